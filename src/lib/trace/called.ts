import { parts } from '../formula/ast';
import type { Call, Node } from '../formula/ast';
import { functionOf } from '../formula/functions/index';
import type { Library } from '../formula/interpret';
import { substitute } from './walk';

/** A named formula with what it was called with in place of its parameters, and the codes of its refusals. */
interface Opened {
  body: Node;
  refusals: string[];
}

/** A call of a named formula written out; undefined for anything else. */
export function opened(call: Call, library: Library): Opened | undefined {
  const named = library.formula(call.name);
  if (!named) return undefined;
  const meant = Object.fromEntries(
    named.params.flatMap((param, place) => (call.args[place] ? [[param, call.args[place]]] : [])),
  );
  return { body: substitute(named.body, meant), refusals: named.refusals.map(([code]) => code) };
}

/**
 * The calls of named formulas and procedures in a formula, in formula order, and those in the named formulas in turn:
 * all that its printed form only names.
 */
export const callsIn = (node: Node, library: Library): Call[] => [...new Set(allIn(node, library))];

function allIn(node: Node, library: Library): Call[] {
  const own = node.type === 'call' && !functionOf(node.name) ? node : null;
  const written = own && opened(own, library);
  // What a named formula is called with stands in it again, as often as it names it.
  const within = written ? [written.body] : parts(node);
  return [...(own ? [own] : []), ...within.flatMap((part) => allIn(part, library))];
}
