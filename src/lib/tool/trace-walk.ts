import { isPeriodSum, periodName } from '../formula/ast';
import type { Node } from '../formula/ast';
import { newTrail, run } from '../formula/evaluate';
import type { Local } from '../formula/evaluate';
import { parts, readsRows } from '../formula/walk';
import type { Session } from './session';

/**
 * The calls of a formula that were worked out, in formula order: of `if`, `and` and `or` only the branch taken. What
 * stands inside a sum or a list function is worked out many times and is told there.
 */
export function callsRead(node: Node, session: Session, local: Local | null): (Node & { type: 'call' })[] {
  const found: (Node & { type: 'call' })[] = [];
  const visit = (part: Node): void => {
    if (part.type === 'call' && part.name === 'if') {
      const [condition, yes, no] = part.args as [Node, Node, Node];
      visit(condition);
      const holds = run(condition, session, local, newTrail());
      if (holds !== null) visit(holds ? yes : no);
      return;
    }
    if (part.type === 'binary' && (part.op === 'and' || part.op === 'or')) {
      visit(part.left);
      if (run(part.left, session, local, newTrail()) !== (part.op === 'or')) visit(part.right);
      return;
    }
    if (part.type === 'call') found.push(part);
    readOnce(part).forEach(visit);
  };
  visit(node);
  return found;
}

/** The parts of a node that are read once: bounds of a sum, the list of a list function. */
function readOnce(node: Node): readonly Node[] {
  if (node.type !== 'call') return parts(node);
  const overPeriods: boolean = isPeriodSum(node);
  if (overPeriods) return node.args.slice(1, 3);
  return readsRows(node.name) && !plainExtreme(node.name) ? node.args.slice(0, 1) : node.args;
}

/** Smallest and largest of some figures read like any function; over a list they have no parts of their own to tell. */
const plainExtreme = (name: string): boolean => name === 'min' || name === 'max';

/** A formula with names replaced by trees; the index of a sum hides a name of the same spelling. */
export function substitute(node: Node, meant: Readonly<Record<string, Node>>): Node {
  switch (node.type) {
    case 'name':
      return meant[node.name] ?? node;
    case 'negate':
    case 'not':
      return { ...node, of: substitute(node.of, meant) };
    case 'binary':
      return { ...node, left: substitute(node.left, meant), right: substitute(node.right, meant) };
    case 'call': {
      const overPeriods: boolean = isPeriodSum(node);
      if (!overPeriods) return { ...node, args: node.args.map((arg) => substitute(arg, meant)) };
      const [index, from, to, term] = node.args as [Node, Node, Node, Node];
      const { [periodName(node)]: _hidden, ...rest } = meant;
      return {
        ...node,
        args: [index, substitute(from, meant), substitute(to, meant), substitute(term, rest)],
      };
    }
    default:
      return node;
  }
}

/** A formula with every `if` replaced by the branch taken: what the line with numbers prints. */
export function taken(node: Node, session: Session, local: Local | null): Node {
  switch (node.type) {
    case 'negate':
    case 'not':
      return { ...node, of: taken(node.of, session, local) };
    case 'binary':
      return { ...node, left: taken(node.left, session, local), right: taken(node.right, session, local) };
    case 'call': {
      const [condition, yes, no] = node.args as [Node, Node, Node];
      if (node.name === 'if') {
        const holds = run(condition, session, local, newTrail());
        return holds === null ? node : taken(holds ? yes : no, session, local);
      }
      const overPeriods: boolean = isPeriodSum(node);
      if (
        overPeriods ||
        node.name === 'at' ||
        session.formula(node.name) ||
        (readsRows(node.name) && !plainExtreme(node.name))
      )
        return node;
      return { ...node, args: node.args.map((arg) => taken(arg, session, local)) };
    }
    default:
      return node;
  }
}
