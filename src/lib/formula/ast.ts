/** The tree of one formula text. Everything derived from a formula walks these seven kinds of node. */
export type Node =
  | { type: 'number'; value: number; unit?: string }
  | { type: 'text'; value: string }
  | { type: 'name'; name: string }
  | { type: 'negate'; of: Node }
  | { type: 'not'; of: Node }
  | { type: 'binary'; op: BinaryOp; left: Node; right: Node }
  | { type: 'call'; name: string; args: Node[] };

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

/** A sum over periods: `sum(t, from, to, term)`. A sum over a list has two arguments. */
export const isPeriodSum = (node: Node): node is Node & { type: 'call' } =>
  node.type === 'call' && node.name === 'sum' && node.args.length === 4;

/** The index name of a period sum. */
export const periodName = (node: Node & { type: 'call' }): string => {
  const index = node.args[0];
  return index?.type === 'name' ? index.name : '';
};
