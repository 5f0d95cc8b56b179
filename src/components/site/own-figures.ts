import { loadModel } from '../../content/tools/index';
import { isLocale } from '../../lib/i18n/locales';
import { fill } from '../../lib/i18n/messages';
import { formatValue } from '../../lib/i18n/format';
import { $currency } from '../../lib/state/currency';
import { worldOf } from '../tool/surroundings';

/** Writes the visitor's own figures where a page names one of a calculator; a place without one stays as it is. */
for (const place of document.querySelectorAll<HTMLElement | SVGElement>('[data-figure]')) {
  const [tool = '', quantity = ''] = (place.dataset['figure'] ?? '').split('/');
  const locale = document.documentElement.lang;
  const world = await worldOf(tool);
  const figure = (await loadModel(tool))?.figures[quantity];
  const value = world?.figure(quantity).value;
  if (!figure || !isLocale(locale) || value === null || value === undefined) continue;
  const labels = JSON.parse(place.dataset['labels'] ?? '{}') as Record<string, string>;
  const printed =
    typeof value === 'number'
      ? formatValue(value, figure.unit, locale, $currency.get(), figure)
      : labels[String(value)];
  if (printed !== undefined) place.textContent = fill(place.dataset['say'] ?? '', { value: printed });
}
