import * as answers from '../answers';
import * as choice from '../choice';
import * as date from '../date';
import * as dates from '../dates';
import type { AnyField } from '../field';
import { ofKind } from '../kind';
import type { Aspect, Report } from '../kind';
import * as numeric from '../numeric';
import * as rows from '../rows';
import * as scale from '../scale';
import * as text from '../text';
import * as yesNo from '../yes-no';

const kinds: Aspect<'validate'> = {
  number: numeric.validate,
  count: numeric.validate,
  money: numeric.validate,
  rate: numeric.validate,
  choice: choice.validate,
  scale: scale.validate,
  yesNo: yesNo.validate,
  text: text.validate,
  date: date.validate,
  dates: dates.validate,
  answers: answers.validate,
  rows: rows.validateWith({ validate: (cell, value, report) => validateField(cell, value, report) }),
};

/** Names every error of an answer that is there. */
export function validateField(field: AnyField, value: unknown, report: Report): void {
  ofKind(kinds)(field)(field, value, report);
}

/** The first error of an answer, or null. */
export function errorOf(field: AnyField, value: unknown): string | null {
  let first: string | null = null;
  validateField(field, value, (code) => (first ??= code));
  return first;
}
