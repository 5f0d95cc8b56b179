import { describe, expect, test } from 'vitest';
import { methodsUi } from '../../src/content/methods-ui/index';
import type { Folder } from './folder';
import { defaultsOf, evaluate, isNumeric, locales, sheetOf } from './lib';
import type { AnyTool, Inputs } from './lib';

type Range = readonly [low: number, high: number];

/** How far a part's number moves while an input goes through the range it has in most businesses, others as preset. */
function spreads(tool: AnyTool, main: string, keys: readonly string[]): Map<string, number> {
  const ranges = keys.flatMap((key): [string, Range][] => {
    const field = tool.inputs[key];
    return field && isNumeric(field) && field.plausible ? [[key, field.plausible]] : [];
  });
  const at = (inputs: Inputs): number | null => {
    const value = evaluate(tool, inputs).values[main];
    return typeof value === 'number' ? value : null;
  };
  const defaults = defaultsOf(tool);
  // A number that has no preset, and that the result cannot do without, stands in the middle of its range.
  const middle = Object.fromEntries(
    ranges.filter(([key]) => defaults[key] === null).map(([key, [low, high]]) => [key, (low + high) / 2]),
  );
  const base = at(defaults) === null ? { ...defaults, ...middle } : defaults;
  return new Map(
    ranges.map(([key, range]) => {
      const values = [base[key] ?? null, ...range]
        .map((value) => at({ ...base, [key]: value }))
        .filter((value) => value !== null);
      return [key, Math.max(...values) - Math.min(...values)];
    }),
  );
}

/** What a part asks first are the figures its number hangs on most. */
export function first({ tool }: Folder): void {
  const leading = sheetOf(tool).filter(({ id, main, assumes }) => {
    const part = tool.parts.find((one) => one.id === id);
    return main !== undefined && assumes && part?.first !== undefined;
  });
  if (leading.length === 0) return;
  describe('what is asked first', () => {
    test.each(leading.map(({ id }) => id))('%s: nothing else moves its number more', (id) => {
      const part = tool.parts.find((one) => one.id === id);
      const { main = '', inputs = [], first: asked = [], leavesOut = {} } = part ?? {};
      const without = inputs.filter((key) => {
        const field = tool.inputs[key];
        return field && isNumeric(field) && !field.plausible;
      });
      expect(without, 'inputs without a plausible range').toEqual([]);
      const moved = spreads(tool, main, inputs);
      const least = Math.min(...asked.map((key) => moved.get(key) ?? Infinity));
      const bigger = [...moved]
        .filter(([key, by]) => !asked.includes(key) && by > least && !(key in leavesOut))
        .map(
          ([key, by]) => `${key} moves it by ${by.toFixed(1)}, the least of the first by ${least.toFixed(1)}`,
        );
      expect(bigger).toEqual([]);
    });

    test('a reason why one is left out is worded, and needed', () => {
      for (const { id, main = '', inputs, first: asked = [], leavesOut = {} } of tool.parts) {
        const moved = spreads(tool, main, inputs);
        const least = Math.min(...asked.map((key) => moved.get(key) ?? Infinity));
        for (const [key, why] of Object.entries(leavesOut)) {
          for (const locale of locales)
            expect(methodsUi[locale].leavesOut, `${id} ${key}`).toHaveProperty(why);
          expect(moved.get(key), `${id} ${key}: moves less than those asked first`).toBeGreaterThan(least);
        }
      }
    });
  });
}
export { spreads };
