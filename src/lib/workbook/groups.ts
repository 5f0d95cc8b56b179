import { flags, top } from './block';
import type { Block } from './block';
import { range, reference } from './grid';
import { diverging, first, quoted } from './notation';
import { lowest, noRank } from './rank';
import type { SheetList, SheetScope } from './scope';

interface Grouping {
  list: SheetList;
  scope: SheetScope;
  keys: Block;
  values: Block;
  /** The options of a choice, in whose order the groups stand; others stand as they first appear. */
  groups: readonly string[] | undefined;
}

/** The sums of a term by key, one row a group: over a choice one an option, else one a row that begins a group. */
export function grouped({ list, scope, keys, values, groups }: Grouping): SheetList {
  const { grid } = scope.model;
  const size = groups?.length ?? list.size;
  const there = flags(list, scope, 'there');
  const column = grid.columns('Rows', 3);
  grid.titles('Rows', column, 3, ['key', 'rows', 'value']);
  const at = (place: number, row: number): string => reference('Rows', column + place, top + row - 1);
  const last = top + list.size - 1;
  /** 1 for the rows up to one that are there and share a key. */
  const shared = (key: string, until = last): string => {
    const all = range('Rows', keys.column, top, until);
    const same = keys.holds === 'text' ? `EXACT(${all},${key})` : `(${all}=${key})`;
    return `${same}*${range('Rows', there.column, top, until)}`;
  };
  for (let row = 1; row <= size; row += 1) {
    const line = top + row - 1;
    const key = grid.formula('Rows', column, line, groups ? quoted(groups[row - 1] ?? '') : keys.cell(row));
    const begins =
      row === 1 ? there.cell(1) : `IF(SUMPRODUCT(${shared(key, line - 1)})>0,0,${there.cell(row)})`;
    grid.formula('Rows', column + 1, line, groups ? `SUMPRODUCT(${shared(key)})` : begins);
    grid.formula('Rows', column + 2, line, `SUMPRODUCT(${shared(key)}*${values.values})`);
  }
  const rank = lowest([keys.rank, values.rank]);
  return {
    size,
    columns: ['key', 'value'],
    there: (row) => `${at(1, row)}>0`,
    field: (name, row) =>
      name === 'key'
        ? { v: at(0, row), code: '', rank: '', holds: keys.holds }
        : { v: at(2, row), code: '', rank: '', holds: 'number' },
    code: first(keys.code, first(values.code, diverging(range('Rows', column + 2, top, top + size - 1)))),
    rank: rank === noRank ? '' : rank,
  };
}
