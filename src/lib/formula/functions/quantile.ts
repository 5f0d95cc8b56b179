import { quantile } from '../../math/quantile';
import { expectKind, expectNumber, number } from '../kinds';
import type { Kind } from '../kinds';
import type { Reader, Term, Value } from '../value';
import { overNumbers } from './over';
import { inOrder } from './function';
import type { CallKinds } from './function';

export const arity = [3, 3] as const;
export const reads = /* @__PURE__ */ inOrder('rows', 'term', 'value');
export const unit = ({ kinds, name }: CallKinds) => (
  expectKind(kinds[2] as Kind, number(), name),
  expectNumber(kinds[1] as Kind, name)
);

/** Quantile (type 7) of a term over the rows of a list at a share of 0 to 1, in the unit of the term; `NO_DATA` without rows. */
export const value = (reader: Reader, rows: Value | null, term: Term, share: Value | null): number | null =>
  typeof share === 'number' ? overNumbers(reader, rows, term, (values) => quantile(values, share)) : null;
