import type { Value } from '../formula/value';
import type { Model } from '../definition/model';
import { unusualIn } from './unusual';
import { valuesOf } from './values';
import type { Inputs } from '../field/field';
import { Session, alone } from './session';
import type { Surroundings } from './session';
import { validate } from './validate';
import type { FieldError, Unreadable } from './validate';

/** A tool reckoned over some answers: errors are known, figures are worked out when asked for. */
export interface Reckoning {
  session: Session;
  errors: FieldError[];
}

/**
 * Opens the reckoning of a tool. Applies no defaults and reads an absent key as left empty.
 * @param inputs complete or partial inputs by key; fractions, never percent; `null` is left empty
 * @param unreadable codes of texts that could not be read, by path
 * @param linked untouched inputs into which something may flow
 */
export function open(
  model: Model,
  inputs: Inputs,
  unreadable: Unreadable = {},
  linked: ReadonlySet<string> = new Set(),
  around: Surroundings = alone,
): Reckoning {
  const errors = validate(model, new Session(model, { inputs, linked, around }), unreadable);
  const blocked: Record<string, string> = {};
  const missing = new Set<string>();
  for (const { field, code, harmless } of errors) {
    if (code === 'REQUIRED') missing.add(field);
    else if (!harmless) blocked[field] ??= code;
  }
  return { session: new Session(model, { inputs, linked, around, blocked, missing }), errors };
}

/** The warnings that hold. */
export const warningsOf = (session: Session): Model['warnings'] =>
  session.model.warnings.filter(({ when }) => session.holds(when, true));

export interface Evaluation extends Reckoning {
  /** Every quantity, also the internal ones; `null` where `reasons` says why. */
  values: Record<string, Value | null>;
  reasons: Record<string, string>;
  warnings: Model['warnings'];
  unusual: string[];
}

/** Works out a whole tool at once; pure and synchronous. The parameters are those of {@link open}. */
export function evaluate(...given: Parameters<typeof open>): Evaluation {
  const { session, errors } = open(...given);
  const values = valuesOf(session);
  const reasons = Object.fromEntries(
    Object.keys(values)
      .filter((key) => values[key] === null)
      .map((key) => [key, session.figure(key).code ?? 'NO_DATA']),
  );
  return { session, errors, values, reasons, warnings: warningsOf(session), unusual: unusualIn(session) };
}
