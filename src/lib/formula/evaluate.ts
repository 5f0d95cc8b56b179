import { quantile } from '../math/quantile';
import { isPeriodSum, periodName } from './ast';
import type { Node } from './ast';

export type Scalar = number | string | boolean;
export type Row = Readonly<Record<string, unknown>>;
export type Value = Scalar | readonly unknown[];

/** What a name stands for: a value, or no value with its reason and, if an input is to blame, that input's rank. */
export interface Outcome {
  value: Value | null;
  code: string | null;
  /** Rank of the first blocking input (see `tool/issues.ts`), or Infinity. */
  rank: number;
}

/** Collects on the way why a formula has no answer: the lowest input rank, and the first refused operand. */
export interface Trail {
  rank: number;
  code: string | null;
  /** Decisions compare after rounding to 9 decimals, so that 7.1 - 6.6 equals 0.5; formulas compare exactly. */
  rounded: boolean;
}

/** Ranks below are inputs in error; from here on inputs that are merely missing. */
export const firstMissingRank = 1000;

export const newTrail = (rounded = false): Trail => ({ rank: Infinity, code: null, rounded });

/** A name inside a row, a period sum or a named formula; arguments are kept as trees and read when needed. */
export interface Local {
  [name: string]: { value: unknown } | { node: Node; world: World; local: Local | null };
}

/** Everything a formula can see. */
export interface World {
  outcome(name: string): Outcome;
  /** The same world with some inputs replaced. */
  at(replaced: Record<string, Value | null>): World;
  formula(name: string): NamedFormula | undefined;
  procedure(name: string): ((...args: never[]) => Value | null) | undefined;
}

export interface NamedFormula {
  params: readonly string[];
  body: Node;
  refusals: readonly (readonly [code: string, condition: Node])[];
}

type Run = (node: Node, world: World, local: Local | null, trail: Trail) => Value | null;

/**
 * The value of a formula, or `null` with the reason left in `trail`. Never NaN or Infinity: a division by zero is
 * `DIV_ZERO`, an overflow or an undefined function `DIVERGES`. All operands are read even when one is refused, so
 * that every input in error is seen; of `if`, `and` and `or` only the branch taken.
 */
export const run: Run = (node, world, local, trail) => {
  switch (node.type) {
    case 'number':
    case 'text':
      return node.value;
    case 'name':
      return lookUp(node.name, world, local, trail);
    case 'negate': {
      const value = run(node.of, world, local, trail);
      return typeof value === 'number' ? 0 - value : null;
    }
    case 'not': {
      const value = run(node.of, world, local, trail);
      return value === null ? null : !value;
    }
    case 'binary':
      return binary(node, world, local, trail);
    case 'call':
      return call(node, world, local, trail);
  }
};

function lookUp(name: string, world: World, local: Local | null, trail: Trail): Value | null {
  const bound = local?.[name];
  if (bound && 'node' in bound) return run(bound.node, bound.world, bound.local, trail);
  if (bound) return (bound.value as Value | null | undefined) ?? refuse(trail, 'NOT_PROVIDED');
  const outcome = world.outcome(name);
  trail.rank = Math.min(trail.rank, outcome.rank);
  return outcome.value ?? refuse(trail, outcome.code);
}

const refuse = (trail: Trail, code: string | null): null => {
  trail.code ??= code;
  return null;
};

const finite = (value: number, trail: Trail): number | null =>
  Number.isFinite(value) ? value + 0 : refuse(trail, 'DIVERGES');

function binary(
  node: Node & { type: 'binary' },
  world: World,
  local: Local | null,
  trail: Trail,
): Value | null {
  const a = run(node.left, world, local, trail);
  const { op } = node;
  if (op === 'and' && a === false) return false;
  if (op === 'or' && a === true) return true;
  const b = run(node.right, world, local, trail);
  if (op === 'and') return b === false ? false : a === null || b === null ? null : true;
  if (op === 'or') return b === true ? true : a === null || b === null ? null : false;
  if (a === null || b === null) return null;
  if (typeof a !== 'number' || typeof b !== 'number')
    return op === '=' ? a === b : op === '<>' ? a !== b : null;
  switch (op) {
    case '+':
      return finite(a + b, trail);
    case '-':
      return finite(a - b, trail);
    case '*':
      return finite(a * b, trail);
    case '/':
      return b === 0 ? refuse(trail, 'DIV_ZERO') : finite(a / b, trail);
    case '^':
      return finite(a ** b, trail);
    default:
      return compare(op, trail.rounded ? round9(a) : a, trail.rounded ? round9(b) : b);
  }
}

