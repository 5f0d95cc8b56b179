import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputsOf, spoiltInputsOf } from './arbitrary';
import { casesOf } from './cases';
import type { Folder } from './folder';
import { bound, defaultsOf, interpreted, open, recompute, trace as traceOf, traceAll } from './lib';
import type { AnyTool, Inputs, TraceStep } from './lib';
import { property } from './property';

/** The difference between a step's figure and the one its own figures give, or null. */
function difference(tool: AnyTool, step: TraceStep): unknown {
  const { library } = bound(tool);
  const { value, code, blame } = recompute(step, library);
  const same =
    typeof value === 'number' && typeof step.value === 'number'
      ? Math.abs(value - step.value) <= 1e-12 * Math.max(1, Math.abs(step.value))
      : JSON.stringify(value) === JSON.stringify(step.value);
  const line =
    step.taken && step.value !== null
      ? recompute({ ...step, tree: step.taken, refusals: [] }, library).value
      : value;
  return same &&
    code === step.code &&
    JSON.stringify(blame) === JSON.stringify(step.blame) &&
    JSON.stringify(line) === JSON.stringify(value)
    ? null
    : { key: step.key, kind: step.kind, shown: [step.value, step.code], again: [value, code] };
}

const within = (step: TraceStep): TraceStep[] => [
  step,
  ...[
    ...step.nested.map((one) => one.step),
    ...step.columns.flatMap(({ steps, items }) => [...steps, ...items]),
    ...step.items,
    ...(step.rows ?? []),
  ].flatMap(within),
];

function differences(tool: AnyTool, inputs: Inputs): unknown[] {
  const { session } = open(interpreted(tool), inputs);
  return Object.keys(tool.quantities)
    .flatMap((key) => within(traceOf(bound(tool), session, key)))
    .map((step) => difference(tool, step))
    .filter((found) => found !== null);
}

/** Every trace works out to its value again, from the figures it shows. */
export function trace(folder: Folder): void {
  const { tool } = folder;

  describe('every trace works out to its value again', () => {
    test.each(casesOf(folder))('%s', (_case, inputs) => {
      expect(differences(tool, inputs)).toEqual([]);
    });

    property('for any valid inputs', 150, () =>
      fc.property(inputsOf(tool), (inputs) => {
        expect(differences(tool, inputs)).toEqual([]);
      }),
    );

    property('for inputs of which some are out of range or left empty', 150, () => {
      const spoilt = spoiltInputsOf(tool, 'any', (field) => 'min' in (field ?? {}) && field?.kind !== 'rows');
      return fc.property(spoilt, (inputs) => {
        expect(differences(tool, inputs)).toEqual([]);
      });
    });
  });

  test('steps stand after what they rest on', () => {
    const { session } = open(interpreted(tool), defaultsOf(tool));
    for (const { main } of tool.parts) {
      if (main === undefined) continue;
      const order = traceAll(bound(tool), session, [main]).map(({ key }) => key);
      expect(order.at(-1)).toBe(main);
      expect(new Set(order).size).toBe(order.length);
    }
  });
}
