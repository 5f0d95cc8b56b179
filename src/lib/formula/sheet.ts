import { binding } from './ast';
import type { Node } from './ast';
import type { NamedFormula } from './evaluate';
import { FormulaError } from './parse';
import {
  bodyScope,
  cellsOf,
  exact,
  first,
  firstOf,
  lowest,
  noRank,
  nothing,
  plainNumber,
  quoted,
  short,
  takesCells,
} from './sheet-scope';
import type { SheetScope } from './sheet-scope';

const spread: Record<string, string> = {
  min: 'MIN',
  max: 'MAX',
  abs: 'ABS',
  ln: 'LN',
  exp: 'EXP',
  sqrt: 'SQRT',
};

/** A formula as spreadsheet text, valid where it is not refused. English function names, commas, every sign bracketed. */
export function value(node: Node, scope: SheetScope): string {
  switch (node.type) {
    case 'number':
      return plainNumber(node.value);
    case 'text':
      return quoted(node.value);
    case 'name': {
      const meant = scope.meaning(node.name);
      return 'node' in meant ? value(meant.node, meant.scope) : meant.v;
    }
    case 'negate':
      return `(-(${value(node.of, scope)}))`;
    case 'not':
      return `NOT(${value(node.of, scope)})`;
    case 'binary':
      return binary(node, scope);
    case 'call':
      return call(node, scope);
  }
}

function tightness(node: Node, scope: SheetScope): number {
  if (node.type === 'binary') return node.op === 'and' || node.op === 'or' ? 10 : binding[node.op];
  if (node.type === 'call' && (node.name === 'years' || node.name === 'as'))
    return tightness(node.args[node.name === 'as' ? 1 : 0] as Node, scope);
  if (node.type === 'call') {
    const formula = scope.formula(node.name);
    return formula ? tightness(formula.body, bodyScope(node, formula, scope)) : 10;
  }
  if (node.type !== 'name') return 10;
  const meant = scope.meaning(node.name);
  return 'node' in meant ? tightness(meant.node, meant.scope) : 10;
}

const operand = (node: Node, scope: SheetScope, floor: number): string =>
  tightness(node, scope) < floor ? `(${value(node, scope)})` : value(node, scope);

function binary(node: Node & { type: 'binary' }, scope: SheetScope): string {
  const { op, left, right } = node;
  const a = value(left, scope);
  const b = value(right, scope);
  if (op === 'and' || op === 'or') {
    const refused = short(code(left, scope, nothing), scope);
    const decided = op === 'and' ? `IF(${a},${b},FALSE())` : `IF(${a},TRUE(),${b})`;
    return refused === nothing
      ? decided
      : `IF(${refused}<>"",${op === 'and' ? 'FALSE()' : 'TRUE()'},${decided})`;
  }
  if (op === '^') {
    const power = `${operand(left, scope, 10)}^${operand(right, scope, 10)}`;
    return right.type === 'number' && right.value !== 0
      ? power
      : `IF(${operand(right, scope, 5)}=0,1,${power})`;
  }
  const tight = binding[op];
  if (tight !== 4) return `${operand(left, scope, tight)}${op}${operand(right, scope, tight + 1)}`;
  if (isText(left, scope)) return op === '<>' ? `NOT(EXACT(${a},${b}))` : `EXACT(${a},${b})`;
  const side = (one: Node): string =>
    scope.rounded && one.type !== 'number' ? `ROUND(${value(one, scope)},9)` : operand(one, scope, 5);
  return `${side(left)}${op}${side(right)}`;
}

/** Whether a formula gives a text; texts are compared letter by letter and never rounded. */
export function isText(node: Node, scope: SheetScope): boolean {
  if (node.type === 'text') return true;
  if (node.type === 'call')
    return node.name === 'if'
      ? isText(node.args[1] as Node, scope)
      : takesCells(node) && scope.block(node, scope).text === true;
  if (node.type !== 'name') return false;
  const meant = scope.meaning(node.name);
  return 'node' in meant ? isText(meant.node, meant.scope) : meant.text === true;
}

