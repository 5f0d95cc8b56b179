import { kindOfField } from '../field/aspects/columns';
import type { AnyField } from '../field/field';
import type { InRows, ListColumn } from './fields';
import { columnName, range, reference } from './grid';
import type { CellContent, Grid } from './grid';
import { first, nothing, plainNumber, quoted, truth } from './notation';
import { constant } from './said';
import type { Cells } from './said';
import type { SheetList } from './scope';

/** Rows that a list has in a workbook at least, if it may have as many. */
const usual = 20;

/** Where the rows of a list stand on the sheet Inputs, with the columns that are typed in. */
export interface RowsPlace {
  first: number;
  last: number;
  columns: Readonly<Record<string, string>>;
}

/** A list input laid out: its place, its rows for formulas, and its first error. */
export interface LaidRows {
  place: RowsPlace;
  /** What stands in the cell of the input itself: the number of rows, typed in or counted. */
  value: CellContent | { formula: string };
  list(figure: Cells): SheetList;
  wrong(count: string, rest: string): string;
}

/** Lays out a list: a block with one column a field, and behind them the first error up to each row. */
export function layRows(
  grid: Grid,
  {
    key,
    field,
    kind,
    given,
    top,
  }: { key: string; field: AnyField; kind: InRows; given: unknown; top: number },
): LaidRows {
  const columns = kind.columns(field);
  const { min, max, fixed } = kind.rows(field);
  const rows = kind.cells(field, given);
  const size = fixed ? max : Math.min(max, Math.max(usual, rows?.length ?? 0));
  const at = (name: string, row: number): string =>
    reference('Inputs', 1 + columns.findIndex((column) => column.name === name), top + row);
  const errors = columns.length + 1;
  grid.titles('Inputs', 0, top, [key, ...columns.map(({ name }) => name)]);
  for (let row = 1; row <= size; row += 1) {
    grid.literal('Inputs', 0, top + row, row);
    columns.forEach((column, index) => {
      const cell = 'fixed' in column ? column.fixed(row) : (rows?.[row - 1]?.[column.name] ?? null);
      grid.literal('Inputs', index + 1, top + row, cell as CellContent);
    });
    const above = row === 1 ? nothing : reference('Inputs', errors, top + row - 1);
    grid.formula(
      'Inputs',
      errors,
      top + row,
      first(
        above,
        rowError(grid, columns, row, (name) => at(name, row)),
      ),
    );
  }
  const typed = columns.flatMap((column, index) => ('wrong' in column ? [{ ...column, index }] : []));
  const counted = typed.map(({ index }) => `COUNTA(${range('Inputs', index + 1, top + 1, top + size)})`);
  const answered = counted.join('+');
  return {
    place: {
      first: top + 1,
      last: top + size,
      columns: Object.fromEntries(typed.map(({ name, index }) => [name, columnName(index + 1)])),
    },
    value: fixed
      ? isNothingSaid(given, rows)
        ? 0
        : { formula: `IF(${answered}=0,"",${answered})` }
      : (rows?.length ?? null),
    list: ({ v: count, code, rank }) => ({
      size,
      columns: columnsOf(field),
      there(row) {
        if (fixed) return truth(true);
        const skipped = kind.skipsBlank === undefined ? '' : `ISNUMBER(${at(kind.skipsBlank, row)})`;
        const within = skipped === '' ? `${count}>=${row}` : `IF(${count}>=${row},${skipped},FALSE())`;
        return `IF(ISNUMBER(${count}),${within},FALSE())`;
      },
      field: (name, row) =>
        kind.reads?.[name]?.((column) => at(column, row)) ?? cellOf(columns, name, row, at(name, row)),
      code,
      rank,
    }),
    wrong(count, rest) {
      if (fixed) return first(reference('Inputs', errors, top + size), rest);
      const filled = `INDEX(${range('Inputs', errors, top + 1, top + size)},MAX(1,${count}))`;
      const cells = `IF(${count}=0,${rest},IF(${filled}<>"",${filled},${rest}))`;
      const held = size === max ? cells : `IF(${count}>${size},"BEYOND_SHEET",${cells})`;
      return `IF(NOT(ISNUMBER(${count})),"NOT_A_NUMBER",IF(OR(${count}>${max},AND(${count}>0,${count}<${min})),"OUT_OF_RANGE",${held}))`;
    },
  };
}

/** Whether a list of fixed rows was answered with nothing: not the same as left empty, so a 0 stands for it. */
const isNothingSaid = (given: unknown, rows: ReturnType<InRows['cells']>): boolean =>
  given !== null && (rows ?? []).every((row) => Object.values(row).every((cell) => cell === null));

/** The fields formulas see in a row, in order. */
function columnsOf(field: AnyField): string[] {
  const kind = kindOfField(field);
  return kind.is === 'rows' ? Object.keys(kind.fields) : [];
}

/** The first error of a row, cell by cell; a blank cell is none. */
const rowError = (
  grid: Grid,
  columns: readonly ListColumn[],
  row: number,
  at: (name: string) => string,
): string =>
  columns.reduceRight((then, column) => {
    const cell = at(column.name);
    const rest = grid.short(then, nothing);
    const own = 'wrong' in column ? column.wrong(cell, rest, row) : rest;
    return own === rest ? then : `IF(ISBLANK(${cell}),${rest},${own})`;
  }, nothing);

function cellOf(columns: readonly ListColumn[], name: string, row: number, v: string): Cells {
  const column = columns.find((one) => one.name === name);
  if (!column) throw new Error(`no column "${name}"`);
  if ('wrong' in column)
    return { v, code: `IF(ISBLANK(${v}),"NOT_PROVIDED","")`, rank: '', holds: column.holds };
  const text = column.fixed(row);
  return constant(typeof text === 'number' ? `(${plainNumber(text)})` : quoted(text), column.holds);
}
