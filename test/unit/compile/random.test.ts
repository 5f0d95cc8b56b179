import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultsOf } from '../../../src/lib/definition/check';
import type { AnyTool, Quantity } from '../../../src/lib/definition/definition';
import { interpreted } from '../../../src/lib/definition/model';
import { FormulaError } from '../../../src/lib/formula/parse';
import { open } from '../../../src/lib/reckon/evaluate';
import { quantityOf, small, withQuantities } from '../formula/small-tool';
import { compiled } from './compiled';
import { formulaText } from './formula-texts';
import { smallInputs } from './small-inputs';

/** Everything a formula can be: a quantity, one per row, the condition of a decision, a refusal. */
function uses(text: string, place: number): Record<string, Quantity> {
  const own = quantityOf(text);
  const refused = own.unit === 'boolean' ? { NO: text } : { NO: 'n = 2', LOST: 'never = n' };
  const rows = { rows: place % 2 === 0 ? 'rows' : 'gap', ...(place % 3 === 0 && { partial: true as const }) };
  return {
    [`= ${text}`]: own,
    ...(own.unit !== 'list' && { [`each ${text}`]: { ...own, ...rows } }),
    ...(own.unit !== 'list' && { [`each ${text}, unless`]: { ...own, ...rows, refuse: refused } }),
    ...(own.unit === 'boolean' && {
      [`decides ${text}`]: { decide: [{ when: text, verdict: 'a' }, { verdict: 'b' }] },
      [`decides each ${text}`]: { ...rows, refuse: { NO: 'n = 2' }, decide: [{ when: text, verdict: 'a' }] },
      [`refuses ${text}`]: { formula: 'two / zero', unit: '1', refuse: { EARLY: 'never = 1', NO: text } },
    }),
  };
}

/** The small tool with all uses of those texts that stand the check. */
const sound = (texts: readonly string[]): AnyTool =>
  withQuantities(
    Object.fromEntries(
      texts.flatMap((text, place) => {
        try {
          return Object.entries(uses(text, place));
        } catch (error) {
          if (error instanceof FormulaError) return [];
          throw error;
        }
      }),
    ),
  );

test(
  'of random formulas over random answers the compiler and the interpreter say the same: value, code and blame',
  { timeout: 120_000 },
  async () => {
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(formulaText, { minLength: 150, maxLength: 150, size: 'max' }),
        fc.array(smallInputs, { minLength: 30, maxLength: 30, size: 'max' }),
        async (texts, answers) => {
          const tool = sound(texts);
          expect(faultsOf(tool)).toEqual([]);
          const [reference, model] = [interpreted(tool), await compiled(tool)];
          const keys = Object.keys(tool.quantities);
          for (const inputs of answers) {
            const [one, other] = [open(reference, inputs), open(model, inputs)];
            expect(other.errors).toEqual(one.errors);
            for (const key of keys) {
              asked += 1;
              const [figure, wanted] = [other.session.figure(key), one.session.figure(key)];
              if (!isDeepStrictEqual(figure, wanted))
                expect({ key, inputs, figure }).toEqual({ key, inputs, figure: wanted });
            }
          }
          expect(keys.length).toBeGreaterThan(Object.keys(small.quantities).length + 75);
        },
      ),
      { numRuns: 12, endOnFailure: true },
    );
    expect(asked).toBeGreaterThan(50_000);
  },
);
