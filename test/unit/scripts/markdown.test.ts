import { expect, test } from 'vitest';
import { headingIds, idOf } from '../../../scripts/markdown/heading-ids.mjs';
import { languageOfFile, quoteSetter } from '../../../scripts/markdown/quotes.mjs';

test.each([
  ['de', 'Er sagt "ja".', 'Er sagt „ja“.'],
  ['en', 'He says "yes".', 'He says “yes”.'],
  ['de', 'Wie geht\'s Frau "Müller"?', 'Wie geht’s Frau „Müller“?'],
  ['en', "the owners' list, it's 'fine'.", 'the owners’ list, it’s ‘fine’.'],
  ['de', '("so")', '(„so“)'],
  ['de', '„Wort" und "mehr"', '„Wort“ und „mehr“'],
  ['de', '"Sie fragt: \'Wann?\'"', '„Sie fragt: ‚Wann?‘“'],
] as const)('%s: %s becomes %s', (language, text, expected) => {
  expect(quoteSetter(language)(text)).toBe(expected);
});

test('a quotation that markup divides keeps its sides', () => {
  const set = quoteSetter('de');
  expect(['Er sagt "', 'ja', '" und "', 'nein', '".'].map((piece) => set(piece)).join('')).toBe(
    'Er sagt „ja“ und „nein“.',
  );
});

test('the file tells the language', () => {
  expect(languageOfFile(new URL('file:///a/win-back/frame/de.mdx'))).toBe('de');
  expect(languageOfFile('/a/en/page.mdx')).toBe('en');
  expect(languageOfFile('/a/page.mdx')).toBeUndefined();
});

test('ids have no umlauts', () => {
  expect(idOf('Überblick: größer, schöner & „früh“')).toBe('ueberblick-groesser-schoener-frueh');
  expect(idOf('Café à la carte')).toBe('cafe-a-la-carte');
});

test('equal headings get different ids, and an id written by hand stays', () => {
  const plugin = headingIds();
  const ids: unknown[] = [];
  const visit = (text: string, id?: string) => {
    const node = { properties: { id } };
    plugin.element.visit(node, {
      textContent: () => text,
      setProperty: (_: unknown, __: string, value: unknown) => ids.push(value),
    });
  };
  visit('Ziel');
  visit('Ziel');
  visit('Ziel', 'fest');
  visit('…');
  expect(ids).toEqual(['ziel', 'ziel-2', 'section']);
});
