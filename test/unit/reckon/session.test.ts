import { describe, expect, test } from 'vitest';
import { open } from '../../../src/lib/reckon/evaluate';
import { Session } from '../../../src/lib/reckon/session';
import { bothWays } from '../compile/compiled';
import { given, small } from '../formula/small-tool';
import { plain, toolOf } from './tools';

describe.each(await bothWays(small))('a session, %s', (_way, model) => {
  const { session } = open(model, given);

  test('answers for every field with what formulas read of it', () => {
    const read = (key: string): unknown => session.figure(key).value;
    expect(['two', 'yes', 'word', 'mood', 'step', 'score', 'money', 'day'].map(read)).toEqual([
      2,
      true,
      ' hello ',
      'old',
      20,
      4,
      100,
      20_000,
    ]);
    expect(read('days')).toEqual([20_010, 20_000, 20_003]);
    expect(read('gap')).toEqual(
      [1, null, 4].map((n) => ({ id: null, kind: null, n, share: null, two: null })),
    );
    expect(read('none')).toEqual([]);
    expect(read('list')).toEqual([
      { id: 'P1', group: 'price', weight: 2, flag: '', applies: true, answer: 1 },
      { id: 'S1', group: 'staff', weight: 1, flag: 'urgent', applies: false, answer: null },
      { id: 'P2', group: 'price', weight: 1, flag: '', applies: true, answer: null },
    ]);
  });

  test('knows no figure of another name', () => {
    for (const name of ['unheardOf', 'constructor', 'items'])
      expect(session.figure(name)).toEqual({
        value: name === 'items' ? [] : null,
        code: name === 'items' ? null : 'NOT_PROVIDED',
        blame: null,
      });
  });

  test('works a figure out once', () => {
    expect(session.figure('big')).toBe(session.figure('big'));
  });

  test('with inputs replaced is another session over the rest', () => {
    const there = session.at({ two: 5, wrong: 0, required: 1 });
    expect(there.figure('doubled').value).toBe(10);
    expect(there.figure('wrong').value).toBe(0);
    expect(there.figure('required').value).toBe(1);
    expect(there.figure('worse').code).toBe('NOT_INTEGER');
    expect(there.at({ two: 6 }).figure('doubled').value).toBe(12);
    expect(there.at({ two: 6 }).figure('required').value).toBe(1);
    expect(session.figure('doubled').value).toBe(4);
    expect(session.figure('wrong').code).toBe('OUT_OF_RANGE');
  });

  test('an input replaced by nothing is left empty, whether it was missing before or not', () => {
    expect(session.at({ two: null }).figure('doubled')).toMatchObject({ value: null, code: 'NOT_PROVIDED' });
  });

  test('absent inputs are left empty', () => {
    const empty = open(model, {});
    expect(empty.session.figure('doubled')).toMatchObject({ code: 'REQUIRED', blame: { input: 'two' } });
    expect(empty.errors.some(({ field }) => field === 'optional')).toBe(false);
  });
});

const circle = toolOf(
  { a: plain, b: { ...plain, link: { formula: 'b + 1' } } },
  { x: { formula: 'y + 1', unit: '1' }, y: { formula: 'x + a', unit: '1' } },
);
test('a figure that rests on itself has no value instead of no end', async () => {
  const { interpreted } = await import('../../../src/lib/definition/model');
  const session = new Session(interpreted(circle), { inputs: { a: 1, b: 3 }, linked: new Set(['b']) });
  expect(session.figure('x')).toMatchObject({ value: null, code: 'NO_DATA' });
  expect(session.figure('b').value).toBe(3);
});

const checklist = toolOf(
  { a: { ...plain, optional: true }, b: plain },
  {
    points: { formula: 'sum(items, points)', unit: 'points' },
    staff: { formula: "sum(where(items, group = 'staff'), points)", unit: 'points' },
    missing: { formula: 'list(where(items, points < weight), id)', unit: 'list' },
  },
  {
    items: [
      { id: 'one', group: 'price', weight: 4, points: 'if(given(a), 4, 0)' },
      { id: 'two', group: 'staff', weight: 6, points: 'min(6, b)' },
    ],
  },
);

describe.each(await bothWays(checklist))('the items of a worked-out checklist, %s', (_way, model) => {
  const of = (a: number | null, b: number | null) => open(model, { a, b }).session;

  test('are a list whose points are formulas', () => {
    expect(of(1, 2).figure('points').value).toBe(6);
    expect(of(null, 9).figure('points').value).toBe(6);
    expect(of(null, 2).figure('missing').value).toEqual(['one', 'two']);
  });

  test('are read only where they count', () => {
    expect(of(5000, 2).figure('staff').value).toBe(2);
    expect(of(5000, 2).figure('points')).toMatchObject({ code: 'OUT_OF_RANGE', blame: { input: 'a' } });
  });
});
