import type { Locale } from '../i18n/locales';
import { near } from './near';
import type { Kind, SearchRecord } from './records';
import { stem } from './stem';
import { tokens } from './tokens';

/** How much a word counts by where it stands. */
const fields = { title: 8, also: 8, further: 4.5, heading: 3.5, text: 1 } as const;

/** Whoever searches rather wants to do something than to look up how it is worked out. */
const favour: Readonly<Record<Kind, number>> = {
  playbook: 1.35,
  step: 1.25,
  calculator: 1.3,
  worksheet: 1.15,
  glossary: 1.2,
  evidence: 1,
  law: 1,
  template: 1.1,
  method: 0.45,
  sources: 0.5,
  page: 1,
};

/** Ways in which a word of the index answers a word that was typed, and what each is worth. */
const ways = { same: 1, begins: 0.7, ends: 0.65, within: 0.4, partOf: 0.3, near: 0.45 } as const;

/** Words shorter than these say too little to be looked for at the end of another, or within it. */
const shortest = { begins: 3, ends: 4, within: 5, partOf: 5, rest: 4 } as const;

type Posting = Map<number, number>;

/** The index in memory: each stem, where it stands and how much it counts there. */
export interface Index {
  locale: Locale;
  records: readonly SearchRecord[];
  /** Stem to record to weight. */
  postings: ReadonlyMap<string, Posting>;
}

/** A record that answers, with the stems by which it was found. */
export interface Hit {
  record: SearchRecord;
  score: number;
  stems: ReadonlySet<string>;
}

/** What was found for a query. */
export interface Found {
  /** Pages, terms and cards, the best first; of a page its best part. */
  hits: readonly Hit[];
  /** Something was found only because words are spelled alike. */
  alike: boolean;
}

/**
 * Counts the words of all records. A word that stands often in a long text counts less than one in a short text
 * (BM25 with k₁ 1.2 and b 0.75); titles, other words and headings are counted by their place.
 */
export function indexOf(records: readonly SearchRecord[], locale: Locale): Index {
  const known = new Map<string, string>();
  const stemOf = (word: string): string => {
    const kept = known.get(word) ?? stem(word, locale);
    known.set(word, kept);
    return kept;
  };
  const texts = records.map(({ text }) => tokens(text).map(({ word }) => stemOf(word)));
  const average = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length);
  const postings = new Map<string, Posting>();
  const add = (word: string, place: number, weight: number): void => {
    const posting = postings.get(word) ?? new Map<number, number>();
    postings.set(word, posting);
    posting.set(place, Math.max(posting.get(place) ?? 0, weight) + (posting.has(place) ? 0.2 * weight : 0));
  };
  /** A title of one word is wholly that word; of many it is only partly. */
  const put = (place: number, names: readonly string[], weight: number): void => {
    const most = new Map<string, number>();
    for (const name of names) {
      const own = new Set(tokens(name).map(({ word }) => stemOf(word)));
      const each = weight / Math.sqrt(Math.max(1, own.size / 2));
      for (const word of own) most.set(word, Math.max(most.get(word) ?? 0, each));
    }
    for (const [word, each] of most) add(word, place, each);
  };
  records.forEach((record, place) => {
    const words = texts[place] ?? [];
    const count = new Map<string, number>();
    for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
    const length = 0.25 + (0.75 * words.length) / Math.max(1, average);
    for (const [word, times] of count) add(word, place, (fields.text * times * 2.2) / (times + 1.2 * length));
    put(place, [record.title], fields.title);
    put(place, [record.heading], fields.heading);
    put(place, record.also, fields.also);
    put(place, record.further, fields.further);
  });
  return { locale, records, postings };
}

