import { parts } from '../formula/ast';
import type { Call, Node } from '../formula/ast';
import type { NamedFormula } from '../formula/interpret';
import type { Grid } from './grid';
import type { Cells, Said } from './said';

/** A list in a sheet: up to `size` rows, of which some are there. */
export interface SheetList {
  size: number;
  /** The fields of its rows, in order. */
  columns: readonly string[];
  /** A yes/no expression: is row 1 … size there? Valid where the list itself has a value. */
  there: (row: number) => string;
  field: (name: string, row: number) => Cells;
  code: string;
  rank: string;
}

/** An input that `at` replaces: what stands in its place, and the rows where it is a list. */
export interface Replaced {
  key: string;
  by: Said;
  list?: SheetList;
}

/** What formulas see of a tool laid out over one set of inputs. */
export interface SheetModel {
  readonly grid: Grid;
  figure(name: string): Cells;
  list(name: string): SheetList;
  formula(name: string): NamedFormula | undefined;
  /** The same tool with some inputs replaced, and the cells these stand in. */
  replacing(replaced: readonly Replaced[]): { cells: readonly Cells[]; model: SheetModel };
  /** The place of its formulas, outside of any row. */
  scope(rounded: boolean): SheetScope;
}

/** One place of the model while its formula is written; the same object stands for the same place. */
export interface SheetScope {
  readonly model: SheetModel;
  /** Decisions compare after rounding to 9 decimals. */
  readonly rounded: boolean;
  /** The rows at hand by level. */
  readonly rows: readonly ({ list: SheetList; row: number } | undefined)[];
  readonly indices: Readonly<Record<string, Cells>>;
  readonly params: Readonly<Record<string, { node: Node; scope: SheetScope }>>;
  /** How a part of a formula is said; `say` asks once. */
  readonly write: (node: Node, scope: SheetScope) => Said;
}

const remembered = new WeakMap<object, Map<unknown, unknown>>();

/** Makes something once for a place and a key, so that the same sum is not laid out twice. */
export function once<T>(place: object, key: unknown, make: () => T): T {
  const known = remembered.get(place) ?? new Map<unknown, unknown>();
  remembered.set(place, known);
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as T;
}

/** A part of a formula as the sheet says it at a place. */
export const say = (node: Node, scope: SheetScope): Said => once(scope, node, () => scope.write(node, scope));

/** The same place where comparisons are rounded, or exact. */
export const comparing = (scope: SheetScope, rounded: boolean): SheetScope =>
  scope.rounded === rounded ? scope : once(scope, 'other rounding', () => ({ ...scope, rounded }));

/** The place of one row of a list, within another place. */
export const inRow = (scope: SheetScope, list: SheetList, row: number): SheetScope => ({
  ...scope,
  rows: [...scope.rows, { list, row }],
});

/** The place of one period of a sum. */
export const inPeriod = (scope: SheetScope, index: string, period: Cells): SheetScope => ({
  ...scope,
  indices: { ...scope.indices, [index]: period },
});

/** The place of a named formula's body: its parameters stand for the trees they were called with. */
export const inBody = (node: Call, { params }: NamedFormula, scope: SheetScope): SheetScope =>
  once(scope, node.args, () => ({
    ...scope,
    rows: [],
    indices: {},
    params: Object.fromEntries(
      params.map((param, index) => [param, { node: node.args[index] as Node, scope }]),
    ),
  }));

/**
 * The outermost place where a part of a formula means the same: what reads no row, period or parameter from outside is
 * laid out once and not anew for every row.
 */
export function home(node: Node, scope: SheetScope): SheetScope {
  const depth = scope.rows.length;
  const own = new Set<string>();
  const reachesOut = (part: Node): boolean => {
    if (part.type === 'name') {
      if (part.is === 'index') return !own.has(part.name);
      return part.is === 'param' || (part.is === 'cell' && part.level < depth);
    }
    if (part.type === 'call' && part.name === 'periods' && part.args[0]?.type === 'name')
      own.add(part.args[0].name);
    return parts(part).some((inner) => reachesOut(inner));
  };
  if (reachesOut(node)) return scope;
  const outer = scope.model.scope(scope.rounded);
  return depth === 0
    ? outer
    : once(outer, depth, () => ({ ...outer, rows: Array.from({ length: depth }, () => undefined) }));
}
