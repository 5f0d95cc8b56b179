import { expectNumber, rowsOf } from '../kinds';
import type { Kind } from '../kinds';
import type { Reader, Term, Value } from '../value';
import { each } from './over';
import { inOrder } from './function';
import type { CallKinds } from './function';

export const arity = [2, 2] as const;
export const reads = /* @__PURE__ */ inOrder('rows', 'term');
export const unit = ({ kinds, name }: CallKinds) => rowsOf({ value: expectNumber(kinds[1] as Kind, name) });

/** Running sums of a term over the rows of a list, in its unit, as a list. */
export function value(reader: Reader, rows: Value | null, term: Term): Value | null {
  const values = each(reader, rows, term) as number[] | null;
  if (values === null) return null;
  let running = 0;
  const sums = values.map((one) => reader.finite((running += one)));
  return sums.includes(null) ? null : sums;
}
