import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindOfField } from '../../../src/lib/field/aspects/columns';
import { decodeField } from '../../../src/lib/field/aspects/decode';
import { meaningOf } from '../../../src/lib/field/aspects/meaning';
import { restoreField } from '../../../src/lib/field/aspects/restore';
import { unitOfField } from '../../../src/lib/field/aspects/unit';
import { errorOf } from '../../../src/lib/field/aspects/validate';
import type { Field, FieldKind } from '../../../src/lib/field/field';
import { isList, isNumeric } from '../../../src/lib/field/field';
import { describe as inWords } from '../../../src/lib/formula/kinds';

const number = { unit: '1', min: -10, max: 10, default: 0 } as const;
const fields: Record<FieldKind, Field> = {
  number: { kind: 'number', ...number, unit: '1/year' },
  count: { kind: 'count', ...number, unit: 'customers' },
  money: { kind: 'money', ...number, unit: 'currency' },
  rate: { kind: 'rate', ...number, unit: 'share' },
  choice: { kind: 'choice', options: ['x', 'y'], default: 'x' },
  scale: { kind: 'scale', min: 1, max: 5, default: null },
  yesNo: { kind: 'yesNo', default: null },
  text: { kind: 'text', default: null },
  date: { kind: 'date', default: null },
  dates: { kind: 'dates', min: 0, max: 9, default: null },
  rows: {
    kind: 'rows',
    min: 0,
    max: 9,
    default: null,
    fields: {
      n: { kind: 'number', ...number },
      pick: { kind: 'choice', options: ['x', 'y'], default: 'x' },
      said: { kind: 'text', default: null },
    },
  },
  answers: {
    kind: 'answers',
    items: [
      { id: 'P1', group: 'price', weight: 2, flag: 'urgent' },
      { id: 'S1', group: 'staff', weight: 1 },
    ],
    values: [0, 1],
    default: null,
  },
};
const months: Field = { kind: 'choice', options: [6, 12], unit: 'months', default: 12 };
const all: [string, Field][] = [...Object.entries(fields), ['choice of numbers', months]];

describe('a field of each kind', () => {
  test('has the unit of the contract and the kind formulas see', () => {
    expect(all.map(([name, field]) => [name, unitOfField(field), inWords(kindOfField(field))])).toEqual([
      ['number', '1/year', 'year^-1'],
      ['count', 'customers', '1'],
      ['money', 'currency', 'currency'],
      ['rate', 'share', '1'],
      ['choice', 'text', 'text'],
      ['scale', 'points', '1'],
      ['yesNo', 'boolean', 'boolean'],
      ['text', 'text', 'text'],
      ['date', 'day number', 'day'],
      ['dates', 'list', 'rows'],
      ['rows', 'list', 'rows'],
      ['answers', 'list', 'rows'],
      ['choice of numbers', 'months', 'month'],
    ]);
  });

  test('a choice tells its options, a list the kinds of its fields', () => {
    expect(kindOfField(fields.choice)).toEqual({ is: 'text', options: ['x', 'y'] });
    expect(kindOfField(fields.rows)).toEqual({
      is: 'rows',
      fields: {
        n: { is: 'number', unit: {} },
        pick: { is: 'text', options: ['x', 'y'] },
        said: { is: 'text' },
      },
    });
    expect(kindOfField(fields.answers)).toMatchObject({
      fields: {
        id: { options: ['P1', 'S1'] },
        group: { options: ['price', 'staff'] },
        applies: { is: 'boolean' },
      },
    });
  });

  test.each(all)('%s means nothing where nothing was answered, but for a checklist', (name, field) => {
    const meant = meaningOf(field, null);
    if (name !== 'answers') expect(meant).toBeNull();
    else expect(meant).toHaveLength(2);
  });

  test.each(all)(
    '%s takes any value without throwing, and means a value formulas can read',
    (_name, field) => {
      fc.assert(
        fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (said) => {
          const kept = restoreField(field, said, () => undefined);
          expect(restoreField(field, kept ?? null, () => undefined)).toEqual(kept ?? null);
          if (kept === undefined || kept === null) return;
          errorOf(field, kept);
          const meant = meaningOf(field, kept);
          expect(meant === null || isList(field) === Array.isArray(meant)).toBe(true);
          expect(Object.is(meant, -0) || Number.isNaN(meant)).toBe(false);
        }),
        { numRuns: 200, examples: [[-0]] },
      );
    },
  );

  test.each(all)(
    '%s reads any text of a link without throwing; an empty one is left empty',
    (_name, field) => {
      expect(decodeField(field, '')).toBeNull();
      fc.assert(
        fc.property(fc.oneof(fc.string(), fc.json()), (said) => {
          const decoded = decodeField(field, said);
          restoreField(field, decoded, () => undefined);
        }),
        { numRuns: 100 },
      );
    },
  );
});

describe('what a link says', () => {
  test.each<[keyof typeof fields, string, unknown]>([
    ['number', '-1.5e3', -1500],
    ['number', '.5', 0.5],
    ['number', '1,5', undefined],
    ['number', '5 %', undefined],
    ['number', 'Infinity', undefined],
    ['number', '0x10', undefined],
    ['rate', '0.8', 0.8],
    ['yesNo', 'true', true],
    ['yesNo', 'false', false],
    ['yesNo', '1', undefined],
    ['choice', 'y', 'y'],
    ['text', '5', '5'],
    ['date', '20000', 20_000],
    ['dates', '[20000,null]', [20_000, null]],
    ['rows', '[{"n":1}]', [{ n: 1 }]],
    ['rows', '[{', undefined],
    ['answers', '{"P1":1}', { P1: 1 }],
  ])('%s: %s', (kind, said, value) => {
    expect(decodeField(fields[kind], said)).toEqual(value);
  });

  test('of a choice of numbers is a number', () => {
    expect(decodeField(months, '6')).toBe(6);
    expect(decodeField(months, 'six')).toBeUndefined();
  });
});

describe('what formulas read', () => {
  test('is never -0', () => {
    for (const kind of ['number', 'count', 'money', 'rate', 'scale', 'date'] as const)
      expect(Object.is(meaningOf(fields[kind], -0), 0)).toBe(true);
    expect(Object.is((meaningOf(fields.dates, [-0]) as number[])[0], 0)).toBe(true);
    expect(Object.is((meaningOf(fields.rows, [{ n: -0 }]) as { n: number }[])[0]?.n, 0)).toBe(true);
  });

  test('of days leaves out those still empty', () => {
    expect(meaningOf(fields.dates, [20_000, null, 20_001])).toEqual([20_000, 20_001]);
  });

  test('of a row are all its fields, and no others', () => {
    expect(meaningOf(fields.rows, [{ n: 1, ghost: 2 }, {}])).toEqual([
      { n: 1, pick: null, said: null },
      { n: null, pick: null, said: null },
    ]);
  });

  test('of a checklist is one row for each item, also where it does not apply or the scale has no such step', () => {
    expect(meaningOf(fields.answers, { P1: 'na', S1: 1, ghost: 1 })).toEqual([
      { id: 'P1', group: 'price', weight: 2, flag: 'urgent', applies: false, answer: null },
      { id: 'S1', group: 'staff', weight: 1, flag: '', applies: true, answer: 1 },
    ]);
  });
});

test('kinds of numbers and of lists are told apart', () => {
  const named = (is: (field: Field) => boolean) =>
    Object.entries(fields).flatMap(([kind, field]) => (is(field) ? [kind] : []));
  expect(named(isNumeric)).toEqual(['number', 'count', 'money', 'rate']);
  expect(named(isList)).toEqual(['dates', 'rows', 'answers']);
});
