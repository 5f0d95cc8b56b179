import type { Kind } from '../kinds';
import type { Reader, Term, Value } from '../value';
import { inOrder } from './function';
import type { CallKinds } from './function';

export const arity = [2, 2] as const;
export const reads = /* @__PURE__ */ inOrder('rows', 'term');
export const unit = ({ kinds }: CallKinds) => kinds[1] as Kind;

/** The term of the first row of a list; only that row is read; `NO_DATA` without rows. */
export const value = (reader: Reader, rows: Value | null, term: Term): Value | null =>
  !Array.isArray(rows) ? null : rows.length > 0 ? term(reader, rows[0]) : reader.refuse('NO_DATA');
