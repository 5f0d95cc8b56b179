import type { BoundQuantity } from '../definition/bound';
import type { DecisionRow } from '../definition/definition';
import { itemsRead } from '../definition/graph';
import type { Call, Node } from '../formula/ast';
import { figuresOf } from '../formula/bind';
import { functionOf } from '../formula/functions/index';
import { columnsOf } from './columns';
import type { Telling } from './columns';
import { decided, refusalsOf } from './decision';
import { listsOf, sumsOf } from './parts';
import { figureOf, sceneOf } from './scene';
import type { Scene } from './scene';
import type { Shown, TracedCall, TraceStep } from './step';
import { reckonedOf } from './reckoned';
import { callsRead, substitute, taken } from './walk';
import { cellsIn, worthOf } from './worth';

/** A step that shows nothing yet. */
export const emptyStep: TraceStep = {
  key: '',
  kind: 'quantity',
  value: null,
  code: null,
  blame: null,
  unit: 'none',
  given: false,
  tree: null,
  taken: null,
  reckoned: null,
  decide: null,
  refusals: [],
  rounded: false,
  names: {},
  rowOf: null,
  cells: {},
  nested: [],
  sums: [],
  lists: [],
  columns: [],
  items: [],
  over: null,
  rows: null,
  partial: false,
};

/** What a formula, or the rows of a decision, went through. */
export interface Task extends Pick<BoundQuantity, 'body' | 'decide' | 'refusals'> {
  /** The rules the rows of the decision are written down in. */
  rules?: readonly DecisionRow[];
  /** The list whose row is at hand. */
  rowOf?: string | null;
}

export type Work = Pick<
  TraceStep,
  | 'tree'
  | 'taken'
  | 'reckoned'
  | 'decide'
  | 'refusals'
  | 'rounded'
  | 'names'
  | 'rowOf'
  | 'cells'
  | 'nested'
  | 'sums'
  | 'lists'
  | 'columns'
  | 'items'
>;

/**
 * All that a formula read on its way, with what it was worth.
 * @param step how a quantity is told, for the columns in which inputs are replaced
 */
export function work(scene: Scene, task: Task, step: Telling['step']): Work {
  const refusals = refusalsOf(task, scene);
  const decide = task.decide && decided(task, task.rules ?? [], scene);
  const texts = [
    ...(task.body ? [task.body] : []),
    ...(task.decide ?? []).flatMap(({ when }) => (when ? [when] : [])),
    ...task.refusals.map(([, condition]) => condition),
  ];
  const asked = texts.filter(
    (node) => !decide?.some(({ when, outcome }) => when === node && outcome === 'unasked'),
  );
  const telling: Telling = { step, shown: (there, read) => shownTo(there, read, step) };
  const body = task.body && taken(task.body, scene);
  const calls = asked.flatMap((node) => callsRead(node, scene)).filter(({ name }) => !functionOf(name));
  return {
    tree: task.body,
    taken: body,
    reckoned: body && reckonedOf(body, scene),
    decide,
    refusals,
    rounded: scene.rounded,
    ...shownTo(scene, texts, step),
    rowOf: task.rowOf ?? null,
    cells: cellsIn(scene, texts, task.rowOf ?? null),
    nested: calls.map((node) => calledStep(node, scene, task.rowOf ?? null, step)),
    sums: asked.flatMap((node) => sumsOf(node, scene)),
    lists: asked.flatMap((node) => listsOf(node, scene)),
    columns: asked.flatMap((node) => columnsOf(node, scene, telling)),
  };
}

/** What every figure of the formulas is worth, with the items behind the points they read. */
function shownTo(
  scene: Scene,
  texts: readonly Node[],
  step: Telling['step'],
): Pick<Shown, 'names' | 'items'> {
  const names = new Set(texts.flatMap(figuresOf));
  return {
    names: Object.fromEntries([...names].map((name) => [name, worthOf(scene.tool, scene.session, name)])),
    items: itemsRead(scene.tool.tool, texts).map(({ id }) => itemStep(scene, id, step)),
  };
}

function itemStep(scene: Scene, id: string, step: Telling['step']): TraceStep {
  const there = sceneOf(scene.tool, scene.session, scene.rounded);
  const body = scene.tool.points(id);
  return {
    ...emptyStep,
    key: id,
    kind: 'item',
    unit: 'points',
    ...figureOf(body, there),
    ...work(there, { body, decide: null, refusals: [] }, step),
  };
}

/** A named formula or procedure where it is called, its parameters replaced by what they stand for. */
function calledStep(node: Call, scene: Scene, rowOf: string | null, step: Telling['step']): TracedCall {
  const { tool, library } = scene.tool;
  const shared = tool.formulas?.[node.name];
  const procedure = tool.procedures?.[node.name];
  const formula = library.formula(node.name);
  const params = shared
    ? Object.entries(shared.params)
    : (procedure?.takes ?? []).map((unit): [string, string] => ['', unit]);
  const bound = params.map(([param, unit], place) => {
    const arg = node.args[place] as Node;
    return { param, arg, worth: { ...figureOf(arg, scene), unit } };
  });
  const own: TraceStep = {
    ...emptyStep,
    key: node.name,
    kind: formula ? 'named' : 'procedure',
    unit: shared?.unit ?? procedure?.unit ?? 'none',
    ...figureOf(node, scene),
  };
  if (formula) {
    const meant = Object.fromEntries(bound.map(({ param, arg }) => [param, arg]));
    const body = substitute(formula.body, meant);
    const refusals = formula.refusals.map(
      ([code, condition]) => [code, substitute(condition, meant)] as const,
    );
    return { node, step: { ...own, ...work(scene, { body, decide: null, refusals, rowOf }, step) }, bound };
  }
  // What the procedure does stands in no formula: told are its arguments.
  const given = node.args.map((arg) => work(scene, { body: arg, decide: null, refusals: [], rowOf }, step));
  return {
    node,
    step: {
      ...own,
      ...joined(given),
      tree: node,
      taken: node,
      reckoned: node,
      rounded: scene.rounded,
      rowOf,
    },
    bound,
  };
}

/** What several formulas went through, as one. */
const joined = (all: readonly Work[]): Partial<TraceStep> => ({
  names: Object.assign({}, ...all.map(({ names }) => names)) as TraceStep['names'],
  cells: Object.assign({}, ...all.map(({ cells }) => cells)) as TraceStep['cells'],
  nested: all.flatMap(({ nested }) => nested),
  sums: all.flatMap(({ sums }) => sums),
  lists: all.flatMap(({ lists }) => lists),
  columns: all.flatMap(({ columns }) => columns),
  items: all.find(({ items }) => items.length > 0)?.items ?? [],
});
