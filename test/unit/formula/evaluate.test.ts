import { describe, expect, test } from 'vitest';
import { open } from '../../../src/lib/reckon/evaluate';
import { bothWays } from '../compile/compiled';
import { asking, given, said, withQuantities } from './small-tool';

/** Formulas with what they say: a value, `blames <input>`, or the code of a refusal. */
const values: [string, unknown][] = [
  ['2 + two ^ 2 * 3', 14],
  ['-two ^ 2', -4],
  ['2 ^ 3 ^ 2', 512],
  ['zero ^ zero', 1],
  ['true', true],
  ['not false', true],
  ['if(yes, 1, 2)', 1],
  ["word = 'hello'", false],
  ['length(word)', 5],
  ['length(blank)', 0],
  ['given(word)', true],
  ['given(blank)', false],
  ['given(optional)', false],
  ['given(required)', false],
  ['given(never)', false],
  ['given(rows)', true],
  ['given(none)', true],
  ['given(unsaid)', false],
  ['given(no)', true],
  ['round(2.345, 2)', 2.35],
  ['round(2.5)', 3],
  ['round(-2.5)', -2],
  ['ceil(2.1) + floor(2.9)', 5],
  ['floor(-0.5)', -1],
  ['abs(-two)', 2],
  ['ln(exp(two))', 2],
  ['sqrt(two + two)', 2],
  ['min(3, two, 5)', 2],
  ['max(3, two, 5)', 5],
  ['sum(t, 1, 4, t * two)', 20],
  ['sum(t, 1, 0, wrong)', 0],
  ['sum(t, 1, 2, sum(u, 1, t, u * t))', 7],
  ['years(two)', 2],
  ["as('share', two)", 2],
  ['at(two + zero, zero, 5)', 7],
  ['at(doubled, two, 5) + doubled', 14],
  ['at(doubled + zero, two, 5, zero, 1)', 11],
  ['at(at(two + zero, zero, 1), two, 3)', 4],
  ['half(8)', 4],
  ['quarter(8)', 2],
  ['either(yes, 1, wrong)', 1],
  ['plus(two, 3)', 5],
  ['widest(days)', 10],
  ['12 months/year * 2 years', 24],
  ['step / 12 months/year', 20 / 12],
  ["mood = 'old'", true],
  ['score * 2', 8],
  ['day + 3 days', 20_003],
  ["lowest('a', two, 'b', zero)", 'b'],
  ["highest('a', two, 'b', zero)", 'a'],
];

const refusals: [string, string][] = [
  ['1 / zero', 'DIV_ZERO'],
  ['zero / zero', 'DIV_ZERO'],
  ['huge * 10', 'DIVERGES'],
  ['-huge - huge', 'DIVERGES'],
  ['10 ^ 400', 'DIVERGES'],
  ['(-two) ^ 0.5', 'DIVERGES'],
  ['ln(zero)', 'DIVERGES'],
  ['sqrt(-two)', 'DIVERGES'],
  ['exp(1000)', 'DIVERGES'],
  ['sum(t, 1, 3, huge)', 'DIVERGES'],
  ['round(two, 400)', 'DIVERGES'],
  ['boundless(1)', 'DIVERGES'],
  ['widest(where(days, value > 20005 days))', 'NO_DATA'],
  ['plus(never, 1)', 'NEVER'],
  ['never + 1', 'NEVER'],
  ['-never', 'NEVER'],
  ['not (never = 1)', 'NEVER'],
  ['abs(never)', 'NEVER'],
  ['max(never, 1)', 'NEVER'],
  ['sum(t, never, 2, t)', 'NEVER'],
  ['sum(t, 1, 3, 1 / (t - 2))', 'DIV_ZERO'],
  ['half(200)', 'TOO_BIG'],
  ['quarter(200)', 'TOO_BIG'],
  ['half(never)', 'NEVER'],
  ['years(never)', 'NEVER'],
  ["as('share', never)", 'NEVER'],
  ['at(two, zero, never)', 'NEVER'],
  ['at(never, zero, 1)', 'NEVER'],
  ['at(1 / two, two, 0)', 'DIV_ZERO'],
  ["refused(never, 'DIVERGES')", 'NEVER'],
];

