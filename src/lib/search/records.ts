/** What kind of page something stands on; the name is shown beside each result. */
export const kinds = [
  'playbook',
  'step',
  'calculator',
  'worksheet',
  'glossary',
  'evidence',
  'law',
  'template',
  'method',
  'sources',
  'page',
] as const;

export type Kind = (typeof kinds)[number];

/** A part of a page that can be reached by itself: text under a heading, a term, a card. */
export interface SearchRecord {
  /** Segments below the base and the language, joined: `playbooks/<playbook>/<step>`; the place on the page after `#`. */
  path: string;
  /** The title of the page, or of what stands for itself (a term, a card). */
  title: string;
  kind: Kind;
  /** The heading within the page; empty at its head. */
  heading: string;
  text: string;
  /** What else it is called, and words somebody who types them surely means it by. Shown only where one was typed. */
  also: readonly string[];
  /** Words that have to do with it. */
  further: readonly string[];
  /** It is a result of its own and not a part of its page's. */
  own: boolean;
}

/** What the build writes for one language and the browser reads. */
export interface SearchFile {
  records: readonly SearchRecord[];
}
