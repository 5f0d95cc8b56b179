import { locales } from '../../lib/i18n/locales';
import type { Locale } from '../../lib/i18n/locales';
import { unbrokenWords } from '../../lib/i18n/unbroken';
import { de } from './de';
import { en } from './en';
import { entries } from './entries';
import type { TermId, TermPlace } from './entries';
import type { GlossaryWords, TermWords } from './words';

/** A term in one language, with what is the same in all. */
export interface GlossaryEntry extends TermWords {
  id: TermId;
  /** What it is called in the other language. */
  other: { locale: Locale; term: string };
  places: readonly TermPlace[];
  method: string | undefined;
  explain: boolean;
}

/** The glossary in one language. */
export interface Glossary extends Omit<GlossaryWords, 'terms'> {
  /** In the order of its alphabet. */
  entries: readonly GlossaryEntry[];
}

const words: Record<Locale, GlossaryWords> = { de: unbrokenWords(de), en: unbrokenWords(en) };

function made(locale: Locale): Glossary {
  const { terms, ...page } = words[locale];
  const other = locales.find((one) => one !== locale) ?? locale;
  const collator = new Intl.Collator(locale);
  const found = entries.map(({ id, places, ...rest }) => ({
    ...terms[id],
    id,
    places,
    other: { locale: other, term: words[other].terms[id].term },
    method: 'method' in rest ? rest.method : undefined,
    explain: 'explain' in rest,
  }));
  return { ...page, entries: found.sort((a, b) => collator.compare(a.term, b.term)) };
}

const kept: Partial<Record<Locale, Glossary>> = {};

/** The glossary of one language: the words of its page, and every term with its explanation in alphabetical order. */
export const glossary = (locale: Locale): Glossary => (kept[locale] ??= made(locale));

/**
 * The first segments below a language of the pages whose running text explains terms in place: what is read and not
 * filled in. The first page of a playbook is an overview; its steps explain what they use.
 */
export const explainedOn = /^(?:playbooks\/[^/]+\/[^/]+|guide|evidence|law|others|cases)\/$/;

export type { TermId, TermPlace };
