import { describe, expect, test } from 'vitest';
import type { Folder } from './folder';
import { evaluate } from './lib';

/** Wrong inputs are refused as the method says. */
export function validation({ tool, evidence }: Folder): void {
  if (evidence.validation.length === 0) return;
  describe('input errors', () => {
    test.each(evidence.validation.map((row) => [row.id, row.note, row] as const))(
      '%s %s',
      (_id, _note, row) => {
        const { errors } = evaluate(tool, row.inputs);
        expect(errors.map(({ field, code }) => ({ field, code }))).toEqual(row.errors);
      },
    );
  });
}
