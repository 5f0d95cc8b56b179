import { kindOf, text } from '../formula/kinds';
import type { Kind } from '../formula/kinds';
import type { ChoiceField } from './field';
import type { Report } from './kind';
import { readPlain, settledNumber } from './plain';

type Choice = ChoiceField<unknown>;

const isNumbers = (field: Choice): boolean => typeof field.options[0] === 'number';
const known = (field: Choice, value: unknown): boolean =>
  (field.options as readonly unknown[]).includes(value);

export const unit = (field: Choice): string => (isNumbers(field) ? (field.unit ?? '1') : 'text');
export const columns = (field: Choice): Kind =>
  isNumbers(field)
    ? kindOf(unit(field))
    : { ...(text as Kind & { is: 'text' }), options: field.options as readonly string[] };
export const meaning = (_field: Choice, value: unknown): number | string | null =>
  typeof value === 'string' ? value : settledNumber(value);

export function validate(field: Choice, value: unknown, report: Report): void {
  if (!known(field, value)) report('OUT_OF_RANGE', '');
}

/** An option, or any readable number where options are numbers: it shows as an error. */
export const restore = (field: Choice, value: unknown): unknown =>
  known(field, value) || (isNumbers(field) && Number.isFinite(value)) ? value : undefined;
export const decode = (field: Choice, said: string): unknown => (isNumbers(field) ? readPlain(said) : said);
