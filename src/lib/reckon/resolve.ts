import type { Answers } from '../answers/answers';
import type { Model } from '../definition/model';
import { isNumeric } from '../field/field';
import { warningsOf } from './evaluate';
import { originOf, resolveInputs } from './resolve-inputs';
import type { Resolved, Yielding } from './resolve-inputs';
import { Session, alone } from './session';
import type { Surroundings } from './session';

export { originOf } from './resolve-inputs';
export type { Origin, Resolved } from './resolve-inputs';

/** Complete inputs of a tool, in which every assumption that contradicts an answer has given way. */
export const resolve = (model: Model, answers: Answers, around: Surroundings = alone): Resolved =>
  resolveInputs(model, answers, around, giveWay);

/**
 * An assumption that contradicts what the visitor said is nobody's figure: it gives way and is left empty, instead of
 * standing as an error beside an entry that is right. What needs it says that it is missing. Of figures a warning
 * compares only those the tool can do without give way.
 */
export function giveWay({ model, answers, inputs, linked, around }: Yielding): void {
  const contradictions = [
    ...model.checks.filter(({ harmless, within }) => !harmless && !within),
    ...model.warnings.filter(({ compares }) => compares),
  ];
  for (const { when, ...one } of contradictions) {
    const session = new Session(model, { inputs, linked, around });
    if (!session.holds(when)) continue;
    const read = [...session.readsOf(() => session.holds(when))];
    if (read.every((key) => originOf(session, answers, key).from === 'default')) continue;
    for (const key of read) {
      const field = model.inputs[key];
      const yields = field?.optional ?? (!('compares' in one) && field && isNumeric(field));
      if (!isAssumed(session, answers, key)) continue;
      if (yields) inputs[key] = null;
      // A list that may be empty has nothing in it then: it can be done without.
      else if (field?.kind === 'rows' && field.min === 0) inputs[key] = [];
    }
  }
}

/** Whether an input counts with a value that nobody has given: an assumption of ours. */
export const isAssumed = (session: Session, answers: Answers, key: string): boolean =>
  session.model.inputs[key]?.evidence === 'H' &&
  session.answer(key) !== null &&
  originOf(session, answers, key).from === 'default';

/** The warnings that hold; one that compares figures with one another only where all of them were given. */
export const warningsTold = (session: Session, answers: Answers): Model['warnings'] =>
  warningsOf(session).filter(
    ({ compares, when }) =>
      !compares ||
      ![...session.readsOf(() => session.holds(when, true))].some((key) => isAssumed(session, answers, key)),
  );
