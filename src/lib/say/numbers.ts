import { dayUnits, formatMoney, formatNumber, formatValue, moneyUnits, percent } from '../i18n/format';
import type { Voice } from './voice';

/**
 * A number by its unit.
 * @param decimals other than the unit's own; of a share, decimals of its percent
 */
export function sayNumber(value: number, unit: string, voice: Voice, decimals?: number): string {
  const { locale, currency } = voice;
  if (voice.fine && !dayUnits.has(unit)) {
    if (moneyUnits.has(unit)) return formatMoney(value, locale, currency, true);
    return unit === 'share'
      ? percent(formatNumber(value * 100, locale, 0, 3), locale)
      : formatNumber(value, locale, 0, 4);
  }
  return formatValue(value, unit, locale, currency, decimals === undefined ? {} : { decimals });
}
