import type { Model } from '../definition/model';
import type { Answer, Inputs } from '../field/field';
import { isRhythm, perYear } from './rhythm';
import { isUnread } from './unread';
import type { Unread } from './unread';

/**
 * What the visitor said about a tool: an absent key is untouched, `null` is left empty, anything else is given. Cells
 * of lists may hold an unread text too.
 */
export type Answers = Readonly<Record<string, Answer | Unread | null>>;

/** Answers as the model reads them: unread texts are empty, and named by path in `unreadable`; a rhythm is times a year. */
export function readable(answers: Answers): { inputs: Inputs; unreadable: Record<string, string> } {
  const unreadable: Record<string, string> = {};
  const inputs = Object.fromEntries(
    Object.entries(answers).map(([key, value]) => [
      key,
      isRhythm(value) ? perYear(value) : (clean(value, key, unreadable) as Answer | null),
    ]),
  );
  return { inputs, unreadable };
}

/** Rows without an unread text stay the same objects, so that nothing is drawn anew for them. */
function clean(value: unknown, path: string, unreadable: Record<string, string>): unknown {
  if (isUnread(value)) {
    unreadable[path] = value.code;
    return null;
  }
  if (typeof value !== 'object' || value === null) return value;
  const before = Object.entries(value);
  const after = before.map(([key, part]) => [key, clean(part, `${path}.${key}`, unreadable)] as const);
  if (after.every(([, part], index) => part === before[index]?.[1])) return value;
  return Array.isArray(value) ? after.map(([, part]) => part) : Object.fromEntries(after);
}

/** The marked default of every field: what the built page shows. */
export const defaultsOf = (
  model: Pick<Model, 'inputs'> | { inputs: Readonly<Record<string, { default: unknown }>> },
): Inputs =>
  Object.fromEntries(
    Object.entries(model.inputs).map(([key, field]) => [key, field.default as Answer | null]),
  );

/** The same without fields that follow from the tool's own figures: a default there would stand in their way. */
export const assumedBy = (model: Parameters<typeof defaultsOf>[0]): Inputs =>
  Object.fromEntries(
    Object.entries(defaultsOf(model)).filter(([key]) => {
      const { link } = model.inputs[key] as { link?: { from?: unknown } };
      return link === undefined || link.from !== undefined;
    }),
  );
