import type { BoundTool } from '../definition/bound';
import { closure } from '../definition/graph';
import type { Node } from '../formula/ast';
import { figuresOf } from '../formula/bind';
import type { Value } from '../formula/value';
import { listCalls, periodsOf } from './parts';
import { inPeriod, inRow, sceneOf, valueOf } from './scene';
import type { Scene } from './scene';
import type { Shown, TracedColumn, TraceStep } from './step';
import { callsRead } from './walk';

/** What tells a column's steps, and what a formula sees in it. */
export interface Telling {
  step: (scene: Scene, key: string) => TraceStep;
  shown: (scene: Scene, texts: readonly Node[]) => Pick<Shown, 'names' | 'items'>;
}

/** The second columns of a formula: what changes with the replaced inputs, step by step. */
export function columnsOf(tree: Node, scene: Scene, telling: Telling, repeated = false): TracedColumn[] {
  const direct = callsRead(tree, scene).filter(({ name }) => name === 'at');
  return [
    ...direct.flatMap((node) => columnOf(node, scene, telling, repeated)),
    ...withinTerms(tree, scene).flatMap(([term, there]) => columnsOf(term, there, telling, true)),
  ];
}

function columnOf(
  node: Node & { type: 'call' },
  scene: Scene,
  telling: Telling,
  repeated: boolean,
): TracedColumn[] {
  const [quantity, ...pairs] = node.args as [Node, ...Node[]];
  const replaced: Record<string, Value> = {};
  for (let index = 0; index < pairs.length; index += 2) {
    const key = pairs[index] as Node;
    const value = valueOf(pairs[index + 1] as Node, scene);
    if (value === null || key.type !== 'name') return [];
    replaced[key.name] = value;
  }
  const there = sceneOf(scene.tool, scene.session.at(replaced), scene.rounded);
  const keys = Object.keys(replaced);
  const changed = inOrder(scene.tool, figuresOf(quantity)).filter((key) =>
    closure(scene.tool.tool, [key]).inputs.some((input) => keys.includes(input)),
  );
  return [
    {
      node,
      replaced,
      repeated,
      steps: changed.map((key) => telling.step(there, key)),
      ...telling.shown(there, [quantity]),
      columns: columnsOf(quantity, there, telling),
    },
  ];
}

/** The terms of a formula's lists and sums that replace inputs, each in every row and period it is asked of. */
function withinTerms(tree: Node, scene: Scene): [term: Node, there: Scene][] {
  const lists = listCalls(tree, scene).flatMap((node): [Node, Scene][] => {
    const terms = node.args.slice(1).filter(replacesInputs);
    const rows = terms.length > 0 ? valueOf(node.args[0] as Node, scene) : null;
    if (!Array.isArray(rows)) return [];
    return rows.flatMap((row: unknown) => terms.map((term): [Node, Scene] => [term, inRow(scene, row)]));
  });
  const sums = callsRead(tree, scene).flatMap((node): [Node, Scene][] => {
    const term = node.args[3];
    const periods =
      node.name === 'periods' && term && replacesInputs(term) ? periodsOf(node, scene) : undefined;
    if (!term || !periods) return [];
    const { index, from, to } = periods;
    const all: [Node, Scene][] = [];
    for (let period = from; period <= to; period += 1) all.push([term, inPeriod(scene, index, period)]);
    return all;
  });
  return [...lists, ...sums];
}

const replacesInputs = (node: Node): boolean =>
  node.type === 'call'
    ? node.name === 'at' || node.args.some(replacesInputs)
    : node.type === 'binary'
      ? replacesInputs(node.left) || replacesInputs(node.right)
      : 'of' in node && replacesInputs(node.of);

/** Quantities behind some keys, each after what it rests on. */
function inOrder({ tool }: BoundTool, keys: readonly string[]): string[] {
  const { quantities } = closure(tool, keys);
  const reach = new Map(quantities.map((key) => [key, closure(tool, [key]).quantities.length]));
  return quantities.sort((a, b) => (reach.get(a) ?? 0) - (reach.get(b) ?? 0));
}
