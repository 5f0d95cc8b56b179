import { isPeriodSum } from './ast';
import type { Node } from './ast';
import type { NamedFormula } from './evaluate';
import { FormulaError } from './parse';
import { readsRows } from './walk';

/** The rank of "no input is to blame" in a spreadsheet, where Infinity cannot be written. */
export const noRank = '9999';
export const nothing = '""';

/**
 * What a name is in a spreadsheet: expressions for its value, its code where no input is to blame (`''`: never refused),
 * and the rank of the input to blame (`''`: none ever). They are mostly references, so that repeating them stays short.
 */
export interface Cells {
  v: string;
  code: string;
  rank: string;
  text?: boolean;
  /** An input is never refused without being to blame itself; whether it was given stands here. */
  missing?: string;
}

/** What a formula sees while it is written for a spreadsheet. A scope object stands for one place of the model. */
export interface SheetScope {
  /** Decisions compare after rounding to 9 decimals. */
  rounded: boolean;
  meaning(name: string): Cells | { node: Node; scope: SheetScope };
  formula(name: string): NamedFormula | undefined;
  /** Sums over periods, list functions and second columns take cells of their own. */
  block(node: Node & { type: 'call' }, scope: SheetScope): Cells;
  /** A long expression for a code in a cell of its own, so that formulas stay within what spreadsheets take. */
  helper(expression: string): string;
}

const longest = 90;
export const short = (expression: string, scope: SheetScope): string =>
  expression.length > longest ? scope.helper(expression) : expression;

const remembered = new WeakMap<SheetScope, Map<unknown, unknown>>();

/** Makes something once for a scope and a key, so that the same sum is not laid out twice. */
export function once<T>(scope: SheetScope, key: unknown, make: () => T): T {
  const known = remembered.get(scope) ?? new Map<unknown, unknown>();
  remembered.set(scope, known);
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as T;
}

export const exact = (scope: SheetScope): SheetScope =>
  scope.rounded ? once(scope, 'exact', () => ({ ...scope, rounded: false })) : scope;

/** The scope of a named formula's body: parameters stand for the trees they were called with. */
export const bodyScope = (
  node: Node & { type: 'call' },
  { params }: NamedFormula,
  scope: SheetScope,
): SheetScope =>
  once(scope, node, () => ({
    ...scope,
    meaning: (name) =>
      params.includes(name) ? { node: node.args[params.indexOf(name)] as Node, scope } : scope.meaning(name),
  }));

export const takesCells = (node: Node & { type: 'call' }): boolean => {
  const { name } = node;
  const overPeriods: boolean = isPeriodSum(node);
  return (
    overPeriods ||
    name === 'at' ||
    name === 'count' ||
    (readsRows(name) && !(name === 'min' || name === 'max')) ||
    overList(node)
  );
};
const overList = ({ name, args }: Node & { type: 'call' }): boolean =>
  (name === 'min' || name === 'max') &&
  args[0]?.type === 'call' &&
  (args[0].name === 'where' || args[0].name === 'sortBy');

/** A number without an exponent, which not every spreadsheet reads. */
export const plainNumber = (number: number): string =>
  number.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });

export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
/** The cells of a bare name; `given` and `refused` ask about nothing else. */
export function cellsOf(node: Node | undefined, scope: SheetScope): Cells {
  if (node?.type !== 'name') throw new FormulaError('given() and refused() ask about a name');
  const meant = scope.meaning(node.name);
  return 'node' in meant ? cellsOf(meant.node, meant.scope) : meant;
}

/** One expression for the lowest of some ranks. */
export const lowest = (ranks: readonly string[]): string => {
  const different = [...new Set(ranks)].filter((rank) => rank !== noRank && rank !== '');
  return different.length === 0
    ? noRank
    : different.length === 1
      ? (different[0] as string)
      : `MIN(${different.join(',')})`;
};

/** `code` where it is one, else `rest`. */
export const first = (one: string, rest: string): string =>
  one === '' || one === nothing ? rest : rest === nothing ? one : `IF(${one}<>"",${one},${rest})`;

export const firstOf = (one: string, rest: string, scope: SheetScope): string =>
  first(rest === nothing ? one : short(one, scope), rest);
