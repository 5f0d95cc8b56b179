import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/lib/answers/answers';
import type { AnyTool } from '../../../src/lib/definition/definition';
import type { Model } from '../../../src/lib/definition/model';
import { evaluate } from '../../../src/lib/reckon/evaluate';
import { isAssumed, originOf, resolve } from '../../../src/lib/reckon/resolve';
import type { Surroundings } from '../../../src/lib/reckon/session';
import type { Figure, World } from '../../../src/lib/formula/value';
import { bothWays } from '../compile/compiled';
import { plain, toolOf } from './tools';

const optional = { ...plain, optional: true } as const;

const tool = toolOf(
  {
    own: { ...plain, max: 100 },
    kept: { ...plain, profile: 'kept' },
    half: { ...plain, link: { formula: 'own / 2' } },
    quarter: { ...plain, link: { formula: 'half / 2' } },
    mixed: {
      ...plain,
      link: {
        formula: 'own + orderValue + gain * 10',
        from: { orderValue: 'profile', gain: 'other' },
      },
    },
    fed: { ...plain, profile: 'kept', link: { formula: 'gain + loss', from: 'other' } },
    small: { ...plain, max: 10, link: { formula: 'own * 2' } },
    after: { ...optional, link: { formula: 'small + 1' } },
    through: { ...plain, link: { formula: 'worked * 3' } },
    first: {
      ...plain,
      link: { formula: 'if(given(gain), gain, own * guess)', from: { gain: 'other' } },
    },
    guess: { ...plain, evidence: 'H' },
    sure: { kind: 'yesNo', default: false, link: { formula: 'own > 5' } },
  },
  {
    worked: { formula: 'own + 1', unit: '1', refuse: { NEVER: 'own = 0' } },
    all: { formula: 'half + quarter', unit: '1' },
    guarded: { formula: 'small', unit: '1' },
    last: { formula: 'after', unit: '1' },
    three: { formula: 'through', unit: '1' },
    moved: { formula: 'at(quarter, own, 40)', unit: '1' },
    fixed: { formula: 'at(quarter, half, 40)', unit: '1' },
  },
);
const other: AnyTool = toolOf(
  { x: plain },
  { gain: { formula: 'x', unit: '1' }, loss: { formula: '-x', unit: '1' } },
  { id: 'other' },
);

const world = (figures: Readonly<Record<string, Figure>>): World => ({
  figure: (name) => figures[name] ?? { value: null, code: 'NOT_PROVIDED', blame: null },
  foreign: () => ({ value: null, code: null, blame: null }),
  at: () => world(figures),
});
const value = (of: number): Figure => ({ value: of, code: null, blame: null });
const around = (
  figures?: Readonly<Record<string, Figure>>,
  profile: Surroundings['profile'] = {},
): Surroundings => ({
  profile,
  other: (id) => (id === 'other' && figures ? world(figures) : undefined),
});

const reckon = (model: Model, answers: Answers, surroundings: Surroundings = around()) => {
  const { inputs, unreadable, linked } = resolve(model, answers, surroundings);
  return evaluate(model, inputs, unreadable, linked, surroundings);
};

