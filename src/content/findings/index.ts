import { z } from 'astro/zod';
import type { Locale } from '../../lib/i18n/locales';
import { unbrokenWords } from '../../lib/i18n/unbroken';
import { de } from './de';
import { en } from './en';
import facts from './facts.json';

export const groups = ['referral', 'win-back', 'retention', 'complaints', 'figures', 'folklore'] as const;
export const strengths = ['well-supported', 'with-care', 'not-supported', 'not-true'] as const;
export type Strength = (typeof strengths)[number];

/** The words for the letters of the method's table; as on the cards. */
const strengthOf = {
  A: 'well-supported',
  'A-': 'well-supported',
  'B+': 'with-care',
  B: 'with-care',
  'B-': 'with-care',
  H: 'with-care',
  C: 'not-supported',
  F: 'not-true',
} as const satisfies Record<string, Strength>;

const countries = ['de', 'us', 'several', 'unsaid', 'none'] as const;
/** What lay before whoever checked: from the paper itself down to those who only repeat it. */
const ways = [
  'original',
  'abstract',
  'summary',
  'excerpt',
  'preview',
  'press',
  'quoted',
  'report',
  'claim',
  'own',
] as const;
/** What became of it at the last check. */
const outcomes = ['found', 'new', 'partly', 'not-found', 'not-sought'] as const;

const day = z.iso.date();
const finding = z.strictObject({
  /** Its place on the page; public, because links name it. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** The row of the method's table of evidence and its grade; never printed. */
  row: z.number().int(),
  grade: z.enum(Object.keys(strengthOf) as [keyof typeof strengthOf]),
  group: z.enum(groups),
  year: z.string().optional(),
  country: z.enum(countries),
  read: z.enum(ways),
  again: z.enum(outcomes),
  checked: day,
  reviewBy: day,
  /** The card that tells it in brief; its dates are the finding's. */
  card: z.string().optional(),
  /** Findings that speak against it, and others that speak for it. */
  against: z.array(z.string()),
  support: z.array(z.string()),
  /** Where it is needed: steps (`playbook/step`) and tools. */
  steps: z.array(z.string()),
  tools: z.array(z.string()),
});
export type Finding = z.infer<typeof finding>;

/** Every finding the site rests on or warns of, in the order of the page; read by pages at build only. */
export const findings: readonly Finding[] = z.array(finding).parse(facts);

export const strength = ({ grade }: Finding): Strength => strengthOf[grade];

export interface FindingWords {
  title: string;
  study: string;
  sample?: string;
  shows: string;
  not: string;
  /** What speaks against it beside the findings named. */
  against?: string;
}

/** The page of evidence in one language. */
export interface FindingsWords {
  title: string;
  description: string;
  lead: string;
  /** The visitor's own figures outrank it all, and where they are counted. */
  own: string;
  ownLink: string;
  cards: string;
  cardsLink: string;
  play: string;
  playLink: string;
  /** Over the list of the four words of strength. */
  scale: string;
  strength: Record<Strength, { name: string; text: string }>;
  contents: string;
  count: string;
  groups: Record<(typeof groups)[number], { title: string; text: string }>;
  labels: {
    sample: string;
    shows: string;
    not: string;
    against: string;
    support: string;
    none: string;
    read: string;
    checked: string;
    leads: string;
    card: string;
    step: string;
  };
  /** In the line of a finding against which another stands. */
  contradicted: string;
  country: Record<(typeof countries)[number], string>;
  read: Record<(typeof ways)[number], string>;
  checked: Record<(typeof outcomes)[number], string>;
  review: string;
  /** By the id of the finding. */
  findings: Readonly<Record<string, FindingWords>>;
}

const words: Record<Locale, FindingsWords> = { de: unbrokenWords(de), en: unbrokenWords(en) };

export const findingsWords = (locale: Locale): FindingsWords => words[locale];

/** What a finding says in one language. @throws where it has no words */
export function wordsOf(id: string, locale: Locale): FindingWords {
  const found = words[locale].findings[id];
  if (!found) throw new Error(`The finding "${id}" has no words in ${locale}`);
  return found;
}
