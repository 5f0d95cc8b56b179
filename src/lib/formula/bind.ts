import { parts } from './ast';
import type { Call, Node, Written } from './ast';
import { functionOf } from './functions/index';
import { FormulaError } from './parse';

/** The fields of a list's rows by name; a choice tells its options. */
export type Columns = Readonly<Record<string, { options?: readonly string[] }>>;

/** What names can stand for where a formula is written. */
export interface Names {
  /** Whether a name is a figure, and of which other tool where it is not of this one. */
  figure(name: string): { from?: string } | undefined;
  /** The fields of a figure that is a list. */
  columns(name: string): Columns | undefined;
  /** Named formulas and procedures, with the number of arguments they take. */
  callable(name: string): number | undefined;
  params?: readonly string[];
}

interface Scope {
  names: Names;
  /** The lists whose rows are at hand, the innermost last. */
  rows: readonly { list: string; columns: Columns }[];
  indices: readonly string[];
}

/**
 * Says once what every name of a formula stands for; nothing later looks at a name without knowing. Within the term of a
 * list function the fields of its rows go before figures of the same name; inside `at` only figures are seen.
 * @param row the list whose row the whole formula is about: a quantity worked out once per row
 * @throws FormulaError for an unknown name or function, or a wrong number of arguments
 */
export const bind = (tree: Written, names: Names, row?: string): Node =>
  bound(tree, {
    names,
    rows: row === undefined ? [] : [{ list: row, columns: names.columns(row) ?? {} }],
    indices: [],
  });

function bound(node: Written, scope: Scope): Node {
  switch (node.type) {
    case 'name':
      return nameOf(node.name, scope);
    case 'negate':
    case 'not':
      return { ...node, of: bound(node.of, scope) };
    case 'binary':
      return { ...node, left: bound(node.left, scope), right: bound(node.right, scope) };
    case 'call':
      return callOf(node, scope);
    default:
      return node;
  }
}

function nameOf(name: string, { names, rows, indices }: Scope): Node {
  if (indices.includes(name)) return { type: 'name', is: 'index', name };
  for (let level = rows.length - 1; level >= 0; level -= 1) {
    const row = rows[level];
    if (row && Object.hasOwn(row.columns, name))
      return { type: 'name', is: 'cell', name, list: row.list, level };
  }
  if (names.params?.includes(name)) return { type: 'name', is: 'param', name };
  const figure = names.figure(name);
  if (!figure) throw new FormulaError(`unknown name "${name}"`);
  return { type: 'name', is: 'figure', name, ...figure };
}

/** The functions that are written with one name and mean two things, told apart by what they are given. */
function meant(name: string, args: readonly Written[], scope: Scope): string {
  if (name === 'sum' && args.length === 4) return 'periods';
  if ((name === 'min' || name === 'max') && args.length === 2) {
    const [first] = args;
    if (first && (first.type === 'name' || first.type === 'call')) {
      const over = first.type === 'name' ? listName(first.name, scope) : listFunctions.has(first.name);
      if (over) return `${name}Of`;
    }
  }
  return name;
}
const listFunctions = new Set(['where', 'sortBy', 'groupBy', 'list', 'cumulative']);
const listName = (name: string, { names, rows }: Scope): boolean =>
  !rows.some(({ columns }) => Object.hasOwn(columns, name)) && names.columns(name) !== undefined;

