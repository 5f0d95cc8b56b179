import type { Node } from '../formula/ast';
import { code, isText, ranks, value } from '../formula/sheet';
import { first, lowest, noRank, once } from '../formula/sheet-scope';
import type { Cells, SheetScope } from '../formula/sheet-scope';
import { range, reference } from './workbook-grid';
import type { Grid } from './workbook-grid';

/** A list in a spreadsheet: up to `size` rows, of which some are there. */
export interface SheetList {
  size: number;
  /** A yes/no expression: is row 1 … size there? Valid where the list has no code. */
  there(row: number): string;
  field(name: string, row: number): Cells | undefined;
  code: string;
  rank: string;
}

/** What one row adds: value, ranks and code with a continuation. */
export interface RowTerm {
  v: string;
  ranks: readonly string[];
  code: string;
}

const top = 4;
/** The sorting key of a row that is not there: above any figure of a tool. */
const absent = '1000000000000000000';

/** A block of cells: one row of the list each with value, code up to here, and rank; above them whether it is read at all. */
export interface Block {
  column: number;
  values: string;
  cell: (row: number) => string;
  code: string;
  rank: string;
}

const inRow = (list: SheetList, row: number, scope: SheetScope): SheetScope => ({
  ...scope,
  meaning: (name) => list.field(name, row) ?? scope.meaning(name),
});

const termOf =
  (node: Node) =>
  (scope: SheetScope): RowTerm => ({
    v: value(node, scope),
    ranks: ranks(node, scope),
    code: code(node, scope, '""'),
  });

/** Works out a term for every row of a list; `neutral` stands where no row is. */
export function block(
  grid: Grid,
  list: SheetList,
  title: string,
  scope: SheetScope,
  term: (scope: SheetScope) => RowTerm,
  neutral: string,
): Block {
  const column = grid.columns('Rows', 3);
  const last = top + list.size - 1;
  grid.literal('Rows', column, 1, title);
  ['value', 'code', 'rank'].forEach((name, index) => grid.literal('Rows', column + index, 3, name));
  const listCode = list.code === '' ? '""' : list.code;
  const read = grid.formula(
    'Rows',
    column,
    2,
    list.rank === '' ? `${listCode}=""` : `IF(${list.rank}<${noRank},FALSE(),${listCode}="")`,
  );
  for (let row = 1; row <= list.size; row += 1) {
    const at = top + row - 1;
    const { v, ranks: blamed, code: own } = term(inRow(list, row, scope));
    const rank = grid.formula(
      'Rows',
      column + 2,
      at,
      `IF(${read},IF(${list.there(row)},${lowest(blamed)},${noRank}),${noRank})`,
    );
    const above = row === 1 ? '' : reference('Rows', column + 1, at - 1);
    const here = `IF(${read},IF(${list.there(row)},IF(${rank}<${noRank},"",${own}),""),"")`;
    const told = grid.formula(
      'Rows',
      column + 1,
      at,
      above === '' ? here : `IF(${above}<>"",${above},${here})`,
    );
    grid.formula(
      'Rows',
      column,
      at,
      `IF(${read},IF(${list.there(row)},IF(${rank}<${noRank},${neutral},IF(${told}<>"",${neutral},${v})),${neutral}),${neutral})`,
    );
  }
  const wholeCode = grid.formula(
    'Rows',
    column + 1,
    2,
    first(list.code, reference('Rows', column + 1, last)),
  );
  const wholeRank = grid.formula(
    'Rows',
    column + 2,
    2,
    lowest([list.rank, `MIN(${range('Rows', column + 2, top, last)})`]),
  );
  return {
    column,
    values: range('Rows', column, top, last),
    cell: (row) => reference('Rows', column, top + row - 1),
    code: wholeCode,
    rank: wholeRank,
  };
}

/** A list expression: a list input or the items, some of its rows, or the same in another order. */
export function listOf(
  node: Node,
  scope: SheetScope,
  grid: Grid,
  named: (name: string) => SheetList,
): SheetList {
  if (node.type === 'name') return named(node.name);
  if (node.type !== 'call') throw new Error('not a list');
  return once(scope, node, () => {
    const [source, term] = node.args as [Node, Node];
    const list = listOf(source, scope, grid, named);
    if (node.name === 'where') return kept(list, block(grid, list, 'where', scope, termOf(term), 'FALSE()'));
    if (node.name === 'sortBy')
      return sorted(grid, list, block(grid, list, 'sortBy', scope, termOf(term), absent));
    throw new Error(`${node.name}() is not in the spreadsheet: ${notInSheets[node.name] ?? 'not a list'}`);
  });
}

/** Functions of the formula language that a workbook cannot hold, with the reason; no quantity that calls one is laid out. */
export const notInSheets: Readonly<Record<string, string>> = {
  groupBy: 'the number of groups is only known from the rows, and there are no dynamic arrays',
  cumulative: 'its value is a list of numbers, which no single cell can hold',
};

const kept = (list: SheetList, chosen: Block): SheetList => ({
  ...list,
  there: chosen.cell,
  code: chosen.code,
  rank: chosen.rank,
});

