import type { Call, Node } from '../formula/ast';
import { listOf } from './list';
import { nothing } from './notation';
import { lowest, noRank } from './rank';
import { firstOf, fromCells, Said } from './said';
import { say } from './scope';
import type { Replaced, SheetScope } from './scope';

/**
 * `at(quantity, key, value, …)`: the quantity in a second column of the model, over inputs replaced. All replacing
 * values are read first; without one of them the quantity is not.
 */
export function at({ args }: Call, scope: SheetScope): Said {
  const { grid } = scope.model;
  const [quantity, ...pairs] = args as [Node, ...Node[]];
  const replaced: Replaced[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const [name, by] = pairs.slice(index, index + 2) as [Node, Node];
    const key = name.type === 'name' ? name.name : '';
    const said = say(by, scope);
    replaced.push({ key, by: said, ...(said.holds === 'list' && { list: listOf(by, scope) }) });
  }
  const { cells, model } = scope.model.replacing(replaced);
  const values = cells.map((one) => fromCells(grid, one));
  const there = say(quantity, model.scope(scope.rounded));
  const readRank = values.reduceRight((then, one) => one.strictly(then, noRank), there.rank);
  return new Said(grid, {
    v: () => there.v,
    tight: there.tight,
    holds: there.holds,
    ranks: [lowest([...values.flatMap((one) => one.ranks), readRank])],
    code: (rest) =>
      firstOf(
        values.reduceRight((then, one) => one.code(then), there.code(nothing)),
        rest,
        grid,
      ),
  });
}
