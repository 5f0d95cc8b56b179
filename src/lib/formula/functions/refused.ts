import { expectKind, text, yesNo } from '../kinds';
import type { Kind } from '../kinds';
import type { Reader, Value } from '../value';
import { inOrder } from './function';
import type { CallKinds } from './function';

export const arity = [2, 2] as const;
export const reads = /* @__PURE__ */ inOrder('figure', 'text');
export const unit = ({ kinds, name }: CallKinds) => (expectKind(kinds[1] as Kind, text, name), yesNo);

/** `refused(figure, 'CODE')`: true if that is why it has no value; any other refusal is passed on. */
export function value(reader: Reader, name: string, code: string): Value | null {
  const figure = reader.world.figure(name);
  if (figure.value !== null) return false;
  return figure.blame === null && figure.code === code ? true : reader.take(figure);
}
