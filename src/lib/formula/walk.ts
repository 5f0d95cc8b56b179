import { isPeriodSum, periodName } from './ast';
import type { Node } from './ast';

const rowFunctions = new Set([
  'sum',
  'product',
  'min',
  'max',
  'mean',
  'median',
  'quantile',
  'where',
  'groupBy',
  'sortBy',
  'cumulative',
  'list',
  'first',
]);

/** A list function reads its later arguments once per row of its first one. */
export const readsRows = (name: string): boolean => rowFunctions.has(name);

/** The parts of a node, in the order they stand in the formula. */
export function parts(node: Node): readonly Node[] {
  switch (node.type) {
    case 'binary':
      return [node.left, node.right];
    case 'negate':
    case 'not':
      return [node.of];
    case 'call':
      return node.args;
    default:
      return [];
  }
}

/** Calls `visit` for every name that stands for something outside the formula, in formula order; indices of sums are not. */
export function eachName(node: Node, visit: (name: string) => void, bound: readonly string[] = []): void {
  if (node.type === 'name') {
    if (!bound.includes(node.name)) visit(node.name);
    return;
  }
  if (isPeriodSum(node)) {
    const [, from, to, term] = node.args as [Node, Node, Node, Node];
    eachName(from, visit, bound);
    eachName(to, visit, bound);
    eachName(term, visit, [...bound, periodName(node)]);
    return;
  }
  for (const part of parts(node)) eachName(part, visit, bound);
}

/** The names a formula mentions, each once, in formula order. */
export function namesOf(node: Node): string[] {
  const names = new Set<string>();
  eachName(node, (name) => names.add(name));
  return [...names];
}

/** The named formulas and procedures a formula calls, given a test for the language's own functions. */
export function callsOf(node: Node, isOwn: (name: string) => boolean): string[] {
  const calls = new Set<string>();
  const visit = (part: Node): void => {
    if (part.type === 'call' && !isOwn(part.name)) calls.add(part.name);
    parts(part).forEach(visit);
  };
  visit(node);
  return [...calls];
}
