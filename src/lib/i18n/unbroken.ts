const months =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December';
/** What stands before a blank at which no line may end, and what stands after it. */
const bonds: readonly (readonly [before: string, after: string])[] = [
  [
    String.raw`\d`,
    String.raw`%|€|(?:Euro|Prozent|percent|Mio\.|Millionen|million|Uhr|Minuten|minutes|Min\.|min)(?!\p{L})`,
  ],
  [
    String.raw`§§?|(?<!\p{L})(?:Art\.|Abs\.|Nr\.|no\.|S\.|Satz|Buchst\.|Absatz|section)`,
    String.raw`\d|\p{L}(?!\p{L})`,
  ],
  [String.raw`(?<!\d)\d{1,2}\.?`, `(?:${months})(?!\\p{L})`],
  [String.raw`(?<!\p{L}|[a-z]\. )\p{Lu}\.`, String.raw`\p{Lu}`],
  [String.raw`(?<!\p{L})[a-z]\.`, String.raw`\p{L}\.`],
];
const pattern = new RegExp(bonds.map(([before, after]) => `(?<=${before}) (?=${after})`).join('|'), 'gu');

/** A text whose lines do not end between a figure and its unit, § and number, day and month, or initials. */
export const unbroken = (text: string): string => text.replace(pattern, '\u00A0');

/** The same for every text in a tree of words. */
export const unbrokenWords = <T>(words: T): T =>
  typeof words === 'string'
    ? (unbroken(words) as T)
    : Array.isArray(words)
      ? (words.map(unbrokenWords) as T)
      : typeof words === 'object' && words !== null
        ? (Object.fromEntries(Object.entries(words).map(([key, value]) => [key, unbrokenWords(value)])) as T)
        : words;