const order: [string, string, unknown][] = [
  ['the gravest blame counts, wherever it stands', 'optional + required + wrong + worse', 'blames worse'],
  ['of equals the first of the contract, not of the formula', 'wrongAfter + wrong', 'blames wrong'],
  ['errors before what is missing', 'required + wrong', 'blames wrong'],
  ['required before optional', 'optional * required', 'blames required'],
  ['an input in error before a refusal', 'never + wrong', 'blames wrong'],
  ['a missing input before a refusal', 'never + optional', 'blames optional'],
  ['also through a division by zero', '1 / zero + required', 'blames required'],
  ['given() of an input in error', 'given(wrong)', 'blames wrong'],
  ['refused() of an input in error', "refused(wrong, 'OUT_OF_RANGE')", 'blames wrong'],
  ['refused() of a missing input', "refused(optional, 'NOT_PROVIDED')", 'blames optional'],
  ['arguments of a named formula', 'half(wrong)', 'blames wrong'],
  ['arguments of a procedure', 'plus(wrong, required)', 'blames wrong'],
  ['the replaced value of at()', 'at(two, zero, wrong)', 'blames wrong'],
  ['what at() leaves as it stands', 'at(two + required, zero, 1)', 'blames required'],
  ['of two refusals the first in formula order', '1 / zero + never', 'DIV_ZERO'],
  ['the other way round', 'never + 1 / zero', 'NEVER'],
  ['an operand before the operation', '(never + 1) / zero', 'NEVER'],
];

const branches: [string, unknown][] = [
  ['if(yes, 1, wrong)', 1],
  ['if(no, wrong, 1)', 1],
  ['if(no, 1 / zero, 1)', 1],
  ['if(never = 1, 1, 2)', 'NEVER'],
  ['no and wrong = 1', false],
  ['yes or wrong = 1', true],
  ['yes and wrong = 1', 'blames wrong'],
  ['no or required = 1', 'blames required'],
  ['if(wrong = 1, required, worse)', 'blames wrong'],
  ['wrong = 1 and no', 'blames wrong'],
  ['never = 1 and no', false],
  ['never = 1 or yes', true],
  ['never = 1 and yes', 'NEVER'],
  ['never = 1 or no', 'NEVER'],
  ['never = 1 or never = 2', 'NEVER'],
  ["refused(never, 'NEVER')", true],
  ["refused(two, 'NEVER')", false],
  ['at(if(wrong > 1, required, two), wrong, 0)', 2],
];

const all = [...values, ...refusals, ...order.map(([, text, out]) => [text, out] as const), ...branches];
const tool = withQuantities(
  {
    exactly: { formula: '0.1 + 0.2 = 0.3', unit: 'boolean' },
    rounded: { decide: [{ when: '0.1 + 0.2 = 0.3', verdict: 'even' }, { verdict: 'odd' }] },
    limit: { decide: [{ when: '7.1 - 6.6 > 0.5', verdict: 'above' }, { verdict: 'not' }] },
    above: { formula: '0.1 + 0.2 > 0.3', unit: 'boolean' },
    throughFormula: {
      decide: [{ when: 'either(0.1 + 0.2 = 0.3, 1, 0) = 1', verdict: 'even' }, { verdict: 'odd' }],
    },
  },
  asking([...new Set(all.map(([text]) => text))]),
);

describe.each(await bothWays(tool))('%s', (_way, model) => {
  const { session } = open(model, given);
  const result = (text: string): unknown => said(session.figure(text));

  describe('values', () => {
    test.each(values)('%s', (text, expected) => {
      expect(result(text)).toEqual(expected);
    });

    test('decisions compare after rounding to 9 decimals, formulas exactly', () => {
      expect(['exactly', 'above', 'rounded', 'limit', 'throughFormula'].map(result)).toEqual([
        false,
        true,
        'even',
        'not',
        'even',
      ]);
    });
  });

  describe('no answer', () => {
    test.each(refusals)('%s is %s', (text, code) => {
      expect(result(text)).toBe(code);
    });

    test.each(order)('%s: %s', (_what, text, expected) => {
      expect(result(text)).toBe(expected);
    });

    test('a blame names the input, why it has no value, its code and its place', () => {
      expect(session.figure('required + wrong')).toEqual({
        value: null,
        code: 'OUT_OF_RANGE',
        blame: { input: 'wrong', why: 'error', code: 'OUT_OF_RANGE', place: 3 },
      });
      expect(session.figure('optional * required').blame).toMatchObject({
        why: 'required',
        code: 'REQUIRED',
      });
    });
  });

  describe('only the branch taken', () => {
    test.each(branches)('%s', (text, expected) => {
      expect(result(text)).toEqual(expected);
    });
  });
});

const zeros = ['-zero', 'zero * -1', '0 / -5', 'round(-0.2)', 'ceil(-0.4)', 'sum(t, 1, 1, -zero)'].concat([
  'min(zero, -zero)',
  'product(rows, zero * -1)',
  'half(-zero)',
  'plus(-zero, -zero)',
]);

describe.each(await bothWays(asking(zeros)))('%s', (_way, model) => {
  test.each(zeros)('%s is never -0', (text) => {
    expect(Object.is(open(model, { ...given, zero: -0 }).session.figure(text).value, 0)).toBe(true);
  });
});
