import type { Node } from '../formula/ast';
import { answer, newTrail, run } from '../formula/evaluate';
import type { Outcome, Trail, Value, World } from '../formula/evaluate';
import { sourceOf } from '../formula/infix';
import type { Traced, TraceStep } from './trace-step';

export interface Recomputed {
  value: Value | null;
  code: string | null;
}

/**
 * Works a step out again from nothing but the values it shows: names, bound formulas, second columns, items. The
 * self-check of the trace; a difference to the step's own value is a mistake of the trace.
 * @throws if a step shows too little to be worked out
 */
export function recompute(step: TraceStep): Recomputed {
  if (step.given) return { value: step.value, code: step.code };
  if (step.rows !== null) return overRows(step.rows.map(recompute));
  if (step.tree === null && step.decide === null) return blamed(step, Object.values(step.names)[0]);
  const trail = newTrail(step.decide !== null);
  const value = work(step, trail);
  if (trail.rank < Infinity)
    return blamed(
      step,
      Object.values(step.names).find(({ rank }) => rank === trail.rank),
    );
  return { value, code: value === null ? trail.code : null };
}

const overRows = (rows: readonly Recomputed[]): Recomputed =>
  rows.find(({ value }) => value === null) ?? { value: rows.map(({ value }) => value), code: null };

const blamed = (step: TraceStep, name: Traced | undefined): Recomputed => {
  if (!name) throw new Error(`${step.key}: the trace does not show the input to blame`);
  return { value: null, code: name.code };
};

function work(step: TraceStep, trail: Trail): Value | null {
  const world = worldOf(step);
  const calls = new Map(step.nested.map(({ node }, index) => [node, `call:${index}`]));
  const own = (node: Node): Node => named(node, calls);
  if (step.tree)
    return answer(
      own(step.tree),
      step.refusals.map(({ code, tree }) => [code, own(tree)] as const),
      world,
      null,
      trail,
    );
  for (const { code, tree } of step.refusals) {
    if (run(own(tree), world, null, trail) !== true) continue;
    trail.code ??= code;
    return null;
  }
  for (const { when, verdict } of step.decide ?? []) {
    const holds = when === null || run(own(when), world, null, trail);
    if (holds === true) return verdict;
    if (holds === null || trail.rank < Infinity) return null;
  }
  return null;
}

/** Calls of named formulas read as names: their own steps say what they are worth. */
function named(node: Node, calls: ReadonlyMap<Node, string>): Node {
  const name = calls.get(node);
  if (name !== undefined) return { type: 'name', name };
  switch (node.type) {
    case 'negate':
    case 'not':
      return { ...node, of: named(node.of, calls) };
    case 'binary':
      return { ...node, left: named(node.left, calls), right: named(node.right, calls) };
    case 'call':
      return { ...node, args: node.args.map((arg) => named(arg, calls)) };
    default:
      return node;
  }
}

function worldOf(step: TraceStep): World {
  const outcome = (name: string): Outcome => {
    const nested = name.startsWith('call:') ? step.nested[Number(name.slice(5))] : undefined;
    if (nested) return checked(nested.step);
    const item = name.startsWith('item:') ? step.items.find(({ key }) => `item:${key}` === name) : undefined;
    if (item) return checked(item);
    const shown = step.names[name];
    if (!shown) throw new Error(`${step.key}: the trace does not show ${name}`);
    return shown;
  };
  return {
    outcome,
    at(replaced) {
      const column = step.columns.find((one) => JSON.stringify(one.replaced) === JSON.stringify(replaced));
      if (!column) throw new Error(`${step.key}: the trace shows no column for ${JSON.stringify(replaced)}`);
      return { ...worldOf(step), outcome: (name) => columnOutcome(column, name) };
    },
    formula: () => undefined,
    procedure: () => undefined,
  };
}

function columnOutcome(column: TraceStep['columns'][number], name: string): Outcome {
  const step = column.steps.find(({ key }) => key === name);
  if (step) return checked(step);
  const shown = column.names[name];
  if (!shown) throw new Error(`the column of ${sourceOf(column.node)} does not show ${name}`);
  return shown;
}

/** A step's outcome, worked out again. */
const checked = (step: TraceStep): Outcome => ({ ...recompute(step), rank: step.rank });
