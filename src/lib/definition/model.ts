import type { Node } from '../formula/ast';
import { answerOf, run } from '../formula/interpret';
import type { Place } from '../formula/interpret';
import { decide } from '../formula/answer';
import type { Reader, Value } from '../formula/value';
import type { Field, Link } from '../field/field';
import { assumes, isNumeric } from '../field/field';
import { bound } from './bound';
import type { BoundQuantity, BoundTool } from './bound';
import { isColumn, isDecision } from './definition';
import type { AnyTool, CrossCheck, Tool, Warning } from './definition';
import { unitOfQuantity } from './graph';
import { keepersOf } from './sources';

/**
 * A formula as a function of what its reader sees; `at` is the row it is about, or the figure a conversion starts from.
 */
export type Formula = (reader: Reader, at?: unknown) => Value | null;

/** A quantity as the reckoning needs it. */
export interface FigureModel<F = Formula> {
  work: F;
  unit: string;
  /** A decision: compares after rounding to 9 decimals. */
  rounded?: true;
  rows?: string;
  partial?: true;
  decimals?: number;
}

/**
 * A tool without its formula texts: what pages carry. Views and reckoning see this, never the definition. `F` is the
 * form of the formulas: functions here, source text while the build writes a module.
 */
export interface ModelOf<F> {
  id: string;
  version: number;
  way: Tool['way'];
  inputs: Readonly<Record<string, Field<F>>>;
  figures: Readonly<Record<string, FigureModel<F>>>;
  checks: readonly (Omit<CrossCheck, 'when'> & { when: F })[];
  warnings: readonly (Omit<Warning, 'when'> & { when: F; part: string })[];
  items: readonly { id: string; group: string; weight: number; points: F }[];
  migrations?: NonNullable<Tool['migrations']>;
  /** The tools that keep some of its answers, by the key of the field; left out where it keeps all itself. */
  keepers?: Readonly<Record<string, string>>;
}
export type Model = ModelOf<Formula>;

/** How each form a formula can have is made of its tree. */
export interface Making<F> {
  formula(node: Node): F;
  quantity(quantity: BoundQuantity): F;
  conversion(node: Node): F;
}

/** A tool's model, its formulas in the form asked for. */
export function makeModel<F>(tool: AnyTool, make: Making<F>): ModelOf<F> {
  const own = bound(tool);
  const condition = (text: string): F => make.formula(own.formula(text));
  const link = (fed: Link) => ({
    ...fed,
    formula: make.formula(own.link(fed)),
    ...(fed.when !== undefined && { when: condition(fed.when) }),
  });
  const field = (one: Field): Field<F> => {
    const { symbol: _, evidence: ___, when, link: fed, offer, ...said } = one;
    const { plausible: __, ...rest } = said as typeof said & { plausible?: unknown };
    return {
      ...rest,
      // Only an assumption is told on the page.
      ...(assumes(one) && { evidence: 'H' as const }),
      ...(when !== undefined && { when: condition(when) }),
      ...(fed && { link: link(fed) }),
      ...(offer && { offer: link(offer) }),
      ...(isNumeric(one) &&
        one.from && {
          from: mapped(one.from, (text) => make.conversion(own.conversion(text))),
        }),
      ...(one.kind === 'rows' && { fields: mapped(one.fields, (cell) => field(cell as Field)) }),
      ...(one.kind === 'rows' && one.offers && { offers: one.offers.map(link) }),
    } as unknown as Field<F>;
  };
  return {
    id: tool.id,
    version: tool.version,
    way: tool.way,
    inputs: mapped(tool.inputs, field),
    figures: Object.fromEntries(
      Object.keys(tool.quantities).map((key) => [key, figure(tool, key, own, make)]),
    ),
    checks: (tool.checks ?? []).map((check) => ({ ...check, when: condition(check.when) })),
    warnings: tool.warnings.map((warning) => ({ ...warning, when: condition(warning.when) })),
    items: tool.items.map(({ points: _, ...item }) => ({
      ...item,
      points: make.formula(own.points(item.id)),
    })),
    ...(tool.migrations && { migrations: tool.migrations }),
    ...(Object.keys(keepersOf(tool)).length > 0 && { keepers: keepersOf(tool) }),
  };
}

const mapped = <V, W>(record: Readonly<Record<string, V>>, each: (value: V) => W): Record<string, W> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, each(value)]));

function figure<F>(tool: AnyTool, key: string, own: BoundTool, make: Making<F>): FigureModel<F> {
  const quantity = tool.quantities[key];
  const read = own.quantity(key);
  if (!quantity || !read) throw new Error(`${tool.id} has no quantity "${key}"`);
  const decision = isColumn(quantity) ? tool.quantities[quantity.decidedBy] : quantity;
  const partial = decision && !isColumn(decision) && decision.partial;
  return {
    work: make.quantity(read),
    unit: unitOfQuantity(tool, key),
    ...(read.decide && { rounded: true as const }),
    ...(read.rows !== null && { rows: read.rows }),
    ...(partial && { partial: true as const }),
    ...(!isDecision(quantity) &&
      !isColumn(quantity) &&
      quantity.decimals !== undefined && { decimals: quantity.decimals }),
  };
}

/** A tool whose formulas are worked out by the interpreter: the reference, and what tests and the trace work with. */
export function interpreted(tool: AnyTool): Model {
  const before = known.get(tool);
  if (before) return before;
  const place: Place = { library: bound(tool).library };
  const model = makeModel<Formula>(tool, {
    formula: (node) => (reader) => run(node, reader, place),
    quantity: (quantity) => (reader, row) =>
      workOf(quantity, reader, quantity.rows === null ? place : { ...place, rows: [row] }),
    conversion: (node) => (reader, figure) =>
      run(node, reader, { ...place, params: { x: () => figure as Value } }),
  });
  known.set(tool, model);
  return model;
}
const known = new WeakMap<AnyTool, Model>();

/** The value of a quantity at a place: its formula behind its refusals, or its decision. */
export const workOf = (quantity: BoundQuantity, reader: Reader, place: Place): Value | null =>
  quantity.body
    ? answerOf({ body: quantity.body, refusals: quantity.refusals }, reader, place)
    : decide(
        reader,
        (quantity.decide ?? []).map(
          ({ when, verdict }) => [when && ((one: Reader) => run(when, one, place)), verdict] as const,
        ),
        quantity.refusals.map(
          ([code, condition]) => [code, (one: Reader) => run(condition, one, place)] as const,
        ),
      );
