import { isPeriodSum, periodName } from '../formula/ast';
import type { Node } from '../formula/ast';
import { newTrail, rowLocal, run } from '../formula/evaluate';
import type { Local, Row, Value } from '../formula/evaluate';
import { sourceOf } from '../formula/infix';
import { namesOf, readsRows } from '../formula/walk';
import type { AnyTool } from './definition';
import { closure, unitOfQuantity } from './graph';
import { unitOfField } from './fields';
import type { Session } from './session';
import type { TracedColumn, TracedList, TracedSum, TraceStep } from './trace-step';
import { callsRead } from './trace-walk';

/** Up to this many periods are all listed. */
const listed = 5;

/** The sums over periods in a formula with the values of their terms; none where a bound or a term has no value. */
export function sumsOf(tree: Node, session: Session, local: Local | null): TracedSum[] {
  return callsRead(tree, session, local)
    .filter(isPeriodSum)
    .flatMap((node) => {
      const [from, to] = [1, 2].map((index) => run(node.args[index] as Node, session, local, newTrail()));
      if (typeof from !== 'number' || typeof to !== 'number') return [];
      const index = periodName(node);
      const term = node.args[3] as Node;
      const periods: number[] = [];
      for (let t = from; t <= to; t += 1) periods.push(t);
      const shown =
        periods.length <= listed
          ? periods
          : [periods[0] as number, periods[1] as number, periods.at(-1) as number];
      const terms = shown.map((t) => ({
        t,
        value: run(term, session, { ...local, [index]: { value: t } }, newTrail()),
      }));
      if (!terms.every((one): one is { t: number; value: number } => typeof one.value === 'number'))
        return [];
      return [{ node, index, from, to, term, terms, left: periods.length - shown.length }];
    });
}

/** The list functions of a formula with their rows, the innermost list first. */
export function listsOf(tree: Node, session: Session, local: Local | null): TracedList[] {
  return callsRead(tree, session, local)
    .filter(({ name, args }) => readsRows(name) && args.length > 1)
    .flatMap((node) => {
      const rows = run(node.args[0] as Node, session, local, newTrail());
      if (!Array.isArray(rows)) return [];
      const term = node.args[1] as Node;
      return [
        {
          node,
          list: sourceOf(node),
          term,
          rows: (rows as Row[]).map((row, index) => ({
            label: nameOf(row) ?? String(index + 1),
            row,
            value: run(term, session, rowLocal(row, session, local), newTrail()),
          })),
        },
      ];
    })
    .reverse();
}

const nameOf = (row: Row): string | undefined =>
  [row['id'], row['name']].find((name) => typeof name === 'string' && name.trim() !== '') as
    string | undefined;

/** The second columns of a formula: what changes with the replaced inputs, step by step. */
export function columnsOf(
  tool: AnyTool,
  tree: Node,
  session: Session,
  local: Local | null,
  trace: (tool: AnyTool, session: Session, key: string) => TraceStep,
): TracedColumn[] {
  return callsRead(tree, session, local)
    .filter(({ name }) => name === 'at')
    .flatMap((node) => {
      const [quantity, ...pairs] = node.args as [Node, ...Node[]];
      const replaced: Record<string, Value> = {};
      for (let index = 0; index < pairs.length; index += 2) {
        const key = pairs[index] as Node;
        const value = run(pairs[index + 1] as Node, session, local, newTrail());
        if (value === null || key.type !== 'name') return [];
        replaced[key.name] = value;
      }
      const column = session.at(replaced);
      const names = namesOf(quantity);
      const keys = Object.keys(replaced);
      const changed = inOrder(tool, names).filter((key) =>
        closure(tool, [key]).inputs.some((input) => keys.includes(input)),
      );
      const units = Object.fromEntries(
        keys.map((key) => [
          key,
          tool.inputs[key] ? unitOfField(tool.inputs[key]) : unitOfQuantity(tool, key),
        ]),
      );
      return [
        {
          node,
          replaced,
          units,
          steps: changed.map((key) => trace(tool, column, key)),
          names: Object.fromEntries(
            names.map((name) => [name, { ...column.outcome(name), unit: unitOfQuantity(tool, name) }]),
          ),
        },
      ];
    });
}

/** Quantities behind some keys, each after what it rests on. */
function inOrder(tool: AnyTool, keys: readonly string[]): string[] {
  const { quantities } = closure(tool, keys);
  const reach = new Map(quantities.map((key) => [key, closure(tool, [key]).quantities.length]));
  return quantities.sort((a, b) => (reach.get(a) ?? 0) - (reach.get(b) ?? 0));
}
