import { newTrail, run } from '../formula/evaluate';
import type { Value, World } from '../formula/evaluate';
import { readable } from './answers';
import type { Answers } from './answers';
import { tree } from './compile';
import type { AnyTool } from './definition';
import type { Answer, Inputs } from './fields';
import type { Unreadable } from './validate';

/** Where the value of a field comes from; `tool` names the one it flows from. */
export type Origin = { from: 'own' | 'default' | 'profile' } | { from: 'linked'; tool: string };

/** What a tool's untouched fields may draw on. */
export interface Surroundings {
  /** Stored and derived values of the company profile by key. */
  profile: Readonly<Record<string, Answer | null>>;
  /** The figures of another tool, if it holds an own answer; a tool this site does not carry is undefined too. */
  other(tool: string): World | undefined;
}

export const alone: Surroundings = { profile: {}, other: () => undefined };

export interface Resolved {
  inputs: Inputs;
  unreadable: Unreadable;
  origins: Record<string, Origin>;
  /** Formulas of untouched inputs that a quantity of the same tool feeds. */
  links: Record<string, string>;
}

/**
 * Complete inputs of a tool. A field shows the first of: own answer (also "left empty"), linked result, company
 * profile, marked default.
 */
export function resolve(tool: AnyTool, answers: Answers, around: Surroundings = alone): Resolved {
  const { inputs: own, unreadable } = readable(answers);
  const inputs: Record<string, Answer | null> = {};
  const origins: Record<string, Origin> = {};
  const links: Record<string, string> = {};
  const answered = Object.keys(answers).length > 0;
  for (const [key, field] of Object.entries(tool.inputs)) {
    inputs[key] = field.default;
    origins[key] = { from: 'default' };
    if (key in answers) {
      inputs[key] = own[key] ?? null;
      origins[key] = { from: 'own' };
      continue;
    }
    const linked =
      field.link?.tool === undefined ? null : linkedValue(around.other(field.link.tool), field.link.formula);
    const profile = field.profile === undefined ? null : (around.profile[field.profile] ?? null);
    if (linked !== null) {
      inputs[key] = linked as Answer;
      origins[key] = { from: 'linked', tool: field.link?.tool ?? '' };
    } else if (field.link && field.link.tool === undefined && answered) {
      links[key] = field.link.formula;
      origins[key] = { from: 'linked', tool: tool.id };
    } else if (profile !== null) {
      inputs[key] = profile;
      origins[key] = { from: 'profile' };
    }
  }
  return { inputs, unreadable, origins, links };
}

/** The value of a link formula in another tool's figures; null without an own answer there or without a value. */
export function linkedValue(world: World | undefined, formula: string): Value | null {
  if (!world) return null;
  const trail = newTrail();
  const value = run(tree(formula), world, null, trail);
  return trail.rank === Infinity ? value : null;
}
