const months =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December';
/** What stands before a blank at which no line may end, and what stands after it. */
const bonds = (): readonly (readonly [before: string, after: string])[] => [
  [
    String.raw`[\d}]`,
    String.raw`[%‰€$£]|\{\w+:[^{}]*\||(?:EUR|CHF|USD|Euro|Prozent|percent|Mio\.|Millionen|million|Uhr|Minuten|minutes?|Min\.|min|Std\.|Stunden|hours?|Tagen?|Tage|days?|Wochen?|weeks?|Monaten?|Monate|months?|Jahren?|Jahre|years?|Punkten?|Punkte|points?)(?!\p{L})`,
  ],
  [
    String.raw`§§?|(?<!\p{L})(?:Art\.|Abs\.|Nr\.|no\.|S\.|Satz|Buchst\.|Absatz|section)`,
    String.raw`[\d{]|\p{L}(?!\p{L})`,
  ],
  [String.raw`(?<!\d)\d{1,2}\.?`, `(?:${months})(?!\\p{L})`],
  [String.raw`(?<!\p{L}|[a-z]\. )\p{Lu}\.`, String.raw`\p{Lu}`],
  [String.raw`(?<!\p{L})[a-z]\.`, String.raw`\p{L}\.`],
];
/** Made when it is first needed: it must not weigh on scripts that bind no text. */
let pattern: RegExp | undefined;

/** A text whose lines do not end between a figure and its unit, § and number, day and month, or initials. */
export function unbroken(text: string): string {
  pattern ??= new RegExp(
    bonds()
      .map(([before, after]) => `(?<=${before}) (?=${after})`)
      .join('|'),
    'gu',
  );
  return text.replace(pattern, '\u00A0');
}

/** The same for every text in a tree of words; what is put into fields stays as one would type it. */
export const unbrokenWords = <T>(words: T, key = ''): T =>
  key === 'texts' || key === 'known'
    ? words
    : typeof words === 'string'
      ? (unbroken(words) as T)
      : Array.isArray(words)
        ? (words.map((one: unknown) => unbrokenWords(one)) as T)
        : typeof words === 'object' && words !== null
          ? (Object.fromEntries(
              Object.entries(words).map(([name, value]) => [name, unbrokenWords(value as unknown, name)]),
            ) as T)
          : words;
