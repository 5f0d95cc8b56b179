import { describe, expect, test } from 'vitest';
import type { AnyTool } from '../../../src/lib/tool/definition';
import { unitErrors } from '../../../src/lib/tool/units';
import { tools } from './tools';

describe('every formula of every tool agrees with its unit', () => {
  test.each(Object.entries(tools))('%s', (_id, tool) => {
    expect(unitErrors(tool)).toEqual([]);
  });
});

test('a formula that adds money to years is found, with its name', () => {
  const wrong = {
    ...tools['customer-value'],
    quantities: { nonsense: { formula: 'orderValue + relationshipYears', unit: 'currency' } },
  } as unknown as AnyTool;
  expect(unitErrors(wrong)[0]).toMatch(/^nonsense: currency \+ year do not agree/);
});
