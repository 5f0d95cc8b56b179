import type { RowsField } from './field';

/** The cells a row has no room for in its line: of more than four, those that may stay empty, but for the first. */
export const asideOf = <F>({ fields }: RowsField<F>, columns: readonly string[]): string[] =>
  columns.length > 4 ? columns.slice(1).filter((cell) => fields[cell]?.optional) : [];
