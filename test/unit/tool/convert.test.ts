import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert } from '../../../src/lib/tool/convert';
import { errorOf } from '../../../src/lib/tool/error-of';
import { isNumeric } from '../../../src/lib/tool/fields';
import { tools } from './tools';

const alternatives = Object.values(tools).flatMap((tool) =>
  Object.entries(tool.inputs).flatMap(([key, field]) =>
    isNumeric(field)
      ? Object.entries(field.from ?? {}).map(
          ([other, formula]) => [`${tool.id}.${key} from ${other}`, field, formula] as const,
        )
      : [],
  ),
);

describe('a figure known instead of the one asked for', () => {
  test.each([
    ['1 - x', 0.25, 0.75],
    ['x ^ 12', 0.98, 0.7847],
    ['(1 + x) ^ 12 - 1', 0.0064, 0.0796],
  ])('%s at %f', (formula, x, value) => expect(convert(formula, x)).toBeCloseTo(value, 4));

  test('what has no answer is none', () => expect(convert('1 / x', 0)).toBeNull());

  test.each(alternatives)('%s stays within the field for any share', (_name, field, formula) => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.059, noNaN: true }), (x) => {
        expect(errorOf(field, convert(formula, x))).toBeNull();
      }),
    );
  });
});
