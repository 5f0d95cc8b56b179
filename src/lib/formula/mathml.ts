import { binding, isPeriodSum, negateBinding, notBinding, periodName } from './ast';
import type { Node } from './ast';
import { sourceOf } from './infix';
import type { FormulaWords } from './infix';
import { readsRows } from './walk';

/** An element of printed mathematics as data; it can be stored, sent and rendered anywhere. */
export interface MathTree {
  tag: string;
  attrs?: Readonly<Record<string, string>>;
  text?: string;
  children?: readonly MathTree[];
}

/** What mathematics is printed with: the symbol of a name where it has one, else its label, and a few words. */
export interface MathNames {
  symbol: (name: string, list: string | null) => string | undefined;
  label: (name: string, list: string | null) => string;
  /** An answer in words: the option of a choice. */
  answer: (value: string, of: string | undefined) => string;
  number: (value: number) => string;
  words: FormulaWords;
}

interface Scope {
  bound: readonly string[];
  list: string | null;
  names: MathNames;
}

const el = (tag: string, ...children: MathTree[]): MathTree => ({ tag, children });
const leaf = (tag: string, text: string): MathTree => ({ tag, text });
const mo = (text: string): MathTree => leaf('mo', text);
/** Words in a formula keep their blanks; MathML would drop plain ones at the ends. */
const words = (text: string): MathTree => leaf('mtext', `\u00a0${text}\u00a0`);
const row = (...children: MathTree[]): MathTree =>
  children.length === 1 && children[0] ? children[0] : el('mrow', ...children);

/** A formula as printed mathematics: fractions, powers, sums with bounds, cases. */
export const mathml = (node: Node, names: MathNames): MathTree =>
  el('math', print(node, { bound: [], list: null, names }));

/** A symbol of the method: `p_resp` has an index, `r'` and `N=∞` are printed as they stand. */
export function symbol(text: string): MathTree {
  const [left, right] = text.split('=');
  if (left && right) return row(symbol(left), mo('='), symbol(right));
  const [base, ...index] = text.split('_');
  return index.length > 0
    ? el('msub', leaf('mi', base ?? ''), leaf('mi', index.join(' ')))
    : leaf('mi', text.replace("'", '′'));
}

function name(key: string, { bound, list, names }: Scope): MathTree {
  if (bound.includes(key)) return leaf('mi', key);
  const sign = names.symbol(key, list);
  return sign === undefined ? leaf('mtext', names.label(key, list)) : symbol(sign);
}

const signs: Record<string, string> = {
  '*': '·',
  '+': '+',
  '-': '−',
  '=': '=',
  '<>': '≠',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
};

function print(node: Node, scope: Scope): MathTree {
  switch (node.type) {
    case 'number':
      return leaf('mn', scope.names.number(node.value));
    case 'text':
      return leaf('mtext', scope.names.answer(node.value, undefined));
    case 'name':
      return name(node.name, scope);
    case 'negate':
      return row(mo('−'), inner(node.of, negateBinding, scope));
    case 'not':
      return row(words(scope.names.words.not), inner(node.of, notBinding, scope));
    case 'binary':
      return binary(node, scope);
    case 'call':
      return isPeriodSum(node) ? periodSum(node, scope) : call(node, scope);
  }
}

const tightness = (node: Node): number => {
  if (node.type === 'binary') return node.op === '/' ? 10 : binding[node.op];
  if (node.type === 'negate') return negateBinding;
  if (node.type === 'not') return notBinding;
  if (node.type !== 'call') return 10;
  if (node.name === 'years') return tightness(node.args[0] as Node);
  if (node.name === 'as') return tightness(node.args[1] as Node);
  if (node.name === 'sum' || node.name === 'product') return binding['*'];
  return 10;
};

const fenced = (tree: MathTree): MathTree => row(mo('('), tree, mo(')'));
const inner = (node: Node, floor: number, scope: Scope): MathTree =>
  tightness(node) < floor ? fenced(print(node, scope)) : print(node, scope);

function binary(node: Node & { type: 'binary' }, scope: Scope): MathTree {
  const { op, left, right } = node;
  if (op === '/') return el('mfrac', print(left, scope), print(right, scope));
  const tight = binding[op];
  if (op === '^')
    return el(
      'msup',
      left.type === 'binary' ? fenced(print(left, scope)) : inner(left, tight + 1, scope),
      print(right, scope),
    );
  const sign = op === 'and' || op === 'or' ? words(scope.names.words[op]) : mo(signs[op] ?? op);
  const side = (one: Node, other: Node, floor: number): MathTree =>
    one.type === 'text'
      ? leaf('mtext', scope.names.answer(one.value, other.type === 'name' ? other.name : undefined))
      : inner(one, floor, scope);
  return row(side(left, right, tight === 4 ? 5 : tight), sign, side(right, left, tight + 1));
}

