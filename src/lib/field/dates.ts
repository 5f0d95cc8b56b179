import { kindOf, rowsOf } from '../formula/kinds';
import type { Value } from '../formula/value';
import { isUnread } from '../answers/unread';
import type { DatesField } from './field';
import type { Drop, Report } from './kind';
import { isNumber, readJson } from './plain';

type Dates = DatesField<unknown>;

export const unit = (): string => 'list';
export const columns = () => rowsOf({ value: kindOf('day number') });
export const meaning = (_field: Dates, value: unknown): Value | null =>
  Array.isArray(value) ? value.filter(isNumber).map((day) => day + 0) : null;

/** Whole days, as many as the field allows; a day still empty is no error. */
export function validate(field: Dates, value: unknown, report: Report): void {
  const days = value as readonly unknown[];
  if (days.length > field.max || (days.length > 0 && days.length < field.min)) report('OUT_OF_RANGE', '');
  days.forEach((day, index) => {
    if (day !== null && !Number.isInteger(day)) report('NOT_INTEGER', String(index));
  });
}

export function restore(_field: Dates, value: unknown, drop: Drop): unknown {
  if (!Array.isArray(value)) return undefined;
  return value.slice(0, 10_000).map((day: unknown, index) => {
    if (day === null || isNumber(day) || isUnread(day)) return day;
    drop(String(index));
    return null;
  });
}
export const decode = (_field: Dates, text: string): unknown => readJson(text);
