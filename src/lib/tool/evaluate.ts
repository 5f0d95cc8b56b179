import { newTrail, run } from '../formula/evaluate';
import type { Value } from '../formula/evaluate';
import { tree } from './compile';
import type { AnyTool, Warning } from './definition';
import { isNumeric } from './fields';
import type { Inputs } from './fields';
import { Session } from './session';
import { validate } from './validate';
import type { FieldError, Unreadable } from './validate';

export interface Evaluation {
  /** Every quantity, also the internal ones; `null` where `reasons` says why. */
  values: Record<string, Value | null>;
  reasons: Record<string, string>;
  errors: FieldError[];
  warnings: Warning[];
  /** Fields whose figure is allowed but unusual (UNUSUAL_HIGH); asked by the form, not part of the model. */
  unusual: string[];
  /** For trace, charts and links: the same evaluation, open for further questions. */
  session: Session;
}

/**
 * Works out a whole tool. Pure and synchronous; applies no defaults and reads an absent key as left empty.
 * @param inputs complete or partial inputs by key; fractions, never percent; `null` is left empty
 * @param unreadable codes of texts that could not be read, by path
 * @param links untouched inputs fed by a quantity of the same tool, by key
 */
export function evaluate(
  tool: AnyTool,
  inputs: Inputs,
  unreadable: Unreadable = {},
  links: Readonly<Record<string, string>> = {},
): Evaluation {
  const session = openSession(tool, inputs, unreadable, links);
  const values: Evaluation['values'] = {};
  const reasons: Evaluation['reasons'] = {};
  for (const key of Object.keys(tool.quantities)) {
    const { value, code } = session.outcome(key);
    values[key] = value;
    if (value === null) reasons[key] = code ?? 'NO_DATA';
  }
  const warnings = (tool.warnings ?? []).filter(({ when }) => {
    const trail = newTrail(true);
    return run(tree(when), session, null, trail) === true && trail.rank === Infinity;
  });
  const unusual = Object.entries(tool.inputs)
    .filter(
      ([key, field]) =>
        isNumeric(field) &&
        field.warnAbove !== undefined &&
        Number(session.given.inputs[key]) > field.warnAbove,
    )
    .map(([key]) => key);
  return { values, reasons, errors: session.errors, warnings, unusual, session };
}

/** The evaluation of a tool before anything has been asked of it; errors of inputs are known, quantities are not. */
export function openSession(
  tool: AnyTool,
  inputs: Inputs,
  unreadable: Unreadable = {},
  links: Readonly<Record<string, string>> = {},
): Session & { errors: FieldError[] } {
  const linked = Object.fromEntries(Object.entries(links).map(([key]) => [key, null]));
  const errors = validate(tool, { ...inputs, ...linked }, unreadable);
  const blocked: Record<string, string> = {};
  const missing = new Set<string>();
  for (const { field, code, harmless } of errors) {
    if (code === 'REQUIRED') missing.add(field);
    else if (!harmless) blocked[field] ??= code;
  }
  return Object.assign(new Session(tool, { inputs, blocked, missing, links }), { errors });
}
