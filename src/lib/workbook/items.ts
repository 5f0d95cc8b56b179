import type { AnyTool } from '../definition/definition';
import { plainNumber, quoted, truth } from './notation';
import { constant } from './said';
import type { Cells } from './said';
import type { SheetList } from './scope';

/** The items of a checklist as a list; all of them are there, their points are worked out. */
export function itemList({ items }: AnyTool, pointsOf: (id: string) => Cells): SheetList {
  const points = items.map(({ id }) => pointsOf(id));
  return {
    size: items.length,
    columns: ['id', 'group', 'weight', 'points'],
    there: () => truth(true),
    field(name, row) {
      const item = items[row - 1];
      const own = points[row - 1];
      if (!item || !own) throw new Error(`no item ${row}`);
      if (name === 'points') return own;
      if (name === 'weight') return constant(`(${plainNumber(item.weight)})`);
      return constant(quoted(name === 'group' ? item.group : item.id), 'text');
    },
    code: '',
    rank: '',
  };
}
