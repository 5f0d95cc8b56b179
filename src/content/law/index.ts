import { z } from 'astro/zod';
import type { Locale } from '../../lib/i18n/locales';
import { unbrokenWords } from '../../lib/i18n/unbroken';
import { de } from './de';
import { en } from './en';
import changes from './changes.json';

/** What somebody is about to do, with the cards that say what the law allows; in the order of the page. */
export const sections = [
  { id: 'letter', cards: ['letters'] },
  { id: 'phone', cards: ['win-back-calls'] },
  { id: 'email', cards: ['emails'] },
  { id: 'in-person', cards: ['in-person'] },
  { id: 'all-channels', cards: ['contact-channels', 'two-gates'] },
  { id: 'recommendation', cards: ['asking-for-recommendations'] },
  { id: 'reward', cards: ['referral-rewards', 'gifts'] },
  { id: 'voucher', cards: ['offer-terms'] },
  { id: 'reviews', cards: ['reviews'] },
  { id: 'survey', cards: ['surveys-are-advertising'] },
  { id: 'cancellation', cards: ['cancellation-button'] },
  { id: 'online', cards: ['withdrawal-button'] },
  { id: 'complaint', cards: ['repair-choice'] },
  {
    id: 'data',
    cards: ['data-use-checklist', 'personal-details', 'receivables-data', 'third-party-sources'],
  },
  { id: 'environment', cards: ['environmental-claims'] },
  { id: 'elsewhere', cards: ['austria', 'switzerland'] },
] as const satisfies readonly { id: string; cards: readonly string[] }[];

/** The worksheet that goes through one contact at a time. */
export const oneContact = 'contact-permission';

const change = z.strictObject({
  id: z.enum([
    'single-payment',
    'accessibility',
    'withdrawal',
    'confirmation-page',
    'repair',
    'environment',
    'invoices',
    'login',
    'not-yet',
  ]),
  /** From when it applies, or when it was decided; nothing where it is not law. */
  from: z.iso.date().optional(),
  checked: z.iso.date(),
  reviewBy: z.iso.date(),
  card: z.string().optional(),
});
export type Change = z.infer<typeof change>;

/** What is new in the law, oldest first; what is still open comes last. */
export const newLaw: readonly Change[] = z.array(change).parse(changes);

type SectionId = (typeof sections)[number]['id'];

/** The page of the law, and what cards of another country say, in one language. */
export interface LawWords {
  title: string;
  description: string;
  lead: string;
  /** To the tool that goes through one contact at a time. */
  tool: string;
  contents: string;
  /** Over a place where Austria or Switzerland say something else. */
  at: string;
  ch: string;
  sections: Record<SectionId, { title: string; text: string; at?: string; ch?: string }>;
  changes: string;
  changesLead: string;
  /** In the place of a day, where nothing applies yet. */
  open: string;
  new: Record<Change['id'], { what: string; means: string }>;
  standing: string;
  /** What a card calls the law it tells where that is not Germany's, and what it adds then. */
  country: Record<'at' | 'ch', string>;
  abroad: string;
  /** From the law of a step to this page. */
  link: string;
}

const words: Record<Locale, LawWords> = { de: unbrokenWords(de), en: unbrokenWords(en) };

export const lawWords = (locale: Locale): LawWords => words[locale];
