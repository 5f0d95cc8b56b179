import type { Locale } from './locales';
import { parseNumber } from './numbers';
import { shift } from './shift';
import { tidy } from './tidy';

/** The kinds of number field; a rate is shown in percent and kept as a fraction. */
export type FieldKind = 'number' | 'integer' | 'money' | 'rate';

/** A question about how a text was read; figures are in the field's own display scale (percent for rates). */
export interface FieldNotice {
  code: 'AMBIGUOUS_NUMBER' | 'MAYBE_FRACTION';
  value: number;
  alternative: number;
}

export interface FieldReading {
  /** In the model's scale; null for an empty or unreadable text. */
  value: number | null;
  error: 'NOT_A_NUMBER' | 'UNIT_MISMATCH' | null;
  notice: FieldNotice | null;
}

/** Counts in place of a share: "260 of 1,150", "260 von 1.150" or "260/1150". */
const counts = /^(.*\d)\s*(?:von|out of|of|\/)\s*(\d.*)$/i;

/** The share two counts come to, with two decimals of its percent; null where the text is none, or the whole is nothing. */
function shareOf(text: string, locale: Locale): number | null {
  const [, part = '', whole = ''] = counts.exec(text.trim()) ?? [];
  const [one, all] = [parseNumber(part, locale), parseNumber(whole, locale)];
  if (one.unit || all.unit || one.value === null || all.value === null || all.value <= 0) return null;
  return tidy(one.value / all.value, 'rate');
}

/**
 * Reads what a visitor typed into a number field. A rate is divided by 100 with or without its sign, also where it is
 * written as "8 of 100"; counted figures are divided ("260 of 1,150"). A percent sign
 * elsewhere, or a currency in a rate, does not fit. A rate strictly between 0 and 1 without a sign may be a fraction. A
 * sum with its currency sign and a thousands mark has one reading: nobody writes three decimals of a euro.
 */
export function readField(text: string, kind: FieldKind, locale: Locale): FieldReading {
  // "8 of 100" is another way of writing 8 %.
  const plain = kind === 'rate' ? text.replace(/\s*(?:von|of)\s*100\s*$/i, '%') : text;
  const share = kind === 'rate' ? shareOf(plain, locale) : null;
  if (share !== null) return { value: share, error: null, notice: null };
  const { value, error, ambiguous, alternative, unit } = parseNumber(plain, locale);
  if (error) return { value: null, error, notice: null };
  if (value === null) return { value: null, error: null, notice: null };
  if (unit && (unit === 'percent') !== (kind === 'rate'))
    return { value: null, error: 'UNIT_MISMATCH', notice: null };
  const scaled = kind === 'rate' ? parseNumber(plain, locale, -2).value : value;
  const maybeFraction = kind === 'rate' && unit === null && value > 0 && value < 1;
  const isSum = unit === 'currency' && value > (alternative ?? value);
  const notice: FieldNotice | null =
    ambiguous && !isSum
      ? { code: 'AMBIGUOUS_NUMBER', value, alternative: alternative ?? value }
      : maybeFraction
        ? { code: 'MAYBE_FRACTION', value, alternative: shift(value, 2) }
        : null;
  return { value: scaled, error: null, notice };
}
