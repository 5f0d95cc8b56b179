import { expectKind, number } from '../kinds';
import type { Kind } from '../kinds';
import type { Reader, Term, Value } from '../value';
import { overNumbers } from './over';
import { inOrder } from './function';
import type { CallKinds } from './function';

export const arity = [2, 2] as const;
export const reads = /* @__PURE__ */ inOrder('rows', 'term');
export const unit = ({ kinds, name }: CallKinds) => expectKind(kinds[1] as Kind, number(), name);

/** Product of a plain term over the rows of a list; 1 without rows. */
export const value = (reader: Reader, rows: Value | null, term: Term): number | null =>
  overNumbers(reader, rows, term, (values) => values.reduce((product, one) => product * one, 1));
