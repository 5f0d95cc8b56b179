import { common, expectNumber, text } from '../kinds';
import type { Kind } from '../kinds';
import type { CallKinds } from './function';

/** What `highest` and `lowest` take: a name and its figure, a name and its figure, …; their value is one of the names. */
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
