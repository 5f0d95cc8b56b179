import type { Locale } from '../../lib/i18n/locales';
import { unbrokenWords } from '../../lib/i18n/unbroken';
import { caseIds, kept } from './cases';
import { de } from './de';
import { en } from './en';
import type { CasesWords } from './words';

const words: Record<Locale, CasesWords> = { de: unbrokenWords(de), en: unbrokenWords(en) };

/** The words of the page of the four businesses. */
export const casesUi = (locale: Locale): CasesWords => words[locale];

/** The keys of a tool that say something else in the four businesses than what flows there. */
export const keptIn = (tool: string): readonly string[] => Object.keys(kept[tool] ?? {});

export { caseIds };
export { cases } from './cases';
export type { Case, CaseId } from './cases';
