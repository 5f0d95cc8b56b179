import type { Locale } from '../../lib/i18n/locales';
import { parseNumber } from '../../lib/i18n/numbers';
import type { FieldKind } from '../../lib/i18n/read-field';

/** How fields that were not made for it read a number; by the name their words have. */
export const misreadings = {
  /** Stops at the first sign that is no digit: 3,5 becomes 3. */
  cut: (text: string): number => Number(/^\d*/.exec(text)?.[0]),
  /** Leaves out what is no digit: 1,60 becomes 160. */
  dropped: (text: string): number => Number(text.replace(/\D/g, '')),
  /** Reads with the marks of the other language: 1.234 becomes 1.234 where 1234 was meant. */
  foreign: (text: string, locale: Locale): number | null =>
    parseNumber(text, locale === 'de' ? 'en' : 'de').value,
  /** Leaves out the percent sign: 12,5 % becomes 12.5. */
  percent: (text: string, locale: Locale): number | null => parseNumber(text.replace('%', ''), locale).value,
} as const satisfies Record<string, (text: string, locale: Locale) => number | null>;

export type Misreading = keyof typeof misreadings;

/** A text somebody types into a field of a kind, and how it is often misread. */
export interface TypedText {
  text: string;
  kind: FieldKind;
  how: Misreading;
}

/** What people type, as each language writes it. */
export const typed: Record<Locale, readonly TypedText[]> = {
  de: [
    { text: '3,5', kind: 'number', how: 'cut' },
    { text: '1,60', kind: 'money', how: 'dropped' },
    { text: '1.234', kind: 'number', how: 'foreign' },
    { text: '1.234,50', kind: 'money', how: 'cut' },
    { text: '12,5\u00a0%', kind: 'rate', how: 'percent' },
  ],
  en: [
    { text: '0.8', kind: 'number', how: 'cut' },
    { text: '1.60', kind: 'money', how: 'dropped' },
    { text: '1,234', kind: 'number', how: 'foreign' },
    { text: '1,234.50', kind: 'money', how: 'cut' },
    { text: '12.5%', kind: 'rate', how: 'percent' },
  ],
};
