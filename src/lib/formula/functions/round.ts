import { expectKind, expectNumber, number } from '../kinds';
import type { Kind } from '../kinds';
import type { Reader, Value } from '../value';
import { inOrder } from './function';
import type { CallKinds } from './function';

export const arity = [1, 2] as const;
export const reads = /* @__PURE__ */ inOrder('value');
export const unit = ({ kinds: [of, digits = number()], name }: CallKinds) => (
  expectKind(digits, number(), name),
  expectNumber(of as Kind, name)
);

/** Rounded half up to a number of decimals (0 if left out), in the unit of the number. */
export const value = (reader: Reader, a: Value | null, digits: Value | null = 0): number | null =>
  typeof a === 'number' && typeof digits === 'number'
    ? reader.finite(Math.round(a * 10 ** digits) / 10 ** digits)
    : null;
