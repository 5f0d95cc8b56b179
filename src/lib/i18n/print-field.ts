import type { Locale } from './locales';
import type { FieldKind } from './read-field';
import { shiftText } from './shift';

/**
 * The exact value as the text a field shows: percent for rates, two decimals for money with one, no thousands marks
 * and no digit lost. Three decimals behind up to three digits get a fourth, so that the text has one reading only.
 */
export function printField(value: number, kind: FieldKind, locale: Locale): string {
  const plain = shiftText(value, kind === 'rate' ? 2 : 0);
  const [whole = '', fraction = ''] = plain.split('.');
  const cents = kind === 'money' && fraction.length === 1 ? `${fraction}0` : fraction;
  const clear = cents.length === 3 && /^-?[1-9]\d{0,2}$/.test(whole) ? `${cents}0` : cents;
  return clear === '' ? whole : `${whole}${locale === 'de' ? ',' : '.'}${clear}`;
}
