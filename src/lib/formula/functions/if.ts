import { common, expectKind, yesNo } from '../kinds';
import type { Kind } from '../kinds';
import type { Lazy, Reader, Value } from '../value';
import { inOrder } from './function';
import type { CallKinds } from './function';

export const arity = [3, 3] as const;
export const reads = /* @__PURE__ */ inOrder('value', 'lazy');
export const unit = ({ kinds, name }: CallKinds): Kind => {
  expectKind(kinds[0] as Kind, yesNo, name);
  return common(kinds.slice(1), name);
};

/** The branch its condition chooses; the other one is not read. */
export const value = (reader: Reader, condition: Value | null, yes: Lazy, no: Lazy): Value | null =>
  condition === null ? null : (condition ? yes : no)(reader);
