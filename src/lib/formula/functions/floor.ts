import { expectNumber } from '../kinds';
import type { Kind } from '../kinds';
import type { Reader, Value } from '../value';
import { inOrder } from './function';
import type { CallKinds } from './function';

export const arity = [1, 1] as const;
export const reads = /* @__PURE__ */ inOrder('value');
export const unit = ({ kinds, name }: CallKinds) => expectNumber(kinds[0] as Kind, name);

/** Largest whole number not above, in the unit of the number. */
export const value = (reader: Reader, a: Value | null): number | null =>
  typeof a === 'number' ? reader.finite(Math.floor(a)) : null;
