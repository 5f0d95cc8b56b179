import { common, expectNumber } from '../kinds';
import type { Reader, Value } from '../value';
import { inOrder } from './function';
import type { CallKinds } from './function';

export const arity = [2, 99] as const;
export const reads = /* @__PURE__ */ inOrder('value');
export const unit = ({ kinds, name }: CallKinds) => expectNumber(common(kinds, name), name);

/** The smallest of some figures of one unit. */
export const value = (reader: Reader, ...values: (Value | null)[]): number | null =>
  values.every((one) => typeof one === 'number') ? reader.finite(Math.min(...values)) : null;
