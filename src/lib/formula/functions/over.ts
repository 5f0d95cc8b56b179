import type { Reader, Term, Value } from '../value';

export type Rows = readonly unknown[];

/** Each row's value of a term; null as soon as one row has none, after all rows have been read. */
export function each(reader: Reader, rows: Value | null, term: Term): Value[] | null {
  if (!Array.isArray(rows)) return null;
  const values = (rows as Rows).map((row) => term(reader, row));
  return values.includes(null) ? null : (values as Value[]);
}

/** The numbers of a list drawn together into one; `NO_DATA` where there is nothing to draw together. */
export function overNumbers(
  reader: Reader,
  rows: Value | null,
  term: Term,
  reduce: (values: number[]) => number | null,
): number | null {
  const values = each(reader, rows, term) as number[] | null;
  if (values === null) return null;
  const result = reduce(values);
  return result === null ? reader.refuse('NO_DATA') : reader.finite(result);
}

export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
