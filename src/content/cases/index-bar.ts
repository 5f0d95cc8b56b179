import type { Locale } from '../../lib/i18n/locales';
import type { BarWords } from './words';

// Apart from the index of the page: the bar comes late on every page of an example business, and alone.
const words: Record<Locale, BarWords> = {
  de: {
    says: 'Sie sehen das Beispiel „{name}“.',
    kept: 'Der Betrieb ist erfunden. Ihre eigenen Zahlen bleiben, wie sie sind.',
    leave: 'Zurück zu meinen Zahlen',
    again: 'Beispiel neu beginnen',
    lost: 'Das Beispiel lässt sich gerade nicht laden. Es bleibt, wie es ist.',
    others: 'Alle vier Betriebe',
    names: {
      garage: 'Kfz-Werkstatt Brandt',
      'hair-salon': 'Salon Riva',
      'tax-adviser': 'Steuerkanzlei Ohlsen',
      'online-shop': 'Teeshop Halm',
    },
  },
  en: {
    says: 'You are looking at the example ‘{name}’.',
    kept: 'The business is made up. Your own figures stay as they are.',
    leave: 'Back to my own figures',
    again: 'Start the example anew',
    lost: 'The example cannot be loaded just now, so it stays as it is.',
    others: 'All four businesses',
    names: {
      garage: 'Brandt’s garage',
      'hair-salon': 'Salon Riva',
      'tax-adviser': 'Ohlsen Tax Advisers',
      'online-shop': 'Halm Tea',
    },
  },
};

/** The words of the bar in one language. */
export const barWords = (locale: Locale): BarWords => words[locale];
