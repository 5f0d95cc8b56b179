import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/lib/i18n/locales';
import { parseNumber } from '../../../src/lib/i18n/numbers';
import type { Reading } from '../../../src/lib/i18n/numbers';
import { printField } from '../../../src/lib/i18n/print-field';
import { readField } from '../../../src/lib/i18n/read-field';

const vectors = JSON.parse(readFileSync(new URL('../../vectors/numbers.json', import.meta.url), 'utf8')) as {
  id: string;
  text: string;
  de: Reading;
  en: Reading;
}[];

describe('the texts of the method are read as it says', () => {
  test.each(vectors.map((vector) => [vector.id, vector.text, vector] as const))(
    '%s "%s"',
    (_id, text, vector) => {
      for (const locale of locales) expect(parseNumber(text, locale)).toEqual(vector[locale]);
    },
  );
});

describe('rules of reading', () => {
  const value = (text: string, locale: 'de' | 'en' = 'de'): number | null | string => {
    const reading = parseNumber(text, locale);
    return reading.error ?? reading.value;
  };
  test.each([
    ['trailing minus of accounting exports', '1.234,50-', -1234.5],
    ['one sign only', '-5-', 'NOT_A_NUMBER'],
    ['sign behind the currency', '€ -20', -20],
    ['currency twice', '€ 20 €', 'NOT_A_NUMBER'],
    ['percent and currency', '€ 20 %', 'NOT_A_NUMBER'],
    ['price with a dash', '1.250,–', 1250],
    ['price with two dashes', '20.--', 20],
    ['exponent', '1,5E+05', 150000],
    ['exponent with thousands marks', '1.234,5e3', 'NOT_A_NUMBER'],
    ['spaces in groups of three', '12 345,5', 12345.5],
    ['spaces elsewhere', '12 34', 'NOT_A_NUMBER'],
    ['typographic apostrophe', '1’234.50', 1234.5],
    ['narrow no-break space', '1\u202f234,5', 1234.5],
    ['leading decimal mark', ',75', 0.75],
    ['trailing decimal mark', '5,', 5],
    ['lone mark', ',', 'NOT_A_NUMBER'],
    ['groups of two', '12.34.56', 'NOT_A_NUMBER'],
    ['a word', 'NaN', 'NOT_A_NUMBER'],
    ['a fraction', '1/2', 'NOT_A_NUMBER'],
    ['other digits', '١٢', 'NOT_A_NUMBER'],
    ['beyond 1e15', '2000000000000000', 'NOT_A_NUMBER'],
    ['minus zero', '-0', 0],
    ['three digits behind a zero', '0,125', 0.125],
    ['three digits behind four', '1234,567', 1234.567],
  ])('%s: %s', (_rule, text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test('0,8 is 0.8 in English too, never 8', () => {
    expect(value('0,8', 'en')).toBe(0.8);
  });

  test('never throws, and what it reads is finite', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,-+ 'e%€")) })),
        fc.constantFrom(...locales),
        (text, locale) => {
          const { value: read } = parseNumber(text, locale);
          return read === null || (Number.isFinite(read) && !Object.is(read, -0));
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('number fields', () => {
  test('what a field prints is read back as exactly the same number, in both languages, for every kind', () => {
    const numbers = fc.oneof(
      fc.double({ noNaN: true, min: -1e13, max: 1e13 }),
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 1000),
      fc.constantFrom(0.07, 0.29, 1.001, 0.0425, 1e-7, 123456789.123),
    );
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom('number', 'integer', 'money', 'rate'),
        fc.constantFrom(...locales),
        (value, kind, locale) => {
          const { value: read, error } = readField(printField(value, kind, locale), kind, locale);
          expect(error).toBeNull();
          expect(read).toBe(value === 0 ? 0 : value);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('a printed text has one reading only', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999, max: 999_999 }),
        fc.constantFrom('number', 'money'),
        fc.constantFrom(...locales),
        (thousandths, kind, locale) => {
          expect(readField(printField(thousandths / 1000, kind, locale), kind, locale).notice).toBeNull();
        },
      ),
    );
  });

  test.each([
    ['4,25', 0.0425],
    ['4,25 %', 0.0425],
    ['7', 0.07],
    ['0,29', 0.0029],
    ['100', 1],
    ['8 von 100', 0.08],
    ['1,5 of 100', 0.015],
    ['8von100', 0.08],
  ])('a rate typed as %s is %s', (text, expected) => {
    expect(readField(text, 'rate', 'de').value).toBe(expected);
  });

  test('a rate between 0 and 1 is read as percent and the fraction is offered', () => {
    expect(readField('0,5', 'rate', 'de')).toEqual({
      value: 0.005,
      error: null,
      notice: { code: 'MAYBE_FRACTION', value: 0.5, alternative: 50 },
    });
    expect(readField('0,5 %', 'rate', 'de').notice).toBeNull();
  });

  test.each([
    ['260 von 1.150', 'de', 0.2261],
    ['260 of 1,150', 'en', 0.2261],
    ['260 out of 1150', 'en', 0.2261],
    ['260/1150', 'en', 0.2261],
    ['0 von 40', 'de', 0],
    ['90 of 60', 'en', 1.5],
  ] as const)('two counts in a rate are divided: %s', (text, locale, expected) => {
    expect(readField(text, 'rate', locale)).toEqual({ value: expected, error: null, notice: null });
  });

  test('what is no count of a whole is not guessed at', () => {
    for (const text of ['8 von 0', '8 von', 'von 50', '8 von 5 €', '8 % von 50', '1 of 2 of 3'])
      expect([text, readField(text, 'rate', 'de').error]).toEqual([text, 'NOT_A_NUMBER']);
    expect(readField('8 von 50', 'number', 'de').error).toBe('NOT_A_NUMBER');
    expect(readField('8 von 100', 'money', 'de').error).toBe('NOT_A_NUMBER');
    expect(readField('0,5 von 100', 'rate', 'de').notice).toBeNull();
  });

  test('signs that do not fit a field are named', () => {
    expect(readField('5 %', 'money', 'de').error).toBe('UNIT_MISMATCH');
    expect(readField('5 €', 'rate', 'de').error).toBe('UNIT_MISMATCH');
    expect(readField('5 €', 'money', 'de').value).toBe(5);
  });
});
