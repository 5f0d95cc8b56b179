import { newTrail, run } from '../formula/evaluate';
import type { World } from '../formula/evaluate';
import { tree } from './compile';

const nothing: World = {
  outcome: () => ({ value: null, code: 'NOT_PROVIDED', rank: Infinity }),
  at: () => nothing,
  formula: () => undefined,
  procedure: () => undefined,
};

/**
 * A field's value from another figure the visitor knows: yearly retention from churn or from monthly retention.
 * @param formula over `x`, the figure known; both in the field's unit
 * @returns null where the formula has no answer
 */
export function convert(formula: string, x: number): number | null {
  const value = run(tree(formula), nothing, { x: { value: x } }, newTrail());
  return typeof value === 'number' ? value : null;
}
