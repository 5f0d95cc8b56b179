import type { Locale } from '../../lib/i18n/locales';
import { unbrokenWords } from '../../lib/i18n/unbroken';
import { de } from './de';
import { en } from './en';
import type { CustomerListWords, UiWords } from './words';

const words: Record<Locale, UiWords> = { de: unbrokenWords(de), en: unbrokenWords(en) };

/** The words of the site in one language. */
export const ui = (locale: Locale): UiWords => words[locale];
export type { CustomerListWords, UiWords };
