import { isLocale } from '../../lib/i18n/locales';
import { fill } from '../../lib/i18n/messages';
import { formatValue } from '../../lib/i18n/format';
import { $currency } from '../../lib/state/currency';
import { worldOf } from '../tool/surroundings';

/** Writes the visitor's own figures into the drawing of the three ways; a way without one stays as it is. */
for (const place of document.querySelectorAll<SVGTextElement>('[data-figure]')) {
  const [tool = '', quantity = ''] = (place.dataset['figure'] ?? '').split('/');
  const locale = document.documentElement.lang;
  const world = await worldOf(tool);
  const value = world?.figure(quantity).value;
  if (typeof value !== 'number' || !isLocale(locale)) continue;
  const printed = formatValue(value, 'currency', locale, $currency.get());
  place.textContent = fill(place.dataset['say'] ?? '', { value: printed });
}