function callOf(node: Written & { type: 'call' }, scope: Scope): Node {
  const name = meant(node.name, node.args, scope);
  const known = functionOf(name);
  const wanted = known?.arity ?? fixed(scope.names.callable(name));
  if (!wanted) throw new FormulaError(`unknown function "${node.name}"`);
  const count = node.args.length;
  if (count < wanted[0] || count > wanted[1])
    throw new FormulaError(`${node.name} takes ${wanted[0]} to ${wanted[1]} arguments, not ${count}`);
  if (name === 'at' && count % 2 === 0) throw new FormulaError('at(quantity, key, value, …)');
  if ((name === 'lowest' || name === 'highest') && count % 2 === 1)
    throw new FormulaError(`${name}('name', figure, …)`);
  if (name === 'periods' && node.args[0]?.type !== 'name')
    throw new FormulaError('sum(list, term) or sum(t, from, to, term)');
  const index = name === 'periods' && node.args[0]?.type === 'name' ? node.args[0].name : null;
  const args: Node[] = [];
  node.args.forEach((arg, place) => {
    const way = known?.reads(place) ?? 'lazy';
    if (way === 'text' && arg.type !== 'text')
      throw new FormulaError(`${node.name}: a text in quotes stands at place ${place + 1}`);
    if (way === 'figure' && arg.type !== 'name')
      throw new FormulaError(`${node.name}: the name of a figure stands at place ${place + 1}`);
    if (way === 'term') args.push(bound(arg, withRows(scope, args[0] as Node)));
    else if (way === 'index') args.push({ type: 'name', is: 'index', name: index ?? '' });
    else if (way === 'period') args.push(bound(arg, { ...scope, indices: [...scope.indices, index ?? ''] }));
    else if (way === 'figure' || way === 'elsewhere') args.push(bound(arg, figuresOnly(scope)));
    else args.push(bound(arg, scope));
  });
  if (known?.reads(0) === 'rows' && !columnsOf(args[0] as Node, scope.names))
    throw new FormulaError(`${node.name}: its first argument is no list`);
  const call: Call = { type: 'call', name, args };
  const groups = name === 'groupBy' ? optionsOf(args[1] as Node, args[0] as Node, scope.names) : undefined;
  return groups ? { ...call, groups } : call;
}

const fixed = (count: number | undefined): readonly [number, number] | undefined =>
  count === undefined ? undefined : [count, count];

const figuresOnly = ({ names }: Scope): Scope => {
  const { params: _, ...figures } = names;
  return { names: figures, rows: [], indices: [] };
};

function withRows(scope: Scope, list: Node): Scope {
  const columns = columnsOf(list, scope.names) ?? {};
  return { ...scope, rows: [...scope.rows, { list: keptList(list), columns }] };
}

/** The fields of a list expression, or undefined if it is no list. */
export function columnsOf(node: Node, names: Names): Columns | undefined {
  if (node.type === 'name') return node.is === 'figure' ? names.columns(node.name) : undefined;
  if (node.type !== 'call') return undefined;
  const [list, term] = node.args;
  switch (node.name) {
    case 'where':
    case 'sortBy':
      return list && columnsOf(list, names);
    case 'groupBy':
      return { key: node.groups ? { options: node.groups } : {}, value: {} };
    case 'list':
    case 'cumulative': {
      const options = term && list && optionsOf(term, list, names);
      return { value: options ? { options } : {} };
    }
    default:
      return undefined;
  }
}

/** The options of a term that is a choice field of the list's rows. */
const optionsOf = (term: Node, list: Node, names: Names): readonly string[] | undefined =>
  term.type === 'name' && term.is === 'cell' ? columnsOf(list, names)?.[term.name]?.options : undefined;

/** The list whose own rows a list expression still holds; none where they are new ones, such as groups. */
const keptList = (node: Node): string =>
  node.type === 'name'
    ? node.name
    : node.type === 'call' && (node.name === 'where' || node.name === 'sortBy')
      ? keptList(node.args[0] as Node)
      : '';

/** The list whose rows a list expression is made of. */
export const sourceOf = (node: Node): string =>
  node.type === 'name' ? node.name : node.type === 'call' && node.args[0] ? sourceOf(node.args[0]) : '';

/** Calls `visit` for every figure of this tool that a formula reads, in formula order. */
export function eachFigure(node: Node, visit: (name: string, from?: string) => void): void {
  if (node.type === 'name') {
    if (node.is === 'figure') visit(node.name, node.from);
    return;
  }
  for (const part of parts(node)) eachFigure(part, visit);
}

/** The figures of this tool that a formula reads, each once, in formula order. */
export function figuresOf(node: Node): string[] {
  const names = new Set<string>();
  eachFigure(node, (name, from) => from === undefined && names.add(name));
  return [...names];
}

/** The named formulas and procedures a formula calls. */
export function callsOf(node: Node): string[] {
  const calls = new Set<string>();
  const visit = (part: Node): void => {
    if (part.type === 'call' && !functionOf(part.name)) calls.add(part.name);
    parts(part).forEach((inner) => visit(inner));
  };
  visit(node);
  return [...calls];
}
