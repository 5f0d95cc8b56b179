import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Folder } from './folder';
import { convert as convertFigure, errorOf, interpreted, isNumeric } from './lib';
import { property } from './property';

/** A figure known instead of the one asked for gives one that the field takes. */
export function convert({ tool }: Folder): void {
  const alternatives = Object.entries(interpreted(tool).inputs).flatMap(([key, field]) =>
    isNumeric(field)
      ? Object.entries(field.from ?? {}).map(([other, formula]) => ({ key, other, field, formula }))
      : [],
  );
  if (alternatives.length === 0) return;

  describe('a figure known instead of the one asked for', () => {
    for (const { key, other, field, formula } of alternatives)
      property(`${key} from ${other} stays within the field for any share`, 100, () =>
        fc.property(fc.double({ min: 0, max: 0.059, noNaN: true }), (x) => {
          expect(errorOf(field, convertFigure(formula, x))).toBeNull();
        }),
      );
  });
}
