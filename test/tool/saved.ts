import { describe, expect, test } from 'vitest';
import type { Folder } from './folder';
import { alone, evaluateModel, resolve, restore } from './lib';

/** Answers saved by every version so far open whole, and show what they showed. */
export function saved({ id, tool, compiled, evidence }: Folder): void {
  const records = Object.entries(evidence.saved);

  describe('answers saved by every version so far', () => {
    test.each(records)(
      '%s opens whole and shows the same figures',
      (file, { tool: owner, record, shown }) => {
        expect([owner, `v${record.v}.json`]).toEqual([id, file]);
        const { answers, dropped, newer } = restore(compiled, record);
        expect({ dropped, newer }).toEqual({ dropped: [], newer: false });
        const { inputs, unreadable, linked } = resolve(compiled, answers, alone);
        const { values } = evaluateModel(compiled, inputs, unreadable, linked, alone);
        // Every figure it showed is held; one that came later is not among them.
        expect(Object.keys(shown).length > 0 || Object.keys(compiled.figures).length === 0).toBe(true);
        for (const [key, value] of Object.entries(shown)) {
          if (typeof value === 'number') expect(values[key], key).toBeCloseTo(value, 9);
          else expect([key, values[key] ?? null]).toEqual([key, value]);
        }
      },
    );

    test('every version has left a record in evidence/saved', () => {
      expect(records.map(([file]) => file).sort()).toEqual(
        Array.from({ length: tool.version }, (_, index) => `v${index + 1}.json`).sort(),
      );
    });
  });
}
