import type { Node } from '../formula/ast';
import { answer, newTrail, rowLocal, run } from '../formula/evaluate';
import type { Local, Row, Trail, Value } from '../formula/evaluate';
import { namesOf } from '../formula/walk';
import { formulaOf, quantityOf, tree } from './compile';
import type { CompiledQuantity } from './compile';
import type { AnyTool, Item } from './definition';
import { unitOfField } from './fields';
import { mentions, unitOfQuantity } from './graph';
import type { Session } from './session';
import { columnsOf, listsOf, sumsOf } from './trace-parts';
import type { Traced, TracedRow, TraceStep } from './trace-step';
import { callsRead, substitute, taken } from './trace-walk';

/**
 * How a quantity came about: its formula, what every name in it is worth, and its result or the reason why there is
 * none. Reads the session, changes nothing.
 */
export function trace(tool: AnyTool, session: Session, key: string): TraceStep {
  const outcome = session.outcome(key);
  const own = { ...empty, key, ...outcome, unit: unitOfQuantity(tool, key) };
  const quantity = quantityOf(tool, key);
  if (!quantity || isGiven(tool, session, key))
    return { ...own, given: true, unit: quantity ? own.unit : unitOf(tool, key) };
  if (quantity.rows !== null) {
    const list = session.outcome(quantity.rows);
    const rows = Array.isArray(list.value) ? (list.value as Row[]) : null;
    const names = { [quantity.rows]: { ...list, unit: 'list' } };
    return {
      ...own,
      names,
      rows: rows && rows.map((row, index) => rowStep(tool, session, quantity, row, index)),
    };
  }
  return { ...own, ...work(tool, session, quantity, null) };
}

/**
 * The steps behind some quantities, each once, what a step rests on before it. A step without a value that nothing
 * without a value rests on stands in a branch that was not taken, and is left out.
 */
export function traceAll(tool: AnyTool, session: Session, keys: readonly string[]): TraceStep[] {
  const seen = new Set<string>();
  const order: string[] = [];
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    if (!quantityOf(tool, key)) return;
    if (!isGiven(tool, session, key)) mentions(tool, key).forEach(visit);
    order.push(key);
  };
  keys.forEach(visit);
  const answered = (key: string): boolean => session.outcome(key).value !== null;
  return order
    .filter(
      (key) =>
        keys.includes(key) ||
        answered(key) ||
        order.some((other) => !answered(other) && other !== key && mentions(tool, other).includes(key)),
    )
    .map((key) => trace(tool, session, key));
}

const empty = {
  kind: 'quantity',
  given: false,
  tree: null,
  taken: null,
  decide: null,
  refusals: [],
  names: {},
  nested: [],
  sums: [],
  lists: [],
  columns: [],
  items: [],
  rows: null,
} as const;

/** Whether an input that shares its key with a quantity was answered (also with an error). */
function isGiven(tool: AnyTool, session: Session, key: string): boolean {
  if (!Object.hasOwn(tool.inputs, key)) return false;
  const { blocked, inputs, links } = session.given;
  const link = links[key];
  const value = link === undefined ? inputs[key] : run(tree(link), session, null, newTrail());
  return blocked[key] !== undefined || (value !== null && value !== undefined);
}

/** The unit of a name of the tool. */
export const unitOf = (tool: AnyTool, key: string): string => {
  const field = tool.inputs[key];
  return field ? unitOfField(field) : key === 'items' ? 'list' : unitOfQuantity(tool, key);
};

const outcomeOf = (value: Value | null, trail: Trail, session: Session): Omit<Traced, 'unit'> => {
  if (trail.rank === Infinity) return { value, code: value === null ? trail.code : null, rank: Infinity };
  const blame = Object.keys(session.tool.inputs)
    .map((key) => session.outcome(key))
    .find(({ rank }) => rank === trail.rank);
  return { value: null, code: blame?.code ?? trail.code, rank: trail.rank };
};

type Parts = Pick<
  TraceStep,
  'tree' | 'taken' | 'decide' | 'refusals' | 'names' | 'nested' | 'sums' | 'lists' | 'columns' | 'items'
>;

function work(
  tool: AnyTool,
  session: Session,
  quantity: Pick<CompiledQuantity, 'body' | 'decide' | 'refusals'>,
  local: Local | null,
): Parts {
  const decide = quantity.decide && decided(quantity, session, local);
  const texts = [
    ...(quantity.body ? [quantity.body] : []),
    ...(decide ?? []).flatMap(({ when }) => (when ? [when] : [])),
    ...quantity.refusals.map(([, condition]) => condition),
  ];
  const asked = texts.filter(
    (node) => !decide?.some(({ when, outcome }) => when === node && outcome === 'unasked'),
  );
  const items = texts.some((node) => namesOf(node).includes('items'))
    ? (tool.items ?? []).map((item) => itemStep(tool, session, item))
    : [];
  const nested = asked
    .flatMap((node) => callsRead(node, session, local).filter(({ name }) => formulaOf(tool, name)))
    .map((node) => namedStep(tool, session, node, local));
  return {
    tree: quantity.body,
    taken: quantity.body && taken(quantity.body, session, local),
    decide,
    refusals: refusalsOf(quantity.refusals, session, local),
    names: namesIn(tool, session, texts, local, items),
    nested,
    sums: asked.flatMap((node) => sumsOf(node, session, local)),
    lists: asked.flatMap((node) => listsOf(node, session, local)),
    columns: asked.flatMap((node) => columnsOf(tool, node, session, local, trace)),
    items,
  };
}

