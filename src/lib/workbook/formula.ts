import { binding, comparisonBinding } from '../formula/ast';
import type { BinaryOp, BoundName, Call, Node } from '../formula/ast';
import type { FunctionName } from '../formula/functions/index';
import { FormulaError } from '../formula/parse';
import { answered } from './answered';
import { sheetFunctions } from './functions';
import type { SheetFunction } from './functions';
import { plainNumber, quoted, truth } from './notation';
import { arithmetic, comparison, logic, negation, power } from './operators';
import { constant, firstOf, fromCells, Said } from './said';
import { comparing, home, inBody, say } from './scope';
import type { SheetScope } from './scope';

/**
 * A part of a formula as spreadsheet text, with why it has no value. English function names, commas, every sign
 * bracketed; valid where it is not refused.
 */
export function written(node: Node, scope: SheetScope): Said {
  const { grid } = scope.model;
  switch (node.type) {
    case 'number':
      return fromCells(grid, constant(plainNumber(node.value)));
    case 'text':
      return fromCells(grid, constant(quoted(node.value), 'text'));
    case 'truth':
      return fromCells(grid, constant(truth(node.value), 'truth'));
    case 'name':
      return named(node, scope);
    case 'negate': {
      const of = say(node.of, scope);
      return new Said(grid, { v: () => `(-(${of.v}))`, ranks: of.ranks, code: (rest) => of.code(rest) });
    }
    case 'not':
      return negation(say(node.of, scope), grid);
    case 'binary': {
      const sides = { left: say(node.left, scope), right: say(node.right, scope), grid };
      const right = node.right.type === 'number' ? node.right.value : null;
      if (node.op === 'and' || node.op === 'or') return logic(node.op, sides);
      if (node.op === '^') return power(sides, right);
      return isComparison(node.op)
        ? comparison(node.op, sides, scope.rounded)
        : arithmetic(node.op, sides, right);
    }
    case 'call':
      return called(node, scope);
  }
}

const isComparison = (op: BinaryOp): boolean => binding[op] === comparisonBinding;

function named(node: BoundName, scope: SheetScope): Said {
  const { grid } = scope.model;
  switch (node.is) {
    case 'figure':
      if (node.from !== undefined) break;
      return fromCells(grid, scope.model.figure(node.name));
    case 'cell': {
      const at = scope.rows[node.level];
      if (!at) break;
      return fromCells(grid, at.list.field(node.name, at.row));
    }
    case 'index': {
      const period = scope.indices[node.name];
      if (!period) break;
      return fromCells(grid, period);
    }
    case 'param': {
      const meant = scope.params[node.name];
      if (!meant) break;
      return say(meant.node, comparing(meant.scope, scope.rounded));
    }
  }
  throw new FormulaError(`"${node.name}" stands for nothing in the spreadsheet`);
}

function called(node: Call, scope: SheetScope): Said {
  const known: SheetFunction | undefined = Object.hasOwn(sheetFunctions, node.name)
    ? sheetFunctions[node.name as FunctionName]
    : undefined;
  if (known) {
    const place = home(node, scope);
    return place === scope ? known(node, scope) : say(node, place);
  }
  const formula = scope.model.formula(node.name);
  if (!formula) throw new FormulaError(`${node.name}() is not in the spreadsheet`);
  const { body, ranks, code } = answered(formula, inBody(node, formula, scope));
  return new Said(scope.model.grid, {
    v: () => body.v,
    tight: body.tight,
    holds: body.holds,
    ranks,
    code: (rest) =>
      formula.refusals.length === 0 ? body.code(rest) : firstOf(code(), rest, scope.model.grid),
  });
}
