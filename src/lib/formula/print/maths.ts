import { binding, negateBinding, notBinding } from '../ast';
import type { Call, Node } from '../ast';
import { functionOf } from '../functions/index';
import type { FunctionName } from '../functions/index';
import { atom, floorsOf, needsBrackets, signs } from './brackets';
import type { Bracketing } from './brackets';
import { applied, el, fenced, leaf, mo, row, symbol, wording } from './math-tree';
import type { MathTree } from './math-tree';
import { functionsInMaths } from './maths-functions';
import type { Setting } from './maths-functions';
import { askedBy, namedIn } from './named';
import type { Named } from './named';
import type { FormulaWords } from './words';

/** What mathematics is printed with: the symbol of a name where it has one, else its label, and a few words. */
export interface MathNames {
  symbol: (named: Named) => string | undefined;
  label: (named: Named) => string;
  /** An answer in words: the option of a choice. */
  answer: (value: string, of: Named | undefined) => string;
  number: (value: number) => string;
  words: FormulaWords;
}

const mathsOf = (node: Call) =>
  functionOf(node.name) ? functionsInMaths[node.name as FunctionName] : undefined;
const style: Bracketing = {
  call: (node) => mathsOf(node)?.tight ?? atom,
  // A fraction needs no brackets: its bar is one.
  operator: (op) => (op === '/' ? atom : binding[op]),
};

/**
 * A formula as printed mathematics: fractions, powers, sums with bounds, cases.
 * @param rows the lists whose rows are at hand outside the formula
 */
export const maths = (node: Node, names: MathNames, rows: readonly Node[] = []): MathTree =>
  el('math', setting(names, rows).set(node));

function setting(names: MathNames, rows: readonly Node[]): Setting {
  const own: Setting = {
    words: names.words,
    set: (node) => set(node, own, names, rows),
    within: (node, floor) => (needsBrackets(node, floor, style) ? fenced(own.set(node)) : own.set(node)),
    inRows: (list) => setting(names, [...rows, list]),
    outside: () => setting(names, []),
  };
  return own;
}

function set(node: Node, own: Setting, names: MathNames, rows: readonly Node[]): MathTree {
  switch (node.type) {
    case 'number':
      return leaf('mn', names.number(node.value));
    case 'text':
      return leaf('mtext', names.answer(node.value, undefined));
    case 'truth':
      return leaf('mtext', node.value ? own.words.yes : own.words.no);
    case 'name': {
      if (node.is === 'index') return leaf('mi', node.name);
      const named = namedIn(node, rows);
      const sign = names.symbol(named);
      return sign === undefined ? leaf('mtext', names.label(named)) : symbol(sign);
    }
    case 'negate':
      return row(mo('−'), own.within(node.of, negateBinding));
    case 'not':
      return row(wording(own.words.not), own.within(node.of, notBinding));
    case 'binary':
      return operator(node, own, names, rows);
    case 'call':
      return (
        mathsOf(node)?.set(node.args, own) ??
        applied(leaf('mi', own.words.calls[node.name] ?? node.name), node.args.map(own.set))
      );
  }
}

function operator(
  node: Node & { type: 'binary' },
  own: Setting,
  names: MathNames,
  rows: readonly Node[],
): MathTree {
  const { op, left, right } = node;
  if (op === '/') return el('mfrac', own.set(left), own.set(right));
  const [before, behind] = floorsOf(op);
  if (op === '^')
    return el(
      'msup',
      left.type === 'binary' ? fenced(own.set(left)) : own.within(left, before),
      own.set(right),
    );
  const sign = op === 'and' || op === 'or' ? wording(own.words[op]) : mo(signs[op]);
  const side = (one: Node, other: Node, floor: number): MathTree =>
    one.type === 'text'
      ? leaf('mtext', names.answer(one.value, askedBy(other, rows)))
      : own.within(one, floor);
  return row(side(left, right, before), sign, side(right, left, behind));
}
