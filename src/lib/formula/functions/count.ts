import { expectRows, number } from '../kinds';
import type { Kind } from '../kinds';
import type { Reader, Value } from '../value';
import { inOrder } from './function';
import type { CallKinds } from './function';

export const arity = [1, 1] as const;
export const reads = /* @__PURE__ */ inOrder('rows');
export const unit = ({ kinds, name }: CallKinds) => (expectRows(kinds[0] as Kind, name), number());

/** Number of rows of a list. */
export const value = (_reader: Reader, rows: Value | null): number | null =>
  Array.isArray(rows) ? rows.length : null;
