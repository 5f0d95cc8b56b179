import { describe, expect, test } from 'vitest';
import { convert } from '../../tool/lib';

describe('a figure known instead of the one asked for', () => {
  test.each([
    ['1 - x', 0.25, 0.75],
    ['x ^ 12', 0.98, 0.7847],
    ['(1 + x) ^ 12 - 1', 0.0064, 0.0796],
  ])('%s at %f', (formula, x, value) => expect(convert(formula, x)).toBeCloseTo(value, 4));

  test('what has no answer is none', () => expect(convert('1 / x', 0)).toBeNull());
});
