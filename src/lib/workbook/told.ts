import type { Call } from '../formula/ast';
import { flags, top } from './block';
import { reference } from './grid';
import { listOf } from './list';
import { first } from './notation';
import { blamed } from './rank';
import { Said } from './said';
import type { Cells } from './said';
import { once } from './scope';
import type { SheetList, SheetScope } from './scope';

/** Parts the fields of a row. */
export const fieldSign = ': ';
/** Parts the rows; where numbers are told a comma could be their decimal sign. */
export const rowSign = (texts: boolean): string => (texts ? ', ' : '; ');

/** A list function as a figure: its value is the list told as one text. */
export const listSaid = (call: Call, scope: SheetScope): Said => {
  const list = listOf(call, scope);
  return new Said(scope.model.grid, {
    v: () => told(list, scope),
    holds: 'list',
    ranks: list.rank === '' ? [] : [list.rank],
    code: (rest) => first(list.code, rest),
  });
};

/** The rows that are there as one text, field by field; a field without a value is left blank. */
export const told = (list: SheetList, scope: SheetScope): string =>
  once(list, 'told', () => {
    const { grid } = scope.model;
    const texts = list.columns.every((name) => list.field(name, 1).holds === 'text');
    const there = flags(list, scope, 'told');
    const column = grid.columns('Rows', 1);
    grid.literal('Rows', column, 3, 'told');
    for (let row = 1; row <= list.size; row += 1) {
      const at = top + row - 1;
      const own = list.columns.map((name) => toldCell(list.field(name, row))).join(`&"${fieldSign}"&`);
      if (row === 1) grid.formula('Rows', column, at, `IF(${there.cell(row)}=1,${own},"")`);
      else {
        const above = reference('Rows', column, at - 1);
        const begins = `SUM(${there.cell(1)}:${reference('Rows', there.column, at - 1).slice('Rows!'.length)})=0`;
        grid.formula(
          'Rows',
          column,
          at,
          `IF(${there.cell(row)}=1,IF(${begins},"",${above}&"${rowSign(texts)}")&${own},${above})`,
        );
      }
    }
    return reference('Rows', column, top + list.size - 1);
  });

function toldCell({ v, code, rank, holds }: Cells): string {
  const text = holds === 'text' ? v : holds === 'truth' ? `IF(${v},"true","false")` : `(${v}&"")`;
  const valued = code === '' ? text : `IF(${code}<>"","",${text})`;
  return rank === '' ? valued : `IF(${blamed(rank)},"",${valued})`;
}
