import fc from 'fast-check';
import { expect } from 'vitest';
import { inputsOf } from './arbitrary';
import type { Folder } from './folder';
import { evaluateModel, interpreted } from './lib';
import { property } from './property';

/** Numbers anywhere in a value. */
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

/** No valid input leads to anything but a finite value or a reason. */
export const finite = ({ tool, compiled }: Folder): void =>
  property('any valid input gives finite values or a reason', 400, () =>
    fc.property(inputsOf(tool), (inputs) => {
      const { values, reasons, errors } = evaluateModel(interpreted(tool), inputs);
      // The compiled functions say the same, to the last digit.
      const again = evaluateModel(compiled, inputs);
      expect([again.values, again.reasons, again.errors]).toEqual([values, reasons, errors]);
      const codes = (tool.checks ?? []).map(({ code }) => code);
      expect(errors.map(({ code }) => code).filter((code) => !codes.includes(code))).toEqual([]);
      for (const [key, value] of Object.entries(values)) {
        expect(value === null, key).toBe(reasons[key] !== undefined);
        for (const number of numbersIn(value))
          expect([key, Number.isFinite(number), Object.is(number, -0)]).toEqual([key, true, false]);
      }
    }),
  );
