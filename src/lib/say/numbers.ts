import { formatMoney, formatNumber, formatValue, moneyUnits, percent } from '../i18n/format';
import type { Voice } from './voice';

/** Units whose numbers keep their decimals where they are told finely. */
const fineUnits = new Set([
  'customers',
  'ratio',
  'years',
  'months',
  '1/year',
  'points',
  'hours',
  'count',
  'none',
  '1',
]);

/**
 * A number by its unit.
 * @param decimals other than the unit's own; of a share, decimals of its percent
 */
export function sayNumber(value: number, unit: string, voice: Voice, decimals?: number): string {
  const { locale, currency } = voice;
  if (voice.fine && unit === 'share') return percent(formatNumber(value * 100, locale, 0, 3), locale);
  if (voice.fine && fineUnits.has(unit)) return formatNumber(value, locale, 0, 4);
  if (voice.fine && moneyUnits.has(unit)) return formatMoney(value, locale, currency, true);
  return formatValue(value, unit, locale, currency, decimals === undefined ? {} : { decimals });
}
