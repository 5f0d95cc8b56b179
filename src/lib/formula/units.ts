import { isPeriodSum, periodName } from './ast';
import type { Node } from './ast';
import { FormulaError } from './parse';
import { readsRows } from './walk';

/**
 * The kind of a value: a number with its unit as powers of dimensions (`{}` is a plain number), a yes/no, a text, or
 * rows with the kinds of their fields. Only money and time are dimensions; customers, shares and points are plain.
 */
export type Kind =
  | { is: 'number'; unit: Readonly<Record<string, number>>; zero?: true }
  | { is: 'boolean' }
  | { is: 'text' }
  | { is: 'rows'; fields: Readonly<Record<string, Kind>> };

const dimensions: Record<string, string> = {
  currency: 'currency',
  year: 'year',
  years: 'year',
  month: 'month',
  months: 'month',
  week: 'week',
  weeks: 'week',
  day: 'day',
  days: 'day',
  'day number': 'day',
  hour: 'hour',
  hours: 'hour',
};
const plain = new Set(['1', 'share', 'ratio', 'customers', 'count', 'points', 'none', 'point']);

export const number = (unit: Readonly<Record<string, number>> = {}): Kind => ({ is: 'number', unit });

/**
 * The kind a unit text of the contract stands for: `currency/year`, `1/year`, `share`, `boolean`, `band`, `text` …
 * @throws FormulaError for a unit the contract does not know
 */
export function kindOf(unit: string): Kind {
  if (unit === 'boolean') return { is: 'boolean' };
  if (unit === 'band' || unit === 'text') return { is: 'text' };
  if (unit === 'list') return { is: 'rows', fields: {} };
  const powers: Record<string, number> = {};
  unit.split('/').forEach((word, index) => {
    const dimension = dimensions[word];
    if (dimension) powers[dimension] = (powers[dimension] ?? 0) + (index === 0 ? 1 : -1);
    else if (!plain.has(word)) throw new FormulaError(`unknown unit "${unit}"`);
  });
  return number(tidy(powers));
}

const tidy = (powers: Record<string, number>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(powers)
      .filter(([, power]) => power !== 0)
      .sort(),
  );

/** A kind in words, for the author's error message. */
export const describe = (kind: Kind): string =>
  kind.is === 'number'
    ? Object.entries(kind.unit)
        .map(([name, power]) => (power === 1 ? name : `${name}^${power}`))
        .join('·') || '1'
    : kind.is;

export const sameKind = (a: Kind, b: Kind): boolean =>
  (a.is === 'number' && a.zero === true && b.is === 'number') ||
  (b.is === 'number' && b.zero === true && a.is === 'number') ||
  describe(a) === describe(b);

/** What names and calls stand for while units are checked. */
export interface UnitScope {
  kind(name: string): Kind | undefined;
  /** The kind of a call to a named formula or procedure, checked against the kinds of its arguments. */
  call: (name: string, args: readonly Kind[]) => Kind | undefined;
}

/**
 * The kind of a formula's value.
 * @throws FormulaError where two sides disagree, a name is unknown, or a function is given what it cannot take
 */
export function unitOf(node: Node, scope: UnitScope): Kind {
  const of = (part: Node | undefined): Kind => unitOf(part as Node, scope);
  switch (node.type) {
    case 'number':
      return node.unit
        ? kindOf(node.unit)
        : node.value === 0
          ? { is: 'number', unit: {}, zero: true }
          : number();
    case 'text':
      return { is: 'text' };
    case 'name': {
      const kind = scope.kind(node.name);
      if (!kind) throw new FormulaError(`unknown name "${node.name}"`);
      return kind;
    }
    case 'negate':
      return expectNumber(of(node.of), 'unary minus');
    case 'not':
      return expect(of(node.of), { is: 'boolean' }, 'not');
    case 'binary':
      return binaryUnit(node, of(node.left), of(node.right));
    case 'call':
      return isPeriodSum(node) ? periodSumUnit(node, scope) : callUnit(node, scope, of);
  }
}

function binaryUnit(node: Node & { type: 'binary' }, left: Kind, right: Kind): Kind {
  const { op } = node;
  if (op === 'and' || op === 'or') {
    expect(left, { is: 'boolean' }, op);
    return expect(right, { is: 'boolean' }, op);
  }
  if (op === '*' || op === '/')
    return multiply(expectNumber(left, op), expectNumber(right, op), op === '*' ? 1 : -1);
  if (op === '^') {
    expect(right, number(), 'exponent');
    const power = node.right.type === 'number' ? node.right.value : null;
    const base = expectNumber(left, op);
    if (power !== null)
      return number(
        tidy(Object.fromEntries(Object.entries(base.unit).map(([name, p]) => [name, p * power]))),
      );
    return expect(base, number(), 'base of ^');
  }
  if (!sameKind(left, right))
    throw new FormulaError(`${describe(left)} ${op} ${describe(right)} do not agree`);
  if (op === '+' || op === '-') return expectNumber(left.is === 'number' && left.zero ? right : left, op);
  return { is: 'boolean' };
}

