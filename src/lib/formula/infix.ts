import { binding, isPeriodSum, negateBinding, notBinding, periodName } from './ast';
import type { BinaryOp, Node } from './ast';
import { readsRows } from './walk';

/** The words of one language around a formula; functions are templates of `infix` below. */
export interface FormulaWords {
  if: string;
  then: string;
  otherwise: string;
  and: string;
  or: string;
  not: string;
  given: string;
  notGiven: string;
  refused: string;
  sum: string;
  over: string;
  to: string;
  with: string;
  where: string;
  sortedBy: string;
  groupedBy: string;
  /** Names of functions, of list functions and of named formulas, by the name they have in formulas. */
  functions: Readonly<Record<string, string>>;
  /** Names of the fields of a checklist's items. */
  items: Readonly<Record<string, string>>;
}

/**
 * A piece of a formula to be read. A name stands for itself or, in the line with numbers, for its value; `list` tells
 * the rows it is a field of, `bound` that it is the index of a sum. `of` names the field a text is an answer to.
 */
export type Token =
  | { text: string }
  | { name: string; list?: string; bound?: true }
  | { value: number | string; unit?: string; of?: string }
  | { power: readonly Token[] };

const signs: Partial<Record<BinaryOp, string>> = {
  '*': '·',
  '/': '÷',
  '-': '−',
  '+': '+',
  '=': '=',
  '<>': '≠',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
};

interface Scope {
  /** Indices of sums. */
  bound: readonly string[];
  /** The list whose fields names may be. */
  list: string | null;
  words: FormulaWords;
  isField: (list: string, name: string) => boolean;
}

const text = (words: string): Token => ({ text: words });

/**
 * A formula as tokens for reading, bracketed only where needed, with the signs of a ledger.
 * @param isField whether a name is a field of a list's rows (there it hides names of the tool)
 */
export const infix = (node: Node, words: FormulaWords, isField: Scope['isField'] = () => false): Token[] =>
  print(node, { bound: [], list: null, words, isField });

function print(node: Node, scope: Scope): Token[] {
  switch (node.type) {
    case 'number':
      return [{ value: node.value, ...(node.unit !== undefined && { unit: node.unit }) }];
    case 'text':
      return [{ value: node.value }];
    case 'name':
      return [nameToken(node.name, scope)];
    case 'negate':
      return [text('−'), ...inner(node.of, negateBinding, scope)];
    case 'not':
      if (node.of.type === 'call' && node.of.name === 'given')
        return [...print(node.of.args[0] as Node, scope), text(` ${scope.words.notGiven}`)];
      return [text(`${scope.words.not} `), ...inner(node.of, notBinding, scope)];
    case 'binary':
      return binary(node, scope);
    case 'call':
      return isPeriodSum(node) ? periodSum(node, scope) : call(node, scope);
  }
}

function nameToken(name: string, { bound, list, isField }: Scope): Token {
  if (bound.includes(name)) return { name, bound: true };
  return list !== null && isField(list, name) ? { name, list } : { name };
}

/** How tightly a node holds together in print: words around lists and `if` bind loosest of all. */
function tightness(node: Node): number {
  if (node.type === 'binary') return binding[node.op];
  if (node.type === 'negate') return negateBinding;
  if (node.type === 'not') return notBinding;
  if (node.type !== 'call') return 10;
  if (node.name === 'years') return tightness(node.args[0] as Node);
  if (node.name === 'as') return tightness(node.args[1] as Node);
  return node.name === 'if' || node.name === 'at' || isPeriodSum(node) || readsList(node) ? 0 : 10;
}

const readsList = (node: Node & { type: 'call' }): boolean =>
  readsRows(node.name) && !(['min', 'max'].includes(node.name) && !looksLikeList(node.args[0]));
const looksLikeList = (node: Node | undefined): boolean =>
  node?.type === 'call' && ['where', 'sortBy', 'groupBy', 'cumulative', 'list'].includes(node.name);

function inner(node: Node, floor: number, scope: Scope): Token[] {
  const tokens = print(node, scope);
  return tightness(node) < floor ? [text('('), ...tokens, text(')')] : tokens;
}

