import * as answers from '../answers';
import * as choice from '../choice';
import * as date from '../date';
import * as dates from '../dates';
import { isRhythm } from '../../answers/rhythm';
import { isUnread } from '../../answers/unread';
import type { Unread } from '../../answers/unread';
import { isNumeric } from '../field';
import type { AnyField, DateField } from '../field';
import { ofKind } from '../kind';
import type { Aspect, Drop } from '../kind';
import * as numeric from '../numeric';
import * as rows from '../rows';
import * as scale from '../scale';
import * as text from '../text';
import * as yesNo from '../yes-no';

const day: DateField<unknown> = { kind: 'date', default: null };

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
  dates: dates.restoreWith((value) => restoreField(day, value, () => undefined)),
  answers: answers.restore,
  rows: rows.restoreWith({ restore: (cell, value, drop) => restoreField(cell, value, drop) }),
};

/** Whether a field's own reader can leave a text unread for this reason. */
const mayBeUnread = (field: AnyField, code: Unread['code']): boolean =>
  field.kind === 'date' ? code === 'NOT_A_DATE' : isNumeric(field) && code !== 'NOT_A_DATE';

/** An answer as far as it can be kept; `undefined` if not at all. A text that could not be read is kept as typed, a rhythm as said. */
export function restoreField(field: AnyField, value: unknown, drop: Drop): unknown {
  if (value === null) return null;
  if (isUnread(value) && mayBeUnread(field, value.code)) return { text: value.text, code: value.code };
  if (field.kind === 'number' && field.rhythm && isRhythm(value))
    return { every: value.every, unit: value.unit };
  return ofKind(kinds)(field)(field, value, drop);
}
