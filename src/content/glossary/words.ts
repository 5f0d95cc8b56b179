import type { TermId } from './entries';

/** A term in one language. */
export interface TermWords {
  term: string;
  /** Further words for it that stand in the list by themselves and lead here. */
  others?: readonly string[];
  /** What this site says instead in its steps, labels and results. */
  here?: string;
  /** One or two sentences that also stand alone, where the term is explained in place. */
  text: string;
  /** What it is taken for, and is not. */
  confused?: string;
  /** Other words people type for it; spellings without umlauts are made by the program. */
  also?: readonly string[];
  /** How it stands in running text, inflected, where it is explained in place. */
  forms?: readonly string[];
}

/** The words of the page and its terms in one language. */
export interface GlossaryWords {
  title: string;
  description: string;
  lead: string;
  filter: { label: string; help: string; found: string; none: string; all: string };
  letters: string;
  /** Before the term of the other language. */
  other: string;
  /** Before what this site says instead; `{word}` is it. */
  here: string;
  confused: string;
  places: string;
  /** The link to the formula; `{tool}` is the name of the calculator. */
  method: string;
  /** In the list, from a further word to its entry. */
  see: string;
  /** In an explanation in place, what others call it; `{word}` is it. */
  elsewhere: string;
  /** The link from an explanation in place to its entry. */
  more: string;
  search: string;
  terms: Readonly<Record<TermId, TermWords>>;
}
