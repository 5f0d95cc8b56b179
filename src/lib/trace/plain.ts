import { parts } from '../formula/ast';
import type { BinaryOp, Node } from '../formula/ast';
import { asksRows } from '../formula/functions/index';
import { replaced } from './walk';

/** Up to this much is taken off only against the noise of floating point numbers. */
const noise = 1e-6;

/** A formula without what only steers the program: rounding against noise. */
export const withoutSteering = (node: Node): Node =>
  replaced(node, (part) => {
    const meant = behindNoise(part);
    return meant && withoutSteering(meant);
  });

function behindNoise(node: Node): Node | undefined {
  if (node.type === 'binary' && node.op === '-' && node.right.type === 'number' && node.right.value <= noise)
    return node.right.value > 0 ? node.left : undefined;
  const [rounded, digits] = node.type === 'call' && node.name === 'round' ? node.args : [];
  return digits?.type === 'number' && digits.value >= 6 ? rounded : undefined;
}

/**
 * A condition as somebody would say it: "if it is given, so and so, else no" is "it is given and so and so", and nobody
 * says that something is given before saying what it must be.
 */
export const asSaid = (node: Node): Node => replaced(node, (part) => shorter(part));

function shorter(part: Node): Node | undefined {
  if (part.type === 'call' && part.name === 'if') {
    const [condition, yes, no] = part.args as [Node, Node, Node];
    if (no.type === 'truth') {
      const first: Node = no.value ? { type: 'not', of: condition } : condition;
      return asSaid({ type: 'binary', op: no.value ? 'or' : 'and', left: first, right: yes });
    }
  }
  if (part.type === 'not' && part.of.type === 'binary' && (part.of.op === 'and' || part.of.op === 'or')) {
    const { op, left, right } = part.of;
    const [a, b]: Node[] = [left, right].map((of): Node => (of.type === 'not' ? of.of : { type: 'not', of }));
    return asSaid({ type: 'binary', op: op === 'and' ? 'or' : 'and', left: a as Node, right: b as Node });
  }
  if (part.type === 'not' && part.of.type === 'binary') {
    const op = otherwise[part.of.op];
    return op && asSaid({ ...part.of, op });
  }
  if (part.type === 'binary' && part.op === 'and') {
    const [left, right] = [asSaid(part.left), asSaid(part.right)];
    if (isImplied(left, right)) return right;
    return { ...part, left, right };
  }
  return undefined;
}

const otherwise: Partial<Record<BinaryOp, BinaryOp>> = {
  '=': '<>',
  '<>': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};

/** Whether a condition only says that something is given which the next one asks about. */
function isImplied(condition: Node, next: Node): boolean {
  const [what] = condition.type === 'call' && condition.name === 'given' ? condition.args : [];
  return what?.type === 'name' && asksAbout(next, what.name);
}

const asksAbout = (node: Node, name: string): boolean =>
  (node.type === 'name' && node.name === name) ||
  (!(node.type === 'call' && node.name === 'given') &&
    node.type !== 'not' &&
    !(node.type === 'binary' && node.op === 'or') &&
    parts(node).some((part) => asksAbout(part, name)));

/** Whether a formula is no more than a value that stands in it. */
export const isLiteral = ({ type }: Node): boolean =>
  type === 'number' || type === 'text' || type === 'truth';

/**
 * Whether a formula can be read as a sentence or a sum: what picks, sorts and groups rows is told by what it comes to,
 * so is a choice between two ways of reckoning, and what is reckoned again with other figures stands beside it.
 */
export const isReadable = (node: Node): boolean => {
  if (node.type === 'call') {
    if (node.name === 'count') return node.args[0]?.type === 'name';
    if (node.name === 'if' || node.name === 'at' || asksRows(node.name)) return false;
  }
  return parts(node).every(isReadable);
};
