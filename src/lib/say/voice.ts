import type { Locale } from '../i18n/locales';

/** The words a speaker needs of the site, whatever tool it speaks of. */
export interface SayWords {
  yes: string;
  no: string;
  /** Where a list is empty. */
  nothingMissing: string;
  /** A list cut short; templates: {list}, {count}. */
  andMore: string;
  /** Behind the name of a field whose error stands beside it in full. */
  checkEntry: string;
  /** Template: {value}. */
  readWas: string;
  /** Of an amount of money where a share is asked for. */
  noMoney: string;
  /** Of an answer a choice or a checklist does not have. */
  noSuchAnswer: string;
  /** An item of a checklist that does not apply. */
  doesNotApply: string;
}

/** How values are told: language, currency label, and whether as results are rounded or as finely as they are known. */
export interface Voice {
  locale: Locale;
  currency: string;
  words: Pick<SayWords, 'yes' | 'no' | 'nothingMissing' | 'doesNotApply'>;
  fine?: true;
}

export const noValue = '–';