function call(node: Node & { type: 'call' }, scope: SheetScope): string {
  const { name, args } = node;
  const all = (): string[] => args.map((arg) => value(arg, scope));
  if (takesCells(node)) return scope.block(node, scope).v;
  if (name in spread) return `${spread[name]}(${all().join(',')})`;
  switch (name) {
    case 'if':
      return `IF(${all().join(',')})`;
    case 'years':
      return value(args[0] as Node, scope);
    case 'as':
      return value(args[1] as Node, scope);
    case 'round':
      return `ROUND(${all()[0]},${all()[1] ?? 0})`;
    case 'ceil':
    case 'floor': {
      // INT goes down below zero in some spreadsheets and towards it in others.
      const [of] = all();
      const [low, high] = name === 'ceil' ? ['ROUNDDOWN', 'ROUNDUP'] : ['ROUNDUP', 'ROUNDDOWN'];
      return `IF(${operand(args[0] as Node, scope, 5)}<0,${low}(${of},0),${high}(${of},0))`;
    }
    case 'length':
      return `LEN(TRIM(${all()[0]}))`;
    case 'given': {
      const cells = cellsOf(args[0], scope);
      const there = cells.text ? `TRIM(${cells.v})<>""` : 'TRUE()';
      const missing = cells.missing ?? cells.code;
      return missing === '' ? there : cells.text ? `IF(${missing}<>"",FALSE(),${there})` : `${missing}=""`;
    }
    case 'refused':
      return `${cellsOf(args[0], scope).code || nothing}=${value(args[1] as Node, scope)}`;
  }
  const formula = scope.formula(name);
  if (!formula) throw new FormulaError(`${name}() is not in the spreadsheet`);
  return value(formula.body, bodyScope(node, formula, scope));
}

/** `then` where a formula has a value, otherwise no rank: what comes after it is not read. */
export function after(node: Node, scope: SheetScope, then: string): string {
  if (then === noRank) return noRank;
  const refused = short(code(node, scope, nothing), scope);
  const blamed = lowest(ranks(node, scope));
  const asked = refused === nothing ? then : `IF(${refused}<>"",${noRank},${then})`;
  return blamed === noRank ? asked : `IF(${blamed}<${noRank},${noRank},${asked})`;
}

/** Whether a condition is true (or false) for certain, also where one side of an `and` or `or` is not known. */
function is(node: Node, wanted: boolean, scope: SheetScope): string {
  if (node.type === 'not') return is(node.of, !wanted, scope);
  if (node.type === 'binary' && (node.op === 'and' || node.op === 'or')) {
    return `${(node.op === 'and') === wanted ? 'AND' : 'OR'}(${is(node.left, wanted, scope)},${is(node.right, wanted, scope)})`;
  }
  const holds = value(node, scope);
  const refused = short(code(node, scope, nothing), scope);
  const own = wanted ? holds : `NOT(${holds})`;
  const asked = refused === nothing ? own : `IF(${refused}<>"",FALSE(),${own})`;
  const blamed = lowest(ranks(node, scope));
  return blamed === noRank ? asked : `IF(${blamed}<${noRank},FALSE(),${asked})`;
}

/** Ranks of the inputs to blame through the branch taken, as expressions of which the lowest counts. */
export function ranks(node: Node, scope: SheetScope): string[] {
  if (node.type === 'name') {
    const meant = scope.meaning(node.name);
    return 'node' in meant ? ranks(meant.node, meant.scope) : meant.rank === '' ? [] : [meant.rank];
  }
  if (node.type === 'negate' || node.type === 'not') return ranks(node.of, scope);
  if (node.type === 'binary') {
    const [left, right] = [ranks(node.left, scope), ranks(node.right, scope)];
    if (node.op !== 'and' && node.op !== 'or') return [...left, ...right];
    if (right.every((rank) => left.includes(rank))) return left;
    return [...left, `IF(${is(node.left, node.op === 'or', scope)},${noRank},${lowest(right)})`];
  }
  if (node.type !== 'call') return [];
  const { name, args } = node;
  if (takesCells(node)) return [scope.block(node, scope).rank].filter((rank) => rank !== '');
  if (name === 'if') {
    const [condition, yes, no] = args as [Node, Node, Node];
    const [a, b] = [lowest(ranks(yes, scope)), lowest(ranks(no, scope))];
    const branch = a === b ? a : `IF(${value(condition, scope)},${a},${b})`;
    return [...ranks(condition, scope), after(condition, scope, branch)];
  }
  if (name === 'given') {
    const { rank } = cellsOf(args[0], scope);
    return rank === '' ? [] : [`IF(${rank}<1000,${rank},${noRank})`];
  }
  if (name === 'refused') return [cellsOf(args[0], scope).rank].filter((rank) => rank !== '');
  const formula = scope.formula(name);
  if (formula) return answerRanks(formula.body, formula.refusals, bodyScope(node, formula, scope));
  return args.flatMap((arg) => ranks(arg, scope));
}

