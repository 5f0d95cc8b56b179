import { kindOf, rowsOf } from '../formula/kinds';
import type { Value } from '../formula/value';
import type { DatesField } from './field';
import { restoreList } from './kind';
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

/** @param restoreDay one day as far as it can be kept */
export const restoreWith =
  (restoreDay: (value: unknown) => unknown) =>
  (_field: Dates, value: unknown, drop: Drop): unknown =>
    restoreList(value, 10_000, drop, (day, path) => {
      const kept = restoreDay(day);
      if (kept === undefined) drop(path);
      return kept ?? null;
    });
export const decode = (_field: Dates, text: string): unknown => readJson(text);
