import { expect, test } from 'vitest';
import { unitErrors } from '../../tool/lib';
import type { AnyTool } from '../../tool/lib';
import { describeWith } from '../../tool/tools';

describeWith('customer-value', 'the check of units', (tool) => {
  test('a formula that adds money to years is found, with its name', () => {
    const wrong = {
      ...tool,
      quantities: { nonsense: { formula: 'orderValue + relationshipYears', unit: 'currency' } },
    } as unknown as AnyTool;
    expect(unitErrors(wrong)[0]).toMatch(/^nonsense: currency \+ year do not agree/);
  });
});
