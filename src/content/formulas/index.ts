import type { Locale } from '../../lib/i18n/locales';
import { words as presentValue } from './present-value';

const names: Readonly<Record<string, Readonly<Record<Locale, string>>>> = { presentValue };

/** What the shared formulas are called, by the name they have in formulas. */
export const formulaNames = (locale: Locale): Record<string, string> =>
  Object.fromEntries(Object.entries(names).map(([name, said]) => [name, said[locale]]));
