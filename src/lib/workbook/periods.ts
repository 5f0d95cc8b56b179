import type { Call, Node } from '../formula/ast';
import { termOf } from './answered';
import { range, reference } from './grid';
import { first, nothing } from './notation';
import { blamed, lowest, noRank } from './rank';
import { constant, Said } from './said';
import { inPeriod, say } from './scope';
import type { SheetScope } from './scope';

/** Periods that a sum may run over in a sheet. */
const most = 50;
/** Periods beyond which a sum has no value anywhere. */
const endless = 1_000_000;
const top = 4;

/**
 * A sum over periods: a row a period with the period, its term, the code up to here and the rank; periods outside of the
 * bounds count nothing, and none is read after one without a value. More periods than the sheet has are told.
 */
export function periodSum({ args }: Call, scope: SheetScope): Said {
  const { grid } = scope.model;
  const index = args[0]?.type === 'name' ? args[0].name : '';
  const [from, to] = [say(args[1] as Node, scope), say(args[2] as Node, scope)];
  const term = args[3] as Node;
  const column = grid.columns('Periods', 4);
  const last = top + most - 1;
  const bounds = lowest([...from.ranks, ...to.ranks]);
  const refused = grid.short(from.code(to.code(nothing)), nothing);
  grid.titles('Periods', column, 1, [index, 'term', 'code', 'rank']);
  grid.titles('Periods', column, 2, ['from', 'to', 'to blame']);
  const rank = grid.formula('Periods', column + 3, 2, bounds);
  const read = (v: string, otherwise: string): string => {
    const asked = refused === nothing ? v : `IF(${refused}<>"",${otherwise},${v})`;
    return bounds === noRank ? asked : `IF(${blamed(rank)},${otherwise},${asked})`;
  };
  const start = grid.formula('Periods', column, 3, read(from.v, '1'));
  const end = grid.formula('Periods', column + 1, 3, read(to.v, '0'));
  for (let row = top; row <= last; row += 1) {
    const period = grid.formula(
      'Periods',
      column,
      row,
      row === top ? start : `${reference('Periods', column, row - 1)}+1`,
    );
    const one = termOf(say(term, inPeriod(scope, index, constant(period))));
    const [aboveCode, aboveRank] = [2, 3].map((place) => reference('Periods', column + place, row - 1));
    const within =
      row === top
        ? `${period}<=${end}`
        : `IF(${blamed(aboveRank ?? '')},FALSE(),IF(${aboveCode}<>"",FALSE(),${period}<=${end}))`;
    // A blame or code is handed down, so that the last row has the one that counts.
    const own = grid.formula(
      'Periods',
      column + 3,
      row,
      `IF(${within},${lowest(one.ranks)},${row === top ? noRank : aboveRank})`,
    );
    const code = grid.formula(
      'Periods',
      column + 2,
      row,
      `IF(${within},IF(${blamed(own)},"",${one.code}),${row === top ? nothing : aboveCode})`,
    );
    grid.formula(
      'Periods',
      column + 1,
      row,
      `IF(${within},IF(${blamed(own)},0,IF(${code}<>"",0,${one.v})),0)`,
    );
  }
  const lastCode = reference('Periods', column + 2, last);
  const told = first(
    lastCode,
    `IF(${end}-${start}>${endless},"DIVERGES",IF(${end}-${start}>=${most},"BEYOND_SHEET",""))`,
  );
  return new Said(grid, {
    v: () => `SUM(${range('Periods', column + 1, top, last)})`,
    ranks: [bounds, reference('Periods', column + 3, last)].filter((one) => one !== noRank),
    code: (rest) => from.code(to.code(first(grid.short(told, nothing), rest))),
  });
}
