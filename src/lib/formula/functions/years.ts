import { expectNumber, multiply, number } from '../kinds';
import type { Kind } from '../kinds';
import type { Reader, Value } from '../value';
import { inOrder } from './function';
import type { CallKinds } from './function';

export const arity = [1, 1] as const;
export const reads = /* @__PURE__ */ inOrder('value');
export const unit = ({ kinds, name }: CallKinds) =>
  multiply(expectNumber(kinds[0] as Kind, name), number({ year: 1 }), 1);

/** A plain number counted as years: what a sum over years carries. */
export const value = (_reader: Reader, a: Value | null): Value | null => a;
