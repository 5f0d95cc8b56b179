import { describe, expect, test } from 'vitest';
import { evaluate, open } from '../../../src/lib/reckon/evaluate';
import { bothWays } from '../compile/compiled';
import { plain, toolOf } from './tools';

const rows = {
  kind: 'rows',
  min: 0,
  max: 9,
  default: [],
  fields: { n: plain, who: { kind: 'text', default: '' } },
} as const;
const inputs = {
  a: plain,
  b: { ...plain, optional: true },
  rows,
  sum: { ...plain, optional: true },
} as const;

const perRow = toolOf(inputs, {
  shares: { formula: 'n / (a + 0)', unit: '1', rows: 'rows' },
  inverse: { formula: '1 / n', unit: '1', rows: 'rows', partial: true },
  size: {
    decide: [
      { when: 'n > 2', verdict: 'large', also: { letter: 'L' } },
      { when: 'n <= 2', verdict: 'small', also: { letter: 'S' } },
    ],
    rows: 'rows',
    partial: true,
  },
  letter: { decidedBy: 'size', column: 'letter' },
  strict: {
    formula: 'n',
    unit: '1',
    rows: 'rows',
    refuse: { TOO_SMALL: 'n < 0', NAMELESS: 'not given(who)' },
  },
  known: { formula: 'count(where(inverse, given(value)))', unit: '1' },
  open: { formula: 'never = 1 or n = 1', unit: 'boolean', rows: 'rows' },
  never: { formula: '1', unit: '1', refuse: { NEVER: 'true' } },
  capped: { formula: 'if(given(b), min(b, total), total)', unit: '1' },
  total: { formula: 'sum(rows, n)', unit: '1' },
  wanted: { formula: 'total', unit: '1', refuse: { NOT_PROVIDED: 'not given(b)' } },
});

describe.each(await bothWays(perRow))('a quantity worked out once per row, %s', (_way, model) => {
  const of = (answers: object) => open(model, { a: 2, b: null, rows: [], ...answers }).session;
  const some = [
    { n: 1, who: 'x' },
    { n: 4, who: 'y' },
  ];

  test('is the list of its values', () => {
    expect(of({ rows: some }).figure('shares').value).toEqual([0.5, 2]);
    expect(of({ rows: [] }).figure('shares').value).toEqual([]);
  });

  test('what was only looked for on the way is not to blame for what is missing elsewhere', () => {
    const { session } = open(model, { a: 2, b: null, rows: [{ n: null }] });
    expect(session.figure('capped')).toMatchObject({ value: null, code: 'NOT_PROVIDED', blame: null });
    expect(session.figure('capped').cause).toBeUndefined();
    // Who refuses for want of it says so.
    expect(of({ rows: some }).figure('wanted').cause?.blame).toMatchObject({ input: 'b' });
  });

  test('has no value where one row has none, with the reason of the first such row', () => {
    expect(of({ rows: [{ n: 1 }, { n: null }] }).figure('shares')).toMatchObject({
      value: null,
      code: 'NOT_PROVIDED',
    });
    expect(of({ a: 0, rows: some }).figure('shares').code).toBe('DIV_ZERO');
    expect(of({ rows: [{ n: 1, who: 'x' }, { n: 1 }, { n: -1 }] }).figure('strict').code).toBe('NAMELESS');
  });

  test('a row that has a value leaves no reason behind for another', () => {
    expect(of({ rows: [{ n: 1 }, { n: 0 }] }).figure('open').code).toBe('NEVER');
    expect(of({ rows: [{ n: 1 }, { n: 1 }] }).figure('open').value).toEqual([true, true]);
    expect(of({ rows: [{ n: 1 }, { n: null }] }).figure('open').code).toBe('NEVER');
  });

  test('where it is partial a row without a value is null, and the others stay', () => {
    const session = of({ rows: [{ n: 2 }, { n: 0 }, { n: null }, { n: 4 }] });
    expect(session.figure('inverse').value).toEqual([0.5, null, null, 0.25]);
    expect(session.figure('known').value).toBe(2);
    expect(session.figure('size').value).toEqual(['small', 'small', null, 'large']);
  });

  test('a further outcome of a partial decision is partial too', () => {
    expect(of({ rows: [{ n: 2 }, { n: null }, { n: 4 }] }).figure('letter').value).toEqual(['S', null, 'L']);
  });

  test('an entry in error keeps the whole list from having a value, also where it is partial', () => {
    const session = of({ rows: [{ n: 2 }, { n: 4000 }] });
    for (const key of ['shares', 'inverse', 'size', 'letter', 'known'])
      expect([key, session.figure(key).blame?.input]).toEqual([key, 'rows']);
  });

  test('without the list it has no value', () => {
    expect(of({ rows: null }).figure('inverse')).toMatchObject({
      value: null,
      blame: { input: 'rows', why: 'required' },
    });
  });
});

