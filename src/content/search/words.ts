import type { Kind } from '../../lib/search/records';

/** The words of the search page in one language. */
export interface SearchWords {
  title: string;
  description: string;
  lead: string;
  label: string;
  help: string;
  /** What is said of a search, aloud too: `{count}`, `{query}`. */
  found: string;
  one: string;
  /** Nothing has the word itself, but something is spelled alike. */
  alike: string;
  none: string;
  /** After `none`: what else one can do. */
  instead: string;
  more: string;
  /** Before the other word by which something was found. */
  also: string;
  loading: string;
  failed: string;
  /** In development there is nothing to search. */
  notBuilt: string;
  noScript: string;
  examplesTitle: string;
  /** What somebody might look for. */
  examples: readonly string[];
  kinds: Readonly<Record<Kind, string>>;
  links: { guide: string; glossary: string; tools: string };
  /** Further words people type for a page, by its path below the language. */
  pages: Readonly<Record<string, readonly string[]>>;
}