const round9 = (value: number): number => Math.round(value * 1e9) / 1e9;

function compare(op: '=' | '<>' | '<' | '<=' | '>' | '>=', a: number, b: number): boolean {
  switch (op) {
    case '=':
      return a === b;
    case '<>':
      return a !== b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
  }
}

const numeric: Record<string, (...values: number[]) => number> = {
  round: (value, digits = 0) => Math.round(value * 10 ** digits) / 10 ** digits,
  floor: Math.floor,
  ceil: Math.ceil,
  abs: Math.abs,
  ln: Math.log,
  exp: Math.exp,
  sqrt: Math.sqrt,
  min: Math.min,
  max: Math.max,
};

function call(node: Node & { type: 'call' }, world: World, local: Local | null, trail: Trail): Value | null {
  const { name, args } = node;
  const arg = (index: number): Value | null => {
    const given = args[index];
    return given ? run(given, world, local, trail) : null;
  };
  const first = args[0] as Node;
  if (name === 'if') {
    const condition = arg(0);
    return condition === null ? null : condition ? arg(1) : arg(2);
  }
  if (name === 'given') return isGiven(first, world, local, trail);
  if (name === 'refused') return isRefused(first, args[1] as Node, world, trail);
  if (name === 'length') {
    const text = arg(0);
    return text === null ? null : String(text).trim().length;
  }
  if (name === 'years') return arg(0);
  if (name === 'as') return arg(1);
  if (name === 'at') return at(node, world, local, trail);
  if (isPeriodSum(node)) return periodSum(node, world, local, trail);
  const over = lists[name];
  const rows = over || name === 'min' || name === 'max' ? arg(0) : null;
  if (over) return Array.isArray(rows) ? over(rows as readonly Row[], args, world, local, trail) : null;
  const procedure = numeric[name];
  if (procedure && Array.isArray(rows)) {
    return overNumbers((values) => (values.length === 0 ? null : procedure(...values)))(
      rows as Row[],
      args,
      world,
      local,
      trail,
    );
  }
  if (procedure) {
    const values = args.map((_, index) => arg(index));
    return values.every((value) => typeof value === 'number') ? finite(procedure(...values), trail) : null;
  }
  return named(node, world, local, trail);
}

/** Whether the visitor gave an answer; a text counts once something other than blanks stands there. */
function isGiven(node: Node, world: World, local: Local | null, trail: Trail): boolean | null {
  const inner = newTrail();
  const value = run(node, world, local, inner);
  if (inner.rank < firstMissingRank) {
    trail.rank = Math.min(trail.rank, inner.rank);
    return null;
  }
  return value !== null && (typeof value !== 'string' || value.trim() !== '');
}

/** `refused(quantity, 'CODE')`: true if that is why it has no value; any other refusal is passed on. */
function isRefused(node: Node, code: Node, world: World, trail: Trail): boolean | null {
  const outcome = world.outcome(node.type === 'name' ? node.name : '');
  if (outcome.value !== null) return false;
  if (outcome.rank === Infinity && code.type === 'text' && outcome.code === code.value) return true;
  trail.rank = Math.min(trail.rank, outcome.rank);
  return refuse(trail, outcome.code);
}

function at(node: Node & { type: 'call' }, world: World, local: Local | null, trail: Trail): Value | null {
  const [quantity, ...pairs] = node.args;
  const replaced: Record<string, Value | null> = {};
  for (let index = 0; index < pairs.length; index += 2) {
    const key = pairs[index];
    const value = run(pairs[index + 1] as Node, world, local, trail);
    if (value === null) return null;
    if (key?.type === 'name') replaced[key.name] = value;
  }
  return run(quantity as Node, world.at(replaced), null, trail);
}

function periodSum(
  node: Node & { type: 'call' },
  world: World,
  local: Local | null,
  trail: Trail,
): Value | null {
  const from = run(node.args[1] as Node, world, local, trail);
  const to = run(node.args[2] as Node, world, local, trail);
  if (typeof from !== 'number' || typeof to !== 'number') return null;
  let total = 0;
  for (let t = from; t <= to; t += 1) {
    const term = run(node.args[3] as Node, world, { ...local, [periodName(node)]: { value: t } }, trail);
    if (typeof term !== 'number') return null;
    total += term;
  }
  return finite(total, trail);
}

