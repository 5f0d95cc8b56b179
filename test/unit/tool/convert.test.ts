import { describe, expect, test } from 'vitest';
import { defineInputs, definePart, defineTool } from '../../../src/lib/definition/definition';
import { convert, interpreted, isNumeric } from '../../tool/lib';
import type { AnyTool } from '../../tool/lib';

const from = { churn: '1 - x', monthly: 'x ^ 12', interest: '(1 + x) ^ 12 - 1', inverse: '1 / x' };
const tool = defineTool({
  id: 'small',
  version: 1,
  way: 'retention',
  inputs: defineInputs({ rate: { kind: 'rate', unit: 'share', min: -9, max: 9, default: null, from } }),
  parts: [definePart({ id: 'part', inputs: ['rate'], quantities: {} })],
  examples: [],
  sources: [],
}) as unknown as AnyTool;
const { rate } = interpreted(tool).inputs;
const known = (name: string, x: number): number | null => {
  const formula = rate && isNumeric(rate) ? rate.from?.[name] : undefined;
  return formula ? convert(formula, x) : NaN;
};

describe('a figure known instead of the one asked for', () => {
  test.each([
    ['churn', 0.25, 0.75],
    ['monthly', 0.98, 0.7847],
    ['interest', 0.0064, 0.0796],
  ])('%s at %f', (name, x, value) => expect(known(name, x)).toBeCloseTo(value, 4));

  test('what has no answer is none', () => expect(known('inverse', 0)).toBeNull());
});
