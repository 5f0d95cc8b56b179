import type { AnyTool } from './definition';
import type { Answer, Field, Inputs } from './fields';
import type { Unreadable } from './validate';

/** A text that could not be read, kept as typed so that nothing is lost, with the code why. */
export interface Unread {
  text: string;
  code: string;
}

/**
 * What the visitor said about a tool: an absent key is untouched, `null` is left empty, anything else is given. Cells
 * of rows may hold an unread text too.
 */
export type Answers = Readonly<Record<string, Answer | Unread | null>>;

export const isUnread = (value: unknown): value is Unread =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'text' in value && 'code' in value;

/** Answers as the model reads them: unread texts are empty, and named by path in `unreadable`. */
export function readable(answers: Answers): { inputs: Inputs; unreadable: Unreadable } {
  const unreadable: Record<string, string> = {};
  const clean = (value: unknown, path: string): unknown => {
    if (isUnread(value)) {
      unreadable[path] = value.code;
      return null;
    }
    if (Array.isArray(value)) return value.map((part, index) => clean(part, `${path}.${index}`));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([key, part]) => [key, clean(part, `${path}.${key}`)]),
      );
    }
    return value;
  };
  const inputs = Object.fromEntries(
    Object.entries(answers).map(([key, value]) => [key, clean(value, key) as Answer | null]),
  );
  return { inputs, unreadable };
}

/** The marked default of every field: what the built page shows. */
export const defaultsOf = (tool: AnyTool): Inputs =>
  Object.fromEntries(
    Object.entries(tool.inputs).map(([key, field]: [string, Field]) => [key, field.default as Answer | null]),
  );
