import type { BoundQuantity, BoundTool } from '../definition/bound';
import { isColumn } from '../definition/definition';
import { mentions, unitOfQuantity } from '../definition/graph';
import { workOf } from '../definition/model';
import { Reader } from '../formula/value';
import type { Session } from '../reckon/session';
import { unitOfRow } from './column';
import { inRow, sceneOf, settled } from './scene';
import type { Scene } from './scene';
import type { TraceStep } from './step';
import { emptyStep, work } from './work';
import { isGiven, rulesOf, worthOf } from './worth';

/**
 * How a quantity came about: its formula, what every name in it is worth, and its result or the reason why there is
 * none. Reads the session, changes nothing.
 * @param session a reckoning over the interpreted tool
 */
export const trace = (tool: BoundTool, session: Session, key: string): TraceStep =>
  quantityStep(sceneOf(tool, session), key);

function quantityStep({ tool, session }: Scene, key: string): TraceStep {
  const quantity = tool.quantity(key);
  const own: TraceStep = { ...emptyStep, key, ...worthOf(tool, session, key) };
  if (!quantity) return { ...own, given: true };
  own.unit = unitOfQuantity(tool.tool, key);
  if (isGiven(tool, session, key)) return { ...own, given: true };
  const scene = sceneOf(tool, session, quantity.decide !== null);
  const rules = rulesOf(tool.tool, key);
  return quantity.rows === null
    ? { ...own, ...work(scene, { ...quantity, rules }, quantityStep) }
    : { ...own, ...rowsStep(scene, quantity, quantity.rows, key) };
}

/** A quantity worked out once per row of a list. */
function rowsStep(scene: Scene, quantity: BoundQuantity, list: string, key: string): Partial<TraceStep> {
  const { tool, session } = scene;
  const definition = tool.tool.quantities[key];
  const worth = worthOf(tool, session, list);
  return {
    names: { [list]: worth },
    rounded: scene.rounded,
    over: list,
    partial: definition !== undefined && !isColumn(definition) && definition.partial === true,
    rows: Array.isArray(worth.value)
      ? worth.value.map((row: unknown, index) => rowStep(inRow(scene, row), quantity, list, key, index))
      : null,
  };
}

function rowStep(scene: Scene, quantity: BoundQuantity, list: string, key: string, index: number): TraceStep {
  const { tool, session, rounded, place } = scene;
  const reader = new Reader(session, rounded);
  return {
    ...emptyStep,
    key: String(index + 1),
    kind: 'row',
    unit: unitOfRow(tool.tool, key),
    ...settled(reader.found(workOf(quantity, reader, place)), session, rounded),
    ...work(scene, { ...quantity, rules: rulesOf(tool.tool, key), rowOf: list }, quantityStep),
  };
}

/**
 * The steps behind some quantities, each once, what a step rests on before it. A step without a value that nothing
 * without a value rests on stands in a branch that was not taken, and is left out.
 */
export function traceAll(tool: BoundTool, session: Session, keys: readonly string[]): TraceStep[] {
  const seen = new Set<string>();
  const order: string[] = [];
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    if (!tool.quantity(key)) return;
    if (!isGiven(tool, session, key)) mentions(tool.tool, key).forEach(visit);
    order.push(key);
  };
  keys.forEach(visit);
  const answered = (key: string): boolean => session.figure(key).value !== null;
  return order
    .filter(
      (key) =>
        keys.includes(key) ||
        answered(key) ||
        order.some((other) => !answered(other) && other !== key && mentions(tool.tool, other).includes(key)),
    )
    .map((key) => trace(tool, session, key));
}
