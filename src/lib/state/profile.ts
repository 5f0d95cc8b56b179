import type { Answers } from '../answers/answers';
import type { Model } from '../definition/model';
import type { Answer } from '../field/field';
import { open } from '../reckon/evaluate';
import { resolve } from '../reckon/resolve';
import { alone } from '../reckon/session';

type Figures = Readonly<Record<string, Answer | null>>;

/**
 * What the company profile offers to untouched fields: what the visitor has entered there, and of what follows from it
 * only figures in which something of theirs counts. Its assumptions are nobody's figures, and flow nowhere.
 * @param assumed what the chosen trade assumes of the profile's other figures
 */
export function offersOf(profile: Model, answers: Answers, assumed: Figures = {}): Figures {
  const { inputs, unreadable, linked } = resolve(profile, answers, { ...alone, assumed });
  const { session } = open(profile, inputs, unreadable, linked);
  const own = Object.keys(profile.inputs).filter((key) => key in answers && inputs[key] !== null);
  const without = own.map((key) => session.at({ [key]: null }));
  const derived = Object.keys(profile.figures).filter((key) => {
    const { value } = session.figure(key);
    return value !== null && without.some((other) => other.figure(key).value !== value);
  });
  return Object.fromEntries([
    ...own.map((key) => [key, inputs[key] ?? null]),
    ...derived.map((key) => [key, session.figure(key).value as Answer]),
  ]) as Figures;
}
