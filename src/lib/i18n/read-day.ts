import { dayMs } from './dates';
import type { Locale } from './locales';

const fromParts = (year: number, month: number, date: number): number | null => {
  const time = Date.UTC(year, month - 1, date);
  const back = new Date(time);
  return back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === date
    ? time / dayMs
    : null;
};

/** The day number of an ISO date (whole days since 1970-01-01), or null if there is no such day. */
export function dayFromIso(iso: string): number | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year === undefined ? null : fromParts(Number(year), Number(month), Number(date));
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads a date: ISO in both languages, `24.11.2026` and `24/11/2026`, English also `24 Nov 2026`; years in full. */
export function readDay(text: string, locale: Locale): { value: number | null; error: 'NOT_A_DATE' | null } {
  const trimmed = text.trim();
  if (trimmed === '') return { value: null, error: null };
  const iso = dayFromIso(trimmed);
  const [, date, month, year] = /^(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{4})$/.exec(trimmed) ?? [];
  const [, wordDate, word, wordYear] = /^(\d{1,2})\s+([A-Za-z]{3,9})\s+(\d{4})$/.exec(trimmed) ?? [];
  const spelt =
    locale === 'en' && word !== undefined ? months.indexOf(word.slice(0, 3).toLowerCase()) + 1 : 0;
  const value =
    iso ??
    (date !== undefined
      ? fromParts(Number(year), Number(month), Number(date))
      : spelt > 0
        ? fromParts(Number(wordYear), spelt, Number(wordDate))
        : null);
  return value === null ? { value, error: 'NOT_A_DATE' } : { value, error: null };
}

/** Today in the local calendar; the only place that reads the clock. */
export function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / dayMs;
}
