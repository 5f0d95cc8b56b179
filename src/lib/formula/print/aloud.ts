import { binding, comparisonBinding, negateBinding, notBinding } from '../ast';
import type { Call, Node } from '../ast';
import { functionOf } from '../functions/index';
import type { FunctionName } from '../functions/index';
import { functionsAloud, quoted, separated } from './aloud-functions';
import type { Speaking, Token } from './aloud-functions';
import { atom, floorsOf, needsBrackets, signs } from './brackets';
import type { Bracketing } from './brackets';
import { askedBy, namedIn } from './named';
import type { FormulaWords } from './words';

export type { Constant, Token } from './aloud-functions';

const text = (words: string): Token => ({ text: words });
const aloudOf = (node: Call) =>
  functionOf(node.name) ? functionsAloud[node.name as FunctionName] : undefined;
const style: Bracketing = {
  call: (node) => aloudOf(node)?.tight ?? atom,
  operator: (op) => binding[op],
};

/**
 * A formula as tokens for reading, bracketed only where needed, with the signs of a ledger.
 * @param rows the lists whose rows are at hand outside the formula: of a quantity worked out once per row that one
 */
export function aloud(node: Node, words: FormulaWords, rows: readonly Node[] = []): Token[] {
  return speaking(words, rows).say(node);
}

function speaking(words: FormulaWords, rows: readonly Node[]): Speaking {
  const own: Speaking = {
    words,
    say: (node) => say(node, own, rows),
    within(node, floor) {
      const tokens = own.say(node);
      return needsBrackets(node, floor, style) ? [text('('), ...tokens, text(')')] : tokens;
    },
    inRows: (list) => speaking(words, [...rows, list]),
    outside: () => speaking(words, []),
  };
  return own;
}

function say(node: Node, own: Speaking, rows: readonly Node[]): Token[] {
  const { words } = own;
  switch (node.type) {
    case 'number':
      return [{ value: node.value, ...(node.unit !== undefined && { unit: node.unit }) }];
    case 'text':
      return [{ value: node.value }];
    case 'truth':
      return [text(node.value ? words.yes : words.no)];
    case 'name':
      return [namedIn(node, rows)];
    case 'negate':
      return [text('−'), ...own.within(node.of, negateBinding)];
    case 'not':
      if (node.of.type === 'call' && node.of.name === 'given')
        return [...quoted(node.of.args[0] as Node, own), text(` ${words.notGiven}`)];
      return [text(`${words.not} `), ...own.within(node.of, notBinding)];
    case 'binary':
      return operator(node, own, rows);
    case 'call': {
      const known = aloudOf(node);
      return known
        ? known.say(node.args, own)
        : [text(`${words.calls[node.name] ?? node.name}(`), ...separated(node.args, own), text(')')];
    }
  }
}

function operator(node: Node & { type: 'binary' }, own: Speaking, rows: readonly Node[]): Token[] {
  const { op, left, right } = node;
  const [before, behind] = floorsOf(op);
  if (op === '^') return [...own.within(left, before), { power: own.say(right) }];
  const sign = op === 'and' || op === 'or' ? own.words[op] : signs[op];
  const tokens = [...own.within(left, before), text(` ${sign} `), ...own.within(right, behind)];
  const of = binding[op] === comparisonBinding ? (askedBy(left, rows) ?? askedBy(right, rows)) : undefined;
  if (!of) return tokens;
  return tokens.map((token) =>
    'value' in token && typeof token.value === 'string' ? { ...token, of } : token,
  );
}
