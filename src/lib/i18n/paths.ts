import type { Locale } from './locales';

/** The address of a page below the base path, with its trailing slash. */
export const pathTo = (base: string, locale: Locale, ...segments: readonly string[]): string =>
  `${base.replace(/\/$/, '')}/${[locale, ...segments].join('/')}/`;
