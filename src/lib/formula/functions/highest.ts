import type { Lazy, Reader } from '../value';
import { extreme } from './extreme';

export { arity, reads, unit } from './named';

/** `highest('name', figure, 'name', figure, …)`: the name of the largest figure; of equals the first. Figures without a value are left out, unless an entry in error keeps them from having one; `NO_DATA` where none has a value. */
export const value = (reader: Reader, ...pairs: (string | Lazy)[]): string | null =>
  extreme(reader, pairs, (one, best) => one > best);
