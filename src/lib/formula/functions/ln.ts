import { expectKind, number } from '../kinds';
import type { Kind } from '../kinds';
import type { Reader, Value } from '../value';
import { inOrder } from './function';
import type { CallKinds } from './function';

export const arity = [1, 1] as const;
export const reads = /* @__PURE__ */ inOrder('value');
export const unit = ({ kinds, name }: CallKinds) => expectKind(kinds[0] as Kind, number(), name);

/** Natural logarithm of a plain number; `DIVERGES` at and below zero. */
export const value = (reader: Reader, a: Value | null): number | null =>
  typeof a === 'number' ? reader.finite(Math.log(a)) : null;
