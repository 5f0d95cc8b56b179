import { formatDay } from '../i18n/dates';
import { formatMoney, formatNumber, moneyUnits, nbsp, percent } from '../i18n/format';
import { shift } from '../i18n/shift';
import type { AnyFieldWords } from '../definition/words';
import { unitOfField } from '../field/aspects/unit';
import { isNumeric, notApplicable } from '../field/field';
import type { AnyField, FieldKind, FieldOf } from '../field/field';
import { isRecord, own } from '../field/plain';
import { sayNumber } from './numbers';
import { noValue } from './voice';
import type { Voice } from './voice';

type Say<K extends FieldKind> = (
  field: FieldOf<K>,
  value: unknown,
  words: AnyFieldWords | undefined,
  voice: Voice,
) => string;

/** A figure as the visitor gave it: a share to the digit, money with the cents it has. */
function numeric(field: AnyField, value: unknown, _: AnyFieldWords | undefined, voice: Voice): string {
  if (typeof value !== 'number') return String(value);
  const { locale, currency } = voice;
  const of100 = isNumeric(field) && field.of100 && !voice.fine;
  if (of100 || field.kind === 'rate') {
    const figures = formatNumber(shift(value, 2), locale, 0, 3);
    return of100 ? `${figures}${nbsp}${voice.words.of100}` : percent(figures, locale);
  }
  const unit = unitOfField(field);
  return moneyUnits.has(unit)
    ? formatMoney(value, locale, currency, !Number.isInteger(value))
    : sayNumber(value, unit, voice);
}
const listed = (parts: readonly string[], voice: Voice): string =>
  parts.filter(Boolean).join('; ') || voice.words.nothingMissing;

const saying: { readonly [K in FieldKind]: Say<K> } = {
  number: numeric,
  money: numeric,
  rate: numeric,
  // Whole numbers are told whole, whatever unit they count.
  count: (_, value, __, voice) =>
    typeof value === 'number' ? sayNumber(value, 'count', voice) : String(value),
  scale: numeric,
  choice: (_, value, words) => own(words?.options, String(value)) ?? String(value),
  yesNo: (_, value, __, voice) => (value === true ? voice.words.yes : voice.words.no),
  text: (_, value, words) => own(words?.known, String(value)) ?? String(value),
  date: (_, value, __, voice) => (typeof value === 'number' ? formatDay(value, voice.locale) : String(value)),
  dates: (_, value, __, voice) =>
    listed(
      (Array.isArray(value) ? (value as unknown[]) : []).map((day) =>
        typeof day === 'number' ? formatDay(day, voice.locale) : '',
      ),
      voice,
    ),
  rows: (field, value, words, voice) =>
    listed(
      (Array.isArray(value) ? (value as unknown[]) : []).map((row) =>
        Object.entries(field.fields)
          .map(([name, cell]) => cellText(cell, isRecord(row) ? row[name] : null, words, name, voice))
          .filter(Boolean)
          .join(' '),
      ),
      voice,
    ),
  answers: (field, value, words, voice) =>
    listed(
      field.items.map(({ id }) => {
        const answer = isRecord(value) ? value[id] : null;
        if (answer !== notApplicable && typeof answer !== 'number') return '';
        const said =
          answer === notApplicable
            ? voice.words.doesNotApply
            : (own(words?.values, String(answer)) ?? String(answer));
        return `${words?.items?.[id] ?? id}: ${said}`;
      }),
      voice,
    ),
};

function cellText(
  cell: AnyField,
  value: unknown,
  words: AnyFieldWords | undefined,
  name: string,
  voice: Voice,
): string {
  if (value === null || value === undefined || typeof value === 'boolean') return '';
  const known = words?.known ? { known: words.known } : {};
  return sayAnswer(cell, value, { label: name, ...words?.fields?.[name], ...known }, voice);
}

/** An answer as the visitor reads it, in one line. */
export const sayAnswer = (
  field: AnyField,
  value: unknown,
  words: AnyFieldWords | undefined,
  voice: Voice,
): string =>
  value === null || value === undefined
    ? noValue
    : (saying[field.kind] as Say<FieldKind>)(field, value, words, voice);
