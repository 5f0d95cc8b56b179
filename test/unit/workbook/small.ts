import { definePart, defineTool } from '../../../src/lib/definition/definition';
import type { AnyTool, Part, Quantity, ToolDefinition } from '../../../src/lib/definition/definition';
import type { Field } from '../../../src/lib/field/field';

/** A tool of one part, for what one corner of the language does in a sheet. */
export const small = (
  id: string,
  inputs: Readonly<Record<string, Field>>,
  quantities: Readonly<Record<string, Quantity>>,
  more: Partial<Pick<ToolDefinition, 'checks' | 'formulas' | 'procedures'>> & Pick<Part, 'items'> = {},
): AnyTool => {
  const { items, ...rest } = more;
  return defineTool({
    id,
    version: 1,
    way: 'retention',
    inputs,
    parts: [definePart({ id: 'only', inputs: Object.keys(inputs), quantities, ...(items && { items }) })],
    examples: [],
    sources: [],
    ...rest,
  });
};

/** A plain number of a small range, and one that may be left empty. */
export const number = { kind: 'number', unit: '1', min: -100, max: 100, default: 1 } as const;
export const optional = { ...number, default: null, optional: true } as const;
