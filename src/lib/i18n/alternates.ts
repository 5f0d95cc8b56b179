import { locales } from './locales';
import type { Locale } from './locales';
import { pathTo } from './paths';

/** The language for whoever reads none of the site's: more people can follow it. */
const elsewhere: Locale = 'en';

/** One language of a page: its code, or `x-default` for all others, and the address below the origin. */
export interface Alternate {
  hreflang: Locale | 'x-default';
  path: string;
}

/**
 * The same page in every language, and the one for all other readers: the choice of languages where the page is a
 * home page, else the English page, because nothing but a home page has a version without language.
 *
 * @param base the path the site lies under, with or without a slash at its end
 * @param path segments below the language; none is the home page, and the choice of languages itself
 */
export const alternatesOf = (base: string, path: readonly string[]): Alternate[] => [
  ...locales.map((locale) => ({ hreflang: locale, path: pathTo(base, locale, ...path) })),
  {
    hreflang: 'x-default',
    path: path.length === 0 ? `${base.replace(/\/$/, '')}/` : pathTo(base, elsewhere, ...path),
  },
];