/** Which rows of a decision were asked, and what they said. */
function decided(
  quantity: Pick<CompiledQuantity, 'decide' | 'refusals'>,
  session: Session,
  local: Local | null,
): TracedRow[] {
  let over = refusalsOf(quantity.refusals, session, local).some(({ holds }) => holds);
  return (quantity.decide ?? []).map(({ when, verdict }) => {
    if (over) return { when, verdict, outcome: 'unasked' };
    const trail = newTrail(true);
    const holds = when === null || run(when, session, local, trail);
    over = holds !== false || trail.rank < Infinity;
    return {
      when,
      verdict,
      outcome:
        holds === null || trail.rank < Infinity
          ? 'refused'
          : !holds
            ? 'not'
            : when === null
              ? 'otherwise'
              : 'holds',
    };
  });
}

function refusalsOf(
  refusals: CompiledQuantity['refusals'],
  session: Session,
  local: Local | null,
): TraceStep['refusals'] {
  const held = refusals.findIndex(([, condition]) => run(condition, session, local, newTrail()) === true);
  return refusals.map(([code, condition], index) => ({ code, tree: condition, holds: index === held }));
}

/** What every name of the formulas is worth; fields of the row at hand come first. */
function namesIn(
  tool: AnyTool,
  session: Session,
  texts: readonly Node[],
  local: Local | null,
  items: readonly TraceStep[],
): Record<string, Traced> {
  const names: Record<string, Traced> = {};
  for (const name of texts.flatMap(namesOf)) {
    if (local && name in local) names[name] = { ...read(name, session, local), unit: '' };
    else if (name === 'items' && tool.items) {
      names['items'] = {
        value: tool.items.map((item) => ({
          ...item,
          points: { node: { type: 'name', name: `item:${item.id}` } },
        })),
        code: null,
        rank: Infinity,
        unit: 'list',
      };
    } else if (Object.hasOwn(tool.inputs, name) || Object.hasOwn(tool.quantities, name))
      names[name] = { ...session.outcome(name), unit: unitOf(tool, name) };
  }
  for (const { key, value, code, rank } of items)
    names[`item:${key}`] = { value, code, rank, unit: 'points' };
  return names;
}

const read = (name: string, session: Session, local: Local | null): Omit<Traced, 'unit'> => {
  const trail = newTrail();
  const value = run({ type: 'name', name }, session, local, trail);
  return outcomeOf(value, trail, session);
};

function itemStep(tool: AnyTool, session: Session, item: Item): TraceStep {
  const body = tree(item.points);
  const trail = newTrail();
  const value = run(body, session, null, trail);
  return {
    ...empty,
    key: item.id,
    kind: 'item',
    unit: 'points',
    ...outcomeOf(value, trail, session),
    ...work(tool, session, { body, decide: null, refusals: [] }, null),
  };
}

function rowStep(
  tool: AnyTool,
  session: Session,
  quantity: CompiledQuantity,
  row: Row,
  index: number,
): TraceStep {
  const parts = work(tool, session, quantity, rowLocal(row, session, null));
  const { value, code, rank } = session.outcome(keyOf(tool, quantity));
  const decidedBy = parts.decide?.find(({ outcome }) => outcome === 'holds' || outcome === 'otherwise');
  const own = Array.isArray(value) ? (value[index] as Value) : (decidedBy?.verdict ?? null);
  const why = own === null ? { code, rank } : { code: null, rank: Infinity };
  return { ...empty, key: String(index + 1), kind: 'row', unit: '', value: own, ...why, ...parts };
}

const keyOf = (tool: AnyTool, quantity: CompiledQuantity): string =>
  Object.keys(tool.quantities).find((key) => quantityOf(tool, key) === quantity) ?? '';

/** A named formula where it is called, its parameters replaced by what they stand for. */
function namedStep(
  tool: AnyTool,
  session: Session,
  node: Node & { type: 'call' },
  local: Local | null,
): TraceStep['nested'][number] {
  const formula = formulaOf(tool, node.name);
  const params = formula?.params ?? [];
  const meant = Object.fromEntries(params.map((param, index) => [param, node.args[index] as Node]));
  const body = substitute(formula?.body ?? node, meant);
  const refusals = (formula?.refusals ?? []).map(
    ([code, condition]) => [code, substitute(condition, meant)] as const,
  );
  const trail = newTrail();
  const value = answer(body, refusals, session, local, trail);
  const shared = tool.formulas?.[node.name];
  const bound = params.map((param) => {
    const inner = newTrail();
    const arg = meant[param] as Node;
    return {
      param,
      arg,
      worth: {
        ...outcomeOf(run(arg, session, local, inner), inner, session),
        unit: shared?.params[param] ?? '',
      },
    };
  });
  const step: TraceStep = {
    ...empty,
    key: node.name,
    kind: 'named',
    unit: shared?.unit ?? '',
    ...outcomeOf(value, trail, session),
    ...work(tool, session, { body, decide: null, refusals }, local),
  };
  return { node, step, bound };
}
