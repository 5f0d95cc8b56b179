import type { FunctionName } from '../functions/index';

/** The functions that are said; the two others only change a unit. */
export type SpokenFunction = Exclude<FunctionName, 'as' | 'years'>;

/** The fields of rows that no form asks for: of a checklist's items, of keyed answers, of worked-out lists. */
export type ColumnName =
  'id' | 'group' | 'weight' | 'points' | 'flag' | 'applies' | 'answer' | 'key' | 'value';

/** The words of one language around a formula. */
export interface FormulaWords {
  then: string;
  otherwise: string;
  and: string;
  or: string;
  not: string;
  notGiven: string;
  /** The marks around what is quoted. */
  quotes: readonly [open: string, close: string];
  over: string;
  to: string;
  descending: string;
  /** What `true` and `false` are called. */
  yes: string;
  no: string;
  /** A function that is called ends in the blank before its bracket, where there is one. */
  functions: Readonly<Record<SpokenFunction, string>>;
  columns: Readonly<Record<ColumnName, string>>;
  /** Names of named formulas and procedures. */
  calls: Readonly<Record<string, string>>;
}
