import { describe, expect, test } from 'vitest';
import { interpreted } from '../../../src/lib/definition/model';
import { evaluate, warningsOf } from '../../../src/lib/reckon/evaluate';
import { unusualIn } from '../../../src/lib/reckon/unusual';
import type { Inputs } from '../../../src/lib/field/field';
import { bothWays } from '../compile/compiled';
import { plain, toolOf } from './tools';

const tool = toolOf(
  {
    a: plain,
    asked: { kind: 'yesNo', default: false },
    detail: { ...plain, when: 'asked and level > 2' },
    horizon: { ...plain, requiredUnless: 'asked' },
    count: { kind: 'count', unit: 'count', min: 0, max: 99, default: 0, warnAbove: 50 },
    score: { kind: 'scale', min: 1, max: 5, default: 3, optional: true },
    pick: { kind: 'choice', options: ['x', 'y'], default: 'x', optional: true },
    step: { kind: 'choice', options: [10, 20], unit: '1', default: 10, optional: true },
    day: { kind: 'date', default: null, optional: true },
    days: { kind: 'dates', min: 2, max: 3, default: [], optional: true },
    rows: {
      kind: 'rows',
      min: 1,
      max: 3,
      default: [],
      optional: true,
      fields: {
        name: { kind: 'text', default: '' },
        n: plain,
        k: { kind: 'count', unit: '1', min: 0, max: 9, default: 0 },
      },
    },
    list: {
      kind: 'answers',
      items: [{ id: 'P1', group: 'g', weight: 1 }],
      values: [0, 1],
      default: null,
      optional: true,
    },
  },
  {
    level: { formula: 'a * 2', unit: '1' },
    detailed: { formula: 'if(asked, detail, 0)', unit: '1' },
    far: { formula: 'if(asked, 1, horizon)', unit: '1' },
    next: { formula: 'a + count', unit: '1' },
  },
  {
    checks: [
      { code: 'COUNT_ORDER', field: 'count', when: 'count > a', names: { part: 'count', whole: 'a' } },
      { code: 'DATE_ORDER', field: 'day', when: 'day < 100 days', harmless: true },
    ],
    warnings: [
      { code: 'HIGH', when: 'level > 100', part: 'part' },
      { code: 'EVEN', when: '0.1 + 0.2 = 0.3 and count >= 0', part: 'part' },
    ],
  },
);
const fine: Inputs = { a: 5, asked: false, detail: 1, horizon: 5, count: 1 };

