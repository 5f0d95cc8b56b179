import type { Formula } from '../definition/model';
import { isNumeric } from '../field/field';
import type { Answer, Link } from '../field/field';
import { Reader } from '../formula/value';
import type { Figure } from '../formula/value';
import { Session } from './session';

/** What flows into a field, and what it was worked out from. */
export interface Drawn {
  value: Answer | null;
  /** Other tools, or `profile`, that gave a figure; one that was asked and had none is not among them. */
  tools: readonly string[];
  /** Inputs of the tool itself, also those behind its quantities. */
  inputs: readonly string[];
}

class Watched extends Session {
  readonly tools = new Set<string>();
  readonly inputs = new Set<string>();

  override figure(name: string): Figure {
    if (Object.hasOwn(this.model.inputs, name)) this.inputs.add(name);
    return super.figure(name);
  }

  override foreign(from: string, name: string): Figure {
    const figure = super.foreign(from, name);
    if (figure.value !== null) this.tools.add(from);
    return figure;
  }
}

/**
 * What a link or an offer of a field comes to just now, also where the visitor has said something else, and where it
 * comes from: one link may take from the first of several that has a figure.
 */
export function drawnOn(session: Session, link: Link<Formula>): Drawn {
  const watched = new Watched(session.model, session.given);
  const reader = new Reader(watched);
  const value = link.formula(reader) as Answer | null;
  return {
    value: reader.blame ? null : value,
    tools: [...watched.tools],
    inputs: [...watched.inputs],
  };
}

/** Of what it was worked out from, the figures that are assumptions where nobody has given them. */
export const figuresOf = (session: Session, { inputs }: Drawn): string[] =>
  inputs.filter((input) => {
    const field = session.model.inputs[input];
    return field !== undefined && isNumeric(field) && field.evidence === 'H';
  });
