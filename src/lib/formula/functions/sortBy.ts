import { expectNumber } from '../kinds';
import type { Kind } from '../kinds';
import { FormulaError } from '../parse';
import type { Reader, Term, Value } from '../value';
import { each } from './over';
import type { Rows } from './over';
import { inOrder } from './function';
import type { CallKinds } from './function';

export const arity = [2, 3] as const;
export const reads = /* @__PURE__ */ inOrder('rows', 'term', 'text');
export const unit = ({ kinds, name, args }: CallKinds): Kind => {
  expectNumber(kinds[1] as Kind, name);
  const order = args[2];
  if (order && !(order.type === 'text' && order.value === 'descending'))
    throw new FormulaError("the order of sortBy is 'descending' or left out");
  return kinds[0] as Kind;
};

/** The rows of a list in the order of a number, smallest first, or with `'descending'` largest first; equals keep their order. */
export function value(reader: Reader, rows: Value | null, term: Term, order?: string): Value | null {
  const keys = each(reader, rows, term) as number[] | null;
  if (keys === null) return null;
  const sign = order === undefined ? 1 : -1;
  return keys
    .map((_, index) => index)
    .sort((a, b) => sign * ((keys[a] as number) - (keys[b] as number)) || a - b)
    .map((index) => (rows as Rows)[index]);
}
