import { top } from './block';
import type { Block } from './block';
import { range, reference } from './grid';
import { nothing } from './notation';
import { noRank } from './rank';
import type { Cells, Holding } from './said';
import type { SheetList, SheetScope } from './scope';

/** The sorting key of a row that is not there: above any figure of a tool. */
export const absent = '1000000000000000000';

/**
 * A list in the order of its keys, equals as they stood: each row's place, and for each place the row that takes it.
 * Rows that are not there take none.
 */
export function sorted(list: SheetList, keys: Block, scope: SheetScope, descending: boolean): SheetList {
  const { grid } = scope.model;
  const column = grid.columns('Rows', 2);
  const last = top + list.size - 1;
  grid.titles('Rows', column, 3, ['place', 'row']);
  for (let row = 1; row <= list.size; row += 1) {
    const key = keys.cell(row);
    const at = top + row - 1;
    const upTo = range('Rows', keys.column, top, at);
    const before = descending
      ? `(${keys.values}>${key})*(${keys.values}<${absent})`
      : `(${keys.values}<${key})*1`;
    grid.formula(
      'Rows',
      column,
      at,
      `IF(${key}=${absent},0,SUMPRODUCT(${before})+SUMPRODUCT((${upTo}=${key})*1))`,
    );
    grid.formula('Rows', column + 1, at, `IFERROR(MATCH(${row},${range('Rows', column, top, last)},0),0)`);
  }
  const from = (row: number): string => reference('Rows', column + 1, top + row - 1);
  const moved = new Map<string, (row: number) => Cells>();
  return {
    size: list.size,
    columns: list.columns,
    there: (row) => `${from(row)}>0`,
    field(name, row) {
      const known = moved.get(name) ?? moveField(list, name, from, scope);
      moved.set(name, known);
      return known(row);
    },
    code: keys.code,
    rank: keys.rank,
  };
}

/** A field of a list in its new order: as it stood, and as INDEX finds it. */
function moveField(
  list: SheetList,
  name: string,
  from: (row: number) => string,
  { model: { grid } }: SheetScope,
): (row: number) => Cells {
  const column = grid.columns('Rows', 6);
  const last = top + list.size - 1;
  grid.literal('Rows', column, 1, name);
  let holds: Holding = 'number';
  for (let row = 1; row <= list.size; row += 1) {
    const cells = list.field(name, row);
    ({ holds } = cells);
    const at = top + row - 1;
    [cells.v, cells.code || nothing, cells.rank || noRank].forEach((part, index) => {
      grid.formula('Rows', column + index, at, part);
      const found = `INDEX(${range('Rows', column + index, top, last)},${from(row)})`;
      grid.formula('Rows', column + 3 + index, at, `IF(${from(row)}>0,${found},"")`);
    });
  }
  const at = (index: number, row: number): string => reference('Rows', column + 3 + index, top + row - 1);
  return (row) => ({ v: at(0, row), code: at(1, row), rank: at(2, row), holds });
}
