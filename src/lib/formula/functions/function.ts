import type { Node } from '../ast';
import type { Kind } from '../kinds';
import type { Reader, Value } from '../value';

/**
 * How a function takes an argument: its value; a part read only where it counts (`lazy`), or in a world where only
 * figures are at hand (`elsewhere`); a list (`rows`) and what is asked of each of its rows (`term`); the name of an index
 * and what is asked of each period; the name of a figure; a text as it stands.
 */
export type Reads = 'value' | 'lazy' | 'elsewhere' | 'rows' | 'term' | 'index' | 'period' | 'figure' | 'text';

/** A call while units are checked: its arguments and their kinds, those of terms within the rows they are asked of. */
export interface CallKinds {
  args: readonly Node[];
  kinds: readonly Kind[];
  /** Name of the function, for messages. */
  name: string;
}

/** Everything the language knows of a function; how it is printed and laid out in a sheet stands in the printing wing. */
export interface FormulaFunction {
  /** Least and most arguments. */
  arity: readonly [number, number];
  /** How the argument at a place is read. */
  reads: (place: number) => Reads;
  /** The kind of its value. @throws FormulaError where it is given what it cannot take */
  unit: (call: CallKinds) => Kind;
  /** Its value, or null with the reason left in the reader. */
  value: (reader: Reader, ...args: never[]) => Value | null;
}

/** Arguments in this order; the last way of reading holds for all that follow. */
export const inOrder =
  (...ways: readonly Reads[]) =>
  (place: number): Reads =>
    ways[Math.min(place, ways.length - 1)] as Reads;
