import type { AnyTool, Quantity } from '../../../src/lib/definition/definition';
import type { Field } from '../../../src/lib/field/field';

/** A number without a unit, in a range that no test leaves by accident. */
export const plain = { kind: 'number', unit: '1', min: -1000, max: 1000, default: 1 } as const;

/** A tool of some inputs and quantities, with whatever else a test is about. */
export function toolOf(
  inputs: Readonly<Record<string, Field>>,
  quantities: Readonly<Record<string, Quantity>>,
  more: Partial<AnyTool> = {},
): AnyTool {
  return {
    id: 'tool',
    version: 1,
    way: 'referral',
    inputs,
    parts: [{ id: 'part', inputs: Object.keys(inputs), quantities }],
    examples: [],
    sources: [],
    quantities,
    warnings: [],
    items: [],
    ...more,
  };
}
