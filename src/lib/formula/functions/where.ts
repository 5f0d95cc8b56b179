import { expectKind, yesNo } from '../kinds';
import type { Kind } from '../kinds';
import type { Reader, Term, Value } from '../value';
import { each } from './over';
import type { Rows } from './over';
import { inOrder } from './function';
import type { CallKinds } from './function';

export const arity = [2, 2] as const;
export const reads = /* @__PURE__ */ inOrder('rows', 'term');
export const unit = ({ kinds, name }: CallKinds) => (
  expectKind(kinds[1] as Kind, yesNo, name),
  kinds[0] as Kind
);

/** The rows of a list for which a condition holds. */
export function value(reader: Reader, rows: Value | null, condition: Term): Value | null {
  const kept = each(reader, rows, condition);
  return kept && (rows as Rows).filter((_, index) => kept[index] === true);
}
