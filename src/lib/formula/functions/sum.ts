import { expectNumber } from '../kinds';
import type { Kind } from '../kinds';
import type { Reader, Term, Value } from '../value';
import { overNumbers, total } from './over';
import { inOrder } from './function';
import type { CallKinds } from './function';

export const arity = [2, 2] as const;
export const reads = /* @__PURE__ */ inOrder('rows', 'term');
export const unit = ({ kinds, name }: CallKinds) => expectNumber(kinds[1] as Kind, name);

/** Sum of a term over the rows of a list, in its unit; 0 without rows. */
export const value = (reader: Reader, rows: Value | null, term: Term): number | null =>
  overNumbers(reader, rows, term, total);
