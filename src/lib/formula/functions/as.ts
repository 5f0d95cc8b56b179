import { kindOf } from '../kinds';
import type { Reader, Value } from '../value';
import { inOrder } from './function';
import type { CallKinds } from './function';

export const arity = [2, 2] as const;
export const reads = /* @__PURE__ */ inOrder('text', 'value');
export const unit = ({ args }: CallKinds) => kindOf(args[0]?.type === 'text' ? args[0].value : '?');

/** `as('unit', value)`: the value in another unit; why stands beside the quantity. */
export const value = (_reader: Reader, _unit: string, a: Value | null): Value | null => a;
