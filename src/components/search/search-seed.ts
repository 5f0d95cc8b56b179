import { glossary } from '../../content/glossary/index';
import { searchWords } from '../../content/search/index';
import { toolIds } from '../../content/tools/index';
import { isWorksheet } from '../../content/words/index';
import type { Locale } from '../../lib/i18n/locales';
import type { Kind, SearchRecord } from '../../lib/search/records';
import { waysIn } from '../glossary/places';

/** What the build of the search begins with: the terms, and what the pages cannot tell of themselves. */
export interface SearchSeed {
  records: SearchRecord[];
  /** Other words for a page, by its path. */
  also: Record<string, readonly string[]>;
  /** Words that the terms lend to the pages where they matter. */
  further: Record<string, string[]>;
  /** The kind of the pages below `tools/`. */
  kinds: Record<string, Kind>;
}

/** The terms of the glossary as results of their own; each lends its words to the pages where it matters. */
export async function searchSeed(locale: Locale): Promise<SearchSeed> {
  const wayTo = await waysIn(locale);
  const { entries } = glossary(locale);
  const further = new Map<string, Set<string>>();
  const records = entries.map((entry): SearchRecord => {
    const { term, others = [], also = [], here, other } = entry;
    for (const place of entry.places) {
      const { path } = wayTo(place);
      const lent = further.get(path) ?? new Set();
      further.set(path, lent);
      for (const word of [term, ...others, ...also]) lent.add(word);
    }
    return {
      path: `glossary#${entry.id}`,
      title: term,
      kind: 'glossary',
      heading: '',
      text: [entry.text, entry.confused].filter(Boolean).join(' '),
      also: [...others, ...(here ? [here] : [])],
      further: [...also, other.term],
      own: true,
    };
  });
  const kinds = toolIds.map((id): [string, Kind] => [
    `tools/${id}`,
    isWorksheet(id) ? 'worksheet' : 'calculator',
  ]);
  return {
    records,
    also: searchWords(locale).pages,
    further: Object.fromEntries([...further].map(([path, words]) => [path, [...words]])),
    kinds: Object.fromEntries(kinds),
  };
}
