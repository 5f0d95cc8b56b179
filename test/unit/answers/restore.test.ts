import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultsOf, readable } from '../../../src/lib/answers/answers';
import type { Answers } from '../../../src/lib/answers/answers';
import { migrated, restore, restoreAnswers } from '../../../src/lib/answers/restore';
import type { Restorable } from '../../../src/lib/answers/restore';
import { interpreted } from '../../../src/lib/definition/model';
import { evaluate } from '../../../src/lib/reckon/evaluate';
import { small } from '../formula/small-tool';

const keys = Object.keys(small.inputs);
const later: Restorable = {
  ...small,
  version: 4,
  migrations: {
    1: ({ price, ...rest }) => ({ ...rest, two: price }),
    3: (old) => ({ ...old, rate: 0.5 }),
  },
};
const broken: Restorable = {
  ...later,
  migrations: {
    2: () => {
      throw new Error('cannot make anything of it');
    },
    3: () => null as unknown as Record<string, unknown>,
  },
};

/** Anything at all, and what looks like a record of ours with anything inside. */
const record = fc.oneof(
  fc.anything({
    withNullPrototype: true,
    withSparseArray: true,
    withBigInt: true,
    withDate: true,
    withMap: true,
  }),
  fc.record({
    v: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.anything()),
    d: fc.oneof(
      fc.dictionary(
        fc.constantFrom(...keys, 'unknown', '__proto__', 'constructor'),
        fc.oneof(
          fc.anything({ withNullPrototype: true, withSparseArray: true }),
          fc.array(
            fc.oneof(
              fc.dictionary(fc.constantFrom('id', 'kind', 'n', '__proto__'), fc.anything()),
              fc.anything(),
            ),
          ),
          fc.dictionary(fc.constantFrom('P1', 'ghost', '__proto__'), fc.anything()),
          fc.record({ text: fc.anything(), code: fc.anything() }),
        ),
      ),
      fc.anything(),
    ),
  }),
);

describe('whatever is restored', () => {
  test.each<[string, Restorable]>([
    ['by a tool', small],
    ['by a later version', later],
    ['by a version whose migrations throw', broken],
  ])('nothing throws, and what is kept can be reckoned with: %s', (_what, tool) => {
    const model = interpreted(small);
    fc.assert(
      fc.property(record, (found) => {
        const { answers, dropped, newer } = restore(tool, found);
        expect(Object.keys(answers).filter((key) => !keys.includes(key))).toEqual([]);
        if (newer) expect([answers, dropped]).toEqual([{}, ['*']]);
        const { inputs, unreadable } = readable(answers);
        expect(() => evaluate(model, inputs, unreadable)).not.toThrow();
        // What was kept is kept again, and nothing more is dropped.
        expect(restoreAnswers(tool, answers)).toEqual({ answers, dropped: [], newer: false });
      }),
      { numRuns: 400 },
    );
  });

  test('every readable number stays, wherever it lies', () => {
    const numeric = Object.entries(small.inputs).flatMap(([key, { kind }]) =>
      ['number', 'count', 'money', 'rate', 'scale', 'date'].includes(kind) ? [key] : [],
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...numeric, 'step'),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (key, number) => {
          expect(restoreAnswers(small, { [key]: number })).toEqual({
            answers: { [key]: number },
            dropped: [],
            newer: false,
          });
        },
      ),
    );
    for (const none of [Number.NaN, Infinity, '5', true, [5], { value: 5 }])
      expect(restoreAnswers(small, { two: none })).toEqual({ answers: {}, dropped: ['two'], newer: false });
  });

  test('unknown keys are dropped and named, and so is each key that cannot be kept', () => {
    const { answers, dropped } = restore(small, {
      v: 1,
      d: { two: 80, nonsense: 1, mood: 'ghost', rate: '0.8', yes: null, word: 5, no: 'true', constructor: 1 },
    });
    expect(answers).toEqual({ two: 80, yes: null });
    expect(dropped.sort()).toEqual(['constructor', 'mood', 'no', 'nonsense', 'rate', 'word']);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['no version', { d: {} }],
    ['a version that is no number', { v: '1', d: {} }],
    ['half a version', { v: 1.5, d: {} }],
    ['version 0', { v: 0, d: {} }],
    ['no answers', { v: 1 }],
    ['a list of answers', { v: 1, d: [] }],
  ])('%s is dropped as a whole', (_what, found) => {
    expect(restore(small, found)).toEqual({ answers: {}, dropped: ['*'], newer: false });
  });
});

