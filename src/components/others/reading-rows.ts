import { misreadings, typed } from '../../content/others/index';
import { formatNumber } from '../../lib/i18n/format';
import type { Locale } from '../../lib/i18n/locales';
import { readField } from '../../lib/i18n/read-field';

const noValue = '–';

/** What people type, what is often made of it, and how our own fields read it; money and rates in the scale they reckon in. */
export const readingRows = (locale: Locale) =>
  typed[locale].map(({ text, kind, how }) => {
    const print = (value: number | null, cents: boolean): string =>
      value === null ? noValue : formatNumber(value, locale, cents && !Number.isInteger(value) ? 2 : 0, 4);
    return {
      text,
      how,
      becomes: print(misreadings[how](text, locale), false),
      meant: print(readField(text, kind, locale).value, kind === 'money'),
    };
  });
