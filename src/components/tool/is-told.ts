import type { FieldError } from '../../lib/reckon/validate';
import type { ViewModel } from './view-model';

/**
 * Whether an error is told: a field nobody has touched is no mistake because it is empty, and neither is a list while
 * no line of it is whole yet.
 */
export function isTold(
  { model, session, state }: ViewModel,
  { field: key, code, paths }: FieldError,
): boolean {
  if (code === 'REQUIRED') return Object.hasOwn(state.answers, key);
  const field = model.inputs[key];
  if (field?.kind !== 'rows' || paths[0] !== key || code === 'OUT_OF_RANGE') return true;
  const cells = Object.entries(field.fields).filter(([, { optional, when }]) => !optional && !when);
  return ((session.answer(key) ?? []) as readonly Readonly<Record<string, unknown>>[]).some((row) =>
    cells.every(([cell]) => (row[cell] ?? null) !== null),
  );
}