function named(node: Node & { type: 'call' }, world: World, local: Local | null, trail: Trail): Value | null {
  const formula = world.formula(node.name);
  if (formula) {
    const inner: Local = {};
    formula.params.forEach((param, index) => {
      inner[param] = { node: node.args[index] as Node, world, local };
    });
    return answer(formula.body, formula.refusals, world, inner, trail);
  }
  const values = node.args.map((arg) => run(arg, world, local, trail));
  if (values.includes(null)) return null;
  const value = world.procedure(node.name)?.(...(values as never[])) ?? null;
  return value ?? refuse(trail, 'NO_DATA');
}

/** A formula behind its refusals: the first that holds wins; one that cannot be decided refuses with its own reason. */
export function answer(
  body: Node,
  refusals: NamedFormula['refusals'],
  world: World,
  local: Local | null,
  trail: Trail,
): Value | null {
  const inner = newTrail(trail.rounded);
  const value = run(body, world, local, inner);
  const doubt = newTrail();
  let refusedBy: string | null = null;
  let open = false;
  for (const [code, condition] of refusals) {
    const holds = run(condition, world, local, doubt);
    if (holds === true) {
      refusedBy = code;
      break;
    }
    open ||= holds === null;
  }
  trail.rank = Math.min(trail.rank, inner.rank, doubt.rank);
  if (refusedBy !== null) return refuse(trail, refusedBy);
  if (value === null || open) return refuse(trail, inner.code ?? doubt.code);
  return value;
}

type ListFunction = (
  rows: readonly Row[],
  args: Node[],
  world: World,
  local: Local | null,
  trail: Trail,
) => Value | null;

/** A row field that is itself a formula, read only where it is used (the points of a checklist's items). */
export interface Lazy {
  node: Node;
}
const isLazy = (field: unknown): field is Lazy =>
  typeof field === 'object' && field !== null && 'node' in field;

export const rowLocal = (row: Row, world: World, local: Local | null): Local => {
  const own: Local = { ...local };
  for (const [key, field] of Object.entries(row)) {
    own[key] = isLazy(field) ? { node: field.node, world, local: null } : { value: field };
  }
  return own;
};

/** Each row's value of `args[1]`; null as soon as one row has none. */
function each(
  rows: readonly Row[],
  args: Node[],
  world: World,
  local: Local | null,
  trail: Trail,
): Value[] | null {
  const values = rows.map((row) => run(args[1] as Node, world, rowLocal(row, world, local), trail));
  return values.some((value) => value === null) ? null : (values as Value[]);
}

const overNumbers =
  (reduce: (values: number[]) => number | null): ListFunction =>
  (rows, args, world, local, trail) => {
    const values = each(rows, args, world, local, trail);
    if (values === null) return null;
    const result = reduce(values as number[]);
    return result === null ? refuse(trail, 'NO_DATA') : finite(result, trail);
  };

const total = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);

const lists: Record<string, ListFunction> = {
  count: (rows) => rows.length,
  sum: overNumbers(total),
  product: overNumbers((values) => values.reduce((product, value) => product * value, 1)),
  mean: overNumbers((values) => (values.length === 0 ? null : total(values) / values.length)),
  median: overNumbers((values) => quantile(values, 0.5)),
  quantile: (rows, args, world, local, trail) => {
    const p = run(args[2] as Node, world, local, trail);
    return typeof p === 'number'
      ? overNumbers((values) => quantile(values, p))(rows, args, world, local, trail)
      : null;
  },
  first: (rows, args, world, local, trail) =>
    rows[0] ? run(args[1] as Node, world, rowLocal(rows[0], world, local), trail) : refuse(trail, 'NO_DATA'),
  list: each,
  where: (rows, args, world, local, trail) => {
    const kept = each(rows, args, world, local, trail);
    return kept && rows.filter((_, index) => kept[index] === true);
  },
  sortBy: (rows, args, world, local, trail) => {
    const keys = each(rows, args, world, local, trail) as number[] | null;
    if (keys === null) return null;
    const order = rows
      .map((_, index) => index)
      .sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
    return order.map((index) => rows[index]);
  },
  cumulative: (rows, args, world, local, trail) => {
    const values = each(rows, args, world, local, trail) as number[] | null;
    let running = 0;
    return values && values.map((value) => (running += value));
  },
  groupBy: (rows, args, world, local, trail) => {
    const keys = each(rows, args, world, local, trail);
    const values = each(rows, [args[0] as Node, args[2] as Node], world, local, trail) as number[] | null;
    if (keys === null || values === null) return null;
    const groups = new Map<Value, number>();
    keys.forEach((key, index) => groups.set(key, (groups.get(key) ?? 0) + (values[index] as number)));
    return [...groups].map(([key, value]) => ({ key, value }));
  },
};
