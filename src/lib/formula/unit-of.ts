import { binding, comparisonBinding } from './ast';
import type { BoundName, Call, Node } from './ast';
import { functionOf } from './functions/index';
import {
  common,
  describe,
  expectKind,
  expectNumber,
  expectRows,
  kindOf,
  multiply,
  number,
  raise,
  sameKind,
  text,
  yesNo,
} from './kinds';
import type { Kind } from './kinds';
import { FormulaError } from './parse';

/** What figures, parameters and calls stand for while units are checked. */
export interface UnitScope {
  figure(name: BoundName & { is: 'figure' }): Kind | undefined;
  param?(name: string): Kind | undefined;
  /** The kind of a call to a named formula or procedure, checked against the kinds of its arguments. */
  call(name: string, args: readonly Kind[]): Kind | undefined;
}

/**
 * The kind of a formula's value.
 * @param rows the kinds of the fields of the rows at hand, the innermost list last
 * @throws FormulaError where two sides disagree or a function is given what it cannot take
 */
export function unitOf(node: Node, scope: UnitScope, rows: readonly Kind[] = []): Kind {
  const of = (part: Node): Kind => unitOf(part, scope, rows);
  switch (node.type) {
    case 'number':
      if (node.unit) return kindOf(node.unit);
      return node.value === 0 ? { is: 'number', unit: {}, zero: true } : number();
    case 'text':
      return text;
    case 'truth':
      return yesNo;
    case 'name':
      return unitOfName(node, scope, rows);
    case 'negate':
      return expectNumber(of(node.of), 'unary minus');
    case 'not':
      return expectKind(of(node.of), yesNo, 'not');
    case 'binary':
      return unitOfOperator(node, of(node.left), of(node.right));
    case 'call':
      return unitOfCall(node, scope, rows);
  }
}

function unitOfName(node: BoundName, scope: UnitScope, rows: readonly Kind[]): Kind {
  if (node.is === 'index') return number();
  const kind =
    node.is === 'cell'
      ? expectRows(rows[node.level] ?? text, node.name)[node.name]
      : node.is === 'param'
        ? scope.param?.(node.name)
        : scope.figure(node);
  if (!kind) throw new FormulaError(`"${node.name}" has no unit`);
  return kind;
}

function unitOfOperator(node: Node & { type: 'binary' }, left: Kind, right: Kind): Kind {
  const { op } = node;
  if (op === 'and' || op === 'or') {
    expectKind(left, yesNo, op);
    return expectKind(right, yesNo, op);
  }
  if (op === '*' || op === '/')
    return multiply(expectNumber(left, op), expectNumber(right, op), op === '*' ? 1 : -1);
  if (op === '^') {
    expectKind(right, number(), 'exponent');
    const base = expectNumber(left, op);
    return node.right.type === 'number'
      ? raise(base, node.right.value)
      : expectKind(base, number(), 'base of ^');
  }
  if (!sameKind(left, right))
    throw new FormulaError(`${describe(left)} ${op} ${describe(right)} do not agree`);
  if (left.is === 'rows') throw new FormulaError(`lists take no ${op}`);
  if (op !== '=' && op !== '<>') expectNumber(left, op);
  if (binding[op] === comparisonBinding) {
    for (const [side, other] of [
      [node.left, right],
      [node.right, left],
    ] as const)
      if (side.type === 'text' && other.is === 'text' && other.options?.includes(side.value) === false)
        throw new FormulaError(`"${side.value}" is none of ${other.options.join(', ')}`);
    return yesNo;
  }
  return common([left, right], op);
}

function unitOfCall(node: Call, scope: UnitScope, rows: readonly Kind[]): Kind {
  const known = functionOf(node.name);
  const kinds: Kind[] = [];
  node.args.forEach((arg, place) => {
    const way = known?.reads(place);
    const within = way === 'term' ? [...rows, kinds[0] as Kind] : way === 'elsewhere' ? [] : rows;
    kinds.push(unitOf(arg, scope, within));
  });
  if (known) return known.unit({ name: node.name, args: node.args, kinds });
  const result = scope.call(node.name, kinds);
  if (!result) throw new FormulaError(`unknown function "${node.name}"`);
  return result;
}
