import { kindOf } from '../formula/kinds';
import type { NumberField } from './field';
import type { Report } from './kind';
import { isNumber, readPlain, settledNumber } from './plain';

type Numeric = NumberField<unknown>;

export const unit = (field: Numeric): string => field.unit;
export const columns = (field: Numeric) => kindOf(field.unit);
export const meaning = (_field: Numeric, value: unknown): number | null => settledNumber(value);

/** A number within its range; a count is whole. */
export function validate(field: Numeric, value: unknown, report: Report): void {
  if (!isNumber(value)) report('NOT_A_NUMBER', '');
  else if (value < field.min || value > field.max) report('OUT_OF_RANGE', '');
  else if (field.kind === 'count' && !Number.isInteger(value)) report('NOT_INTEGER', '');
}

export const restore = (_field: Numeric, value: unknown): unknown => (isNumber(value) ? value : undefined);
export const decode = (_field: Numeric, text: string): unknown => readPlain(text);
