import { yesNo } from '../kinds';
import type { Lazy, Reader } from '../value';
import { inOrder } from './function';
import type { CallKinds } from './function';

export const arity = [1, 1] as const;
export const reads = /* @__PURE__ */ inOrder('lazy');
export const unit = (_call: CallKinds) => yesNo;

/** Whether the visitor gave an answer or a figure has a value; a text counts once something other than blanks stands there. An entry in error is neither. */
export function value(reader: Reader, what: Lazy): boolean | null {
  const own = reader.beside();
  const found = what(own);
  if (own.blame?.why === 'error') {
    reader.hold(own.blame);
    return null;
  }
  // Who refuses for want of it says why it is not there.
  if (found === null) reader.cause ??= own.found(null);
  return found !== null && (typeof found !== 'string' || found.trim() !== '');
}
