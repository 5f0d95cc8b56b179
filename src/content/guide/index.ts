import type { Locale } from '../../lib/i18n/locales';
import { unbrokenWords } from '../../lib/i18n/unbroken';
import { de } from './de';
import { en } from './en';

/** Where an answer leads: a tool, a step, or a page by its segments. What does not exist yet is left out. */
export type Place = { tool: string; part?: string } | { step: string } | { page: readonly string[] };

interface Answer {
  id: string;
  leads: readonly Place[];
}

interface Question {
  id: string;
  answers: readonly Answer[];
}

/** The questions in the order in which they count: who answers several begins with the first that leads somewhere. */
export const questions = [
  {
    id: 'cancelled',
    answers: [
      {
        id: 'yes',
        leads: [
          { step: 'win-back/talks' },
          { page: ['playbooks', 'win-back', '#cancelled'] },
          { page: ['templates'] },
        ],
      },
      { id: 'no', leads: [] },
    ],
  },
  {
    id: 'missing',
    answers: [
      { id: 'no', leads: [{ step: 'win-back/identify' }, { tool: 'dormancy-threshold' }] },
      { id: 'who', leads: [{ step: 'win-back/causes' }, { tool: 'loss-reasons' }] },
      {
        id: 'why',
        leads: [
          { tool: 'reactivation-roi' },
          { page: ['playbooks', 'win-back', '#twenty-minutes'] },
          { page: ['templates'] },
        ],
      },
      { id: 'written', leads: [{ step: 'win-back/control' }, { tool: 'campaign-control' }] },
    ],
  },
  {
    id: 'second',
    answers: [
      {
        id: 'no',
        leads: [{ step: 'lifecycle/repurchase' }, { tool: 'lifecycle-funnel' }, { tool: 'expectation-gap' }],
      },
      { id: 'unknown', leads: [{ tool: 'lifecycle-funnel' }] },
      { id: 'yes', leads: [{ tool: 'early-warning' }] },
    ],
  },
  {
    id: 'complaints',
    answers: [
      {
        id: 'yes',
        leads: [{ step: 'lifecycle/complaints' }, { tool: 'complaint-recovery' }, { page: ['templates'] }],
      },
      { id: 'no', leads: [] },
    ],
  },
  {
    id: 'referral',
    answers: [
      {
        id: 'no',
        leads: [{ step: 'referral/analysis' }, { tool: 'referral-rate' }, { tool: 'referral-log' }],
      },
      {
        id: 'yes',
        leads: [{ step: 'referral/measures' }, { tool: 'referral-plan' }, { page: ['templates'] }],
      },
    ],
  },
  {
    id: 'worth',
    answers: [
      { id: 'no', leads: [{ tool: 'customer-value' }] },
      { id: 'yes', leads: [{ page: ['profile'] }] },
    ],
  },
] as const satisfies readonly Question[];

/** For somebody who cannot answer them yet. */
export const unsure: Place = { page: ['self-assessment'] };

/** Where somebody goes on for whom no answer opens anything. */
export const after: Place = { tool: 'customer-value', part: 'retentionUplift' };

/** For who would rather see first what comes of it all. */
export const example: Place = { page: ['cases'] };

/** Boxes that stand after the questions: for whom somebody works, and what they open. */
export const readers = [
  { id: 'owner', leads: { page: ['playbooks', 'win-back', '#twenty-minutes'] } },
  { id: 'consultant', leads: { page: ['playbooks', 'win-back', '#half-day'] } },
  { id: 'trainer', leads: { page: ['tools'] } },
] as const satisfies readonly { id: string; leads: Place }[];

type QuestionId = (typeof questions)[number]['id'];
type AnswersOf<Id extends QuestionId> = Extract<
  (typeof questions)[number],
  { id: Id }
>['answers'][number]['id'];

/** The words of the guide in one language. */
export interface GuideWords {
  title: string;
  description: string;
  lead: string;
  /** Over what an answer leads to. */
  opens: string;
  readers: Record<(typeof readers)[number]['id'], { title: string; text: string; link: string }>;
  questions: { [Id in QuestionId]: { ask: string; answers: Record<AnswersOf<Id>, string> } };
  /** Names of pages that are no tool and no step, by their last segment. */
  pages: Readonly<Record<string, string>>;
  /** Before the questions, for somebody who cannot answer them yet. */
  unsure: string;
  /** After the last question. */
  after: string;
  /** Before the link to the example businesses. */
  example: string;
}

const words: Record<Locale, GuideWords> = { de: unbrokenWords(de), en: unbrokenWords(en) };

export const guide = (locale: Locale): GuideWords => words[locale];
