import { describe, expect, test } from 'vitest';
import { formatDay, isoFromDay } from '../../../src/lib/i18n/dates';
import { dayFromIso, readDay } from '../../../src/lib/i18n/read-day';
import { formatExact, formatValue, withSign } from '../../../src/lib/i18n/format';
import { fill, lacks } from '../../../src/lib/i18n/messages';
import { pathTo } from '../../../src/lib/i18n/paths';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('results are printed by their unit', () => {
  test.each([
    [8080.697278, 'currency', '8.081 €', '€8,081'],
    [-1841.4517, 'currency', '−1.841 €', '−€1,841'],
    [477.48, 'currency', '477 €', '€477'],
    [99.99, 'currency', '99,99 €', '€99.99'],
    [99.996, 'currency', '100 €', '€100'],
    [-0.001, 'currency', '0,00 €', '€0.00'],
    [0.75, 'share', '75,0 %', '75.0%'],
    [3.1832, 'ratio', '3,2', '3.2'],
    [849.528, 'customers', '850', '850'],
    [12, 'months', '12', '12'],
    [11.64, 'months', '11,6', '11.6'],
    [17, 'points', '17', '17'],
    [0.06, '1/year', '0,06', '0.06'],
  ])('%s %s', (value, unit, de, en) => {
    expect(plain(formatValue(value, unit, 'de', 'EUR'))).toBe(de);
    expect(plain(formatValue(value, unit, 'en', 'EUR'))).toBe(en);
  });

  test('the currency is a label that follows the visitor', () => {
    expect(plain(formatValue(12.5, 'currency', 'de', 'CHF'))).toBe('12,50 CHF');
    expect(plain(formatValue(12.5, 'currency', 'en', 'CHF'))).toBe('CHF 12.50');
  });

  test('small rates that decide are told to two decimals, and the trace to twelve digits', () => {
    expect(plain(formatValue(0.019432855, 'share', 'de', 'EUR', { decimals: 2 }))).toBe('1,94 %');
    expect(formatExact(0.1 + 0.2, 'de')).toBe('0,3');
  });
});

test.each([
  ['8', '%', '8 %', '8%'],
  ['8', 'von 100', '8 von 100', '8 von 100'],
  ['1200', '€', '1200 €', '€1200'],
  ['15', '€ a year', '15 € a year', '€15 a year'],
  ['6', '', '6', '6'],
])('%s with the sign %s', (figures, sign, de, en) => {
  expect(plain(withSign(figures, sign, 'de'))).toBe(de);
  expect(plain(withSign(figures, sign, 'en'))).toBe(en);
});

describe('days', () => {
  test('a day number is the calendar day, whatever the time zone', () => {
    expect(dayFromIso('1970-01-01')).toBe(0);
    expect(isoFromDay(20781)).toBe('2026-11-24');
    expect(formatDay(20781, 'de')).toBe('24.11.2026');
    expect(formatDay(20781, 'en')).toBe('24 November 2026');
  });

  test.each([
    '24.11.2026',
    '24. 11. 2026',
    '2026-11-24',
    '24/11/2026',
    '24 Nov 2026',
    '24. November 2026',
    '24.11.26',
    '24/11/26',
    '24 Nov 26',
    '24.11.',
    '24.11',
    '24/11',
    '24. Nov.',
  ])('%s is read', (text) => {
    expect(readDay(text, 2026)).toEqual({ value: 20781, error: null });
  });

  test.each([
    ['1. März 26', '2026-03-01'],
    ['3 May 2027', '2027-05-03'],
    ['3. Mai', '2026-05-03'],
    ['31. Dez. 2026', '2026-12-31'],
    ['29.2.28', '2028-02-29'],
    ['11/24/2026', null],
    ['29.2.26', null],
    ['29.2.', null],
  ])('%s is %s', (text, iso) => {
    expect(readDay(text, 2026).value).toBe(iso === null ? null : dayFromIso(iso));
  });

  test.each(['31.2.2026', '24.11.2', '24.11.202', '24', '24.13.', '24. Foo 2026', '26-11-24', 'morgen'])(
    '%s is no date',
    (text) => {
      expect(readDay(text, 2026).error).toBe('NOT_A_DATE');
    },
  );
});

test('a text keeps the hole where a value is not there, also under the name of what every object has', () => {
  expect(fill('{a} von {b}', { a: '1', b: '2' })).toBe('1 von 2');
  expect(fill('{c}, {constructor}', {})).toBe('{c}, {constructor}');
  expect(lacks(fill('{c}', {}))).toBe(true);
  expect(lacks(fill('{c}', { c: '1' }))).toBe(false);
});

test('paths keep the base and the trailing slash', () => {
  expect(pathTo('/', 'de', 'tools', 'customer-value')).toBe('/de/tools/customer-value/');
  expect(pathTo('/shop/', 'en')).toBe('/shop/en/');
});
