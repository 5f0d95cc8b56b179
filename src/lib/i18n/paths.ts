import { locales } from './locales';
import type { Locale } from './locales';

/** The address of a page below the base path, with its trailing slash. */
export const pathTo = (base: string, locale: Locale, ...segments: readonly string[]): string =>
  `${base.replace(/\/$/, '')}/${[locale, ...segments].join('/')}/`;

/** The address of the same page in the other language; an address without a language leads to that language's home. */
export function otherLocalePath(base: string, path: string, locale: Locale): string {
  const root = base.replace(/\/$/, '');
  const inner = path.startsWith(root) ? path.slice(root.length) : path;
  const segments = inner.split('/').filter(Boolean);
  return pathTo(
    base,
    locale,
    ...segments.slice(locales.some((one) => one === segments[0]) ? 1 : segments.length),
  );
}
