import type { Locale } from './locales';
import { parseNumber } from './numbers';
import { shift } from './shift';

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

/**
 * Reads what a visitor typed into a number field. A rate is divided by 100 with or without its sign, also where it is
 * written as "8 of 100"; a percent sign
 * elsewhere, or a currency in a rate, does not fit. A rate strictly between 0 and 1 without a sign may be a fraction.
 */
export function readField(text: string, kind: FieldKind, locale: Locale): FieldReading {
  // "8 of 100" is another way of writing 8 %.
  const plain = kind === 'rate' ? text.replace(/\s*(?:von|of)\s*100\s*$/i, '%') : text;
  const { value, error, ambiguous, alternative, unit } = parseNumber(plain, locale);
  if (error) return { value: null, error, notice: null };
  if (value === null) return { value: null, error: null, notice: null };
  if (unit && (unit === 'percent') !== (kind === 'rate'))
    return { value: null, error: 'UNIT_MISMATCH', notice: null };
  const scaled = kind === 'rate' ? parseNumber(plain, locale, -2).value : value;
  const maybeFraction = kind === 'rate' && unit === null && value > 0 && value < 1;
  const notice: FieldNotice | null = ambiguous
    ? { code: 'AMBIGUOUS_NUMBER', value, alternative: alternative ?? value }
    : maybeFraction
      ? { code: 'MAYBE_FRACTION', value, alternative: shift(value, 2) }
      : null;
  return { value: scaled, error: null, notice };
}
