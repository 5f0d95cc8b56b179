import type { Locale } from '../../lib/i18n/locales';
import { unbrokenWords } from '../../lib/i18n/unbroken';
import { de } from './de';
import { en } from './en';

/** What a visitor may think of a claim. */
export const guesses = ['true', 'depends', 'no'] as const;
export type Guess = (typeof guesses)[number];

/** What is known of it; the last two both mean that the claim is not to be passed on. */
export type Verdict = 'true' | 'depends' | 'not-supported' | 'not-true';

/** The guess that agrees with a verdict. */
export const guessOf = (verdict: Verdict): Guess =>
  verdict === 'true' || verdict === 'depends' ? verdict : 'no';

interface Myth {
  id: string;
  /** Its number in the method; never printed. */
  myth: string;
  /** The rows of the method's table it rests on; the finding of the first is where the page leads. */
  rows: readonly number[];
  verdict: Verdict;
  /** The card that says it in brief. */
  card?: string;
  /** Where it is put to the test: a part of a tool, and the figure of the visitor's own that is shown. */
  test?: { tool: string; part: string; output: string };
}

/** The claims in the order in which they are played: never the same verdict all along. */
export const myths = [
  {
    id: 'five-times',
    myth: 'M1',
    rows: [14],
    verdict: 'not-true',
    card: 'five-times',
    test: { tool: 'customer-value', part: 'acquisitionPayback', output: 'paybackMonthsRounded' },
  },
  {
    id: 'referred-worth-more',
    myth: 'M10',
    rows: [6, 7, 8],
    verdict: 'depends',
    card: 'referred-value',
    test: { tool: 'referral-rate', part: 'programme', output: 'referredValue' },
  },
  {
    id: 'nine-of-ten',
    myth: 'M4',
    rows: [2, 1],
    verdict: 'not-true',
    card: 'twelve-percent',
    test: { tool: 'reactivation-roi', part: 'campaign', output: 'breakEvenWinBackRate' },
  },
  {
    id: 'solved-complaint',
    myth: 'M9',
    rows: [18],
    verdict: 'depends',
    card: 'recovery-paradox',
    test: { tool: 'complaint-recovery', part: 'complaints', output: 'lostCustomers' },
  },
  {
    id: 'five-percent',
    myth: 'M2',
    rows: [15, 16],
    verdict: 'not-true',
    card: 'retention-profit',
    test: { tool: 'customer-value', part: 'retentionUplift', output: 'upliftAbsolute' },
  },
  {
    id: 'silent-customers',
    myth: 'M6',
    rows: [19, 17, 18],
    verdict: 'not-true',
    card: 'complaints',
    test: { tool: 'complaint-recovery', part: 'complaints', output: 'complainingCustomers' },
  },
  {
    id: 'always-pays',
    myth: 'M12',
    rows: [28, 31, 32, 33, 34, 36, 37, 43],
    verdict: 'depends',
    card: 'emotional-ties',
  },
  {
    id: 'sixty-percent',
    myth: 'M3',
    rows: [13],
    verdict: 'not-true',
    test: { tool: 'campaign-control', part: 'upliftTest', output: 'contactedSuccessRate' },
  },
  {
    id: 'more-loyal',
    myth: 'M8',
    rows: [26, 11, 12, 42, 45],
    verdict: 'not-supported',
    card: 'second-life-return',
    test: { tool: 'reactivation-roi', part: 'campaign', output: 'secondLifetimeValue' },
  },
  {
    id: 'one-question',
    myth: 'M5',
    rows: [25, 44],
    verdict: 'not-true',
    card: 'one-question',
    test: { tool: 'referral-rate', part: 'promoterScore', output: 'netPromoterScore' },
  },
  {
    id: 'longer-means-more',
    myth: 'M7',
    rows: [27],
    verdict: 'not-supported',
    card: 'profit-with-tenure',
    test: { tool: 'customer-value', part: 'lifetimeValue', output: 'newCustomerLifetimeValue' },
  },
  { id: 'one-in-ten', myth: 'M11', rows: [3, 20], verdict: 'not-supported', card: 'one-in-ten' },
] as const satisfies readonly Myth[];

type MythId = (typeof myths)[number]['id'];
type TestedId = Extract<(typeof myths)[number], { test: object }>['id'];

/** How many guesses agreed, from what share on, and what is said then; the best first. */
export const bands = [
  { id: 'most', from: 0.8 },
  { id: 'half', from: 0.5 },
  { id: 'few', from: 0 },
] as const;

/** The words of the myth check in one language. */
export interface MythWords {
  title: string;
  description: string;
  lead: string;
  /** Where more stands. */
  more: string;
  moreLink: string;
  guess: Record<Guess, string>;
  ask: string;
  verdict: Record<Verdict, string>;
  resolve: string;
  todo: string;
  facts: string;
  /** In what a calculator answers with the visitor's own figures. */
  test: string;
  /** Where every calculator helps. */
  tests: string;
  testsLink: string;
  /** To the finding on the page of evidence, and to the claim before and after. */
  evidence: string;
  previous: string;
  next: string;
  place: string;
  one: string;
  list: string;
  again: string;
  /** After a guess: it agrees, or it does not. */
  agrees: string;
  differs: string;
  open: string;
  toOpen: string;
  score: string;
  bands: Record<(typeof bands)[number]['id'], string>;
  storage: { off: string; quota: string; blocked: string; unreadable: string };
  myths: {
    [Id in MythId]: { claim: string; facts: string; todo: string } & (Id extends TestedId
      ? { figure: string }
      : { figure?: undefined });
  };
}

const words: Record<Locale, MythWords> = { de: unbrokenWords(de), en: unbrokenWords(en) };

export const mythWords = (locale: Locale): MythWords => words[locale];
