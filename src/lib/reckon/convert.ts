import type { Formula } from '../definition/model';
import { Reader } from '../formula/value';
import type { Figure, World } from '../formula/value';

const none: Figure = { value: null, code: 'NOT_PROVIDED', blame: null };
const nothing: World = { figure: () => none, foreign: () => none, at: () => nothing };

/**
 * A field's value from another figure the visitor knows: yearly retention from churn or from monthly retention.
 * @param formula over the figure known; both in the field's unit
 * @returns null where the formula has no answer
 */
export function convert(formula: Formula, known: number): number | null {
  const value = formula(new Reader(nothing), known);
  return typeof value === 'number' ? value : null;
}
