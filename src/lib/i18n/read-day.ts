import { dayMs } from './dates';

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

/** How months begin, in both languages: the first three letters tell them apart. */
const months = [
  'jan',
  'feb',
  'mar|mär',
  'apr',
  'may|mai',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct|okt',
  'nov',
  'dec|dez',
];

const monthOf = (text: string): number =>
  /^\d+$/.test(text)
    ? Number(text)
    : months.findIndex((names) => names.split('|').includes(text.slice(0, 3).toLowerCase())) + 1;

/** `26` is 2026: nobody keeps a list of customers from another century. */
const yearOf = (text: string | undefined, thisYear: number): number =>
  text === undefined ? thisYear : text.length === 2 ? 2000 + Number(text) : Number(text);

/**
 * Reads a date, the day always before the month: `24.11.2026`, `24/11/2026`, `24 Nov 2026`, `24. November 2026`, and
 * ISO. A year of two digits is one of this century; without one it is the present year.
 */
export function readDay(
  text: string,
  thisYear = new Date().getFullYear(),
): { value: number | null; error: 'NOT_A_DATE' | null } {
  const trimmed = text.trim();
  if (trimmed === '') return { value: null, error: null };
  const iso = dayFromIso(trimmed);
  const [, date, month = '', year] =
    /^(\d{1,2})\s*[./]\s*(\d{1,2})(?:\s*[./]\s*(\d{4}|\d{2})?)?$/.exec(trimmed) ??
    /^(\d{1,2})(?:\.\s*|\s+)(\p{L}{3,9})\.?(?:\s+(\d{4}|\d{2}))?$/u.exec(trimmed) ??
    [];
  const value =
    iso ?? (date === undefined ? null : fromParts(yearOf(year, thisYear), monthOf(month), Number(date)));
  return value === null ? { value, error: 'NOT_A_DATE' } : { value, error: null };
}

/** Today in the local calendar; beside the year of a date written without one, the only thing read off the clock. */
export function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / dayMs;
}
