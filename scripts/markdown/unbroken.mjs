import { unbroken } from '../../src/lib/i18n/unbroken.ts';

/** Mdast plugin: keeps figure and unit, § and number, day and month, initials on one line. */
export const unbrokenText = {
  name: 'unbroken-text',
  text(node, context) {
    const value = unbroken(node.value);
    if (value !== node.value) context.setProperty(node, 'value', value);
  },
};
