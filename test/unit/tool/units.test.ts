import { expect, test } from 'vitest';
import { definePart } from '../../../src/lib/definition/definition';
import { faultsOf } from '../../tool/lib';
import type { AnyTool } from '../../tool/lib';
import { describeWith } from '../../tool/tools';

describeWith('customer-value', 'a fault of an author', (tool) => {
  test('a formula that adds money to years is found, with its name', () => {
    const quantities = { nonsense: { formula: 'orderValue + relationshipYears', unit: 'currency' } };
    const parts = [definePart({ id: 'wrong', inputs: [], quantities })];
    const wrong = { ...tool, parts, quantities, warnings: [] } as unknown as AnyTool;
    expect(faultsOf(wrong)[0]).toMatch(/^nonsense: currency \+ year do not agree/);
  });
});