describe.each(await bothWays(tool))('%s', (_way, model) => {
  const errors = (answers: Inputs, unreadable = {}) =>
    evaluate(model, { ...fine, ...answers }, unreadable).errors.map(({ field, code, paths }) =>
      [field, code, ...paths.filter((path) => path !== field)].join(' '),
    );

  test('fitting answers have no errors', () => {
    expect(errors({})).toEqual([]);
  });

  test.each<[string, Inputs, string[]]>([
    ['a number out of its range', { a: 5000 }, ['a OUT_OF_RANGE']],
    ['what is no number', { a: Number.NaN }, ['a NOT_A_NUMBER']],
    ['a count that is not whole', { count: 1.5 }, ['count NOT_INTEGER']],
    ['a point between two of a scale', { score: 2.5 }, ['score NOT_INTEGER']],
    ['a point off the scale', { score: 6 }, ['score OUT_OF_RANGE']],
    ['an unknown option', { pick: 'z' }, ['pick OUT_OF_RANGE']],
    ['a number that is no option', { step: 15 }, ['step OUT_OF_RANGE']],
    ['half a day', { day: 20_000.5 }, ['day NOT_INTEGER']],
    ['too few days', { days: [20_000] }, ['days OUT_OF_RANGE']],
    [
      'too many days, one of them half',
      { days: [1, 2, 3, 4.5] },
      ['days OUT_OF_RANGE', 'days NOT_INTEGER days.3'],
    ],
    [
      'an answer off the scale and an unknown item',
      { list: { P1: 7, ghost: 1 } },
      ['list OUT_OF_RANGE list.P1 list.ghost'],
    ],
    ['too many rows', { rows: [{}, {}, {}, {}] }, ['rows OUT_OF_RANGE']],
  ])('%s is named', (_what, answers, expected) => {
    expect(errors(answers)).toEqual(expected);
  });

  test('explicitly none is no error, and neither is a cell or a day left empty', () => {
    expect(errors({ rows: [], days: [], list: {} })).toEqual([]);
    expect(errors({ rows: [{ n: null }, {}], days: [20_000, null] as unknown as number[] })).toEqual([]);
  });

  test('cells are named in their order, each kind of error once, unreadable ones among them', () => {
    expect(
      errors(
        {
          rows: [
            { n: 1, k: 1.5 },
            { n: 5000, k: 99 },
            { n: null, k: 0.5 },
          ],
        },
        { 'rows.2.n': 'NOT_A_NUMBER' },
      ),
    ).toEqual([
      'rows NOT_INTEGER rows.0.k rows.2.k',
      'rows OUT_OF_RANGE rows.1.n rows.1.k',
      'rows NOT_A_NUMBER rows.2.n',
    ]);
  });

  test('errors stand in the order of the contract, checks across fields after them', () => {
    expect(errors({ a: null, count: 1.5, score: 9, day: 5 })).toEqual([
      'a REQUIRED',
      'count NOT_INTEGER',
      'score OUT_OF_RANGE',
      'day DATE_ORDER',
    ]);
  });

  test('a text that could not be read is an error with its code, not a missing answer', () => {
    expect(errors({ a: null }, { a: 'NOT_A_NUMBER' })).toEqual(['a NOT_A_NUMBER']);
  });

  test('a required answer is required; not while another one is given, nor while its condition does not hold', () => {
    expect(errors({ a: null })).toEqual(['a REQUIRED']);
    expect(errors({ horizon: null })).toEqual(['horizon REQUIRED']);
    expect(errors({ horizon: null, asked: true })).toEqual([]);
    expect(errors({ detail: null })).toEqual([]);
    expect(errors({ detail: null, asked: true, a: 1 })).toEqual([]);
    expect(errors({ detail: null, asked: true })).toEqual(['detail REQUIRED']);
    // A condition that cannot be decided does not hold.
    expect(errors({ detail: null, asked: true, a: null })).toEqual(['a REQUIRED']);
  });

  test('an empty field that is not asked for is not provided, where a formula reads it all the same', () => {
    const { reasons } = evaluate(model, { ...fine, detail: null, asked: true, a: 1 });
    expect(reasons['detailed']).toBe('NOT_PROVIDED');
    expect(evaluate(model, { ...fine, detail: null, asked: true }).reasons['detailed']).toBe('REQUIRED');
  });

  test('an error blocks what rests on its field and nothing else', () => {
    const { values, reasons } = evaluate(model, { ...fine, horizon: 5000, asked: true });
    expect(values).toMatchObject({ level: 10, far: 1, next: 6 });
    expect(reasons).toEqual({});
    expect(evaluate(model, { ...fine, horizon: 5000 }).reasons).toEqual({ far: 'OUT_OF_RANGE' });
  });

  test('a check across fields blocks its field, with the names for its message; a harmless one blocks nothing', () => {
    const crossed = evaluate(model, { ...fine, count: 9, day: 5 });
    expect(crossed.errors).toEqual([
      { field: 'count', code: 'COUNT_ORDER', paths: ['count'], names: { part: 'count', whole: 'a' } },
      { field: 'day', code: 'DATE_ORDER', paths: ['day'], harmless: true },
    ]);
    expect(crossed.reasons).toEqual({ next: 'COUNT_ORDER' });
    expect(crossed.session.figure('day').value).toBe(5);
  });

  test('a check whose figures are missing does not hold', () => {
    expect(errors({ a: null, count: 9 })).toEqual(['a REQUIRED']);
  });

  test('a warning holds after rounding, and not where it cannot be decided', () => {
    const codes = (answers: Inputs) =>
      warningsOf(evaluate(model, { ...fine, ...answers }).session).map(({ code }) => code);
    expect(codes({})).toEqual(['EVEN']);
    expect(codes({ a: 60 })).toEqual(['HIGH', 'EVEN']);
    expect(codes({ a: 5000 })).toEqual(['EVEN']);
    expect(codes({ count: null })).toEqual([]);
  });

  test('a figure above what is usual is asked about', () => {
    expect(unusualIn(evaluate(model, { ...fine, a: 99, count: 51 }).session)).toEqual(['count']);
    expect(unusualIn(evaluate(model, { ...fine, count: 50 }).session)).toEqual([]);
  });
});

test('an error in a cell that is not asked for blocks nothing: nobody could mend it', () => {
  const listed = toolOf(
    {
      fine: { kind: 'yesNo', default: false },
      rows: {
        kind: 'rows',
        min: 0,
        max: 3,
        default: [],
        fields: { n: plain, detail: { ...plain, when: 'fine' } },
      },
    },
    { total: { formula: 'sum(rows, n)', unit: '1' } },
  );
  const rows = [{ n: 1, detail: 1e9 }];
  const unreadable = { 'rows.0.detail': 'NOT_A_NUMBER' };
  const hidden = evaluate(interpreted(listed), { fine: false, rows }, unreadable);
  expect([hidden.errors, hidden.values['total']]).toEqual([[], 1]);
  const shown = evaluate(interpreted(listed), { fine: true, rows }, unreadable);
  expect(shown.errors.map(({ code }) => code).sort()).toEqual(['NOT_A_NUMBER', 'OUT_OF_RANGE']);
  expect(shown.values['total']).toBeNull();
});
