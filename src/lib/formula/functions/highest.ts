import { common, expectNumber, text } from '../kinds';
import type { Kind } from '../kinds';
import type { Lazy, Reader } from '../value';
import { extreme } from './extreme';
import type { CallKinds } from './function';

export const arity = [2, 99] as const;
export const reads = (place: number) => (place % 2 === 0 ? ('text' as const) : ('lazy' as const));
export const unit = ({ kinds, name }: CallKinds): Kind => {
  expectNumber(
    common(
      kinds.filter((_, place) => place % 2 === 1),
      name,
    ),
    name,
  );
  return text;
};

/** `highest('name', figure, 'name', figure, …)`: the name of the largest figure; of equals the first. Figures without a value are left out, unless an entry in error keeps them from having one; `NO_DATA` where none has a value. */
export const value = (reader: Reader, ...pairs: (string | Lazy)[]): string | null =>
  extreme(reader, pairs, (one, best) => one > best);
