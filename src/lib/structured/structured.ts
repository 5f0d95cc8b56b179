import type { Locale } from '../i18n/locales';

/**
 * What a page says to programs, in the words of schema.org. Each text stands on the page too (a check of the built
 * site holds that), and each address is absolute.
 */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

/** A length of time as ISO 8601. @param minutes whole minutes, 1 or more. @throws RangeError for anything else */
export function durationOf(minutes: number): string {
  if (!Number.isInteger(minutes) || minutes < 1)
    throw new RangeError(`No length of time: ${String(minutes)} minutes`);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${String(hours)}H` : ''}${rest > 0 ? `${String(rest)}M` : ''}`;
}

/** The way from the home page to a page, itself the last. @param crumbs name and absolute address of each */
export const breadcrumbs = (crumbs: readonly { name: string; url: string }[]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url,
  })),
});

/** One thing to do: an instruction of a step. */
export interface Doing {
  name: string;
  minutes: number;
  /** Absolute, with the fragment of the place on the page. */
  url: string;
}

/**
 * An instruction in several steps.
 *
 * @param description what one has at the end
 * @param doings in their order; their minutes add up to the whole
 * @param ready what one needs for it, in one sentence
 */
export const howTo = (page: {
  name: string;
  description: string;
  url: string;
  locale: Locale;
  doings: readonly Doing[];
  ready: string;
}): Thing => ({
  '@type': 'HowTo',
  name: page.name,
  description: page.description,
  url: page.url,
  inLanguage: page.locale,
  totalTime: durationOf(page.doings.reduce((sum, { minutes }) => sum + minutes, 0)),
  supply: { '@type': 'HowToSupply', name: page.ready },
  step: page.doings.map(({ name, minutes, url }, index) => ({
    '@type': 'HowToStep',
    position: index + 1,
    name,
    url,
    timeRequired: durationOf(minutes),
  })),
});

/** A calculator that runs in the browser. No price and no rating: the page prints neither. */
export const application = (page: {
  name: string;
  description: string;
  url: string;
  locale: Locale;
}): Thing => ({
  '@type': 'WebApplication',
  name: page.name,
  description: page.description,
  url: page.url,
  inLanguage: page.locale,
  applicationCategory: 'BusinessApplication',
});

/**
 * A glossary.
 *
 * @param terms each with the absolute address of its entry, and in `also` the other words for it that the page prints
 */
export const termSet = (page: {
  name: string;
  url: string;
  locale: Locale;
  terms: readonly { name: string; description: string; url: string; also?: readonly string[] }[];
}): Thing => ({
  '@type': 'DefinedTermSet',
  name: page.name,
  url: page.url,
  inLanguage: page.locale,
  hasDefinedTerm: page.terms.map(({ name, description, url, also = [] }) => ({
    '@type': 'DefinedTerm',
    name,
    description,
    url,
    ...(also.length > 0 && { alternateName: also }),
  })),
});

/** The site as a whole, for the page at its root. @param languages of its pages */
export const webSite = (name: string, url: string, languages: readonly Locale[]): Thing => ({
  '@type': 'WebSite',
  name,
  url,
  inLanguage: languages,
});

/** The text of a data block. Nothing in it can end the element it stands in. */
export const dataBlock = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
