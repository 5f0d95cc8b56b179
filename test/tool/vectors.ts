import { describe, expect, test } from 'vitest';
import type { Folder } from './folder';
import { formsOf } from './forms';
import { evaluateModel } from './lib';

function same(actual: unknown, expected: unknown, tolerance: number | undefined): boolean {
  if (typeof expected === 'number' && typeof actual === 'number') {
    return (
      Math.abs(actual - expected) <=
      (tolerance === undefined ? 1e-9 * Math.max(1, Math.abs(expected)) : tolerance * Math.abs(expected))
    );
  }
  if (Array.isArray(expected))
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((part, index) => same(actual[index], part, tolerance))
    );
  return actual === expected;
}

/** The worked results of the method come out. */
export function vectors(folder: Folder): void {
  const { evidence } = folder;
  if (evidence.vectors.length === 0) return;
  describe.each(formsOf(folder))('%s, it gives the worked results of the method', (_form, model) => {
    test.each(evidence.vectors.map((vector) => [vector.id, vector.note, vector] as const))(
      '%s %s',
      (_id, _note, vector) => {
        const result = evaluateModel(model, vector.inputs);
        for (const [key, expected] of Object.entries(vector.expected)) {
          expect({ key, value: result.values[key], reason: result.reasons[key] }).toSatisfy(
            ({ value }: { value: unknown }) => same(value, expected, vector.tolerance),
          );
        }
        for (const [key, code] of Object.entries(vector.reasons ?? {}))
          expect([key, result.reasons[key]]).toEqual([key, code]);
        // Parts whose inputs the vector leaves out may warn of what stands there by default.
        const about = folder.tool.parts.filter(({ inputs }) => inputs.some((key) => key in vector.inputs));
        const warned = result.warnings.filter(({ part }) => about.some(({ id }) => id === part));
        expect(warned.map(({ code }) => code).sort()).toEqual([...(vector.warnings ?? [])].sort());
        expect(
          result.errors.filter(({ code }) => code !== 'REQUIRED').map(({ field, code }) => ({ field, code })),
        ).toEqual(vector.errors ?? []);
      },
    );
  });
}
