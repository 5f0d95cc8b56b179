import type { FormulaWords } from '../../lib/formula/print/words';

/** The words of one language for formulas that are read, and for what stands behind a rule or a method. */
export interface LanguageWords extends Omit<FormulaWords, 'calls'> {
  behind: {
    /** Templates: {source}; {date}. */
    source: string;
    checked: string;
    /** Templates: {units}; {unit}. */
    takes: string;
    gives: string;
  };
  /** Units of figures and of what methods take. */
  units: Readonly<Record<string, string>>;
}
