import { readable } from '../answers/answers';
import type { Answers } from '../answers/answers';
import { sourcesOf } from '../definition/sources';
import type { Model } from '../definition/model';
import type { Answer, Inputs } from '../field/field';
import { alone } from './session';
import type { Session, Surroundings } from './session';
import type { Unreadable } from './validate';

/** Where the value of a field comes from; `tools` are those a linked value draws on, none for this tool itself. */
export type Origin = { from: 'own' | 'default' | 'profile' } | { from: 'linked'; tools: readonly string[] };

export interface Resolved {
  /** Complete inputs: own answers, else profile, else what the chosen trade assumes, else the marked default. */
  inputs: Inputs;
  unreadable: Unreadable;
  /** Untouched inputs into which something may flow, before what stands in `inputs`. */
  linked: ReadonlySet<string>;
}

/**
 * Complete inputs of a tool. A field shows the first of: own answer (also "left empty"), linked result, company
 * profile, assumption of the chosen trade, marked default.
 */
export function resolve(model: Model, answers: Answers, around: Surroundings = alone): Resolved {
  const { inputs: own, unreadable } = readable(answers);
  const inputs: Record<string, Answer | null> = {};
  const linked = new Set<string>();
  const answered = Object.keys(answers).length > 0;
  for (const [key, field] of Object.entries(model.inputs)) {
    if (key in answers) {
      inputs[key] = own[key] ?? null;
      continue;
    }
    const offered = field.profile === undefined ? null : (around.profile[field.profile] ?? null);
    inputs[key] = offered ?? around.assumed?.[key] ?? field.default;
    // A tool nobody has touched shows its defaults, also where they follow from one another.
    if (field.link && (answered || sourcesOf(field.link).length > 0)) linked.add(key);
  }
  return { inputs, unreadable, linked };
}

/** Where the value a field shows comes from. */
export function originOf(session: Session, answers: Answers, key: string): Origin {
  if (key in answers) return { from: 'own' };
  const field = session.model.inputs[key];
  const flowing = field?.link ? session.flow(key).value : null;
  const tools = field?.link ? sourcesOf(field.link) : [];
  // What a tool says of itself and would say anyway flows from nowhere.
  if (flowing !== null && (tools.length > 0 || flowing !== field?.default)) return { from: 'linked', tools };
  const offered = field?.profile === undefined ? null : session.given.around?.profile[field.profile];
  return { from: offered === null || offered === undefined ? 'default' : 'profile' };
}
