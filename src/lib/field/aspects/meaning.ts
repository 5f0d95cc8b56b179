import * as answers from '../answers';
import * as choice from '../choice';
import * as date from '../date';
import * as dates from '../dates';
import type { Value } from '../../formula/value';
import type { AnyField } from '../field';
import { ofKind } from '../kind';
import type { Aspect } from '../kind';
import * as numeric from '../numeric';
import * as rows from '../rows';
import * as scale from '../scale';
import * as text from '../text';
import * as yesNo from '../yes-no';

const kinds: Aspect<'meaning'> = {
  number: numeric.meaning,
  count: numeric.meaning,
  money: numeric.meaning,
  rate: numeric.meaning,
  choice: choice.meaning,
  scale: scale.meaning,
  yesNo: yesNo.meaning,
  text: text.meaning,
  date: date.meaning,
  dates: dates.meaning,
  answers: answers.meaning,
  rows: rows.meaningWith({ meaning: (cell, value) => meaningOf(cell, value) }),
};

/** What formulas read for an answer; a keyed checklist is there also when nothing was answered. */
export function meaningOf(field: AnyField, value: unknown): Value | null {
  return ofKind(kinds)(field)(field, value);
}
