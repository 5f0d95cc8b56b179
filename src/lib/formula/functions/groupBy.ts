import { expectNumber, rowsOf } from '../kinds';
import type { Kind } from '../kinds';
import type { Reader, Term, Value } from '../value';
import { each } from './over';
import { inOrder } from './function';
import type { CallKinds } from './function';

export const arity = [3, 3] as const;
export const reads = /* @__PURE__ */ inOrder('rows', 'term');
export const unit = ({ kinds, name }: CallKinds) =>
  rowsOf({ key: kinds[1] as Kind, value: expectNumber(kinds[2] as Kind, name) });

/** Rows `key` and `value`, one a group: the sum of a term over the rows of a list that share a key. Groups over a choice stand in the order of its options, others as they first appear; only groups that occur. */
export function value(
  reader: Reader,
  rows: Value | null,
  key: Term,
  term: Term,
  options: readonly string[] = [],
): Value | null {
  const keys = each(reader, rows, key);
  const values = each(reader, rows, term) as number[] | null;
  if (keys === null || values === null) return null;
  const groups = new Map<Value, number | null>(options.map((option) => [option, null]));
  keys.forEach((one, index) => groups.set(one, (groups.get(one) ?? 0) + (values[index] as number)));
  const occurring = [...groups].flatMap(([one, sum]) =>
    sum === null ? [] : [{ key: one, value: reader.finite(sum) }],
  );
  return occurring.some((group) => group.value === null) ? null : occurring;
}
