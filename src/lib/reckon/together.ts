import type { Answers } from '../answers/answers';
import type { Model } from '../definition/model';
import { neighbours } from '../definition/sources';
import type { Answer } from '../field/field';
import { offersOf } from '../state/profile';
import { open } from './evaluate';
import { resolve } from './resolve';
import type { Session, Surroundings } from './session';
import type { FieldError } from './validate';

/** A tool with its answers, as they lie beside those of others. */
export interface Held {
  model: Model;
  answers: Answers;
  /** What the chosen trade assumes of its fields. */
  assumed: Readonly<Record<string, Answer | null>>;
}

/** A tool as its own page shows it. */
export interface Opened extends Held {
  session: Session;
  errors: readonly FieldError[];
}

/**
 * Tools over answers that lie together, each as its own page would show it: with what flows in from the company profile
 * and from tools that hold an own answer.
 * @param profile the company profile; `tools` are all others by id
 * @returns opens a tool by its id, or the profile
 */
export function together(profile: Held, tools: Readonly<Record<string, Held>>): (id: string) => Opened {
  const offered =
    Object.keys(profile.answers).length === 0
      ? {}
      : offersOf(profile.model, profile.answers, profile.assumed);
  const openTool = (id: string, seen: readonly string[]): Opened => {
    const held = id === profile.model.id ? profile : tools[id];
    if (!held) throw new Error(`There is no tool "${id}"`);
    const { model, answers, assumed } = held;
    const worlds = new Map<string, Session>();
    for (const other of neighbours(model)) {
      const beside = tools[other];
      if (beside && !seen.includes(other) && other !== id && Object.keys(beside.answers).length > 0)
        worlds.set(other, openTool(other, [...seen, id]).session);
    }
    const around: Surroundings = { profile: offered, assumed, other: (one) => worlds.get(one) };
    const { inputs, unreadable, linked } = resolve(model, answers, around);
    return { ...held, ...open(model, inputs, unreadable, linked, around) };
  };
  return (id) => openTool(id, []);
}
