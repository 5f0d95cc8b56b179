import type { Call, Node } from '../formula/ast';
import { termOf } from './answered';
import { block, flags, top } from './block';
import type { Block } from './block';
import { range } from './grid';
import { listOf } from './list';
import { first as firstCode, nothing, truth } from './notation';
import { noRank } from './rank';
import { firstOf, fromCells, Said } from './said';
import { say } from './scope';
import type { SheetList, SheetScope } from './scope';

const noData = (values: string): string => `IF(COUNT(${values})=0,"NO_DATA","")`;
const term = ({ args }: Call, list: SheetList, scope: SheetScope, title: string, neutral: string): Block =>
  block({ list, scope, title, term: (row) => termOf(say(args[1] as Node, row)), neutral });

/** A function that draws the values of a list together; `neutral` stands for rows that are not there. */
export const reduction =
  (way: { name: string; neutral: string; needsRows: boolean }) =>
  (call: Call, scope: SheetScope): Said => {
    const rows = term(call, listOf(call.args[0] as Node, scope), scope, call.name, way.neutral);
    return fromCells(scope.model.grid, {
      v: `${way.name}(${rows.values})`,
      code: way.needsRows ? firstCode(rows.code, noData(rows.values)) : rows.code,
      rank: rows.rank,
      holds: 'number',
    });
  };

/** The number of rows that are there. */
export function count({ args }: Call, scope: SheetScope): Said {
  const rows = flags(listOf(args[0] as Node, scope), scope, 'count');
  return fromCells(scope.model.grid, {
    v: `SUM(${rows.values})`,
    code: rows.code,
    rank: rows.rank,
    holds: 'number',
  });
}

/** A quantile (type 7): between the two values around its place; the share is read before the rows. */
export function quantile(call: Call, scope: SheetScope): Said {
  const { grid } = scope.model;
  const list = listOf(call.args[0] as Node, scope);
  const share = say(call.args[2] as Node, scope);
  const rows = term(call, list, scope, 'quantile', nothing);
  const { values } = rows;
  const place = grid.short(`(COUNT(${values})-1)*${share.operand(7)}`);
  const outside = `IF(OR(${place}<0,${place}>=COUNT(${values})),"NO_DATA","")`;
  return new Said(grid, {
    v: () => {
      const below = `ROUNDDOWN(${place},0)`;
      const low = `SMALL(${values},${below}+1)`;
      const high = `SMALL(${values},MIN(${below}+2,COUNT(${values})))`;
      return `${low}+(${place}-${below})*(${high}-${low})`;
    },
    tight: 5,
    ranks: [list.rank, ...share.ranks, share.strictly(rows.rank || noRank, noRank)].filter(
      (rank) => rank !== '' && rank !== noRank,
    ),
    code: (rest) => firstOf(firstCode(list.code, share.code(firstCode(rows.code, outside))), rest, grid),
  });
}

/** The term of the first row that is there; only that row is read. */
export function first(call: Call, scope: SheetScope): Said {
  const list = listOf(call.args[0] as Node, scope);
  const there = flags(list, scope, 'there');
  const only: SheetList = {
    ...list,
    there: (row) =>
      row === 1
        ? `${there.cell(1)}=1`
        : `IF(${there.cell(row)}=1,SUM(${range('Rows', there.column, top, top + row - 2)})=0,${truth(false)})`,
  };
  const rows = term(call, only, scope, 'first', nothing);
  return fromCells(scope.model.grid, {
    v: `INDEX(${rows.values},MATCH(1,${there.values},0))`,
    code: firstCode(rows.code, `IF(SUM(${there.values})=0,"NO_DATA","")`),
    rank: rows.rank,
    holds: rows.holds,
  });
}