describe.each(await bothWays(tool, new Map([['other', other]])))('%s', (_way, model) => {
  test('an own link fills an untouched field once the tool is touched', () => {
    expect(reckon(model, {}).session.answer('half')).toBe(1);
    const { session } = reckon(model, { own: 8 });
    expect(session.answer('half')).toBe(4);
    expect(originOf(session, { own: 8 }, 'half')).toEqual({ from: 'linked', tools: [] });
  });

  test('an own link also fills it once the company profile fills one of the fields', () => {
    const profile = around(undefined, { kept: 3 });
    const { session } = reckon(model, {}, profile);
    expect([session.answer('kept'), session.answer('half')]).toEqual([3, 0.5]);
    expect(originOf(session, {}, 'half')).toEqual({ from: 'linked', tools: [] });
    expect(reckon(model, {}, around(undefined, { another: 3 })).session.answer('half')).toBe(1);
  });

  test('what flows into a field flows on', () => {
    expect(reckon(model, { own: 8 }).values).toMatchObject({ all: 6 });
    expect(reckon(model, { own: 8, half: 1 }).values).toMatchObject({ all: 1.5 });
    expect(reckon(model, { own: 8, quarter: 1 }).values).toMatchObject({ all: 5 });
  });

  test('a field left empty is the own answer and is never refilled', () => {
    const { session, errors } = reckon(model, { own: 8, half: null });
    expect(session.answer('half')).toBeNull();
    expect(errors).toMatchObject([{ field: 'half', code: 'REQUIRED' }, { field: 'small' }]);
    expect(session.answer('quarter')).toBe(1);
  });

  test('one formula reads own inputs, the profile and another tool at once', () => {
    const surroundings = around({ gain: value(3) }, { orderValue: 20 });
    const { session } = reckon(model, { own: 2 }, surroundings);
    expect(session.answer('mixed')).toBe(52);
    expect(originOf(session, { own: 2 }, 'mixed')).toEqual({ from: 'linked', tools: ['profile', 'other'] });
    // It flows also while nobody has touched the tool itself.
    expect(reckon(model, {}, surroundings).session.answer('mixed')).toBe(51);
  });

  test('a link to several takes from the first that has a figure, and only that one is told', () => {
    const answers = { own: 8 };
    const { session: fed } = reckon(model, answers, around({ gain: value(3) }));
    expect([fed.answer('first'), originOf(fed, answers, 'first')]).toEqual([
      3,
      { from: 'linked', tools: ['other'] },
    ]);
    const { session: here } = reckon(model, answers);
    expect([here.answer('first'), originOf(here, answers, 'first')]).toEqual([
      8,
      { from: 'linked', tools: [] },
    ]);
  });

  test('a value that follows from the tool itself rests on the assumptions behind it until they are answered', () => {
    const behind = (answers: Answers, surroundings?: Surroundings): string[] => {
      const { session } = reckon(model, answers, surroundings);
      return [...session.restsOn('first')].filter(
        (key) => key !== 'first' && isAssumed(session, answers, key),
      );
    };
    expect(behind({ own: 8 })).toEqual(['guess']);
    expect(behind({ own: 8, guess: 2 })).toEqual([]);
    expect(behind({ own: 8 }, around({ gain: value(3) }))).toEqual([]);
    expect(behind({ own: 8, first: 5 })).toEqual([]);
  });

  test('where a part of it has no value nothing flows: the profile, then the default stands', () => {
    expect(reckon(model, { own: 2 }, around({ gain: value(3) })).session.answer('mixed')).toBe(1);
    expect(reckon(model, { own: 2 }, around(undefined, { orderValue: 20 })).session.answer('mixed')).toBe(1);
    const refused: Figure = { value: null, code: 'NEVER', blame: null };
    const { session } = reckon(model, { own: 2 }, around({ gain: value(3), loss: refused }, { kept: 70 }));
    expect(session.answer('fed')).toBe(70);
    expect(originOf(session, { own: 2 }, 'fed')).toEqual({ from: 'profile' });
  });

  test('of linked result, profile and default the first stands; before all of them the own answer', () => {
    const all = around({ gain: value(3), loss: value(4) }, { kept: 70 });
    expect(reckon(model, {}, all).session.answer('fed')).toBe(7);
    expect(reckon(model, {}, around(undefined, { kept: 70 })).session.answer('fed')).toBe(70);
    expect(reckon(model, {}).session.answer('fed')).toBe(1);
    expect(reckon(model, { fed: 5 }, all).session.answer('fed')).toBe(5);
    expect(originOf(reckon(model, { fed: 5 }, all).session, { fed: 5 }, 'fed')).toEqual({ from: 'own' });
    expect(originOf(reckon(model, {}).session, {}, 'fed')).toEqual({ from: 'default' });
    expect(reckon(model, {}, all).session.answer('kept')).toBe(70);
  });

  test('an input of the other tool to blame is not blamed here', () => {
    const blamed: Figure = {
      value: null,
      code: 'REQUIRED',
      blame: { input: 'x', why: 'required', code: 'REQUIRED', place: 0 },
    };
    const { session } = reckon(model, {}, around({ gain: blamed, loss: value(1) }));
    expect(session.answer('fed')).toBe(1);
    expect(session.figure('fed').blame).toBeNull();
  });

  test('a linked value out of range shows as an error of its field and blocks what rests on it', () => {
    const { errors, session, reasons } = reckon(model, { own: 8 });
    expect(session.answer('small')).toBe(16);
    expect(errors).toEqual([{ field: 'small', code: 'OUT_OF_RANGE', paths: ['small'] }]);
    expect(session.figure('guarded')).toEqual({
      value: null,
      code: 'OUT_OF_RANGE',
      blame: { input: 'small', why: 'error', code: 'OUT_OF_RANGE', place: 6 },
    });
    expect(reasons).toEqual({ guarded: 'OUT_OF_RANGE', last: 'OUT_OF_RANGE' });
  });

  test('an entry in error behind an own link blocks, and is the one to blame', () => {
    const { session, errors } = reckon(model, { own: 150 });
    expect(errors.map(({ field }) => field)).toContain('own');
    for (const key of ['all', 'three'])
      expect([key, session.figure(key).code, session.figure(key).blame?.input]).toEqual([
        key,
        'OUT_OF_RANGE',
        'own',
      ]);
  });

  test('a text that could not be read behind an own link blocks too', () => {
    const { session } = reckon(model, { own: { text: 'x', code: 'NOT_A_NUMBER' } });
    expect(session.figure('all')).toMatchObject({ code: 'NOT_A_NUMBER', blame: { input: 'own' } });
  });

  test('a refused or missing figure behind an own link leaves the default', () => {
    expect(reckon(model, { own: 0 }).values['three']).toBe(1);
    expect(reckon(model, { own: null }).values['three']).toBe(1);
  });

  test('a truth can flow, also a false one', () => {
    expect(reckon(model, { own: 4 }).session.answer('sure')).toBe(false);
    expect(reckon(model, { own: 4 }).session.flow('sure').value).toBe(false);
    expect(reckon(model, { own: 6 }).session.answer('sure')).toBe(true);
  });

  test('with inputs replaced links are worked out anew, except into the replaced ones', () => {
    expect(reckon(model, { own: 4 }).values).toMatchObject({ moved: 10, fixed: 20 });
    expect(reckon(model, { own: 4, half: 6 }).values).toMatchObject({ moved: 3 });
  });
});

