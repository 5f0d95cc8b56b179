import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AnyTool } from '../../../src/lib/tool/definition';
import { evaluate } from '../../../src/lib/tool/evaluate';
import type { Inputs } from '../../../src/lib/tool/fields';
import { tools } from './tools';

interface Vector {
  id: string;
  tool?: string;
  note: string;
  inputs: Inputs;
  expected: Record<string, unknown>;
  reasons?: Record<string, string>;
  warnings?: string[];
  errors?: { field: string; code: string }[];
  tolerance?: number;
}
const read = (name: string): Vector[] =>
  JSON.parse(readFileSync(new URL(`../../vectors/${name}.json`, import.meta.url), 'utf8')) as Vector[];

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

describe.each(Object.keys(tools))('%s gives the worked results of the method', (id) => {
  test.each(read(id).map((vector) => [vector.id, vector.note, vector] as const))(
    '%s %s',
    (_id, _note, vector) => {
      const result = evaluate(tools[id] as AnyTool, vector.inputs);
      for (const [key, expected] of Object.entries(vector.expected)) {
        expect({ key, value: result.values[key], reason: result.reasons[key] }).toSatisfy(
          ({ value }: { value: unknown }) => same(value, expected, vector.tolerance),
        );
      }
      for (const [key, code] of Object.entries(vector.reasons ?? {}))
        expect([key, result.reasons[key]]).toEqual([key, code]);
      expect(result.warnings.map(({ code }) => code).sort()).toEqual([...(vector.warnings ?? [])].sort());
      expect(
        result.errors.filter(({ code }) => code !== 'REQUIRED').map(({ field, code }) => ({ field, code })),
      ).toEqual(vector.errors ?? []);
    },
  );
});

describe('input errors', () => {
  const cases = read('validation').filter(({ tool }) => tool !== undefined && tool in tools);
  test.each(cases.map((vector) => [vector.id, vector.note, vector] as const))(
    '%s %s',
    (_id, _note, vector) => {
      const { errors } = evaluate(tools[vector.tool ?? ''] as AnyTool, vector.inputs);
      expect(errors.map(({ field, code }) => ({ field, code }))).toEqual(vector.errors);
    },
  );
});
