import { notApplicable } from './field';
import type { AnswersField } from './field';
import { isRecord, own } from './plain';

/** How far a list of things to be done is: items at its first answer, or that do not apply, of all. */
export function settledOf(
  { items, values }: Pick<AnswersField<unknown>, 'items' | 'values'>,
  value: unknown,
): { done: number; of: number } {
  const answers = isRecord(value) ? value : {};
  const settled = items.filter(({ id }) => {
    const answer = own(answers, id);
    return answer === notApplicable || answer === values[0];
  });
  return { done: settled.length, of: items.length };
}
