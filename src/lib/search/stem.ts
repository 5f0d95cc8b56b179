import type { Locale } from '../i18n/locales';

/** Takes off the first of the endings that fits and leaves at least so many letters. */
const without = (word: string, endings: readonly string[], least: number): string => {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= least);
  return ending === undefined ? word : word.slice(0, -ending.length);
};

/** `cancell` and `cancel`, `referr` and `refer` are the same word; `fall` and `class` stay. */
const undoubled = (word: string): string =>
  word.length > 5 && /([bdfglmnprt])\1$/.test(word) ? word.slice(0, -1) : word;

function german(word: string): string {
  const bare = without(
    word,
    ['innen', 'ern', 'em', 'en', 'er', 'es', 'e', 's', 'n'],
    word.length < 5 ? 3 : 4,
  );
  // `kündigt`, but not `Quote`, whose t is not an ending.
  const root = without(bare, ['ung'], 4);
  return root === word ? without(word, ['st', 't'], 5) : root;
}

function english(word: string): string {
  const own = word.replace(/'s?$/, '');
  if (own.length < 4) return own;
  const one = /ies$/.test(own) && own.length > 4 ? `${own.slice(0, -3)}y` : own;
  const singular = /(?:s|x|ch|sh)es$/.test(one)
    ? one.slice(0, -2)
    : /[^su]s$/.test(one)
      ? one.slice(0, -1)
      : one;
  const bare = without(
    singular,
    ['ations', 'ation', 'ating', 'ated', 'ates', 'ate', 'ings', 'ing', 'als', 'al', 'ed'],
    4,
  );
  return undoubled(bare.length > 4 ? bare.replace(/e$/, '') : bare);
}

const stems = { de: german, en: english } as const satisfies Record<Locale, (word: string) => string>;

/**
 * The part of a word that its forms share: `Kündigung`, `kündigen`, `kündigt`. A light stemmer after Savoy (2006) for
 * German, one of the first steps of Porter (1980) for English; forms with another vowel stay apart.
 *
 * @param word one word, folded
 */
export const stem = (word: string, locale: Locale): string => stems[locale](word);
