import type { Locale } from './locales';

export const dayMs = 86_400_000;

/** The ISO date of a day number (whole days since 1970-01-01); empty beyond the calendar. */
export function isoFromDay(value: number): string {
  const date = new Date(value * dayMs);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

const styles: Record<Locale, [string, Intl.DateTimeFormatOptions]> = {
  de: ['de-DE', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }],
  en: ['en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }],
};

/** Making one costs a hundred times what using it does, and a list writes one date in every row. */
const made: Partial<Record<Locale, Intl.DateTimeFormat>> = {};

/** A day as it is written: `24.11.2026`, `24 November 2026`. */
export function formatDay(value: number, locale: Locale): string {
  if (isoFromDay(value) === '') return String(value);
  const format = (made[locale] ??= new Intl.DateTimeFormat(...styles[locale]));
  return format.format(value * dayMs);
}
