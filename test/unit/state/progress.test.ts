import { describe, expect, test } from 'vitest';
import { standingOf, ticksIn, trackOf } from '../../../src/lib/state/progress';
import type { StepPoints } from '../../../src/lib/state/progress';

const steps: StepPoints[] = [
  { step: 'find', points: [{ id: 'list' }, { id: 'limit', only: 'quiet' }] },
  { step: 'draw', only: 'quiet', points: [{ id: 'lots' }] },
  {
    step: 'talk',
    points: [
      { id: 'said', only: 'cancelled' },
      { id: 'letter', only: 'quiet' },
    ],
  },
];

describe('how far a visitor is', () => {
  test('is nothing for who never ticked, and for a record that holds other things', () => {
    for (const marks of [
      {},
      { track: 'cancelled', 'letter.de.letter-short': 'Hallo' },
      { 'find.list': 'yes' },
    ])
      expect(standingOf(marks, steps)).toMatchObject({ begun: false, done: 0 });
  });
  test('goes on at the first step that is not done, with its points of the track', () => {
    expect(standingOf({ 'find.list': true }, steps)).toEqual({
      begun: true,
      done: 0,
      count: 3,
      next: { place: 0, done: 1, count: 2 },
    });
    expect(standingOf({ 'find.list': true, 'find.limit': true, 'talk.letter': true }, steps)).toEqual({
      begun: true,
      done: 2,
      count: 3,
      next: { place: 1, done: 0, count: 1 },
    });
  });
  test('counts the steps of the short way alone, once somebody has cancelled', () => {
    const marks = { track: 'cancelled', 'find.list': true, 'draw.lots': true };
    expect(standingOf(marks, steps)).toEqual({
      begun: true,
      done: 1,
      count: 2,
      next: { place: 2, done: 0, count: 1 },
    });
    expect(standingOf({ ...marks, 'talk.said': true }, steps)).toMatchObject({ done: 2, next: null });
  });
  test('reads the tracks of the first edition', () => {
    expect([trackOf({}), trackOf({ track: 'a' }), trackOf({ track: 'b' }), trackOf({ track: 3 })]).toEqual([
      'quiet',
      'cancelled',
      'quiet',
      'quiet',
    ]);
  });
  test('is cleared without the track and the letters', () => {
    const marks = {
      track: 'quiet',
      'find.list': true,
      'find.limit': false,
      'find.done': false,
      'letter.de.letter-short': 'Hallo',
    };
    expect(ticksIn(marks, steps)).toEqual(['find.done', 'find.list', 'find.limit']);
  });
});
