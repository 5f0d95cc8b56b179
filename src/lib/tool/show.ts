import type { Value } from '../formula/evaluate';
import { formatValue } from '../i18n/format';
import type { Locale } from '../i18n/locales';
import type { AnyTool } from './definition';
import { isNumeric, unitOfField } from './fields';
import type { Field } from './fields';
import { unitOfQuantity } from './graph';
import type { AnyFieldWords, AnyWords } from './words';

/** How values are printed: language, currency label, and the words for yes and no. */
export interface Voice {
  locale: Locale;
  currency: string;
  yes: string;
  no: string;
  /** Words for "nothing" where a list is empty. */
  nothing: string;
}

export const noValue = '–';

/** Break-even and win-back rates are told to two decimals; they are small and decide. */
const fineRates = /winBackRate|breakEven/i;

/** A number by its unit; plain units keep up to two decimals. */
export const showNumber = (value: number, unit: string, voice: Voice, key = ''): string =>
  formatValue(
    value,
    unit,
    voice.locale,
    voice.currency,
    fineRates.test(key) && unit === 'share' ? { decimals: 2 } : {},
  );

/** A quantity's value as the visitor reads it. */
export function showQuantity(
  tool: AnyTool,
  words: AnyWords,
  key: string,
  value: Value | null,
  voice: Voice,
): string {
  if (value === null) return noValue;
  const said = words.quantities[key];
  if (typeof value === 'number') return showNumber(value, unitOfQuantity(tool, key), voice, key);
  if (typeof value === 'boolean') return value ? voice.yes : voice.no;
  if (typeof value === 'string') return said?.verdicts?.[value]?.label ?? value;
  if (value.length === 0) return voice.nothing;
  return value
    .map((part) => said?.verdicts?.[String(part)]?.label ?? words.items[String(part)] ?? String(part))
    .join(', ');
}

/** An input's value as the visitor reads it, in one line. */
export function showInput(
  field: Field,
  words: AnyFieldWords | undefined,
  value: unknown,
  voice: Voice,
  key = '',
): string {
  if (value === null || value === undefined) return noValue;
  if (typeof value === 'boolean') return value ? voice.yes : voice.no;
  if (field.kind === 'choice' && typeof value === 'string') return words?.options?.[value] ?? value;
  // Whole numbers are shown whole, whatever unit they count.
  if (field.kind === 'count' && typeof value === 'number') return showNumber(value, 'count', voice, key);
  if (typeof value === 'number')
    return showNumber(
      value,
      isNumeric(field) ? field.unit : unitOfField(field) === 'day number' ? 'day' : 'points',
      voice,
      key,
    );
  if (field.kind === 'rows' && Array.isArray(value)) {
    const rows = value as Record<string, unknown>[];
    return (
      rows
        .map((row) =>
          Object.entries(row)
            .map(([name, cell]) => cellText(field.fields[name], words, name, cell, voice))
            .filter(Boolean)
            .join(' '),
        )
        .join('; ') || voice.nothing
    );
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const cellText = (
  field: Field | undefined,
  words: AnyFieldWords | undefined,
  name: string,
  cell: unknown,
  voice: Voice,
): string =>
  !field || cell === null || cell === undefined || typeof cell === 'boolean'
    ? ''
    : typeof cell === 'string'
      ? (words?.known?.[cell] ?? words?.fields?.[name]?.options?.[cell] ?? cell)
      : showInput(field, words?.fields?.[name], cell, voice, name);

/**
 * A sentence with its values: `{key}` prints a quantity or input, `{key:abs}` without its sign.
 * @returns undefined if a value it names has no answer
 */
export function sentence(
  template: string,
  print: (key: string, abs: boolean) => string | undefined,
): string | undefined {
  const missing: string[] = [];
  const text = template.replace(/\{(\w+)(:abs)?\}/g, (_, key: string, abs?: string) => {
    const printed = print(key, abs !== undefined);
    if (printed === undefined) missing.push(key);
    return printed ?? '';
  });
  return missing.length === 0 ? text : undefined;
}
