import { rowsOf } from '../kinds';
import type { Kind } from '../kinds';
import type { Reader, Term, Value } from '../value';
import { each } from './over';
import { inOrder } from './function';
import type { CallKinds } from './function';

export const arity = [2, 2] as const;
export const reads = /* @__PURE__ */ inOrder('rows', 'term');
export const unit = ({ kinds }: CallKinds) => rowsOf({ value: kinds[1] as Kind });

/** The values of a term over the rows of a list, as a list. */
export const value = (reader: Reader, rows: Value | null, term: Term): Value | null =>
  each(reader, rows, term);
