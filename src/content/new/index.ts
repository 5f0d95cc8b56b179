import type { Locale } from '../../lib/i18n/locales';
import { unbrokenWords } from '../../lib/i18n/unbroken';
import { de } from './de';
import { en } from './en';

/**
 * What a visitor would notice, the newest first. An id is public: it is the anchor of the entry and its id in the feed,
 * so it never changes. `at` is where one finds it, by its segments below the language; an entry whose pages do not
 * exist is not shown.
 */
export const changes = [
  {
    id: 'changes',
    day: '2026-11-27',
    at: { new: ['new'] },
  },
  { id: 'search', day: '2026-11-27', at: { search: ['search'] } },
  { id: 'glossary', day: '2026-11-27', at: { glossary: ['glossary'] } },
  { id: 'templates', day: '2026-11-27', at: { templates: ['templates'] } },
  { id: 'law', day: '2026-11-27', at: { law: ['law'] } },
  { id: 'evidence', day: '2026-11-27', at: { evidence: ['evidence'], myths: ['myth-check'] } },
  { id: 'others', day: '2026-11-27', at: { others: ['others'] } },
  {
    id: 'booklets',
    day: '2026-11-27',
    at: {
      referral: ['playbooks', 'referral', 'booklet'],
      winBack: ['playbooks', 'win-back', 'booklet'],
      lifecycle: ['playbooks', 'lifecycle', 'booklet'],
    },
  },
  {
    id: 'two-playbooks',
    day: '2026-11-27',
    at: { referral: ['playbooks', 'referral'], lifecycle: ['playbooks', 'lifecycle'] },
  },
  { id: 'cases', day: '2026-11-27', at: { cases: ['cases'] } },
  { id: 'self-assessment', day: '2026-11-27', at: { assessment: ['self-assessment'] } },
  { id: 'worksheets', day: '2026-11-26', at: { tools: ['tools'] } },
  {
    id: 'eight-calculators',
    day: '2026-11-26',
    at: {
      permission: ['tools', 'contact-permission'],
      missing: ['tools', 'dormancy-threshold'],
      recommended: ['tools', 'referral-rate'],
      all: ['tools'],
    },
  },
  { id: 'profile', day: '2026-11-26', at: { profile: ['profile'], model: ['model'] } },
  { id: 'guide', day: '2026-11-26', at: { guide: ['guide'] } },
  { id: 'sources', day: '2026-11-26', at: { sources: ['sources'], methods: ['methods'] } },
  { id: 'win-back', day: '2026-11-24', at: { winBack: ['playbooks', 'win-back'] } },
  {
    id: 'first-calculators',
    day: '2026-11-24',
    at: {
      value: ['tools', 'customer-value'],
      letter: ['tools', 'reactivation-roi'],
      goal: ['tools', 'smart-criteria'],
    },
  },
] as const satisfies readonly { id: string; day: string; at: Readonly<Record<string, readonly string[]>> }[];

type Change = (typeof changes)[number];
export type ChangeId = Change['id'];

/** The words of the page of changes in one language. */
export interface NewWords {
  title: string;
  description: string;
  lead: string;
  /** `{version}` of the content and `{date}` of the last change. */
  state: string;
  /** Before the link to the feed. */
  feed: string;
  feedLink: string;
  reviews: {
    title: string;
    text: string;
    card: string;
    kind: string;
    checked: string;
    next: string;
    legal: string;
    evidence: string;
    /** Beside a day that is past. */
    overdue: string;
  };
  changes: {
    [Id in ChangeId]: {
      title: string;
      text: string;
      /** What the links say. */
      at: Record<keyof Extract<Change, { id: Id }>['at'], string>;
    };
  };
}

const words: Record<Locale, NewWords> = { de: unbrokenWords(de), en: unbrokenWords(en) };

export const newWords = (locale: Locale): NewWords => words[locale];

/** A change as it is told in one language. */
export interface Told {
  id: ChangeId;
  /** As ISO date. */
  day: string;
  title: string;
  text: string;
  links: { path: readonly string[]; text: string }[];
}

/**
 * The changes in one language, the newest first.
 *
 * @param exists whether the site has a page, by its segments below the language; a link to one it lacks is left out, and
 *   a change with no link left
 */
export function changesTold(locale: Locale, exists: (path: readonly string[]) => boolean): Told[] {
  return changes
    .map(({ id, day, at }) => {
      const { title, text, at: names } = words[locale].changes[id];
      const links = Object.entries<readonly string[]>(at)
        .filter(([, path]) => exists(path))
        .map(([key, path]) => ({ path, text: (names as Record<string, string>)[key] ?? '' }));
      return { id, day, title, text, links };
    })
    .filter(({ links }) => links.length > 0);
}
