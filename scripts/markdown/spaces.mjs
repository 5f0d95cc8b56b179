// Figure and unit, § and number, day and month and initials stay on one line.
import { bindSpaces } from '../../src/lib/i18n/bind.ts';
import { languageOfFile } from './quotes.mjs';

/** Mdast plugin for one document: `unbrokenSpaces` in the list of plugins. */
export function unbrokenSpaces({ fileURL }) {
  const language = languageOfFile(fileURL);
  if (language === undefined) return null;
  return {
    name: 'unbroken-spaces',
    text(node, context) {
      const value = bindSpaces(node.value, language);
      if (value !== node.value) context.setProperty(node, 'value', value);
    },
  };
}
