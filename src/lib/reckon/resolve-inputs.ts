import { readable } from '../answers/answers';
import type { Answers } from '../answers/answers';
import { sourcesOf } from '../definition/sources';
import type { Model } from '../definition/model';
import type { Answer, Inputs } from '../field/field';
import { drawnOn } from './drawn-on';
import { Session } from './session';
import type { Surroundings } from './session';
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

/** What is known of a tool's inputs before assumptions give way; `inputs` may be changed. */
export interface Yielding {
  model: Model;
  answers: Answers;
  inputs: Record<string, Answer | null>;
  linked: ReadonlySet<string>;
  around: Surroundings;
}

/**
 * Complete inputs of a tool. A field shows the first of: own answer (also "left empty"), linked result, company
 * profile, assumption of the chosen trade, marked default.
 * @param yields empties what contradicts the answers
 */
export function resolveInputs(
  model: Model,
  answers: Answers,
  around: Surroundings,
  yields?: (given: Yielding) => void,
): Resolved {
  const { inputs: own, unreadable } = readable(answers);
  const inputs: Record<string, Answer | null> = {};
  const linked = new Set<string>();
  // What the company profile fills is an answer too: what follows from it must not stay at its default.
  const answered =
    Object.keys(answers).length > 0 ||
    Object.values(model.inputs).some(
      ({ profile }) => profile !== undefined && (around.profile[profile] ?? null) !== null,
    );
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
  yields?.({ model, answers, inputs, linked, around });
  leaveToProfile(model, answers, inputs, linked, around);
  return { inputs, unreadable, linked };
}

/**
 * What follows from the tool itself goes before the company profile only where something it follows from was answered
 * here: otherwise the profile has said the same already.
 */
function leaveToProfile(
  model: Model,
  answers: Answers,
  inputs: Record<string, Answer | null>,
  linked: Set<string>,
  around: Surroundings,
): void {
  const session = new Session(model, { inputs, linked, around });
  for (const key of [...linked]) {
    const { link, profile } = model.inputs[key] ?? {};
    if (!link || profile === undefined || (around.profile[profile] ?? null) === null) continue;
    const drawn = drawnOn(session, link);
    if (sourcesOf(link).length > 0 && drawn.tools.length === 0 && !drawn.inputs.some((one) => one in answers))
      linked.delete(key);
  }
}

/** Where the value a field shows comes from. */
export function originOf(session: Session, answers: Answers, key: string): Origin {
  if (key in answers) return { from: 'own' };
  const field = session.model.inputs[key];
  const flowing = field?.link ? session.flow(key).value : null;
  const around = session.given.around;
  if (flowing !== null && field?.link) {
    // A link to several takes from the first that has a figure: only that one is told.
    const tools = sourcesOf(field.link).length > 0 ? drawnOn(session, field.link).tools : [];
    // What a tool says of itself and would say anyway flows from nowhere.
    if (tools.length > 0 || (flowing !== field.default && flowing !== around?.assumed?.[key]))
      return { from: 'linked', tools };
  }
  const offered = field?.profile === undefined ? null : around?.profile[field.profile];
  return { from: offered === null || offered === undefined ? 'default' : 'profile' };
}
