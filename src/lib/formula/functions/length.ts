import { expectKind, number, text } from '../kinds';
import type { Kind } from '../kinds';
import type { Reader, Value } from '../value';
import { inOrder } from './function';
import type { CallKinds } from './function';

export const arity = [1, 1] as const;
export const reads = /* @__PURE__ */ inOrder('value');
export const unit = ({ kinds, name }: CallKinds) => (expectKind(kinds[0] as Kind, text, name), number());

/** Number of characters of a text, blanks at its ends left out. */
export const value = (_reader: Reader, said: Value | null): number | null =>
  said === null ? null : String(said).trim().length;
