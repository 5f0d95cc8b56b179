import type { Locale } from '../i18n/locales';

/** The words a speaker needs of the site, whatever tool it speaks of. */
export interface SayWords {
  yes: string;
  no: string;
  /** Where a list is empty. */
  nothingMissing: string;
  /** In place of a result that an entry in error keeps from being worked out; template: {field}. */
  waitsFor: string;
  /** Template: {value}. */
  readWas: string;
  /** An item of a checklist that does not apply. */
  doesNotApply: string;
  /** Behind a number of people counted in a hundred. */
  of100: string;
}

/** How values are told: language, currency label, and whether as results are rounded or as finely as they are known. */
export interface Voice {
  locale: Locale;
  currency: string;
  words: Pick<SayWords, 'yes' | 'no' | 'nothingMissing' | 'doesNotApply' | 'of100'>;
  fine?: true;
}

export const noValue = '–';
