import type { Lazy, Reader, Value } from './value';

/** A code with the condition under which a quantity has no answer. */
export type Refusal = readonly [code: string, condition: Lazy];

/**
 * A formula behind its refusals: the first that holds wins; one that cannot be decided refuses with its own reason. All
 * of them are read, so that every input in error is seen.
 */
export function answer(reader: Reader, body: Lazy, refusals: readonly Refusal[]): Value | null {
  if (refusals.length === 0) return body(reader);
  const own = reader.beside(reader.rounded);
  const value = body(own);
  const doubt = reader.beside();
  let refusedBy: string | null = null;
  let open = false;
  for (const [code, condition] of refusals) {
    const holds = condition(doubt);
    if (holds === true) {
      refusedBy = code;
      break;
    }
    open ||= holds === null;
  }
  reader.hold(own.blame);
  reader.hold(doubt.blame);
  if (refusedBy !== null) return reader.refuse(refusedBy, doubt.cause);
  const { code, cause } = own.code === null ? doubt : own;
  return value === null || open ? reader.refuse(code, cause) : value;
}

/** A row of a decision: its condition, none for the last, and its outcome. */
export type DecisionRow = readonly [when: Lazy | null, outcome: Value];

/** The outcome of the first row that holds; a row that cannot be decided refuses, with its reason. */
export function decide(
  reader: Reader,
  rows: readonly DecisionRow[],
  refusals: readonly Refusal[] = [],
): Value | null {
  for (const [code, condition] of refusals)
    if (condition(reader) === true) return reader.refuse(code, reader.cause);
  for (const [when, outcome] of rows) {
    const holds = when === null || when(reader);
    if (holds === true) return outcome;
    if (holds === null || reader.blame) return null;
  }
  return reader.refuse('NO_DATA');
}