function binary(node: Node & { type: 'binary' }, scope: Scope): Token[] {
  const { op, left, right } = node;
  const tight = binding[op];
  if (op === '^') return [...inner(left, tight + 1, scope), { power: print(right, scope) }];
  const comparison = tight === 4;
  const sign = op === 'and' || op === 'or' ? scope.words[op] : (signs[op] ?? op);
  const tokens = [
    ...inner(left, comparison ? tight + 1 : tight, scope),
    text(` ${sign} `),
    ...inner(right, tight + 1, scope),
  ];
  if (!comparison) return tokens;
  const of = left.type === 'name' ? left.name : right.type === 'name' ? right.name : undefined;
  return of === undefined
    ? tokens
    : tokens.map((token) => ('value' in token && typeof token.value === 'string' ? { ...token, of } : token));
}

/** `sum t = 1 to N: term` */
function periodSum(node: Node & { type: 'call' }, scope: Scope): Token[] {
  const [, from, to, term] = node.args as [Node, Node, Node, Node];
  const index = periodName(node);
  const { words } = scope;
  return [
    text(`${words.sum} ${index} = `),
    ...print(from, scope),
    text(` ${words.to} `),
    ...print(to, scope),
    text(': '),
    ...inner(term, binding['*'], { ...scope, bound: [...scope.bound, index] }),
  ];
}

function call(node: Node & { type: 'call' }, scope: Scope): Token[] {
  const { words } = scope;
  const [first, second, third] = node.args as [Node, Node, Node];
  switch (node.name) {
    case 'years':
      return print(first, scope);
    case 'as':
      return print(second, scope);
    case 'if':
      return [
        text(`${words.if} `),
        ...print(first, scope),
        text(`${words.then} `),
        ...print(second, scope),
        text(`; ${words.otherwise} `),
        ...print(third, scope),
      ];
    case 'given':
      return [...print(first, scope), text(` ${words.given}`)];
    case 'refused':
      return [...print(first, scope), text(` ${words.refused}`)];
    case 'at':
      return at(node, scope);
  }
  return readsList(node)
    ? overRows(node, scope)
    : [text(`${words.functions[node.name] ?? node.name}(`), ...separated(node.args, scope), text(')')];
}

const separated = (nodes: readonly Node[], scope: Scope): Token[] =>
  nodes.flatMap((node, index) => [...(index > 0 ? [text('; ')] : []), ...print(node, scope)]);

function at(node: Node & { type: 'call' }, scope: Scope): Token[] {
  const [quantity, ...pairs] = node.args as [Node, ...Node[]];
  const changes = pairs.flatMap((part, index) => [
    ...(index % 2 === 1 ? [text(' = ')] : index > 0 ? [text('; ')] : []),
    ...print(part, scope),
  ]);
  return [...inner(quantity, 10, scope), text(` ${scope.words.with} `), ...changes];
}

function overRows(node: Node & { type: 'call' }, scope: Scope): Token[] {
  const { words } = scope;
  const [rows, term, third] = node.args as [Node, Node, Node | undefined];
  const list = sourceOf(rows);
  const row = { ...scope, list };
  const source = print(rows, scope);
  if (node.name === 'where') return [...source, text(` ${words.where} `), ...print(term, row)];
  if (node.name === 'sortBy') return [...source, text(` ${words.sortedBy} `), ...print(term, row)];
  if (node.name === 'groupBy' && third)
    return [
      ...print(third, row),
      text(` ${words.over} `),
      ...source,
      text(` ${words.groupedBy} `),
      ...print(term, row),
    ];
  const share = node.name === 'quantile' && third ? [text(' '), ...print(third, scope)] : [];
  return [
    text(words.functions[node.name] ?? node.name),
    ...share,
    text(' '),
    ...inner(term, binding['*'], row),
    text(` ${words.over} `),
    ...source,
  ];
}

/** The list whose rows a list expression is made of. */
export const sourceOf = (node: Node): string =>
  node.type === 'name' ? node.name : node.type === 'call' && node.args[0] ? sourceOf(node.args[0]) : '';
