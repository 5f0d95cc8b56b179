import { describe, expect, test } from 'vitest';
import { open } from '../../../src/lib/reckon/evaluate';
import { bothWays } from '../compile/compiled';
import { asking, given, said } from './small-tool';

const values: [string, unknown][] = [
  ['count(rows)', 3],
  ['count(none)', 0],
  ['sum(rows, n * share)', 1.9],
  ['sum(none, n)', 0],
  ['product(rows, 1 - share)', 0.5 * 0.8 * 0.9],
  ['product(none, n)', 1],
  ['mean(rows, n)', 2],
  ['median(rows, n)', 2],
  ['median(gap, 1)', 1],
  ['quantile(rows, n, 0.25)', 1.5],
  ['quantile(rows, n, 0)', 1],
  ['quantile(rows, n, 1)', 3],
  ["min(where(rows, kind = 'x'), n)", 2],
  ["max(where(rows, kind = 'x'), n)", 3],
  ["list(where(rows, kind = 'x'), id)", ['a', 'c']],
  ['list(none, id)', []],
  ['list(sortBy(rows, n), id)', ['b', 'c', 'a']],
  ['list(sortBy(rows, zero), id)', ['a', 'b', 'c']],
  ['list(sortBy(where(rows, n > 1), -n), id)', ['a', 'c']],
  ["list(sortBy(rows, n, 'descending'), id)", ['a', 'c', 'b']],
  ["list(sortBy(rows, zero, 'descending'), id)", ['a', 'b', 'c']],
  ["list(sortBy(rows, if(kind = 'x', 1, 0), 'descending'), id)", ['a', 'c', 'b']],
  ["list(sortBy(rows, if(kind = 'x', 1, 0)), id)", ['b', 'a', 'c']],
  ['first(sortBy(rows, -n), id)', 'a'],
  ["first(gap, if(n = 1, 'one', 'more'))", 'one'],
  ['cumulative(rows, n)', [3, 4, 6]],
  ['cumulative(none, n)', []],
  ['sum(cumulative(rows, n), value)', 13],
  ["count(where(list(rows, id), value <> 'b'))", 2],
  ['max(days, value) - min(days, value)', 10],
  ['first(sortBy(days, value), value)', 20_000],
  ['list(where(days, value > 20000 days), value - 20000 days)', [10, 3]],
  // Fields of the row hide figures of the same name, also in lists within lists; only there.
  ['sum(rows, n * two)', 42],
  ['sum(rows, n * doubled)', 24],
  ['sum(rows, n) * two', 12],
  ["sum(rows, n * sum(where(rows, kind = 'y'), two))", 42],
  ['sum(rows, sum(where(gap, given(n)), n) * share)', 5 * 0.8],
  ['sum(rows, count(where(days, value > 20000 days)) * n)', 12],
  ['sum(rows, sum(t, 1, n, t))', 6 + 1 + 3],
  ['sum(t, 1, 2, t * sum(rows, n * t))', 30],
  ['sum(rows, at(doubled, two, n))', 12],
  ['sum(rows, at(sum(rows, two) + two, two, n))', 21 * 3 + 6],
  ['sum(rows, at(sum(where(gap, given(n)), n * doubled), two, n))', 60],
  ['sum(rows, half(n))', 3],
  ['sum(rows, plus(n, two))', 27],
  // What stands in a row is left out only where a formula says so.
  ['sum(where(gap, given(n)), n)', 5],
  ['list(gap, if(given(n), n, 0))', [1, 0, 4]],
  // Lists with a name of their own.
  ['list(big, id)', ['a', 'c']],
  ["sum(where(byKind, key = 'x'), value)", 5],
  ["list(where(names, value <> 'a'), value)", ['b', 'c']],
  ['sum(sizes, value)', 42],
  ['list(where(ratios, given(value)), value)', [1, 0.25]],
  ['count(ratios)', 3],
];

const groups: [string, string, [unknown, number][]][] = [
  [
    'over a choice in the order of its options, only those that occur',
    'groupBy(rows, kind, n)',
    [
      ['y', 1],
      ['x', 5],
    ],
  ],
  ['of some of the rows', 'groupBy(where(rows, n > 1), kind, n)', [['x', 5]]],
  ['of no rows', 'groupBy(none, kind, n)', []],
  [
    'over a text as they first appear',
    "groupBy(rows, if(n = 1, 'late', 'early'), n)",
    [
      ['early', 5],
      ['late', 1],
    ],
  ],
  [
    'over a text field as they first appear',
    'groupBy(sortBy(rows, n), id, 1)',
    [
      ['b', 1],
      ['c', 1],
      ['a', 1],
    ],
  ],
  ['over a choice of a list with a name', 'groupBy(big, kind, share)', [['x', 0.6]]],
  [
    'of groups, whose key is still a choice',
    'groupBy(sortBy(byKind, -value), key, value)',
    [
      ['y', 1],
      ['x', 5],
    ],
  ],
  [
    'of a list of choices',
    'groupBy(list(rows, kind), value, 1)',
    [
      ['y', 1],
      ['x', 2],
    ],
  ],
  [
    'over the groups of a checklist, in the order of its items',
    'groupBy(list, group, weight)',
    [
      ['price', 3],
      ['staff', 1],
    ],
  ],
];

