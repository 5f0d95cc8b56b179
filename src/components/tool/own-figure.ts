import { loadModel } from '../../content/tools/index';
import { formatValue } from '../../lib/i18n/format';
import type { Locale } from '../../lib/i18n/locales';
import { $currency } from '../../lib/state/currency';
import { openHeld } from './surroundings';

/**
 * A figure of a tool as its page tells it, from the visitor's own answers; undefined where there are none, or no figure.
 * @param place `tool/quantity`
 */
export async function ownFigure(place: string, locale: Locale): Promise<string | undefined> {
  const [tool = '', quantity = ''] = place.split('/');
  const session = (await openHeld(tool))?.session;
  const figure = (await loadModel(tool))?.figures[quantity];
  const value = session?.figure(quantity).value;
  return figure && typeof value === 'number'
    ? formatValue(value, figure.unit, locale, $currency.get(), figure)
    : undefined;
}
