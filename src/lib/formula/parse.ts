import { binding, comparisonBinding, negateBinding, notBinding } from './ast';
import type { BinaryOp, Written } from './ast';

/** A formula text that is not in the language: a mistake of the author, never of a visitor. */
export class FormulaError extends Error {
  override name = 'FormulaError';
}

const unitWord = /^(currency|years?|months?|weeks?|days?|hours?|points?)$/;
const tokenPattern = /\s+|(\d+(?:\.\d+)?(?:e-?\d+)?)|('[^']*')|([A-Za-z_]\w*)|(<>|<=|>=|[-+*/^=<>(),])/gy;
/**
 * Reads a formula text into its tree. Operators, from loose to tight: `or`, `and`, `not`, comparisons (which do not
 * chain), `+ -`, `* /`, unary minus, `^` (right-associative). Juxtaposition, members and unknown signs are errors; what
 * names and functions mean is said by `bind`.
 * @throws FormulaError naming the text and the place
 */
export function parse(text: string): Written {
  const tokens = tokenise(text);
  let position = 0;
  const fail = (message: string): never => {
    throw new FormulaError(`${message} at "${tokens[position]?.text ?? 'end'}" in: ${text}`);
  };
  const peek = (): string | undefined => tokens[position]?.text;
  const take = (expected?: string): Token => {
    const token = tokens[position];
    if (!token || (expected !== undefined && token.text !== expected))
      return fail(`expected ${expected ?? 'a value'}`);
    position += 1;
    return token;
  };

  function expression(floor: number): Written {
    let left = prefix();
    for (;;) {
      const op = peek() as BinaryOp | undefined;
      const power = op !== undefined && Object.hasOwn(binding, op) ? binding[op] : undefined;
      if (op === undefined || power === undefined || power < floor) return left;
      take();
      if (power === comparisonBinding && isComparison(left)) fail('comparisons do not chain');
      left = { type: 'binary', op, left, right: expression(op === '^' ? power : power + 1) };
    }
  }

  function prefix(): Written {
    if (peek() === '-') {
      take();
      return { type: 'negate', of: expression(negateBinding) };
    }
    if (peek() === 'not') {
      take();
      return { type: 'not', of: expression(notBinding) };
    }
    const token = take();
    if (token.kind === 'number') return number(token);
    if (token.kind === 'text') return { type: 'text', value: token.text.slice(1, -1) };
    if (token.kind === 'name' && !Object.hasOwn(binding, token.text)) {
      if (peek() === '(') return call(token.text);
      return token.text === 'true' || token.text === 'false'
        ? { type: 'truth', value: token.text === 'true' }
        : { type: 'name', name: token.text };
    }
    if (token.text === '(') {
      const inner = expression(0);
      take(')');
      return isComparison(inner) ? { type: 'call', name: '', args: [inner] } : inner;
    }
    position -= 1;
    return fail('expected a value');
  }

  /** `12 months/year`: a constant may carry a unit, and only a unit, behind it. */
  function number(token: Token): Written {
    const value = Number(token.text);
    if (!Number.isFinite(value)) fail('a number beyond all bounds before');
    if (!unitWord.test(peek() ?? '')) return { type: 'number', value };
    let unit = take().text;
    if (peek() === '/' && unitWord.test(tokens[position + 1]?.text ?? '')) {
      take('/');
      unit += `/${take().text}`;
    }
    return { type: 'number', value, unit };
  }

  function call(name: string): Written {
    take('(');
    const args: Written[] = [];
    while (peek() !== ')') {
      if (args.length > 0) take(',');
      args.push(expression(0));
    }
    take(')');
    return { type: 'call', name, args };
  }

  const tree = unwrap(expression(0));
  if (position < tokens.length) fail('nothing may follow');
  return tree;
}

interface Token {
  kind: 'number' | 'text' | 'name' | 'sign';
  text: string;
}

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.length) {
    const start = tokenPattern.lastIndex;
    const match = tokenPattern.exec(text);
    if (!match) throw new FormulaError(`cannot read "${text.slice(start, start + 12)}" in: ${text}`);
    const [whole, numeral, quoted, name, sign] = match;
    if (numeral !== undefined) tokens.push({ kind: 'number', text: numeral });
    else if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: whole });
  }
  return tokens;
}

const isComparison = (node: Written): boolean =>
  node.type === 'binary' && binding[node.op] === comparisonBinding;

/** Brackets around a comparison are kept while parsing, so that `(a < b) = c` is allowed and `a < b = c` is not. */
function unwrap(node: Written): Written {
  switch (node.type) {
    case 'binary':
      return { ...node, left: unwrap(node.left), right: unwrap(node.right) };
    case 'negate':
    case 'not':
      return { ...node, of: unwrap(node.of) };
    case 'call':
      if (node.name === '' && node.args[0]) return unwrap(node.args[0]);
      return { ...node, args: node.args.map(unwrap) };
    default:
      return node;
  }
}
