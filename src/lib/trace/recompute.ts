import type { BoundQuantity } from '../definition/bound';
import { workOf } from '../definition/model';
import { isRecord } from '../field/plain';
import type { Node } from '../formula/ast';
import type { Library, Place } from '../formula/interpret';
import { Reader } from '../formula/value';
import type { Figure, Value, World } from '../formula/value';
import { settled, taking } from './scene';
import type { Shown, TracedCall, TracedColumn, TraceStep } from './step';
import { replaced } from './walk';

/**
 * Works a step out again from nothing but the values it shows: names, called formulas, second columns, items, rows. The
 * self-check of the trace; a difference to the step's own figure is a mistake of the trace.
 * @param library the named formulas and procedures, for calls that are made anew in every row or period
 * @throws if a step shows too little to be worked out
 */
export function recompute(step: TraceStep, library: Library): Figure {
  if (step.given) return { value: step.value, code: step.code, blame: step.blame };
  const world = worldOf(step, library, step.nested);
  const reader = new Reader(world, step.rounded);
  const value = step.over === null ? work(step, reader, library) : overRows(step, step.over, reader, library);
  return settled(reader.found(value), world, step.rounded);
}

/** The step's formula behind its refusals, or its decision; called formulas read as names, their own steps say what they are worth. */
function work(step: TraceStep, reader: Reader, library: Library): Value | null {
  const calls = new Map(step.nested.map(({ node }, index) => [node, callName(index)]));
  const own = (node: Node): Node =>
    replaced(node, (part) => {
      const name = calls.get(part);
      return name === undefined ? undefined : { type: 'name', is: 'figure', name };
    });
  const quantity: BoundQuantity = {
    body: step.tree && own(step.tree),
    decide: step.decide && step.decide.map(({ when, verdict }) => ({ when: when && own(when), verdict })),
    refusals: step.refusals.map(({ code, tree }) => [code, own(tree)] as const),
    rows: null,
  };
  const cells = Object.entries(step.cells).map(([name, worth]) => [name, taking(worth)] as const);
  const place: Place = { library, ...(cells.length > 0 && { rows: [Object.fromEntries(cells)] }) };
  return workOf(quantity, reader, place);
}

/** Row by row, as the session does it: rows share what they find out, unless each may fail alone. */
function overRows(step: TraceStep, list: string, reader: Reader, library: Library): Value | null {
  if (step.rows === null) return reader.figure(list);
  const values = step.rows.map((row) => {
    const own = new Reader(worldOf(row, library, row.nested), row.rounded);
    if (!step.partial) {
      own.blame = reader.blame;
      own.code = reader.code;
    }
    const value = work(row, own, library);
    if (step.partial) {
      if (own.blame?.why === 'error') reader.hold(own.blame);
      return own.found(value).value;
    }
    reader.blame = own.blame;
    reader.code = own.code;
    return value;
  });
  return values.includes(null) && !step.partial ? null : values;
}

const callName = (index: number): string => `call:${index}`;

/** What a step shows as the world its formula is read in. */
function worldOf(shown: Shown, library: Library, nested: readonly TracedCall[] = []): World {
  const steps = 'steps' in shown ? (shown as TracedColumn).steps : [];
  const figure = (name: string): Figure => {
    const call = nested.find((_, index) => callName(index) === name);
    if (call) return recompute(call.step, library);
    const step = steps.find(({ key }) => key === name);
    if (step) return recompute(step, library);
    const worth = shown.names[name];
    if (!worth) throw new Error(`the trace does not show ${name}`);
    return shown.items.length > 0 && name === 'items' ? pointed(worth, shown.items, library) : worth;
  };
  return {
    figure,
    foreign(from, name) {
      throw new Error(`no step reads ${name} of ${from}`);
    },
    at(inputs) {
      const column = shown.columns.find((one) => JSON.stringify(one.replaced) === JSON.stringify(inputs));
      if (!column) throw new Error(`the trace shows no column for ${JSON.stringify(inputs)}`);
      return worldOf(column, library);
    },
  };
}

/** The items with the points their own steps give. */
const pointed = (items: Figure, steps: readonly TraceStep[], library: Library): Figure => ({
  ...items,
  value: (items.value as readonly unknown[]).map((item) => {
    const step = isRecord(item) ? steps.find(({ key }) => key === item['id']) : undefined;
    return step && isRecord(item) ? { ...item, points: taking(recompute(step, library)) } : item;
  }),
});