describe('what is kept', () => {
  test('of a number out of range shows as an error', () => {
    const { answers } = restore(small, { v: 1, d: { rate: 1.2, step: 15 } });
    const { inputs, unreadable } = readable(answers);
    const { errors } = evaluate(interpreted(small), { ...defaultsOf(small), two: 1, ...inputs }, unreadable);
    expect(errors.filter(({ code }) => code !== 'REQUIRED')).toMatchObject([
      { field: 'step', code: 'OUT_OF_RANGE' },
      { field: 'rate', code: 'OUT_OF_RANGE' },
    ]);
  });

  test('of a text that could not be read is the text, with the code why', () => {
    const unread = { text: '12abc', code: 'NOT_A_NUMBER' };
    const { answers, dropped } = restore(small, {
      v: 1,
      d: { two: { ...unread, more: 1 }, rate: { text: 5, code: 'X' }, rows: unread },
    });
    expect(answers).toEqual({ two: unread });
    expect(dropped).toEqual(['rate', 'rows']);
    expect(readable(answers)).toEqual({ inputs: { two: null }, unreadable: { two: 'NOT_A_NUMBER' } });
  });

  test('of rows is repaired cell by cell', () => {
    const unread = { text: 'x', code: 'NOT_A_NUMBER' };
    const rows = [{ id: 'A', n: '0,1', ghost: 1, kind: 'w' }, 5, { n: null, share: 7, two: unread }];
    const { answers, dropped } = restoreAnswers(small, { rows, gap: 'none', none: [] });
    expect(answers).toEqual({ rows: [{ id: 'A' }, {}, { n: null, share: 7, two: unread }], none: [] });
    expect(dropped).toEqual(['rows.0.n', 'rows.0.ghost', 'rows.0.kind', 'rows.1', 'gap']);
    expect(readable(answers).unreadable).toEqual({ 'rows.2.two': 'NOT_A_NUMBER' });
  });

  test('of days and keyed answers is repaired one by one', () => {
    const { answers, dropped } = restoreAnswers(small, {
      days: [20_000, null, '2024', 0.5],
      list: { P1: 7, ghost: 1, S1: 'na', P2: 'maybe' },
    });
    expect(answers).toEqual({ days: [20_000, null, null, 0.5], list: { P1: 7, ghost: 1, S1: 'na' } });
    expect(dropped).toEqual(['days.2', 'list.P2']);
  });

  test('without an unread text are the same objects, so that nothing is drawn anew', () => {
    const answers: Answers = { rows: [{ n: 1 }], days: [1] };
    expect(readable(answers).inputs['rows']).toBe(answers['rows']);
  });
});

describe('migrations', () => {
  test('go from version to version; one without a migration leaves the answers as they are', () => {
    expect(restore(later, { v: 1, d: { price: 12 } }).answers).toEqual({ two: 12, rate: 0.5 });
    expect(restore(later, { v: 2, d: { price: 12, two: 1 } })).toEqual({
      answers: { two: 1, rate: 0.5 },
      dropped: ['price'],
      newer: false,
    });
    expect(restore(later, { v: 4, d: { two: 1 } }).answers).toEqual({ two: 1 });
    expect(migrated(later, 3, { two: 1 })).toEqual({ two: 1, rate: 0.5 });
  });

  test('that throw are reported and not thrown', () => {
    expect(restore(broken, { v: 1, d: { two: 1 } })).toEqual({ answers: {}, dropped: ['*'], newer: false });
    expect(migrated(broken, 2, {})).toBeUndefined();
  });

  test('that return nothing leave the answers as they are', () => {
    expect(restore(broken, { v: 3, d: { two: 1 } }).answers).toEqual({ two: 1 });
  });

  test('do not touch a record of a newer version, which is put aside', () => {
    expect(restore(later, { v: 5, d: { two: 80 } })).toEqual({ answers: {}, dropped: ['*'], newer: true });
  });
});
