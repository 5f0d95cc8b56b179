import type { Call, Node } from '../formula/ast';
import { FormulaError } from '../formula/parse';
import { termOf } from './answered';
import { block, top } from './block';
import type { Block } from './block';
import { grouped } from './groups';
import { range, reference } from './grid';
import { diverging, first, truth } from './notation';
import { absent, sorted } from './order';
import { home, once, say } from './scope';
import type { SheetList, SheetScope } from './scope';

/** A list expression: a figure that is a list, some of its rows, the same in another order, its groups or its values. */
export function listOf(node: Node, scope: SheetScope): SheetList {
  if (node.type === 'name' && node.is === 'figure') return scope.model.list(node.name);
  if (node.type !== 'call') throw new FormulaError('not a list');
  const place = home(node, scope);
  return once(place, node.args, () => made(node, place));
}

function made({ name, args, groups }: Call, scope: SheetScope): SheetList {
  const [source, term, third] = args as [Node, Node, Node | undefined];
  const list = listOf(source, scope);
  const asked = (of: Node, neutral: string): Block =>
    block({ list, scope, title: name, term: (row) => termOf(say(of, row)), neutral });
  switch (name) {
    case 'where': {
      const kept = asked(term, truth(false));
      return { ...list, there: kept.cell, code: kept.code, rank: kept.rank };
    }
    case 'sortBy':
      return sorted(list, asked(term, absent), scope, third !== undefined);
    case 'groupBy':
      return grouped({ list, scope, keys: asked(term, '""'), values: asked(third as Node, '0'), groups });
    case 'list':
      return plain(list, asked(term, '""'));
    case 'cumulative':
      return running(list, asked(term, '0'), scope);
    default:
      throw new FormulaError(`${name}() is not a list`);
  }
}

/** A list of plain values: each is its own field `value`. */
export const plain = (list: SheetList, { cells, code, rank }: Block): SheetList => ({
  size: list.size,
  columns: ['value'],
  there: list.there,
  field: (_, row) => cells(row),
  code,
  rank,
});

/** Running sums, one a row. */
function running(list: SheetList, terms: Block, { model: { grid } }: SheetScope): SheetList {
  const column = grid.columns('Rows', 1);
  grid.literal('Rows', column, 1, 'running sum');
  for (let row = 1; row <= list.size; row += 1) {
    const above = row === 1 ? '' : `${reference('Rows', column, top + row - 2)}+`;
    grid.formula('Rows', column, top + row - 1, `${above}${terms.cell(row)}`);
  }
  const sums = range('Rows', column, top, top + list.size - 1);
  return {
    ...plain(list, terms),
    code: first(terms.code, diverging(sums)),
    field: (_, row) => ({ v: reference('Rows', column, top + row - 1), code: '', rank: '', holds: 'number' }),
  };
}
