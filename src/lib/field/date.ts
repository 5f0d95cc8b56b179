import { kindOf } from '../formula/kinds';
import type { Report } from './kind';
import { isNumber, readPlain, settledNumber } from './plain';

export const unit = (): string => 'day number';
export const columns = () => kindOf('day number');
export const meaning = (_field: unknown, value: unknown): number | null => settledNumber(value);

export function validate(_field: unknown, value: unknown, report: Report): void {
  if (!Number.isInteger(value)) report('NOT_INTEGER', '');
}

export const restore = (_field: unknown, value: unknown): unknown => (isNumber(value) ? value : undefined);
export const decode = (_field: unknown, text: string): unknown => readPlain(text);
