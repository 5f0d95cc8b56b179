import { expect, test } from 'vitest';
import { headingIds, idOf } from '../../../scripts/markdown/heading-ids.mjs';
import { bindSpaces, bindWords } from '../../../src/lib/i18n/bind';
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

test.each([
  ['de', '12 % von 30 €', '12~% von 30~€'],
  ['de', 'nach § 7 Abs. 3 UWG', 'nach §~7 Abs.~3 UWG'],
  ['de', 'am 1. März um 9 Uhr', 'am 1.~März um 9~Uhr'],
  ['de', 'Ihr M. Brandt, z. B. morgen', 'Ihr M.~Brandt, z.~B. morgen'],
  ['de', '35 Minuten, 15 Monate, 3 Briefe', '35~Minuten, 15~Monate, 3 Briefe'],
  ['de', 'Nach {months} Monaten {rate} %', 'Nach {months}~Monaten {rate}~%'],
  ['en', '12 % of 30 points', '12% of 30~points'],
  ['en', '12\u00a0% and {rate} %', '12% and {rate}%'],
  ['en', 'section 7, on 24 November', 'section~7, on 24~November'],
  ['en', 'CHF 20 for J. S. Mill', 'CHF~20 for J.~S.~Mill'],
  ['en', 'in 2026 May fell; 12 percentages', 'in 2026 May fell; 12 percentages'],
] as const)('%s: "%s" does not break within', (language, text, expected) => {
  expect(bindSpaces(text, language).replaceAll('\u00a0', '~')).toBe(expected);
});

test('words keep their keys, and texts for fields stay as one would type them', () => {
  const words = { '5 %': ['5 %'], examples: { a: { texts: { name: '5 %' }, note: '5 %' } }, count: 5 };
  expect(bindWords(words, 'en')).toEqual({
    '5 %': ['5%'],
    examples: { a: { texts: { name: '5 %' }, note: '5%' } },
    count: 5,
  });
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
