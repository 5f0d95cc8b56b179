import type { AnyField } from '../field/field';
import { ticked } from './ticks';

/**
 * What ticks of a playbook answer of a tool's checklists, by input: each tick is the first answer to its item. The ticks
 * stay as they are; the first answer given to the checklist takes them over.
 */
export function tickedAnswers(
  inputs: Readonly<Record<string, AnyField>>,
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([key, field]) => {
      const [done] = field.kind === 'answers' ? field.values : [];
      if (field.kind !== 'answers' || !field.ticks || done === undefined) return [];
      const set = ticked(field.ticks).filter((id) => field.items.some((item) => item.id === id));
      return set.length === 0 ? [] : [[key, Object.fromEntries(set.map((id) => [id, done]))] as const];
    }),
  );
}
