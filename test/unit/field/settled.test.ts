import { expect, test } from 'vitest';
import { settledOf } from '../../../src/lib/field/settled';

const list = {
  values: [0, 1],
  items: ['one', 'two', 'three', 'four'].map((id) => ({ id, group: 'all', weight: 1 })),
};

test('settled is what has the first answer or does not apply; open, unknown and foreign answers are not', () => {
  expect(settledOf(list, { one: 0, two: 'na', three: 1, four: null, gone: 0 })).toEqual({ done: 2, of: 4 });
});

test.each([null, undefined, {}, [], 'one', { one: '0' }])('nothing is settled in %j', (value) => {
  expect(settledOf(list, value)).toEqual({ done: 0, of: 4 });
});
