import { number } from '../formula/kinds';
import type { ScaleField } from './field';
import type { Report } from './kind';
import { isNumber, readPlain, settledNumber } from './plain';

type Scale = ScaleField<unknown>;

export const unit = (): string => 'points';
export const columns = () => number();
export const meaning = (_field: Scale, value: unknown): number | null => settledNumber(value);

export function validate(field: Scale, value: unknown, report: Report): void {
  if (!isNumber(value)) report('NOT_A_NUMBER', '');
  else if (value < field.min || value > field.max) report('OUT_OF_RANGE', '');
  else if (!Number.isInteger(value)) report('NOT_INTEGER', '');
}

export const restore = (_field: Scale, value: unknown): unknown => (isNumber(value) ? value : undefined);
export const decode = (_field: Scale, text: string): unknown => readPlain(text);