/** Ranks of a formula behind its refusals; a refusal below one that holds is not asked. */
export function answerRanks(body: Node, refusals: NamedFormula['refusals'], scope: SheetScope): string[] {
  const found = ranks(body, scope);
  let still = '';
  for (const [, condition] of refusals) {
    const more = ranks(condition, exact(scope)).filter((rank) => !found.includes(rank));
    if (more.length > 0) found.push(still === '' ? lowest(more) : `IF(${still},${noRank},${lowest(more)})`);
    const held = is(condition, true, exact(scope));
    still = still === '' ? held : `OR(${still},${held})`;
  }
  return found;
}

/** The code of the first refused operand in formula order, else `rest`; asked only where no input is to blame. */
export function code(node: Node, scope: SheetScope, rest: string): string {
  if (node.type === 'name') {
    const meant = scope.meaning(node.name);
    return 'node' in meant ? code(meant.node, meant.scope, rest) : first(meant.code, rest);
  }
  if (node.type === 'negate' || node.type === 'not') return code(node.of, scope, rest);
  if (node.type === 'binary') {
    if (node.op === 'and' || node.op === 'or') return firstOf(logicCode(node, scope), rest, scope);
    const constant = node.right.type === 'number' && node.right.value !== 0;
    const zero =
      node.op === '/' && !constant ? `IF(${operand(node.right, scope, 5)}=0,"DIV_ZERO",${rest})` : rest;
    return code(node.left, scope, code(node.right, scope, zero));
  }
  if (node.type !== 'call') return rest;
  const { name, args } = node;
  if (takesCells(node)) return first(scope.block(node, scope).code, rest);
  if (name === 'given') return rest;
  if (name === 'refused') {
    const asked = cellsOf(args[0], scope).code;
    return asked === ''
      ? rest
      : `IF(OR(${asked}="",${asked}=${value(args[1] as Node, scope)}),${rest},${asked})`;
  }
  if (name === 'if') {
    const [condition, yes, no] = args as [Node, Node, Node];
    const [a, b] = [code(yes, scope, nothing), code(no, scope, nothing)];
    const branch = a === b ? a : `IF(${value(condition, scope)},${a},${b})`;
    return firstOf(code(condition, scope, branch), rest, scope);
  }
  const formula = scope.formula(name);
  if (formula)
    return firstOf(
      answerCode(formula.body, formula.refusals, bodyScope(node, formula, scope), nothing),
      rest,
      scope,
    );
  return args.reduceRight((then, arg) => code(arg, scope, then), rest);
}

/** `and` and `or` have a value as soon as one side decides, also where the other is refused. */
function logicCode(node: Node & { type: 'binary' }, scope: SheetScope): string {
  const [a, b] = [node.left, node.right].map((side) => short(code(side, scope, nothing), scope)) as [
    string,
    string,
  ];
  if (a === nothing && b === nothing) return nothing;
  const through = (side: Node, blame: string): string =>
    blame === nothing
      ? nothing
      : node.op === 'and'
        ? `IF(${value(side, scope)},${blame},"")`
        : `IF(${value(side, scope)},"",${blame})`;
  if (a === nothing) return through(node.left, b);
  const second = b === nothing ? through(node.right, a) : `IF(${b}="",${through(node.right, a)},${a})`;
  return `IF(${a}="",${through(node.left, b)},${second})`;
}

/** The code of a formula behind its refusals: own refusals as written, operands, then refusals that cannot be decided. */
export function answerCode(
  body: Node,
  refusals: NamedFormula['refusals'],
  scope: SheetScope,
  rest: string,
): string {
  const doubts = refusals.reduceRight((then, [, condition]) => code(condition, exact(scope), then), rest);
  return refusals.reduceRight(
    (then, [own, condition]) => {
      const open = short(code(condition, exact(scope), nothing), scope);
      const holds = value(condition, exact(scope));
      return `IF(${open === nothing ? holds : `IF(${open}<>"",FALSE(),${holds})`},${quoted(own)},${then})`;
    },
    code(body, scope, doubts),
  );
}
