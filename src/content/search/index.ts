import type { Locale } from '../../lib/i18n/locales';
import { unbrokenWords } from '../../lib/i18n/unbroken';
import { de } from './de';
import { en } from './en';
import type { SearchWords } from './words';

const words: Record<Locale, SearchWords> = { de: unbrokenWords(de), en: unbrokenWords(en) };

/** The words of the search in one language. */
export const searchWords = (locale: Locale): SearchWords => words[locale];
export type { SearchWords };
