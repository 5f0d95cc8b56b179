import * as answers from '../answers';
import * as choice from '../choice';
import * as date from '../date';
import * as dates from '../dates';
import type { Kind } from '../../formula/kinds';
import type { AnyField } from '../field';
import { ofKind } from '../kind';
import type { Aspect } from '../kind';
import * as numeric from '../numeric';
import * as rows from '../rows';
import * as scale from '../scale';
import * as text from '../text';
import * as yesNo from '../yes-no';

const kinds: Aspect<'columns'> = {
  number: numeric.columns,
  count: numeric.columns,
  money: numeric.columns,
  rate: numeric.columns,
  choice: choice.columns,
  scale: scale.columns,
  yesNo: yesNo.columns,
  text: text.columns,
  date: date.columns,
  dates: dates.columns,
  answers: answers.columns,
  rows: rows.columnsWith({ columns: (cell) => kindOfField(cell) }),
};

/** The kind formulas see for a field. */
export function kindOfField(field: AnyField): Kind {
  return ofKind(kinds)(field)(field);
}
