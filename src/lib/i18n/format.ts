import { formatDay } from './dates';
import type { Locale } from './locales';

const tags: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' };
const cache = new Map<string, Intl.NumberFormat>();
const nbsp = '\u00a0';

/**
 * Rounds half up on the decimal text as spreadsheets do, and prints with the language's marks and a true minus; a dash
 * where scaling has left the numbers.
 */
export function formatNumber(value: number, locale: Locale, least = 0, most = least): string {
  if (!Number.isFinite(value)) return '–';
  const key = `${locale}${least}/${most}`;
  let format = cache.get(key);
  if (!format) {
    format = new Intl.NumberFormat(tags[locale], {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      useGrouping: true,
    });
    cache.set(key, format);
  }
  return format
    .format(value === 0 ? 0 : value)
    .replace(/^-(?=[0.,]*$)/, '')
    .replace('-', '\u2212');
}

const signs: Record<string, string> = { EUR: '€', USD: '$', GBP: '£', CHF: 'CHF' };
export const currencySign = (code: string): string => signs[code] ?? code;

/** An amount with its currency: `8.081 €` in German, `€8,081` in English; cents below 1,000. */
export function formatMoney(value: number, locale: Locale, currency: string): string {
  const figures = formatNumber(Math.abs(value), locale, Math.abs(value) >= 1000 ? 0 : 2);
  const minus = value < 0 && /[1-9]/.test(figures) ? '\u2212' : '';
  const sign = currencySign(currency);
  return locale === 'de'
    ? `${minus}${figures}${nbsp}${sign}`
    : `${minus}${sign}${sign.length > 1 ? nbsp : ''}${figures}`;
}

const moneyUnits = new Set(['currency', 'currency/year', 'currency/month']);
const dayUnits = new Set(['day', 'day number']);

/**
 * A result by its unit: money without cents from 1,000 up, rates and ratios with one decimal, people as whole numbers,
 * half up.
 * @param opts.decimals other decimals than the unit's own, of a share those of its percent; money and days keep theirs
 */
export function formatValue(
  value: number,
  unit: string,
  locale: Locale,
  currency: string,
  opts: { decimals?: number } = {},
): string {
  const { decimals } = opts;
  const scaled = unit === 'share' ? value * 100 : value;
  const sign = unit === 'share' ? `${nbsp}%` : '';
  if (decimals !== undefined && !moneyUnits.has(unit) && !dayUnits.has(unit))
    return formatNumber(scaled, locale, decimals) + sign;
  if (moneyUnits.has(unit)) return formatMoney(value, locale, currency);
  if (dayUnits.has(unit)) return formatDay(value, locale);
  switch (unit) {
    case 'share':
    case 'ratio':
    case 'years':
    case 'months':
      return formatNumber(scaled, locale, 1) + sign;
    case 'customers':
      return formatNumber(Math.floor(value + 0.5), locale);
    case 'points':
    case 'hours':
      return formatNumber(value, locale, 0, 1);
    default:
      return formatNumber(value, locale, 0, 2);
  }
}

/** A number with up to twelve significant digits, for the trace and for echoes. */
export const formatExact = (value: number, locale: Locale): string =>
  formatNumber(Number(value.toPrecision(12)), locale, 0, 10);
