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

const kinds: Aspect<'unit'> = {
  number: numeric.unit,
  count: numeric.unit,
  money: numeric.unit,
  rate: numeric.unit,
  choice: choice.unit,
  scale: scale.unit,
  yesNo: yesNo.unit,
  text: text.unit,
  date: date.unit,
  dates: dates.unit,
  answers: answers.unit,
  rows: rows.unit,
};

/** The contract's unit of a field's value. */
export const unitOfField = (field: AnyField): string => ofKind(kinds)(field)(field);