/** Sorted by a helper column of places; rows that are not there come last and are never read. */
function sorted(grid: Grid, list: SheetList, keys: Block): SheetList {
  const column = grid.columns('Rows', 2);
  const last = top + list.size - 1;
  ['place', 'row'].forEach((name, index) => grid.literal('Rows', column + index, 3, name));
  for (let row = 1; row <= list.size; row += 1) {
    const key = keys.cell(row);
    const upTo = range('Rows', keys.column, top, top + row - 1);
    grid.formula(
      'Rows',
      column,
      top + row - 1,
      `IF(${key}=${absent},0,SUMPRODUCT((${keys.values}<${key})*1)+SUMPRODUCT((${upTo}=${key})*1))`,
    );
    grid.formula(
      'Rows',
      column + 1,
      top + row - 1,
      `IFERROR(MATCH(${row},${range('Rows', column, top, last)},0),0)`,
    );
  }
  const from = (row: number): string => reference('Rows', column + 1, top + row - 1);
  const moved = new Map<string, (row: number) => Cells>();
  const field = (name: string, row: number): Cells | undefined => {
    if (!list.field(name, row)) return undefined;
    if (!moved.has(name)) moved.set(name, moveField(grid, list, name, from));
    return moved.get(name)?.(row);
  };
  return { size: list.size, there: (row) => `${from(row)}>0`, field, code: keys.code, rank: keys.rank };
}

/** A field of a list in its new order: as it stood, and as INDEX finds it. */
function moveField(
  grid: Grid,
  list: SheetList,
  name: string,
  from: (row: number) => string,
): (row: number) => Cells {
  const column = grid.columns('Rows', 6);
  const last = top + list.size - 1;
  grid.literal('Rows', column, 1, name);
  let text = false;
  for (let row = 1; row <= list.size; row += 1) {
    const cells = list.field(name, row) as Cells;
    text ||= cells.text === true;
    const parts = [cells.v, cells.code === '' ? '""' : cells.code, cells.rank === '' ? noRank : cells.rank];
    parts.forEach((part, index) => grid.formula('Rows', column + index, top + row - 1, part));
    parts.forEach((_, index) =>
      grid.formula(
        'Rows',
        column + 3 + index,
        top + row - 1,
        `IF(${from(row)}>0,INDEX(${range('Rows', column + index, top, last)},${from(row)}),"")`,
      ),
    );
  }
  const at = (index: number, row: number): string => reference('Rows', column + 3 + index, top + row - 1);
  return (row) => ({ v: at(0, row), code: at(1, row), rank: at(2, row), text });
}

/** Texts of the rows that are there, in order, parted by commas. */
export function joined(grid: Grid, list: SheetList, of: Block): string {
  const column = grid.columns('Rows', 1);
  grid.literal('Rows', column, 3, 'joined');
  for (let row = 1; row <= list.size; row += 1) {
    const above = row === 1 ? '""' : reference('Rows', column, top + row - 2);
    grid.formula(
      'Rows',
      column,
      top + row - 1,
      `IF(${of.cell(row)}="",${above},IF(${above}="",${of.cell(row)},${above}&", "&${of.cell(row)}))`,
    );
  }
  return reference('Rows', column, top + list.size - 1);
}

const reductions: Record<string, { of: (values: string) => string; neutral: string; needsRows: boolean }> = {
  sum: { of: (values) => `SUM(${values})`, neutral: '0', needsRows: false },
  product: { of: (values) => `PRODUCT(${values})`, neutral: '1', needsRows: false },
  mean: { of: (values) => `AVERAGE(${values})`, neutral: '""', needsRows: true },
  median: { of: (values) => `MEDIAN(${values})`, neutral: '""', needsRows: true },
  min: { of: (values) => `MIN(${values})`, neutral: '""', needsRows: true },
  max: { of: (values) => `MAX(${values})`, neutral: '""', needsRows: true },
};

/** A list function as cells. */
export function overList(
  node: Node & { type: 'call' },
  scope: SheetScope,
  grid: Grid,
  named: (name: string) => SheetList,
): Cells {
  const [source, term, third] = node.args as [Node, Node, Node | undefined];
  const list = listOf(source, scope, grid, named);
  if (node.name === 'count') {
    const there = block(grid, list, 'count', scope, () => ({ v: '1', ranks: [], code: '""' }), '0');
    return { v: `SUM(${there.values})`, code: there.code, rank: there.rank };
  }
  if (node.name === 'first') return firstOf(list, term, scope);
  const reduction = reductions[node.name];
  if (!reduction && node.name !== 'quantile' && node.name !== 'list')
    throw new Error(`${node.name}() is not in the spreadsheet: ${notInSheets[node.name] ?? ''}`);
  const rows = block(grid, list, node.name, scope, termOf(term), reduction?.neutral ?? '""');
  if (node.name === 'list')
    return { v: joined(grid, list, rows), code: rows.code, rank: rows.rank, text: true };
  const enough = `IF(COUNT(${rows.values})=0,"NO_DATA","")`;
  if (reduction)
    return {
      v: reduction.of(rows.values),
      code: reduction.needsRows ? first(rows.code, enough) : rows.code,
      rank: rows.rank,
    };
  const share = third as Node;
  const place = `(COUNT(${rows.values})-1)*(${value(share, scope)})`;
  const low = `SMALL(${rows.values},INT(${place})+1)`;
  const high = `SMALL(${rows.values},MIN(INT(${place})+2,COUNT(${rows.values})))`;
  return {
    v: `${low}+(${place}-INT(${place}))*(${high}-${low})`,
    code: first(list.code, code(share, scope, first(rows.code, enough))),
    rank: lowest([rows.rank, ...ranks(share, scope)]),
  };
}

/** `first(list, term)`: the term of the first row of a list input; only that row is read. */
function firstOf(list: SheetList, term: Node, scope: SheetScope): Cells {
  const row = inRow(list, 1, scope);
  const there = list.there(1);
  const own = `IF(${there},${code(term, row, '""')},"NO_DATA")`;
  const blamed = lowest(ranks(term, row));
  const rank =
    blamed === noRank
      ? list.rank
      : `MIN(${list.rank || noRank},IF(${first(list.code, '""')}<>"",${noRank},IF(${there},${blamed},${noRank})))`;
  return { v: value(term, row), code: first(list.code, own), rank, text: isText(term, row) };
}
