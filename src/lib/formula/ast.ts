/** The tree of one formula text. Everything derived from a formula walks these kinds of node. */
export type Tree<Name> =
  | { type: 'number'; value: number; unit?: string }
  | { type: 'text'; value: string }
  | { type: 'truth'; value: boolean }
  | Name
  | { type: 'negate'; of: Tree<Name> }
  | { type: 'not'; of: Tree<Name> }
  | { type: 'binary'; op: BinaryOp; left: Tree<Name>; right: Tree<Name> }
  | { type: 'call'; name: string; args: Tree<Name>[]; groups?: readonly string[] };

/** A name as it is written, before anybody has said what it stands for. */
export interface WrittenName {
  type: 'name';
  name: string;
}

/**
 * What a name stands for, said once by `bind`: a figure of the tool (or, in a link, of another one), a field of the row
 * at hand, the index of a sum, or a parameter of a named formula.
 */
export type BoundName =
  | { type: 'name'; is: 'figure'; name: string; from?: string }
  | { type: 'name'; is: 'cell'; name: string; list: string; level: number }
  | { type: 'name'; is: 'index'; name: string }
  | { type: 'name'; is: 'param'; name: string };

/** A formula as read, and the same with its names bound; all that works with formulas takes the second. */
export type Written = Tree<WrittenName>;
export type Node = Tree<BoundName>;
export type Call = Node & { type: 'call' };

export type BinaryOp = '^' | '*' | '/' | '+' | '-' | '=' | '<>' | '<' | '<=' | '>' | '>=' | 'and' | 'or';

/** How tightly each operator binds; unary minus stands between `^` and `*`, `not` between comparison and `and`. */
export const binding: Record<BinaryOp, number> = {
  or: 1,
  and: 2,
  '=': 4,
  '<>': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '^': 8,
};
export const notBinding = 3;
export const negateBinding = 7;
export const comparisonBinding = 4;

/** The parts of a node, in the order they stand in the formula. */
export function parts<Name extends { type: string }>(node: Tree<Name>): readonly Tree<Name>[] {
  const known = node as Tree<WrittenName>;
  switch (known.type) {
    case 'binary':
      return [known.left, known.right] as unknown as Tree<Name>[];
    case 'negate':
    case 'not':
      return [known.of] as unknown as Tree<Name>[];
    case 'call':
      return known.args as unknown as Tree<Name>[];
    default:
      return [];
  }
}
