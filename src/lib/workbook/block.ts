import type { Term } from './answered';
import { range, reference } from './grid';
import { first, nothing, truth } from './notation';
import { blamed, errorOnly, lowest, noRank } from './rank';
import type { Cells, Holding } from './said';
import { inRow } from './scope';
import type { SheetList, SheetScope } from './scope';

/** The row of the sheet Rows in which the first row of a list stands. */
export const top = 4;

/** What a term says of every row of a list, in cells. */
export interface Block {
  column: number;
  /** The range of the values. */
  values: string;
  cell: (row: number) => string;
  /** The value of a row as a figure, refused where the row has none. */
  cells: (row: number) => Cells;
  holds: Holding;
  code: string;
  rank: string;
}

interface Asked {
  list: SheetList;
  scope: SheetScope;
  title: string;
  term: (scope: SheetScope) => Term;
  /** Stands where a row is not there or has no value. */
  neutral: string;
  /** A row without a value does not keep the whole from having one; only inputs in error do. */
  partial?: true;
}

/**
 * Works a term out for every row of a list: value, code up to here (of a partial one its own), and rank; above them
 * whether the list is read at all, its code and its rank. The rank of a partial row is that of an input in error.
 */
export function block({ list, scope, title, term, neutral, partial }: Asked): Block {
  const { grid } = scope.model;
  const column = grid.columns('Rows', 3);
  const last = top + list.size - 1;
  grid.literal('Rows', column, 1, title);
  grid.titles('Rows', column, 3, ['value', 'code', 'rank']);
  const unrefused = list.code === '' ? truth(true) : `${list.code}=""`;
  const read = grid.formula(
    'Rows',
    column,
    2,
    list.rank === '' ? unrefused : `IF(${blamed(list.rank)},FALSE(),${unrefused})`,
  );
  let holds: Holding = 'number';
  let blames = false;
  let refuses = false;
  for (let row = 1; row <= list.size; row += 1) {
    const at = top + row - 1;
    const { v, ranks, code, holds: one } = term(inRow(scope, list, row));
    holds = one;
    blames ||= ranks.length > 0;
    refuses ||= code !== nothing;
    const there = (then: string, otherwise: string): string =>
      then === otherwise ? then : `IF(${read},IF(${list.there(row)},${then},${otherwise}),${otherwise})`;
    const gravest = grid.short(lowest(ranks), noRank);
    const unblamed = (then: string, otherwise: string): string =>
      gravest === noRank || then === otherwise ? then : `IF(${blamed(gravest)},${otherwise},${then})`;
    grid.formula(
      'Rows',
      column + 2,
      at,
      there(partial && gravest !== noRank ? errorOnly(gravest) : gravest, noRank),
    );
    const own = there(unblamed(code, partial ? '"NOT_PROVIDED"' : nothing), nothing);
    const above = row === 1 || partial ? nothing : reference('Rows', column + 1, at - 1);
    const told = grid.formula('Rows', column + 1, at, first(above, own));
    const valued = code === nothing ? v : `IF(${told}<>"",${neutral},${v})`;
    grid.formula('Rows', column, at, there(unblamed(valued, neutral), neutral));
  }
  const whole = `MIN(${range('Rows', column + 2, top, last)})`;
  const cell = (row: number): string => reference('Rows', column, top + row - 1);
  return {
    column,
    values: range('Rows', column, top, last),
    cell,
    holds,
    code:
      partial || !refuses
        ? list.code
        : grid.formula('Rows', column + 1, 2, first(list.code, reference('Rows', column + 1, last))),
    rank: blames ? grid.formula('Rows', column + 2, 2, lowest([list.rank, whole])) : list.rank,
    cells: (row) => {
      const told = reference('Rows', column + 1, top + row - 1);
      return { v: cell(row), code: partial ? `IF(${told}<>"","NOT_PROVIDED","")` : '', rank: '', holds };
    },
  };
}

/** Which rows of a list are there, as cells with 1 and 0. */
export const flags = (list: SheetList, scope: SheetScope, title: string): Block =>
  block({
    list,
    scope,
    title,
    term: () => ({ v: '1', ranks: [], code: nothing, holds: 'number' }),
    neutral: '0',
  });
