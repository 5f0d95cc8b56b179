import type { Call, Node } from '../formula/ast';
import { termOf } from './answered';
import { range } from './grid';
import { nothing } from './notation';
import { blamed, errorOnly, lowest, noRank } from './rank';
import { Said } from './said';
import { comparing, say } from './scope';
import type { SheetScope } from './scope';

const top = 4;

/**
 * `lowest` and `highest` over named figures, one row each: its name, and its value after rounding to 9 decimals where it
 * has one; MATCH finds the first of equals. Only inputs in error are to blame.
 */
export function extreme(name: 'MIN' | 'MAX') {
  return ({ args }: Call, scope: SheetScope): Said => {
    const { grid } = scope.model;
    const exact = comparing(scope, false);
    const column = grid.columns('Rows', 3);
    grid.literal('Rows', column, 1, name === 'MIN' ? 'lowest' : 'highest');
    grid.titles('Rows', column, 3, ['name', 'value', 'rank']);
    const ranks: string[] = [];
    const names = args.filter((_, place) => place % 2 === 0);
    names.forEach((text, index) => {
      const row = top + index;
      const { v, ranks: own, code } = termOf(say(args[2 * index + 1] as Node, exact));
      grid.literal('Rows', column, row, text.type === 'text' ? text.value : '');
      const rank = grid.formula('Rows', column + 2, row, lowest(own));
      const value = `ROUND(${v},9)`;
      const asked = code === nothing ? value : `IF(${code}<>"","",${value})`;
      const none = lowest(own) === noRank;
      grid.formula('Rows', column + 1, row, none ? asked : `IF(${blamed(rank)},"",${asked})`);
      if (!none) ranks.push(errorOnly(rank));
    });
    const last = top + names.length - 1;
    const values = range('Rows', column + 1, top, last);
    return new Said(grid, {
      v: () => `INDEX(${range('Rows', column, top, last)},MATCH(${name}(${values}),${values},0))`,
      holds: 'text',
      ranks,
      code: (rest) => `IF(COUNT(${values})=0,"NO_DATA",${rest})`,
    });
  };
}
