import * as answers from '../answers';
import * as choice from '../choice';
import * as date from '../date';
import * as dates from '../dates';
import type { AnyField } from '../field';
import { ofKind } from '../kind';
import type { Aspect } from '../kind';
import * as numeric from '../numeric';
import * as rows from '../rows';
import * as scale from '../scale';
import * as text from '../text';
import * as yesNo from '../yes-no';

const kinds: Aspect<'decode'> = {
  number: numeric.decode,
  count: numeric.decode,
  money: numeric.decode,
  rate: numeric.decode,
  choice: choice.decode,
  scale: scale.decode,
  yesNo: yesNo.decode,
  text: text.decode,
  date: date.decode,
  dates: dates.decode,
  answers: answers.decode,
  rows: rows.decode,
};

/** The answer a fragment's text says: empty is left empty; `undefined` if it cannot be read. */
export const decodeField = (field: AnyField, text: string): unknown =>
  text === '' ? null : ofKind(kinds)(field)(field, text);
