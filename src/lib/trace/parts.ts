import type { Call, Node } from '../formula/ast';
import { functionOf } from '../formula/functions/index';
import { isRecord } from '../field/plain';
import type { Value } from '../formula/value';
import { inPeriod, inRow, valueOf } from './scene';
import type { Scene } from './scene';
import type { TracedList, TracedSum } from './step';
import { callsRead } from './walk';

/** Up to this many periods are all listed. */
const listed = 5;

/** The first and last period of a sum and the name of its index, or undefined where a bound has no value. */
export function periodsOf(node: Call, scene: Scene): { index: string; from: number; to: number } | undefined {
  const [index, first, last] = node.args as [Node, Node, Node];
  const [from, to] = [valueOf(first, scene), valueOf(last, scene)];
  if (typeof from !== 'number' || typeof to !== 'number') return undefined;
  return { index: index.type === 'name' ? index.name : '', from, to };
}

/** The sums over periods in a formula with the values of their terms; none where a bound or a term has no value. */
export function sumsOf(tree: Node, scene: Scene): TracedSum[] {
  return callsRead(tree, scene)
    .filter(({ name }) => name === 'periods')
    .flatMap((node) => {
      const periods = periodsOf(node, scene);
      if (!periods) return [];
      const { index, from, to } = periods;
      const count = Math.max(0, Math.floor(to - from) + 1);
      const shown =
        count <= listed
          ? Array.from({ length: count }, (_, place) => from + place)
          : [from, from + 1, from + count - 1];
      const term = node.args[3] as Node;
      const terms = shown.map((t) => ({ t, value: valueOf(term, inPeriod(scene, index, t)) }));
      if (!terms.every((one): one is { t: number; value: number } => typeof one.value === 'number'))
        return [];
      return [{ node, index, from, to, term, terms, left: count - shown.length }];
    });
}

/** The list functions of a formula that ask something of each row. */
export const listCalls = (tree: Node, scene: Scene): Call[] =>
  callsRead(tree, scene).filter(({ name }) => functionOf(name)?.reads(1) === 'term');

/** The list functions of a formula with their rows, the innermost list first. */
export const listsOf = (tree: Node, scene: Scene): TracedList[] =>
  listCalls(tree, scene)
    .flatMap((node): TracedList[] => {
      const rowsOf = node.args[0] as Node;
      const rows = valueOf(rowsOf, scene);
      if (!Array.isArray(rows)) return [];
      const by = node.name === 'groupBy' ? (node.args[1] as Node) : null;
      // Of a group is told what is summed up in it, of any other list its term.
      const term = node.args[by ? 2 : 1] as Node;
      return [
        {
          node,
          rowsOf,
          term,
          by,
          rows: rows.map((row: unknown) => ({
            ...nameOf(row),
            value: valueOf(term, inRow(scene, row)),
            group: by && valueOf(by, inRow(scene, row)),
          })),
        },
      ];
    })
    .reverse();

/** What names a row: its id, its name, the group it stands for, or the plain value it is. */
export function nameOf(row: unknown): { name: Value | null; field: string } {
  if (!isRecord(row)) return { name: (row as Value | undefined) ?? null, field: 'value' };
  const field = ['id', 'name', 'key'].find((key) => {
    const name = row[key];
    return typeof name === 'string' ? name.trim() !== '' : typeof name === 'number' && key === 'key';
  });
  return field === undefined ? { name: null, field: '' } : { name: row[field] as Value, field };
}
