import { expect, test } from 'vitest';
import { fill, lacks } from '../../../src/lib/i18n/messages';
import { sentence } from '../../../src/lib/say/sentence';

test.each([
  ['nach {n} {n:Monat|Monaten}', '1', 'nach 1 Monat'],
  ['nach {n} {n:Monat|Monaten}', '12', 'nach 12 Monaten'],
  ['{n:month|months}', '1.5', 'months'],
  ['{n:one customer|customers}', '0', 'customers'],
])('"%s" with %s says "%s"', (template, n, expected) => {
  expect(fill(template, { n })).toBe(expected);
});

test('what has no value stays as it is written, and is missed', () => {
  expect(fill('{n} {n:month|months} {other}', {})).toBe('{n} {n:month|months} {other}');
  expect(['{n}', '{n:month|months}', 'n'].map(lacks)).toEqual([true, true, false]);
});

test('a sentence hands on how a figure is to be told', () => {
  const print = (key: string, how: string): string | undefined =>
    key === 'none' ? undefined : `${key}/${how}`;
  expect(sentence('{a} {a:up} {b:one letter|letters}', print)).toBe('a/ a/up b/one letter|letters');
  expect(sentence('{a} {none}', print)).toBeUndefined();
});
