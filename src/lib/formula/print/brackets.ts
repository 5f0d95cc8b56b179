import { binding, comparisonBinding, negateBinding, notBinding } from '../ast';
import type { BinaryOp, Call, Node } from '../ast';

/**
 * How tightly something holds together in print: from `loose` (words) through the binding of operators to `atom` (never
 * in need of brackets); or as tightly as the argument it is printed as, given by its place.
 */
export type Tightness = number | { as: number };
export const loose = 0;
export const atom = 10;
/** What the term of a sum has to hold together by. */
export const floorOfTerm = binding['*'];

/** What differs between the ways of printing: how tightly calls and operators hold together there. */
export interface Bracketing {
  call: (node: Call) => Tightness;
  operator: (op: BinaryOp) => number;
}

function tightness(node: Node, style: Bracketing): number {
  switch (node.type) {
    case 'binary':
      return style.operator(node.op);
    case 'negate':
      return negateBinding;
    case 'not':
      return notBinding;
    case 'call': {
      const own = style.call(node);
      return typeof own === 'number' ? own : tightness(node.args[own.as] as Node, style);
    }
    default:
      return atom;
  }
}

/** Whether a part must stand in brackets where it has to hold together by `floor`. */
export const needsBrackets = (node: Node, floor: number, style: Bracketing): boolean =>
  tightness(node, style) < floor;

/** What the two sides of an operator have to hold together by to stand without brackets. */
export function floorsOf(op: BinaryOp): readonly [left: number, right: number] {
  const own = binding[op];
  if (op === '^') return [own + 1, loose];
  return own === comparisonBinding ? [own + 1, own + 1] : [own, own + 1];
}

/** The signs of a ledger; `and` and `or` are words, a power is set high. */
export const signs: Record<Exclude<BinaryOp, 'and' | 'or' | '^'>, string> = {
  '*': '·',
  '/': '÷',
  '-': '−',
  '+': '+',
  '=': '=',
  '<>': '≠',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
};
