import type { Locale } from '../../lib/i18n/locales';
import { unbrokenWords } from '../../lib/i18n/unbroken';
import { de } from './de';
import { en } from './en';

/** What a booklet has beside its steps, in its order. */
export const parts = ['start', 'law', 'known', 'short', 'group', 'notes', 'list'] as const;
export type Part = (typeof parts)[number];

/** The page that comes after the last playbook: how one stands in all of them. */
export const afterAll = ['self-assessment'] as const;

/** The words of a playbook on paper, and of how far a visitor is with it, in one language. */
export interface BookletWords {
  /** On the playbook's first page: the way to the booklet. */
  print: string;
  title: string;
  description: string;
  now: string;
  back: string;
  help: string;
  /** Of a playbook with two tracks: whose way the booklet shows. */
  whose: Record<'quiet' | 'cancelled', string>;
  addresses: string;
  /** Before the address of the site, where it is known. */
  site: string;
  contents: string;
  parts: Record<Part, string>;
  /** Over the two halves of the contents. */
  steps: string;
  appendix: string;
  /** Over what is said of the whole playbook and not of one step. */
  book: string;
  step: string;
  /** The running title of a step. */
  tab: string;
  /** What stands before the number of a page, and between it and the number of all pages. */
  page: readonly [string, string];
  /** Before the cards of a step, which stand at the end. */
  readMore: string;
  /** Where a step begins the list of customers by hand. */
  list: string;
  nextBook: string;
  /** In the tabs, in few words. */
  tabs: string;
  standing: Record<'steps' | 'here' | 'goOn' | 'whole' | 'again' | 'clear' | 'cleared' | 'undo', string>;
}

const words: Record<Locale, BookletWords> = { de: unbrokenWords(de), en: unbrokenWords(en) };

export const booklet = (locale: Locale): BookletWords => words[locale];