/** The stems of the index that answer one stem, each with what it is worth. */
function answers(word: string, postings: Index['postings']): { words: Map<string, number>; alike: boolean } {
  const words = new Map<string, number>();
  const parts = new Map<string, number>();
  for (const one of postings.keys()) {
    if (one === word) words.set(one, ways.same);
    else if (word.length >= shortest.begins && one.startsWith(word))
      words.set(one, ways.begins * Math.sqrt(word.length / one.length));
    else if (word.length >= shortest.ends && one.endsWith(word)) words.set(one, ways.ends);
    else if (word.length >= shortest.within && one.includes(word)) words.set(one, ways.within);
    else if (
      one.length >= shortest.partOf &&
      word.length - one.length >= shortest.rest &&
      (word.endsWith(one) || word.startsWith(one))
    )
      parts.set(one, (ways.partOf * one.length) / word.length);
  }
  if (words.has(word)) return { words, alike: false };
  for (const [one, worth] of parts) words.set(one, worth);
  if (words.size > 0) return { words, alike: false };
  for (const one of postings.keys()) {
    const away = near(word, one);
    if (away > 0) words.set(one, ways.near / away);
  }
  return { words, alike: words.size > 0 };
}

interface Asked {
  /** How much the word tells: rare ones more. */
  rarity: number;
  found: Map<number, { score: number; stem: string }>;
  alike: boolean;
}

/** What one word brings to each record; rare words count more. */
function ask(word: string, { postings, records }: Index): Asked {
  const { words, alike } = answers(word, postings);
  const found: Asked['found'] = new Map();
  for (const [one, worth] of words)
    for (const [place, weight] of postings.get(one) ?? []) {
      const score = worth * weight;
      if (score > (found.get(place)?.score ?? 0)) found.set(place, { score, stem: one });
    }
  const rarity = Math.log(1 + records.length / Math.max(1, found.size));
  for (const hit of found.values()) hit.score *= rarity;
  return { rarity, found, alike };
}

/** The path of a record without its place on the page. */
const pageOf = ({ path }: SearchRecord): string => path.split('#')[0] ?? path;

/**
 * Looks for the words of a query. A record need not have all of them, but those that do come first; words that stand side
 * by side are also looked for as one (`win back`, `winback`).
 *
 * @param query as typed; an empty one finds nothing
 */
export function search(query: string, index: Index): Found {
  const all = tokens(query);
  // Of what a hyphen joins only the parts are asked for; joined they are looked for below.
  const parts = all
    .filter((one) => !all.some((other) => other !== one && other.start >= one.start && other.end <= one.end))
    .slice(0, 12);
  const asked = new Map(
    parts
      .map(({ word }) => [word, stem(word, index.locale)])
      .map(([word, by = '']) => [word, ask(by, index)]),
  );
  const telling = [...asked.values()].reduce((sum, { rarity }) => sum + rarity, 0);
  const scores = new Map<number, { score: number; known: number; stems: Set<string> }>();
  const scored = (place: number) => {
    const kept = scores.get(place) ?? { score: 0, known: 0, stems: new Set<string>() };
    scores.set(place, kept);
    return kept;
  };
  for (const { found, rarity } of asked.values())
    for (const [place, { score, stem: by }] of found) {
      const kept = scored(place);
      kept.score += score;
      kept.known += rarity;
      kept.stems.add(by);
    }
  parts.slice(1).forEach(({ word }, place) => {
    const before = parts[place]?.word ?? '';
    const joined = stem(before + word, index.locale);
    const both = (asked.get(before)?.rarity ?? 0) + (asked.get(word)?.rarity ?? 0);
    for (const [record, weight] of index.postings.get(joined) ?? []) {
      const kept = scored(record);
      kept.score += 2 * weight;
      kept.known = Math.max(kept.known, Math.min(both, telling));
      kept.stems.add(joined);
    }
  });
  const best = new Map<string, Hit>();
  for (const [place, { score, known, stems }] of scores) {
    const record = index.records[place];
    if (!record) continue;
    const whole = score * (known / telling) ** 3 * favour[record.kind];
    const key = record.own ? record.path : pageOf(record);
    const kept = best.get(key);
    // The other parts of a page say that it deals with the matter, but its best part decides.
    if (!kept) best.set(key, { record, score: whole, stems });
    else if (whole > kept.score) best.set(key, { record, score: whole + 0.1 * kept.score, stems });
    else kept.score += 0.1 * whole;
  }
  const hits = [...best.values()].sort((a, b) => b.score - a.score);
  const least = (hits[0]?.score ?? 0) / 80;
  return {
    hits: hits.filter(({ score }) => score >= least),
    alike: [...asked.values()].some(({ alike }) => alike),
  };
}
