import { describe, expect, test } from 'vitest';
import { startWith } from '../../../src/lib/answers/start-with';

const list = { max: 4, fields: { name: { default: null }, weight: { default: 3 }, mark: { default: null } } };
const start = [
  { name: 'a', weight: 3 },
  { name: 'b', weight: 3 },
];

describe('lines to start with', () => {
  test('stand alone where nothing was typed', () => {
    expect(startWith(null, start, list)).toEqual(start);
    expect(startWith([{ name: null, weight: 3, mark: null }], start, list)).toEqual(start);
  });

  test('go behind what was typed, and never stand twice', () => {
    const own = [
      { name: 'own', weight: 3, mark: null },
      { name: 'b', weight: 5, mark: 7 },
    ];
    expect(startWith(own, start, list)).toEqual([...own, start[0]]);
    expect(startWith(startWith(own, start, list), start, list)).toEqual([...own, start[0]]);
  });

  test('lose no row where the list is full', () => {
    const own = ['c', 'd', 'e', 'f', 'g'].map((name) => ({ name }));
    expect(startWith(own, start, list)).toEqual(own);
  });
});
