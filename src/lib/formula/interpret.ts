import { answer } from './answer';
import type { BinaryOp, Call, Node } from './ast';
import { functionOf } from './functions/index';
import { call } from './procedure';
import type { Lazy, Reader, Term, Value } from './value';

/** A named formula with its texts read and bound. */
export interface NamedFormula {
  params: readonly string[];
  body: Node;
  refusals: readonly (readonly [code: string, condition: Node])[];
}

/** The named formulas and procedures a tool's formulas may call. */
export interface Library {
  formula(name: string): NamedFormula | undefined;
  procedure(name: string): ((...args: never[]) => Value | null) | undefined;
}

/** What is at hand at one place of a formula: rows by level, indices and parameters by name. */
export interface Place {
  library: Library;
  rows?: readonly unknown[];
  indices?: Readonly<Record<string, number>>;
  params?: Readonly<Record<string, Lazy>>;
}

const operators: Record<
  Exclude<BinaryOp, 'and' | 'or'>,
  'add' | 'sub' | 'mul' | 'div' | 'pow' | 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge'
> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'div',
  '^': 'pow',
  '=': 'eq',
  '<>': 'ne',
  '<': 'lt',
  '<=': 'le',
  '>': 'gt',
  '>=': 'ge',
};

/** The reader's method behind an operator; `and` and `or` read their right side only where it counts. */
export const operatorOf = (op: Exclude<BinaryOp, 'and' | 'or'>) => operators[op];

/**
 * The value of a formula, or `null` with the reason left in the reader. All operands are read even when one is refused,
 * so that every input in error is seen; of `if`, `and` and `or` only the branch taken. This is the reference the
 * compiled functions are held against, and what the trace works with.
 */
export function run(node: Node, reader: Reader, place: Place): Value | null {
  switch (node.type) {
    case 'number':
    case 'text':
    case 'truth':
      return node.value;
    case 'name':
      switch (node.is) {
        case 'figure':
          return node.from === undefined ? reader.figure(node.name) : reader.foreign(node.from, node.name);
        case 'cell':
          return reader.cell(place.rows?.[node.level], node.name);
        case 'index':
          return place.indices?.[node.name] ?? null;
        case 'param':
          return place.params?.[node.name]?.(reader) ?? null;
      }

    case 'negate':
      return reader.neg(run(node.of, reader, place));
    case 'not':
      return reader.not(run(node.of, reader, place));
    case 'binary': {
      const left = run(node.left, reader, place);
      if (node.op === 'and' || node.op === 'or')
        return reader[node.op](left, (one) => run(node.right, one, place));
      return reader[operators[node.op]](left, run(node.right, reader, place));
    }
    case 'call':
      return calledFunction(node, reader, place);
  }
}

function calledFunction(node: Call, reader: Reader, place: Place): Value | null {
  const known = functionOf(node.name);
  if (!known) return named(node, reader, place);
  const args = node.args.flatMap((arg, index): unknown[] => {
    switch (known.reads(index)) {
      case 'value':
      case 'rows':
        return [run(arg, reader, place)];
      case 'lazy':
        return [(one: Reader) => run(arg, one, place)];
      case 'elsewhere':
        return [(one: Reader) => run(arg, one, { library: place.library })];
      case 'term':
        return [rowTerm(arg, place)];
      case 'period': {
        const name = node.args[0]?.type === 'name' ? node.args[0].name : '';
        return [
          (one: Reader, period: number) =>
            run(arg, one, { ...place, indices: { ...place.indices, [name]: period } }),
        ];
      }
      case 'figure':
        return [arg.type === 'name' ? arg.name : ''];
      case 'text':
        return [arg.type === 'text' ? arg.value : ''];
      case 'index':
        return [];
    }
  });
  if (node.groups) args.push(node.groups);
  return known.value(reader, ...(args as never[]));
}

/** What a formula says of one row. */
export const rowTerm =
  (node: Node, place: Place): Term =>
  (reader, row) =>
    run(node, reader, { ...place, rows: [...(place.rows ?? []), row] });

function named(node: Call, reader: Reader, place: Place): Value | null {
  const formula = place.library.formula(node.name);
  if (formula) {
    const params = Object.fromEntries(
      formula.params.map((param, index): [string, Lazy] => [
        param,
        (one) => run(node.args[index] as Node, one, place),
      ]),
    );
    return answerOf(formula, reader, { library: place.library, params });
  }
  const procedure = place.library.procedure(node.name);
  return call(
    reader,
    procedure ?? (() => null),
    node.args.map((arg) => (one: Reader) => run(arg, one, place)),
  );
}

/** A formula behind its refusals, with the figures at hand. */
export const answerOf = (
  { body, refusals }: Pick<NamedFormula, 'body' | 'refusals'>,
  reader: Reader,
  place: Place,
): Value | null =>
  answer(
    reader,
    (one) => run(body, one, place),
    refusals.map(([code, condition]) => [code, (one: Reader) => run(condition, one, place)] as const),
  );
