import type { Answers } from '../answers/answers';
import type { Unread } from '../answers/unread';
import { isNumeric } from '../field/field';
import type { Answer } from '../field/field';
import { reread } from '../field/measured';
import type { Session } from './session';

/**
 * The answers with one more; `undefined` takes it back. What a figure was counted in when it was typed is kept with it,
 * and where that is changed, figures keep how they read.
 */
export function answered(
  session: Session,
  answers: Answers,
  key: string,
  value: Answer | Unread | null | undefined,
): Answers {
  const { [key]: _, ...rest } = answers;
  if (value === undefined) return rest;
  const next: Record<string, Answers[string]> = { ...rest, [key]: value };
  for (const [name, field] of Object.entries(session.model.inputs)) {
    if (!isNumeric(field) || field.unitFrom === undefined) continue;
    const own = rest[name];
    if (name === key) next[field.unitFrom] ??= session.answer(field.unitFrom);
    else if (field.unitFrom === key && typeof own === 'number')
      next[name] = reread(field, own, session.answer(key), value);
  }
  return next;
}
