import type { Session } from './session';

/** Of some inputs those that count in a figure: without one of them it would be another. */
export function restingOn(session: Session, name: string, inputs: readonly string[]): string[] {
  const text = (one: Session): string => JSON.stringify(one.figure(name).value);
  const now = text(session);
  return inputs.filter(
    (input) => session.answer(input) !== null && text(session.at({ [input]: null })) !== now,
  );
}