test('of the rows of another list come along the cells that are known here', async () => {
  const rows = (cells: readonly string[]) =>
    ({
      kind: 'rows',
      min: 0,
      max: 9,
      default: null,
      optional: true,
      fields: Object.fromEntries(cells.map((cell) => [cell, optional])),
    }) as const;
  const fed = toolOf(
    { own: plain, list: { ...rows(['a', 'b']), link: { from: 'other', formula: 'list' } } },
    { lines: { formula: 'count(list)', unit: '1' } },
  );
  const from = toolOf(
    { list: rows(['a', 'c']) },
    { lines: { formula: 'count(list)', unit: '1' } },
    { id: 'other' },
  );
  for (const [, model] of await bothWays(fed, new Map([['other', from]]))) {
    const { session } = reckon(
      model,
      { own: 1 },
      around({ list: { value: [{ a: 1, c: 2 }], code: null, blame: null } }),
    );
    expect(session.answer('list')).toEqual([{ a: 1, b: null }]);
  }
});

describe.each(
  await bothWays(
    toolOf(
      {
        part: { ...plain, default: 5 },
        whole: { ...plain, default: 9, optional: true },
        asked: { ...plain, default: 9 },
      },
      { sum: { formula: 'part', unit: '1' } },
      {
        checks: [
          {
            field: 'part',
            code: 'COUNT_ORDER',
            when: 'part > whole',
            names: { part: 'part', whole: 'whole' },
          },
          {
            field: 'part',
            code: 'COUNT_ORDER',
            when: 'part > asked',
            names: { part: 'part', whole: 'asked' },
          },
        ],
      },
    ),
  ),
)('an assumption that contradicts an entry, %s', (_way, model) => {
  const inputsOf = (answers: Answers) => resolve(model, answers).inputs;

  test('gives way, whether the tool can do without it or not', () => {
    expect(inputsOf({ part: 9 })).toMatchObject({ part: 9, whole: 9 });
    expect(inputsOf({ part: 10 })).toMatchObject({ part: 10, whole: null, asked: null });
  });

  test('is asked for where the tool needs it, and stays an error where it is an entry itself', () => {
    const { inputs, unreadable, linked } = resolve(model, { part: 10, whole: 9 });
    expect(inputs['whole']).toBe(9);
    expect(evaluate(model, inputs, unreadable, linked).errors.map(({ code }) => code)).toEqual([
      'REQUIRED',
      'COUNT_ORDER',
    ]);
  });
});
