import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/content/language/index';
import { aloud } from '../../../src/lib/formula/print/aloud';
import type { Token } from '../../../src/lib/formula/print/aloud';
import { parse } from '../../../src/lib/formula/parse';
import { node } from './names';

const english = languageOf('en', { worth: 'worth' });
const german = languageOf('de', { worth: 'Wert' });

const flat = (tokens: readonly Token[]): string =>
  tokens
    .map((token) =>
      'text' in token
        ? token.text
        : 'name' in token
          ? token.name.is === 'cell'
            ? `${token.rows?.type === 'name' ? token.rows.name : '…'}.${token.name.name}`
            : token.name.name
          : 'value' in token
            ? String(token.value)
            : `^{${flat(token.power)}}`,
    )
    .join('');

describe('a formula for reading', () => {
  test.each([
    ['a * (b + c) / d', 'a · (b + c) ÷ d'],
    ['a / (b * c)', 'a ÷ (b · c)'],
    ['a - (b - c)', 'a − (b − c)'],
    ['(a - b) - c', 'a − b − c'],
    ['(a + b) ^ (t - 1)', '(a + b)^{t − 1}'],
    ['-a ^ 2', '−a^{2}'],
    ['(-a) ^ 2', '(−a)^{2}'],
    ['a and (b or not given(c))', 'a and (b or ‘c’ is not given)'],
    ['years(g / 12 months/year)', 'g ÷ 12'],
    ['a * years(b + c)', 'a · (b + c)'],
    ["a * as('count', b + c)", 'a · (b + c)'],
    ['if(a > 0, b, c)', 'if a > 0: b; otherwise c'],
    ['1 + if(a, b, c)', '1 + (if a: b; otherwise c)'],
    ['if(a, true, false)', 'if a: yes; otherwise no'],
    ['sum(t, 1, n, a + t)', 'sum for t = 1 to n: (a + t)'],
    ['at(value, rate, other)', 'value with rate = other'],
    ["sum(where(rows, kind = 'x'), share * a)", 'sum of ….share · a over rows where rows.kind = x'],
    ['min(1, max(0, a))', 'smallest of (1; largest of (0; a))'],
    ['min(rows, share)', 'smallest of rows.share over rows'],
    ['2 * max(days, value)', '2 · (largest of days.value over days)'],
    ["sortBy(rows, share, 'descending')", 'rows sorted by rows.share, largest first'],
    ['sortBy(rows, share)', 'rows sorted by rows.share'],
    ['groupBy(rows, kind, share + 1)', 'sum of (rows.share + 1) over rows per rows.kind'],
    ['count(rows)', 'number of lines in ‘rows’'],
    ['count(where(rows, share > 1))', 'number of lines in (rows where rows.share > 1)'],
    ["lowest('p', a, 's', b + 1)", 'name of the smallest of (p: a; s: b + 1)'],
    ["highest('p', a, 's', b)", 'name of the largest of (p: a; s: b)'],
    ["refused(a, 'NEVER')", '‘a’ has no result'],
    ['worth(a + b, 2)', 'worth(a + b; 2)'],
    ['quantile(rows, share, 0.5)', 'quantile 0.5 rows.share over rows'],
  ])('%s', (text, expected) => {
    expect(flat(aloud(node(text), english))).toBe(expected);
  });

  test('in German', () => {
    expect(flat(aloud(node("sortBy(rows, share, 'descending')"), german))).toBe(
      'rows sortiert nach rows.share, das Größte zuerst',
    );
    expect(flat(aloud(node('if(a, true, worth(1, 2))'), german))).toBe('wenn a: ja; sonst Wert(1; 2)');
  });

  test('the answer to a choice carries the name it is an answer to', () => {
    const [, , answer] = aloud(node("status = 'new'"), german);
    expect(answer).toMatchObject({ value: 'new', of: { name: { is: 'figure', name: 'status' } } });
  });

  test('within rows a name is a field of these rows, even where a figure is spelt alike', () => {
    const [, , name] = aloud(node('sum(rows, value)'), english);
    expect(name).toMatchObject({ name: { is: 'cell', name: 'value' }, rows: { name: 'rows' } });
    expect(aloud(node('value'), english)).toMatchObject([{ name: { is: 'figure' } }]);
  });

  test('a formula about one row knows whose row it is', () => {
    const rows = [node('rows')];
    expect(aloud(node('value', 'rows'), english, rows)).toMatchObject([{ rows: { name: 'rows' } }]);
    // A list within it is the inner one; inputs are replaced where no row is at hand.
    const inner = aloud(node('sum(days, value) + share', 'rows'), english, rows);
    expect(flat(inner)).toBe('(sum of days.value over days) + rows.share');
  });

  test('brackets survive: what is read again is the same formula', () => {
    const plain = (tokens: readonly Token[]): string =>
      tokens
        .map((token) =>
          'text' in token
            ? token.text.replaceAll('·', '*').replaceAll('÷', '/').replaceAll('−', '-')
            : 'name' in token
              ? token.name.name
              : 'value' in token
                ? String(token.value)
                : ` ^ (${plain(token.power)})`,
        )
        .join('');
    for (const text of [
      'a - (b - c) * -d',
      '(a / b) / (c / d)',
      'a ^ b ^ c',
      '(a ^ b) ^ c',
      '-(a + b) ^ 2',
      '2 * -(a * b)',
      '(a - b) / (1 - a) + c',
    ])
      expect(parse(plain(aloud(node(text), english)))).toEqual(parse(text));
  });
});
