import type { FormulaWords } from '../../lib/formula/print/words';
import type { Locale } from '../../lib/i18n/locales';
import { formulaNames } from '../formulas/index';
import { words as de } from './de';
import { words as en } from './en';
import type { LanguageWords } from './words';

const all: Record<Locale, LanguageWords> = { de, en };

/** All words for formulas that are read, with the names of what they call. */
export type Language = LanguageWords & FormulaWords;

/**
 * The words of the formula language, with the names of the shared formulas.
 * @param own names of a tool's own procedures
 */
export const languageOf = (locale: Locale, own: Readonly<Record<string, string>> = {}): Language => ({
  ...all[locale],
  calls: { ...formulaNames(locale), ...own },
});