const decisions = toolOf(inputs, {
  band: {
    decide: [
      { when: 'a < 0', verdict: 'loss', also: { colour: 'red', advice: 'stop' } },
      { when: 'b > 1', verdict: 'good', also: { colour: 'green', advice: 'go' } },
      { verdict: 'fair', also: { colour: 'amber', advice: 'wait' } },
    ],
    refuse: { NO_DATA: 'a = 0' },
  },
  colour: { decidedBy: 'band', column: 'colour' },
  advice: { decidedBy: 'band', column: 'advice' },
  open: { decide: [{ when: 'a > 5', verdict: 'high' }] },
  both: { formula: "if(colour = 'red' and band = 'loss', advice, 'none')", unit: 'text' },
  near: { decide: [{ when: 'a - 0.3 >= 0.1', verdict: 'reached' }, { verdict: 'below' }] },
});

describe.each(await bothWays(decisions))('a decision, %s', (_way, model) => {
  const said = (answers: object): unknown[] => {
    const { session } = open(model, { a: 1, b: 0, rows: [], ...answers });
    return ['band', 'colour', 'advice'].map((key) => session.figure(key).value ?? session.figure(key).code);
  };

  test('the first row that holds decides, in all its columns', () => {
    expect(said({ a: -1, b: 2 })).toEqual(['loss', 'red', 'stop']);
    expect(said({ b: 2 })).toEqual(['good', 'green', 'go']);
    expect(said({})).toEqual(['fair', 'amber', 'wait']);
  });

  test('a row that cannot be decided refuses with its reason, in all its columns', () => {
    expect(said({ b: null })).toEqual(['NOT_PROVIDED', 'NOT_PROVIDED', 'NOT_PROVIDED']);
    expect(said({ b: 5000 })).toEqual(['OUT_OF_RANGE', 'OUT_OF_RANGE', 'OUT_OF_RANGE']);
  });

  test('rows below the one that decides are not read', () => {
    expect(said({ a: -1, b: 5000 })).toEqual(['loss', 'red', 'stop']);
  });

  test('its refusals go before its rows', () => {
    expect(said({ a: 0, b: 5000 })).toEqual(['NO_DATA', 'NO_DATA', 'NO_DATA']);
  });

  test('without a row that holds it has no data', () => {
    expect(open(model, { a: 1, b: 0, rows: [] }).session.figure('open')).toMatchObject({
      value: null,
      code: 'NO_DATA',
    });
  });

  test('conditions compare after rounding to 9 decimals', () => {
    expect(open(model, { a: 0.4, b: 0, rows: [] }).session.figure('near').value).toBe('reached');
  });

  test('formulas read its outcomes as texts', () => {
    expect(open(model, { a: -1, b: 0, rows: [] }).session.figure('both').value).toBe('stop');
  });
});

const overrides = toolOf(inputs, {
  sum: { formula: 'a + b', unit: '1', refuse: { NEVER: 'a < 0' } },
  twice: { formula: 'sum * 2', unit: '1' },
  moved: { formula: 'at(twice, a, 10)', unit: '1' },
  replaced: { formula: 'at(twice, sum, 50)', unit: '1' },
});

describe.each(await bothWays(overrides))(
  'an optional input that shares its key with a quantity, %s',
  (_way, model) => {
    const of = (answers: object) => {
      const { values, reasons } = evaluate(model, { a: 1, b: 2, rows: [], sum: null, ...answers });
      return { ...values, reasons };
    };

    test('is worked out while it is left empty', () => {
      expect(of({})).toMatchObject({ sum: 3, twice: 6, moved: 24, replaced: 100 });
    });

    test('is the quantity where it is given, whatever its formula reads', () => {
      expect(of({ sum: 7, b: 5000 })).toMatchObject({ sum: 7, twice: 14, moved: 14 });
      expect(of({ sum: 7, a: -1, b: null })).toMatchObject({ sum: 7, twice: 14 });
      expect(of({ sum: 0 })).toMatchObject({ sum: 0, twice: 0 });
    });

    test('blocks what rests on it where it is in error', () => {
      expect(of({ sum: 5000 })).toMatchObject({
        sum: null,
        twice: null,
        reasons: { sum: 'OUT_OF_RANGE', twice: 'OUT_OF_RANGE' },
      });
    });

    test('has the reasons of its formula while it is left empty', () => {
      expect(of({ b: null }).reasons).toMatchObject({ sum: 'NOT_PROVIDED' });
      expect(of({ b: 5000 }).reasons).toMatchObject({ sum: 'OUT_OF_RANGE' });
      expect(of({ a: -1 }).reasons).toMatchObject({ sum: 'NEVER', twice: 'NEVER' });
    });
  },
);
