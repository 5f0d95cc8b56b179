import { describe, expect, test } from 'vitest';
import { asSaid, isReadable } from '../../../src/lib/trace/plain';
import { node } from '../print/names';

describe('a condition as it is said', () => {
  test.each([
    ['if(given(a), a > 0, false)', 'a > 0'],
    ['if(given(a), a = 0, true)', 'not given(a) or a = 0'],
    ['if(given(a), b > 0, false)', 'given(a) and b > 0'],
    ['given(a) and a > 0 and b', 'a > 0 and b'],
    ['given(a) and not given(b)', 'given(a) and not given(b)'],
    ['given(a) and (a > 0 or b)', 'given(a) and (a > 0 or b)'],
    ['not (a = 0)', 'a <> 0'],
    ['not (given(a) and given(b))', 'not given(a) or not given(b)'],
    ['if(a > 0, b, c)', 'if(a > 0, b, c)'],
  ])('%s', (written, said) => {
    expect(asSaid(node(written))).toEqual(node(said));
  });
});

test.each([
  ['(a + b) / 2', true],
  ['min(1, a)', true],
  ['count(rows) + a', true],
  ['count(where(rows, share > 1))', false],
  ['a / sum(rows, share)', false],
  ['if(a > 0, b, c)', false],
  ['at(value, rate, other)', false],
])('%s can be read: %s', (written, readable) => {
  expect(isReadable(node(written))).toBe(readable);
});
