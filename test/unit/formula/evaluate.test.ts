import { describe, expect, test } from 'vitest';
import { newTrail, run } from '../../../src/lib/formula/evaluate';
import type { Outcome, Value, World } from '../../../src/lib/formula/evaluate';
import { parse } from '../../../src/lib/formula/parse';

const fine = (value: Value): Outcome => ({ value, code: null, rank: Infinity });
const rows = [
  { id: 'a', kind: 'x', n: 3, share: 0.5 },
  { id: 'b', kind: 'y', n: 1, share: 0.2 },
  { id: 'c', kind: 'x', n: 2, share: 0.1 },
];
const known: Record<string, Outcome> = {
  two: fine(2),
  zero: fine(0),
  yes: fine(true),
  no: fine(false),
  word: fine(' hello '),
  blank: fine('  '),
  wrong: { value: null, code: 'OUT_OF_RANGE', rank: 3 },
  worse: { value: null, code: 'NOT_INTEGER', rank: 1 },
  required: { value: null, code: 'REQUIRED', rank: 1004 },
  optional: { value: null, code: 'NOT_PROVIDED', rank: 2005 },
  never: { value: null, code: 'NEVER', rank: Infinity },
  rows: fine(rows),
  none: fine([]),
  gap: fine([{ n: 1 }, { n: null }]),
  huge: fine(1e308),
};
const world: World = {
  outcome: (name) => known[name] ?? { value: null, code: 'NOT_PROVIDED', rank: Infinity },
  at: (replaced) => ({
    ...world,
    outcome: (name) => (name in replaced ? fine(replaced[name] as Value) : world.outcome(name)),
  }),
  formula: (name) =>
    name === 'half'
      ? { params: ['x'], body: parse('x / 2'), refusals: [['TOO_BIG', parse('x > 100')]] }
      : undefined,
  procedure: (name) => (name === 'plus' ? (a: number, b: number) => a + b : undefined),
};

/** Value, or the reason: the rank of the input to blame, else the code. */
function result(text: string, rounded = false): unknown {
  const trail = newTrail(rounded);
  const value = run(parse(text), world, null, trail);
  if (trail.rank < Infinity) return `rank ${trail.rank}`;
  return value ?? trail.code;
}

describe('values', () => {
  test.each<[string, unknown]>([
    ['2 + two ^ 2 * 3', 14],
    ['-two ^ 2', -4],
    ['2 ^ 3 ^ 2', 512],
    ['zero ^ zero', 1],
    ['if(yes, 1, 2)', 1],
    ["word = 'hello'", false],
    ['length(word)', 5],
    ['given(word)', true],
    ['given(blank)', false],
    ['given(optional)', false],
    ['given(required)', false],
    ['given(never)', false],
    ['round(2.345, 2)', 2.35],
    ['ceil(2.1) + floor(2.9)', 5],
    ['min(3, two, 5)', 2],
    ['sum(t, 1, 4, t * two)', 20],
    ['sum(t, 1, 0, wrong)', 0],
    ['years(two)', 2],
    ["as('share', two)", 2],
    ['at(two + zero, zero, 5)', 7],
    ['half(8)', 4],
    ['plus(two, 3)', 5],
  ])('%s', (text, expected) => {
    expect(result(text)).toEqual(expected);
  });

  test('never -0', () => {
    for (const text of ['-zero', 'zero * -1', '0 / -5', 'round(-0.2)', 'ceil(-0.4)', 'sum(t, 1, 1, -zero)']) {
      expect(Object.is(result(text), 0), text).toBe(true);
    }
  });

  test('decisions compare after rounding to 9 decimals, formulas exactly', () => {
    expect(result('7.1 - 6.6 = 0.5', true)).toBe(true);
    expect(result('0.1 + 0.2 = 0.3')).toBe(false);
    expect(result('0.1 + 0.2 = 0.3', true)).toBe(true);
    expect(result('0.1 + 0.2 > 0.3')).toBe(true);
    expect(result('0.1 + 0.2 > 0.3', true)).toBe(false);
  });
});

