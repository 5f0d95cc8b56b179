import { parts } from '../formula/ast';
import type { Call, Node } from '../formula/ast';
import { asksRows, functionOf } from '../formula/functions/index';
import type { Reads } from '../formula/functions/function';
import { valueOf } from './scene';
import type { Scene } from './scene';

/** How a call reads its argument at a place; undefined for a named formula or a procedure, which tells its own. */
const readsAt = (node: Call, place: number): Reads | undefined => functionOf(node.name)?.reads(place);

/** Whether an argument is worked out once, in the world at hand: not for each row or period, nor with inputs replaced. */
const isReadOnce = (node: Call, place: number): boolean =>
  ['value', 'rows', 'lazy'].includes(readsAt(node, place) ?? '') && !(node.name === 'at' && place === 0);

const isOnePiece = (node: Call): boolean =>
  node.name === 'at' ||
  !functionOf(node.name) ||
  node.args.some((_, place) => ['term', 'period'].includes(readsAt(node, place) ?? ''));

/**
 * The calls of a formula that were worked out, in formula order: of `if`, `and` and `or` only the branch taken. What
 * stands inside a sum or a list function is worked out many times and is told there; what a named formula or procedure is
 * given, by that.
 */
export function callsRead(node: Node, scene: Scene): Call[] {
  const found: Call[] = [];
  const visit = (part: Node): void => {
    if (part.type === 'call' && part.name === 'if') {
      const [condition, yes, no] = part.args as [Node, Node, Node];
      visit(condition);
      const holds = valueOf(condition, scene);
      if (holds !== null) visit(holds ? yes : no);
      return;
    }
    if (part.type === 'binary' && (part.op === 'and' || part.op === 'or')) {
      visit(part.left);
      if (valueOf(part.left, scene) !== (part.op === 'or')) visit(part.right);
      return;
    }
    if (part.type === 'call') {
      found.push(part);
      part.args.filter((_, place) => isReadOnce(part, place)).forEach(visit);
      return;
    }
    parts(part).forEach((inner) => visit(inner));
  };
  visit(node);
  return found;
}

/** A tree with parts of it replaced; `replace` says by what, or nothing. Parts that stay keep their identity. */
export function replaced(node: Node, replace: (part: Node) => Node | undefined): Node {
  const other = replace(node);
  if (other) return other;
  switch (node.type) {
    case 'negate':
    case 'not':
      return { ...node, of: replaced(node.of, replace) };
    case 'binary':
      return { ...node, left: replaced(node.left, replace), right: replaced(node.right, replace) };
    case 'call':
      return { ...node, args: node.args.map((arg) => replaced(arg, replace)) };
    default:
      return node;
  }
}

/** A named formula's tree with its parameters replaced by what they stand for. */
export const substitute = (node: Node, meant: Readonly<Record<string, Node>>): Node =>
  replaced(node, (part) => (part.type === 'name' && part.is === 'param' ? meant[part.name] : undefined));

/** A formula with every `if` replaced by the branch taken: what the line with numbers prints. */
export const taken = (node: Node, scene: Scene): Node =>
  replaced(node, (part) => {
    if (part.type !== 'call') return undefined;
    if (part.name !== 'if') return isOnePiece(part) ? part : undefined;
    const [condition, yes, no] = part.args as [Node, Node, Node];
    const holds = valueOf(condition, scene);
    return holds === null ? part : taken(holds ? yes : no, scene);
  });

/**
 * A formula in which everything that reads rows or replaces inputs is the one value it comes to: what is left can be
 * reckoned along. What is asked once a period stays as it is.
 */
export const withoutRows = (node: Node, scene: Scene, unit: (part: Call) => string): Node =>
  replaced(node, (part) => {
    if (part.type !== 'call') return undefined;
    if (!asksRows(part.name) && part.name !== 'at') return isOnePiece(part) ? part : undefined;
    const value = valueOf(part, scene);
    return typeof value === 'number'
      ? { type: 'number', value, unit: unit(part) }
      : typeof value === 'boolean'
        ? { type: 'truth', value }
        : typeof value === 'string'
          ? { type: 'text', value }
          : part;
  });
