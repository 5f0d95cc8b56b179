import type { AnyWords } from '../definition/words';
import { isHundredfold, isNumeric } from '../field/field';
import type { AnyField } from '../field/field';
import { formatExact, percent } from '../i18n/format';
import type { Locale } from '../i18n/locales';
import { fill, lacks } from '../i18n/messages';
import { shift } from '../i18n/shift';
import type { FieldError } from '../reckon/validate';
import type { SayWords } from './voice';

/** The words errors are told with. */
export interface ErrorWords {
  words: Pick<AnyWords, 'inputs' | 'warnings'>;
  ui: Pick<SayWords, 'readWas'>;
  codes: Readonly<Record<string, string>>;
  locale: Locale;
}

/** A figure as finely as it was typed, and as its field shows it: of 100 as its number, another share in percent. */
function sayExact(field: AnyField, value: number, locale: Locale): string {
  const scaled = isNumeric(field) && isHundredfold(field);
  const figures = formatExact(scaled ? shift(value, 2) : value, locale);
  return scaled && !field.of100 ? percent(figures, locale) : figures;
}

/** What is to be typed instead of an entry, and what was: as fits the kind of field, in the tool's own words where it has them. */
export function sayError(
  error: FieldError,
  field: AnyField,
  value: unknown,
  { words, ui, codes, locale }: ErrorWords,
): string {
  const { code } = error;
  const exact = (number: number): string => sayExact(field, number, locale);
  const isNumber = isNumeric(field);
  const kind = isNumber && isHundredfold(field) ? 'rate' : field.kind;
  const names = Object.entries(error.names ?? {}).map(
    ([name, key]) => [name, words.inputs[key]?.label ?? key] as const,
  );
  // A check across fields may use a code that a field has by itself: what it says stands under both names.
  const ofCheck = error.names && words.warnings[`${code}.${error.field}`];
  const text = fill(ofCheck ?? words.warnings[code] ?? codes[`${code}.${kind}`] ?? codes[code] ?? code, {
    ...('min' in field && { min: exact(field.min), max: exact(field.max) }),
    ...Object.fromEntries(names),
  });
  if (lacks(text)) return code;
  return isNumber && typeof value === 'number' && Number.isFinite(value * 100)
    ? `${text} ${fill(ui.readWas, { value: exact(value) })}`
    : text;
}
