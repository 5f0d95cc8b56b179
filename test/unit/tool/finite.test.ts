import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/lib/tool/evaluate';
import { inputsOf } from './arbitrary';
import { tools } from './tools';

/** Numbers anywhere in a value. */
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

describe.each(Object.entries(tools))('%s', (_id, tool) => {
  test('any valid input gives finite values or a reason', () => {
    fc.assert(
      fc.property(inputsOf(tool), (inputs) => {
        const { values, reasons, errors } = evaluate(tool, inputs);
        const codes = (tool.checks ?? []).map(({ code }) => code);
        expect(errors.map(({ code }) => code).filter((code) => !codes.includes(code))).toEqual([]);
        for (const [key, value] of Object.entries(values)) {
          expect(value === null, key).toBe(reasons[key] !== undefined);
          for (const number of numbersIn(value))
            expect([key, Number.isFinite(number), Object.is(number, -0)]).toEqual([key, true, false]);
        }
      }),
      { numRuns: 400 },
    );
  });
});