const refusals: [string, string][] = [
  ['mean(none, n)', 'NO_DATA'],
  ['median(none, n)', 'NO_DATA'],
  ['quantile(none, n, 0.5)', 'NO_DATA'],
  ['min(where(rows, n > 9), n)', 'NO_DATA'],
  ['max(none, n)', 'NO_DATA'],
  ['first(none, n)', 'NO_DATA'],
  ['sum(gap, n)', 'NOT_PROVIDED'],
  ['list(gap, n)', 'NOT_PROVIDED'],
  ['cumulative(gap, n)', 'NOT_PROVIDED'],
  ['count(where(gap, n > 1))', 'NOT_PROVIDED'],
  ['groupBy(gap, kind, 1)', 'NOT_PROVIDED'],
  ['list(sortBy(gap, n), n)', 'NOT_PROVIDED'],
  // A field left empty hides the figure of its name too.
  ['sum(where(gap, given(n)), two)', 'NOT_PROVIDED'],
  ['sum(ratios, value)', 'NOT_PROVIDED'],
  ['sum(rows, n / zero)', 'DIV_ZERO'],
  ['sum(rows, 1 / (n - 1) + never)', 'NEVER'],
  ['sum(rows, huge)', 'DIVERGES'],
  ['product(rows, huge)', 'DIVERGES'],
  ['cumulative(rows, huge)', 'DIVERGES'],
  ['groupBy(rows, kind, huge)', 'DIVERGES'],
  ['quantile(rows, n, never)', 'NEVER'],
  ['sum(where(rows, never = n), n)', 'NEVER'],
  ['sum(rows, wrong)', 'blames wrong'],
  ['sum(rows, if(n = 2, wrong, required))', 'blames wrong'],
  ['sum(unsaid, n)', 'blames unsaid'],
  ['count(unsaid)', 'blames unsaid'],
  ['first(unsaid, n)', 'blames unsaid'],
  ['quantile(unsaid, n, wrong)', 'blames wrong'],
];

const extremes: [string, string, unknown][] = [
  ['the name of the smallest', "lowest('a', 3, 'b', two, 'c', 4)", 'b'],
  ['the name of the largest', "highest('a', 3, 'b', two, 'c', 4)", 'c'],
  ['of equals the first', "lowest('a', 3, 'b', two, 'c', 2)", 'b'],
  ['of equals the first also of the largest', "highest('a', 3, 'b', 3, 'c', 2)", 'a'],
  ['equal after rounding to 9 decimals', "highest('a', 0.3, 'b', 0.1 + 0.2)", 'a'],
  ['without those that have no value', "lowest('a', never, 'b', 5, 'c', optional, 'd', 4)", 'd'],
  ['also where what is left out is required', "highest('a', required, 'b', 1 / zero, 'c', 5)", 'c'],
  ['an entry in error is passed on', "lowest('a', 1, 'b', wrong)", 'blames wrong'],
  ['none of them with a value', "lowest('a', never, 'b', optional)", 'NO_DATA'],
  ['none of them with a value, largest', "highest('a', required, 'b', never)", 'NO_DATA'],
];

const checklist: [string, unknown][] = [
  ['count(list)', 3],
  ['list(list, id)', ['P1', 'S1', 'P2']],
  ['list(where(list, given(answer)), id)', ['P1']],
  ['list(where(list, not applies), id)', ['S1']],
  ["list(where(list, flag = 'urgent'), id)", ['S1']],
  ["sum(where(list, group = 'price'), weight)", 3],
  ['sum(list, answer)', 'NOT_PROVIDED'],
  ['sum(where(list, given(answer)), weight * answer)', 2],
];

const all = [
  ...values,
  ...groups.map(([, text]) => [text] as const),
  ...refusals,
  ...extremes.map(([, text]) => [text] as const),
  ...checklist,
];
const tool = asking([...new Set(all.map(([text]) => text))]);

describe.each(await bothWays(tool))('%s', (_way, model) => {
  const { session } = open(model, given);
  const result = (text: string): unknown => said(session.figure(text));

  describe('over lists', () => {
    test.each(values)('%s', (text, expected) => {
      const value = result(text);
      if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 12);
      else expect(value).toEqual(expected);
    });
  });

  describe('groups', () => {
    test.each(groups)('%s: %s', (_what, text, expected) => {
      expect(result(text)).toEqual(expected.map(([key, value]) => ({ key, value })));
    });
  });

  describe('lists without an answer', () => {
    test.each(refusals)('%s is %s', (text, code) => {
      expect(result(text)).toBe(code);
    });
  });

  describe('the lowest and highest of named figures', () => {
    test.each(extremes)('%s: %s', (_what, text, expected) => {
      expect(result(text)).toBe(expected);
    });
  });

  describe('a keyed checklist is a list with a row for each item', () => {
    test.each(checklist)('%s', (text, expected) => {
      expect(result(text)).toEqual(expected);
    });

    test('also where nothing was answered', () => {
      const unanswered = open(model, { ...given, list: null }).session;
      expect(said(unanswered.figure('count(list)'))).toBe(3);
      expect(said(unanswered.figure('list(where(list, given(answer)), id)'))).toEqual([]);
      expect(said(unanswered.figure('list(where(list, not applies), id)'))).toEqual([]);
    });
  });
});
