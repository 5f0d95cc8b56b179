import { formatDay } from './dates';
import type { Locale } from './locales';

const tags: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' };
const cache = new Map<string, Intl.NumberFormat>();
export const nbsp = '\u00a0';

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

/** An amount with its currency: `8.081 €` in German, `€8,081` in English; cents below what rounds to 100. */
export function formatMoney(
  value: number,
  locale: Locale,
  currency: string,
  cents = Math.abs(value) < 99.995,
): string {
  const figures = formatNumber(Math.abs(value), locale, cents ? 2 : 0);
  const minus = value < 0 && /[1-9]/.test(figures) ? '\u2212' : '';
  const sign = currencySign(currency);
  return locale === 'de'
    ? `${minus}${figures}${nbsp}${sign}`
    : `${minus}${sign}${sign.length > 1 ? nbsp : ''}${figures}`;
}

/** A printed number with its percent sign: German keeps a space between them, English none. */
export const percent = (figures: string, locale: Locale): string =>
  `${figures}${locale === 'de' ? nbsp : ''}%`;

export const moneyUnits: ReadonlySet<string> = new Set(['currency', 'currency/year', 'currency/month']);
export const dayUnits: ReadonlySet<string> = new Set(['day', 'day number']);

/** A printed number with the sign its field shows: `5 %` and `1.200 €` in German, `5%` and `€1,200` in English. */
export const withSign = (figures: string, sign: string, locale: Locale): string =>
  sign === '%'
    ? percent(figures, locale)
    : locale === 'en' && /^[€$£]/.test(sign)
      ? sign.slice(0, 1) + figures + sign.slice(1)
      : `${figures}${nbsp}${sign}`.trim();

/** How many decimals a number of a unit is told with, at least and at most; of a share those of its percent. */
const places: Readonly<Record<string, readonly [least: number, most: number]>> = {
  share: [1, 1],
  ratio: [1, 1],
  years: [0, 1],
  months: [0, 1],
  points: [0, 1],
  hours: [0, 1],
  customers: [0, 0],
};

/**
 * A result by its unit: money with cents below 100 only, rates and ratios with one decimal, whole months and years
 * without, people as whole numbers, half up.
 * @param opts.decimals other decimals than the unit's own, of a share those of its percent; money and days keep theirs
 */
export function formatValue(
  value: number,
  unit: string,
  locale: Locale,
  currency: string,
  opts: { decimals?: number } = {},
): string {
  if (moneyUnits.has(unit)) return formatMoney(value, locale, currency);
  if (dayUnits.has(unit)) return formatDay(value, locale);
  const { decimals } = opts;
  const [least, most] = decimals === undefined ? (places[unit] ?? [0, 2]) : [decimals, decimals];
  const isShare = unit === 'share';
  const figures = formatNumber(
    isShare ? value * 100 : unit === 'customers' && decimals === undefined ? Math.floor(value + 0.5) : value,
    locale,
    least,
    most,
  );
  return isShare ? percent(figures, locale) : figures;
}

/** A number with up to twelve significant digits, for the trace and for echoes. */
export const formatExact = (value: number, locale: Locale): string =>
  formatNumber(Number(value.toPrecision(12)), locale, 0, 10);
