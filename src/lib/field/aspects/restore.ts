import * as answers from '../answers';
import * as choice from '../choice';
import * as date from '../date';
import * as dates from '../dates';
import { isUnread } from '../../answers/unread';
import { isList } from '../field';
import type { AnyField } from '../field';
import { ofKind } from '../kind';
import type { Aspect, Drop } from '../kind';
import * as numeric from '../numeric';
import * as rows from '../rows';
import * as scale from '../scale';
import * as text from '../text';
import * as yesNo from '../yes-no';

const kinds: Aspect<'restore'> = {
  number: numeric.restore,
  count: numeric.restore,
  money: numeric.restore,
  rate: numeric.restore,
  choice: choice.restore,
  scale: scale.restore,
  yesNo: yesNo.restore,
  text: text.restore,
  date: date.restore,
  dates: dates.restore,
  answers: answers.restore,
  rows: rows.restoreWith({ restore: (cell, value, drop) => restoreField(cell, value, drop) }),
};

/** An answer as far as it can be kept; `undefined` if not at all. A text that could not be read is kept as typed. */
export function restoreField(field: AnyField, value: unknown, drop: Drop): unknown {
  if (value === null) return null;
  if (!isList(field) && isUnread(value))
    return typeof value.text === 'string' && typeof value.code === 'string'
      ? { text: value.text, code: value.code }
      : undefined;
  return ofKind(kinds)(field)(field, value, drop);
}
