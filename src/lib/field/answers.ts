import { number, rowsOf, text, yesNo } from '../formula/kinds';
import type { Kind } from '../formula/kinds';
import type { Value } from '../formula/value';
import { answersTo, notApplicable } from './field';
import type { AnswersField } from './field';
import type { Drop, Report } from './kind';
import { isNumber, isRecord, readJson } from './plain';

type Answers = AnswersField<unknown>;

export const unit = (): string => 'list';
export const columns = (field: Answers): Kind => {
  const oneOf = (of: (item: Answers['items'][number]) => string): Kind => ({
    is: 'text',
    options: [...new Set(field.items.map(of))],
  });
  return rowsOf({
    id: oneOf(({ id }) => id),
    group: oneOf(({ group }) => group),
    weight: number(),
    flag: text,
    applies: yesNo,
    answer: number(),
  });
};

/** One row an item, also where nothing was answered. */
export function meaning(field: Answers, value: unknown): Value {
  const said = isRecord(value) ? value : {};
  return field.items.map(({ id, group, weight, flag = '' }) => {
    const answer = said[id];
    return {
      id,
      group,
      weight,
      flag,
      applies: answer !== notApplicable,
      answer: isNumber(answer) ? answer : null,
    };
  });
}

/** Answers the scale has, to items the list has. */
export function validate(field: Answers, value: unknown, report: Report): void {
  for (const [id, answer] of Object.entries(value as Record<string, unknown>)) {
    const item = field.items.find((one) => one.id === id);
    const known: readonly unknown[] = item ? answersTo(item, field.values) : [];
    if (!item || (answer !== null && !known.includes(answer))) report('OUT_OF_RANGE', id);
  }
}

export function restore(_field: Answers, value: unknown, drop: Drop): unknown {
  if (!isRecord(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).filter(([id, answer]) => {
      const kept = answer === null || answer === notApplicable || isNumber(answer);
      if (!kept) drop(id);
      return kept;
    }),
  );
}
export const decode = (_field: Answers, said: string): unknown => readJson(said);
