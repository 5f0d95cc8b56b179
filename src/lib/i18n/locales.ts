/** The languages of the site, in the order of the language choice. This is the only list of them. */
export const locales = ['de', 'en'] as const;

export type Locale = (typeof locales)[number];

/** Narrows an unknown text to a language of the site. */
export const isLocale = (text: unknown): text is Locale => locales.some((locale) => locale === text);
