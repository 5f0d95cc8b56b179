import type { Locale } from './locales';

const marks: Record<Locale, readonly [group: string, decimal: string]> = { de: ['.', ','], en: [',', '.'] };

/** A plainly typed number with marks between its thousands, as a field shows it while nobody types; others as they are. */
export function groupText(text: string, locale: Locale): string {
  const [group, decimal] = marks[locale];
  const [whole = '', ...rest] = text.split(decimal);
  return /^-?\d{4,}$/.test(whole) && rest.every((part) => /^\d*$/.test(part))
    ? [whole.replace(/\B(?=(\d{3})+$)/g, group), ...rest].join(decimal)
    : text;
}