const multiply = (a: Kind & { is: 'number' }, b: Kind & { is: 'number' }, sign: 1 | -1): Kind => {
  const powers: Record<string, number> = { ...a.unit };
  for (const [name, power] of Object.entries(b.unit)) powers[name] = (powers[name] ?? 0) + sign * power;
  return number(tidy(powers));
};

/** Bounds count periods: plain numbers or one unit of time; the index itself is a plain number. */
function periodSumUnit(node: Node & { type: 'call' }, scope: UnitScope): Kind {
  for (const bound of node.args.slice(1, 3)) {
    const { unit } = expectNumber(unitOf(bound, scope), 'bound of sum');
    if (Object.keys(unit).some((name) => name === 'currency' || unit[name] !== 1))
      throw new FormulaError('a sum runs over periods');
  }
  const index = periodName(node);
  const inner: UnitScope = { ...scope, kind: (name) => (name === index ? number() : scope.kind(name)) };
  return expectNumber(unitOf(node.args[3] as Node, inner), 'sum');
}

function callUnit(
  node: Node & { type: 'call' },
  scope: UnitScope,
  of: (part: Node | undefined) => Kind,
): Kind {
  const { name, args } = node;
  const same = (kinds: Kind[]): Kind =>
    kinds.reduce((a, b) => {
      if (a.is === 'number' && a.zero) return b;
      expect(b, a, name);
      return a;
    });
  switch (name) {
    case 'if':
      expect(of(args[0]), { is: 'boolean' }, 'if');
      return same([of(args[1]), of(args[2])]);
    case 'given':
      of(args[0]);
      return { is: 'boolean' };
    case 'refused':
      of(args[0]);
      expect(of(args[1]), { is: 'text' }, name);
      return { is: 'boolean' };
    case 'length':
      expect(of(args[0]), { is: 'text' }, name);
      return number();
    case 'years':
      return multiply(expectNumber(of(args[0]), name), number({ year: 1 }) as Kind & { is: 'number' }, 1);
    case 'as':
      of(args[1]);
      return kindOf(args[0]?.type === 'text' ? args[0].value : '?');
    case 'at':
      for (let index = 1; index < args.length; index += 2)
        expect(of(args[index + 1]), of(args[index]), `at(…, ${index})`);
      return of(args[0]);
    case 'round':
    case 'floor':
    case 'ceil':
    case 'abs':
      return expectNumber(of(args[0]), name);
    case 'ln':
    case 'exp':
      return expect(of(args[0]), number(), name);
    case 'sqrt':
      return expectNumber(of(args[0]), name);
  }
  const first = args[0] && name !== '' ? of(args[0]) : number();
  if (name === 'count') return number();
  if (readsRows(name) && first.is === 'rows') return listUnit(node, first.fields, scope);
  if (name === 'min' || name === 'max') return expectNumber(same(args.map(of)), name);
  const result = scope.call(name, args.map(of));
  if (!result) throw new FormulaError(`unknown function "${name}"`);
  return result;
}

function listUnit(
  node: Node & { type: 'call' },
  fields: Readonly<Record<string, Kind>>,
  scope: UnitScope,
): Kind {
  const inner: UnitScope = { ...scope, kind: (name) => fields[name] ?? scope.kind(name) };
  const term = unitOf(node.args[1] as Node, inner);
  switch (node.name) {
    case 'where':
      expect(term, { is: 'boolean' }, 'where');
      return { is: 'rows', fields };
    case 'sortBy':
      expectNumber(term, 'sortBy');
      return { is: 'rows', fields };
    case 'product':
      return expect(term, number(), 'product');
    case 'list':
    case 'cumulative':
      return { is: 'rows', fields: { value: term } };
    case 'groupBy':
      return { is: 'rows', fields: { key: term, value: unitOf(node.args[2] as Node, inner) } };
    case 'first':
      return term;
    default:
      return expectNumber(term, node.name);
  }
}

function expect(kind: Kind, wanted: Kind, where: string): Kind {
  if (!sameKind(kind, wanted))
    throw new FormulaError(`${where}: ${describe(kind)} where ${describe(wanted)} is needed`);
  return kind;
}

function expectNumber(kind: Kind, where: string): Kind & { is: 'number' } {
  if (kind.is !== 'number') throw new FormulaError(`${where}: ${kind.is} where a number is needed`);
  return kind;
}
