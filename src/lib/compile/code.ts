import type { Call, Node } from '../formula/ast';
import { functionOf } from '../formula/functions/index';
import { operatorOf } from '../formula/interpret';
import type { NamedFormula } from '../formula/interpret';
import type { BoundQuantity } from '../definition/bound';

/** Source text, as opposed to a value that is written as data. */
export class Code {
  constructor(readonly text: string) {}
}

/** What a compiled formula uses from elsewhere: functions of the language, named formulas and procedures, by name. */
export interface Uses {
  functions: Set<string>;
  calls: Set<string>;
  /** Of the two ways of answering: a formula behind its refusals, and a decision. */
  ways: Set<'answer' | 'decide'>;
}

const quoted = (text: string): string => JSON.stringify(text);
/** Names of the module's own: none of them can be a name of JavaScript. */
export const functionName = (name: string): string => `$${name}`;
export const callName = (name: string): string => `_${name}`;
const rowName = (level: number): string => (level === 0 ? 'c' : `c${level}`);
const paramName = (name: string): string => `p_${name}`;

/**
 * A bound formula as an expression over the reader `r`; the rows at hand are `c`, `c1`, … by level, an index of a sum is
 * `t_name`, a parameter of a named formula the function `p_name`.
 */
export function code(node: Node, uses: Uses): string {
  switch (node.type) {
    case 'number':
    case 'truth':
      return String(node.value);
    case 'text':
      return quoted(node.value);
    case 'name':
      switch (node.is) {
        case 'figure':
          return node.from === undefined
            ? `r.figure(${quoted(node.name)})`
            : `r.foreign(${quoted(node.from)},${quoted(node.name)})`;
        case 'cell':
          return `r.cell(${rowName(node.level)},${quoted(node.name)})`;
        case 'index':
          return `t_${node.name}`;
        case 'param':
          return `${paramName(node.name)}(r)`;
      }

    case 'negate':
      return `r.neg(${code(node.of, uses)})`;
    case 'not':
      return `r.not(${code(node.of, uses)})`;
    case 'binary': {
      const [left, right] = [code(node.left, uses), code(node.right, uses)];
      if (node.op === 'and' || node.op === 'or') return `r.${node.op}(${left},r=>${right})`;
      return `r.${operatorOf(node.op)}(${left},${right})`;
    }
    case 'call':
      return call(node, uses);
  }
}

function call(node: Call, uses: Uses): string {
  const known = functionOf(node.name);
  if (!known) {
    uses.calls.add(node.name);
    return `${callName(node.name)}(r,${node.args.map((arg) => `r=>${code(arg, uses)}`).join(',')})`;
  }
  const args = node.args.flatMap((arg, place): string[] => {
    switch (known.reads(place)) {
      case 'value':
      case 'rows':
        return [code(arg, uses)];
      case 'lazy':
      case 'elsewhere':
        return [`r=>${code(arg, uses)}`];
      case 'term':
        return [`(r,${rowName(levelOf(node))})=>${code(arg, uses)}`];
      case 'period':
        return [`(r,t_${node.args[0]?.type === 'name' ? node.args[0].name : ''})=>${code(arg, uses)}`];
      case 'figure':
        return [quoted(arg.type === 'name' ? arg.name : '')];
      case 'text':
        return [quoted(arg.type === 'text' ? arg.value : '')];
      case 'index':
        return [];
    }
  });
  // These two only change a unit.
  if (node.name === 'years') return args[0] ?? 'null';
  if (node.name === 'as') return args[1] ?? 'null';
  uses.functions.add(node.name);
  if (node.groups) args.push(JSON.stringify(node.groups));
  return `${functionName(node.name)}(r,${args.join(',')})`;
}

/** The level of the rows a call asks its terms of; the tree was bound with it. */
const levels = new WeakMap<Call, number>();
const levelOf = (node: Call): number => levels.get(node) ?? 0;

/** Notes the level of every list function; `depth` counts the rows at hand outside. */
function noteLevels(node: Node, depth: number): void {
  if (node.type === 'binary') {
    noteLevels(node.left, depth);
    noteLevels(node.right, depth);
  } else if (node.type === 'negate' || node.type === 'not') noteLevels(node.of, depth);
  else if (node.type === 'call') {
    levels.set(node, depth);
    const known = functionOf(node.name);
    node.args.forEach((arg, place) => {
      const within = known?.reads(place);
      noteLevels(arg, within === 'term' ? depth + 1 : within === 'elsewhere' ? 0 : depth);
    });
  }
}

/** A formula as source: a function of the reader, and of the row it is about where there is one. */
export function formulaCode(node: Node, uses: Uses, row = false): string {
  noteLevels(node, row ? 1 : 0);
  return `${row ? '(r,c)' : 'r'}=>${code(node, uses)}`;
}

const refusalCode = (refusals: NamedFormula['refusals'], uses: Uses, depth: number): string =>
  `[${refusals
    .map(([why, condition]) => {
      noteLevels(condition, depth);
      return `[${quoted(why)},r=>${code(condition, uses)}]`;
    })
    .join(',')}]`;

/** A quantity as source: its formula behind its refusals, or its decision. */
export function quantityCode({ body, decide, refusals, rows }: BoundQuantity, uses: Uses): string {
  const row = rows !== null;
  const depth = row ? 1 : 0;
  if (body && refusals.length === 0) return formulaCode(body, uses, row);
  const head = row ? '(r,c)' : 'r';
  if (body) {
    uses.ways.add('answer');
    noteLevels(body, depth);
    return `${head}=>answer(r,r=>${code(body, uses)},${refusalCode(refusals, uses, depth)})`;
  }
  uses.ways.add('decide');
  const lines = (decide ?? []).map(({ when, verdict }) => {
    if (when) noteLevels(when, depth);
    return `[${when ? `r=>${code(when, uses)}` : 'null'},${quoted(verdict)}]`;
  });
  const refused = refusals.length > 0 ? `,${refusalCode(refusals, uses, depth)}` : '';
  return `${head}=>decide(r,[${lines.join(',')}]${refused})`;
}

/** A named formula as a function of the reader and of its parameters, which are read where they count. */
export function namedCode({ params, body, refusals }: NamedFormula, uses: Uses): string {
  noteLevels(body, 0);
  const head = `(r,${params.map(paramName).join(',')})`;
  if (refusals.length === 0) return `${head}=>${code(body, uses)}`;
  uses.ways.add('answer');
  return `${head}=>answer(r,r=>${code(body, uses)},${refusalCode(refusals, uses, 0)})`;
}

/** A conversion from another known figure `x`. */
export function conversionCode(node: Node, uses: Uses): string {
  noteLevels(node, 0);
  return `(r,x,${paramName('x')}=()=>x)=>${code(node, uses)}`;
}