function periodSum(node: Node & { type: 'call' }, scope: Scope): MathTree {
  const [, from, to, term] = node.args as [Node, Node, Node, Node];
  const index = periodName(node);
  const body = inner(term, binding['*'], { ...scope, bound: [...scope.bound, index] });
  return row(
    el('munderover', mo('∑'), row(leaf('mi', index), mo('='), print(from, scope)), print(to, scope)),
    body,
  );
}

function call(node: Node & { type: 'call' }, scope: Scope): MathTree {
  const { args } = node;
  const [first, second] = args as [Node, Node];
  const { words: say } = scope.names;
  switch (node.name) {
    case 'years':
      return print(first, scope);
    case 'as':
      return print(second, scope);
    case 'if':
      return cases(node, scope);
    case 'sqrt':
      return el('msqrt', print(first, scope));
    case 'abs':
      return row(mo('|'), print(first, scope), mo('|'));
    case 'floor':
      return row(mo('⌊'), print(first, scope), mo('⌋'));
    case 'ceil':
      return row(mo('⌈'), print(first, scope), mo('⌉'));
    case 'exp':
      return el('msup', leaf('mi', 'e'), print(first, scope));
    case 'given':
      return row(print(first, scope), words(say.given));
    case 'refused':
      return row(print(first, scope), words(say.refused));
    case 'at':
      return at(node, scope);
  }
  const overList = readsRows(node.name) && (!['min', 'max'].includes(node.name) || first.type === 'call');
  if (overList) return overRows(node, scope);
  const known =
    node.name in { ln: 0, min: 0, max: 0 } ? node.name : (say.functions[node.name]?.trim() ?? node.name);
  return row(
    leaf('mi', known),
    mo('('),
    ...args.flatMap((arg, index) => [...(index > 0 ? [mo(',')] : []), print(arg, scope)]),
    mo(')'),
  );
}

/** A brace with one line a branch; further conditions in the last branch are lines of their own. */
function cases(node: Node & { type: 'call' }, scope: Scope): MathTree {
  const lines: MathTree[] = [];
  let rest: Node = node;
  while (rest.type === 'call' && rest.name === 'if') {
    const [condition, value, no] = rest.args as [Node, Node, Node];
    lines.push(
      el(
        'mtr',
        el('mtd', print(value, scope)),
        el('mtd', words(scope.names.words.if), print(condition, scope)),
      ),
    );
    rest = no;
  }
  lines.push(el('mtr', el('mtd', print(rest, scope)), el('mtd', words(scope.names.words.otherwise))));
  return row(mo('{'), el('mtable', ...lines));
}

function at(node: Node & { type: 'call' }, scope: Scope): MathTree {
  const [quantity, ...pairs] = node.args as [Node, ...Node[]];
  const changes = pairs.flatMap((part, index) => [
    ...(index % 2 === 1 ? [mo('=')] : index > 0 ? [mo(',')] : []),
    print(part, scope),
  ]);
  return el('msub', row(print(quantity, scope), mo('|')), row(...changes));
}

function overRows(node: Node & { type: 'call' }, scope: Scope): MathTree {
  const [rows, term, third] = node.args as [Node, Node, Node | undefined];
  const source = print(rows, scope);
  const inRow: Scope = { ...scope, list: sourceOf(rows) };
  const { words: say } = scope.names;
  switch (node.name) {
    case 'where':
      return row(source, words(say.where), print(term, inRow));
    case 'sortBy':
      return row(source, words(say.sortedBy), print(term, inRow));
    case 'groupBy':
      return row(
        el('munder', mo('∑'), source),
        print(third ?? term, inRow),
        words(say.groupedBy),
        print(term, inRow),
      );
    case 'sum':
    case 'product':
      return row(el('munder', mo(node.name === 'sum' ? '∑' : '∏'), source), inner(term, binding['*'], inRow));
    default:
      return row(
        leaf('mtext', (say.functions[node.name] ?? node.name).trim()),
        mo('('),
        print(term, inRow),
        words(say.over),
        source,
        mo(')'),
      );
  }
}
