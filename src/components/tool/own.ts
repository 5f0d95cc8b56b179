import type { ViewModel } from './view-model';

/** Whether nothing is said: also by a list whose lines were added and are still empty. */
const isBlank = (value: unknown): boolean =>
  value === null ||
  (value instanceof Array
    ? value.length > 0 && value.every(isBlank)
    : value instanceof Object && Object.values(value).every(isBlank));

/** Of some fields that are asked for now, how many there are, and how many of them are the visitor's own. */
export function ownOf(model: ViewModel, keys: readonly string[]): { own: number; all: number } {
  const { answers } = model.state;
  // What may be left empty, and is, is not missing.
  const asked = model
    .asked(keys)
    .filter((key) => !model.model.inputs[key]?.optional || !(key in answers) || answers[key] !== null);
  // What cannot be reckoned with does not count.
  const own = asked.filter((key) => model.isOwn(key) && !isBlank(model.session.figure(key).value));
  return { own: own.length, all: asked.length };
}
