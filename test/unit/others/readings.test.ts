import { describe, expect, test } from 'vitest';
import { readingRows } from '../../../src/components/others/reading-rows';
import { misreadings, typed } from '../../../src/content/others/index';
import { locales } from '../../../src/lib/i18n/locales';
import { readField } from '../../../src/lib/i18n/read-field';

describe('misread as other calculators do', () => {
  test.each([
    ['cut', '3,5', 'de', 3],
    ['cut', '1.234,50', 'de', 1],
    ['dropped', '1,60', 'de', 160],
    ['dropped', '100.000', 'de', 100000],
    ['foreign', '1.234', 'de', 1.234],
    ['foreign', '1,234', 'en', 1.234],
    ['percent', '12,5\u00a0%', 'de', 12.5],
    ['percent', '12.5%', 'en', 12.5],
  ] as const)('%s: %s (%s)', (how, text, locale, wrong) => {
    expect(misreadings[how](text, locale)).toBe(wrong);
  });
});

describe.each(locales)('the table (%s)', (locale) => {
  test('shows no text that would be read rightly, and ours is what was meant', () => {
    for (const { text, kind, how } of typed[locale]) {
      const { value, error } = readField(text, kind, locale);
      expect(error).toBeNull();
      expect([text, misreadings[how](text, locale)]).not.toEqual([text, value]);
    }
  });
  test('prints both in the language of the page', () => {
    const rows = readingRows(locale).map(({ becomes, meant }) => [becomes, meant]);
    expect(rows).toEqual(
      locale === 'de'
        ? [
            ['3', '3,5'],
            ['160', '1,60'],
            ['1,234', '1.234'],
            ['1', '1.234,50'],
            ['12,5', '0,125'],
          ]
        : [
            ['0', '0.8'],
            ['160', '1.60'],
            ['1.234', '1,234'],
            ['1', '1,234.50'],
            ['12.5', '0.125'],
          ],
    );
  });
});