describe('no answer', () => {
  test.each([
    ['1 / zero', 'DIV_ZERO'],
    ['huge * 10', 'DIVERGES'],
    ['10 ^ 400', 'DIVERGES'],
    ['ln(zero)', 'DIVERGES'],
    ['sqrt(-two)', 'DIVERGES'],
    ['exp(1000)', 'DIVERGES'],
    ['never + 1', 'NEVER'],
    ['half(200)', 'TOO_BIG'],
    ['half(never)', 'NEVER'],
    ['unheardOf', 'NOT_PROVIDED'],
    ["refused(never, 'DIVERGES')", 'NEVER'],
  ])('%s is %s', (text, code) => {
    expect(result(text)).toBe(code);
  });

  test.each([
    ['the lowest rank counts, wherever it stands', 'optional + required + wrong + worse', 'rank 1'],
    ['errors before what is missing', 'required + wrong', 'rank 3'],
    ['required before optional', 'optional * required', 'rank 1004'],
    ['an input in error before a refusal', 'never + wrong', 'rank 3'],
    ['also through a division by zero', '1 / zero + required', 'rank 1004'],
    ['given() of an input in error', 'given(wrong)', 'rank 3'],
    ['arguments of a named formula', 'half(wrong)', 'rank 3'],
  ])('%s', (_what, text, expected) => {
    expect(result(text)).toBe(expected);
  });

  test('of two refusals the first in formula order', () => {
    expect(result('1 / zero + never')).toBe('DIV_ZERO');
    expect(result('never + 1 / zero')).toBe('NEVER');
    expect(result('(never + 1) / zero')).toBe('NEVER');
  });
});

describe('only the branch taken', () => {
  test.each<[string, unknown]>([
    ['if(yes, 1, wrong)', 1],
    ['if(no, wrong, 1)', 1],
    ['if(no, 1 / zero, 1)', 1],
    ['no and wrong', false],
    ['yes or wrong', true],
    ['yes and wrong', 'rank 3'],
    ['no or required', 'rank 1004'],
    ['if(wrong, required, worse)', 'rank 3'],
    ['never = 1 and no', false],
    ['never = 1 or yes', true],
    ['never = 1 and yes', 'NEVER'],
    ["refused(never, 'NEVER')", true],
    ["refused(two, 'NEVER')", false],
  ])('%s', (text, expected) => {
    expect(result(text)).toEqual(expected);
  });
});

describe('lists', () => {
  test.each<[string, unknown]>([
    ['count(rows)', 3],
    ['count(none)', 0],
    ['sum(rows, n * share)', 1.9],
    ['sum(none, n)', 0],
    ['product(rows, 1 - share)', 0.5 * 0.8 * 0.9],
    ['product(none, n)', 1],
    ['mean(rows, n)', 2],
    ['median(rows, n)', 2],
    ['quantile(rows, n, 0.25)', 1.5],
    ['quantile(rows, n, 1)', 3],
    ["min(where(rows, kind = 'x'), n)", 2],
    ["max(where(rows, kind = 'x'), n)", 3],
    ["list(where(rows, kind = 'x'), id)", ['a', 'c']],
    ['list(sortBy(rows, n), id)', ['b', 'c', 'a']],
    ['list(sortBy(rows, zero), id)', ['a', 'b', 'c']],
    ['list(sortBy(where(rows, n > 1), -n), id)', ['a', 'c']],
    ['first(sortBy(rows, -n), id)', 'a'],
    ['cumulative(rows, n)', [3, 4, 6]],
    [
      'groupBy(rows, kind, n)',
      [
        { key: 'x', value: 5 },
        { key: 'y', value: 1 },
      ],
    ],
    ['sum(rows, n * two)', 12],
  ])('%s', (text, expected) => {
    const value = result(text);
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 12);
    else expect(value).toEqual(expected);
  });

  test.each([
    ['mean(none, n)', 'NO_DATA'],
    ['median(none, n)', 'NO_DATA'],
    ['min(where(rows, n > 9), n)', 'NO_DATA'],
    ['first(none, n)', 'NO_DATA'],
    ['sum(gap, n)', 'NOT_PROVIDED'],
    ['list(sortBy(gap, n), n)', 'NOT_PROVIDED'],
    ['sum(rows, n / zero)', 'DIV_ZERO'],
    ['sum(rows, wrong)', 'rank 3'],
    ['sum(optional, n)', 'rank 2005'],
  ])('%s is %s', (text, code) => {
    expect(result(text)).toBe(code);
  });
});
