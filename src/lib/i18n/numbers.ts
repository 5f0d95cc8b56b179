import type { Locale } from './locales';

/** How a text was read as a number; `value` is null for an empty or unreadable text. */
export interface Reading {
  value: number | null;
  error: 'NOT_A_NUMBER' | null;
  /** The text has two readings; `alternative` is the one not taken. */
  ambiguous: boolean;
  alternative: number | null;
  unit: 'percent' | 'currency' | null;
}

const empty: Reading = { value: null, error: null, ambiguous: false, alternative: null, unit: null };
const unreadable: Reading = { ...empty, error: 'NOT_A_NUMBER' };

const currency = String.raw`(?:€|EUR|Euro|CHF|SFr\.|Fr\.|\$|US\$|USD|£|GBP)`;
const leading = new RegExp(`^([+-]?)\\s*(${currency}?)\\s*([+-]?)\\s*(.*)$`, 'is');
const trailing = new RegExp(`^(.*?)\\s*(%|${currency})?$`, 'is');
const grouped = /^[1-9]\d{0,2}(?:G\d{3})+$/;
const digits = /^\d*$/;
const limit = 1e15;

/**
 * Reads a text as a number in the visitor's language: `1.234` is 1234 in German and 1.234 in English, and says so.
 * Accepts one sign, one unit, thousands marks in correct groups, price notation (`20,-`) and exponents; drops no
 * separator silently. Never throws.
 * @param places powers of ten to shift the value by, in the text itself: -2 reads percent as a fraction without loss
 */
export function parseNumber(text: string, locale: Locale, places = 0): Reading {
  let rest = text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\n\r]/g, ' ')
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[\u2212\u2012\u2013\u2014]/g, '-')
    .trim();
  if (rest === '') return empty;
  const [, before = '', prefix = '', after = '', body = ''] = leading.exec(rest) ?? [];
  if (before && after) return unreadable;
  let sign = before || after;
  const [, inner = '', suffix = ''] = trailing.exec(body) ?? [];
  if (prefix && suffix) return unreadable;
  rest = inner.trim();
  const unit = suffix === '%' ? 'percent' : prefix || suffix ? 'currency' : null;
  const price = /^(.*\d)[.,]-{1,2}$/.exec(rest);
  if (price) rest = price[1] ?? '';
  else if (/\d-$/.test(rest)) {
    if (sign) return unreadable;
    sign = '-';
    rest = rest.slice(0, -1).trim();
  }
  const read = magnitude(rest, locale, price !== null, (figures) => Number(`${figures}e${places}`), places);
  if (read === null || Math.abs(read.value) > limit) return unreadable;
  const signed = (value: number): number => (sign === '-' && value !== 0 ? -value : value);
  const ambiguous = read.alternative !== null;
  return {
    value: signed(read.value),
    error: null,
    ambiguous,
    alternative: ambiguous ? signed(read.alternative ?? 0) : null,
    unit,
  };
}

interface Magnitude {
  value: number;
  alternative: number | null;
}
const certain = (value: number): Magnitude => ({ value, alternative: null });

function magnitude(
  text: string,
  locale: Locale,
  price: boolean,
  number: (figures: string) => number,
  places: number,
): Magnitude | null {
  if (!/\d/.test(text)) return null;
  const exponent = /^(.*?)e([+-]?\d{1,3})$/i.exec(text);
  if (exponent) {
    const mantissa = (exponent[1] ?? '').replace(',', '.');
    return /^(\d+\.?\d*|\.\d+)$/.test(mantissa)
      ? certain(Number(`${mantissa}e${Number(exponent[2] ?? 0) + places}`))
      : null;
  }
  const mark = /[ ']/.exec(text)?.[0];
  if (mark !== undefined) {
    const [whole = '', ...fractions] = text.split(/[.,]/);
    if (fractions.length > 1 || (price && fractions.length > 0) || !grouped.test(whole.replaceAll(mark, 'G')))
      return null;
    return digits.test(fractions[0] ?? '')
      ? certain(number(`${whole.replaceAll(mark, '')}.${fractions[0] ?? ''}0`))
      : null;
  }
  if (!/^[\d.,]+$/.test(text)) return null;
  const points = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (price) {
    const only = points > 0 ? '.' : ',';
    return (points === 0 && commas === 0) ||
      ((points === 0 || commas === 0) && grouped.test(text.replaceAll(only, 'G')))
      ? certain(number(text.replaceAll(only, '')))
      : null;
  }
  if (points > 0 && commas > 0) {
    const decimal = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
    const thousands = decimal === '.' ? ',' : '.';
    const [whole = '', fraction = '', ...more] = text.split(decimal);
    return more.length === 0 && grouped.test(whole.replaceAll(thousands, 'G')) && digits.test(fraction)
      ? certain(number(`${whole.replaceAll(thousands, '')}.${fraction}0`))
      : null;
  }
  const separator = points > 0 ? '.' : ',';
  const count = points + commas;
  if (count === 0) return certain(number(text));
  const asThousands = number(text.replaceAll(separator, ''));
  if (count > 1) return grouped.test(text.replaceAll(separator, 'G')) ? certain(asThousands) : null;
  const asDecimal = number(`0${text.replace(separator, '.')}0`);
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return certain(asDecimal);
  return (separator === '.') === (locale === 'de')
    ? { value: asThousands, alternative: asDecimal }
    : { value: asDecimal, alternative: asThousands };
}
