import type { Locale } from './locales';

const months = [
  'Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember',
  'January|February|March|April|May|June|July|August|September|October|November|December',
].join('|');
const units = [
  '[€$£%‰]|EUR|Euro|CHF|USD|kB|px|km|kg|Uhr|Min\\.|Std\\.',
  'Minuten?|Stunden?|Tagen?|Tage|Wochen?|Monaten?|Monate|Jahren?|Jahre|Punkten?|Punkte',
  'minutes?|hours?|days?|weeks?|months?|years?|points?',
].join('|');

/** What stands before a blank that may not break a line, and what behind it. */
const pairs: readonly (readonly [before: string, after: string])[] = [
  ['\\d|\\}', `(?:${units})(?!\\p{L})`],
  ['§|(?<!\\p{L})(?:Art|Abs|Nr|No|Buchst|Kap|Rn)\\.|(?<!\\p{L})(?:[Ss]ections?|Satz|CHF|EUR|USD)', '[\\d{]'],
  ['(?<!\\d)\\d{1,2}\\.?', `(?:${months})(?!\\p{L})`],
  // Initials and what is said in two letters: M. Brandt, z. B.
  ['(?<!\\p{L})(?:\\p{Lu}|Dr|Prof)\\.', '\\p{Lu}[\\p{L}.]'],
  ['(?<!\\p{L})[zduio]\\.', '\\p{L}\\.'],
];
const unbroken = pairs.map(([before, after]) => new RegExp(`(${before}) (?=${after})`, 'gu'));

/**
 * Keeps together what a line must not part: figure and unit, § and number, day and month, initials. English writes a
 * percent sign right behind its figure.
 */
export function bindSpaces(text: string, locale: Locale): string {
  const signed = locale === 'en' ? text.replace(/([\d}])[ \u00a0]%/g, '$1%') : text;
  return unbroken.reduce((bound, pattern) => bound.replace(pattern, '$1\u00a0'), signed);
}

/** The same in every text of some words; texts that are put into fields stay as one would type them. */
export function bindWords<W>(words: W, locale: Locale): W {
  if (typeof words === 'string') return bindSpaces(words, locale) as W;
  if (Array.isArray(words)) return words.map((one: unknown) => bindWords(one, locale)) as W;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      key === 'texts' || key === 'known' ? (value as unknown) : bindWords(value as unknown, locale),
    ]),
  ) as W;
}
