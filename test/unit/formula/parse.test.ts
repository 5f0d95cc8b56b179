import { describe, expect, test } from 'vitest';
import type { Written } from '../../../src/lib/formula/ast';
import { bind } from '../../../src/lib/formula/bind';
import type { Names } from '../../../src/lib/formula/bind';
import { FormulaError, parse } from '../../../src/lib/formula/parse';

/** A tree with every bracket written out. */
function shape(node: Written): string {
  switch (node.type) {
    case 'number':
      return node.unit === undefined ? String(node.value) : `${node.value}[${node.unit}]`;
    case 'text':
      return `'${node.value}'`;
    case 'truth':
      return `<${node.value}>`;
    case 'name':
      return node.name;
    case 'negate':
      return `(-${shape(node.of)})`;
    case 'not':
      return `(not ${shape(node.of)})`;
    case 'binary':
      return `(${shape(node.left)} ${node.op} ${shape(node.right)})`;
    case 'call':
      return `${node.name}(${node.args.map(shape).join(', ')})`;
  }
}

describe('precedence', () => {
  test.each([
    ['2 + r ^ 2 * 3', '(2 + ((r ^ 2) * 3))'],
    ['-2 ^ 2', '(-(2 ^ 2))'],
    ['2 ^ -1', '(2 ^ (-1))'],
    ['2 ^ 3 ^ 2', '(2 ^ (3 ^ 2))'],
    ['-a * b', '((-a) * b)'],
    ['--a', '(-(-a))'],
    ['a - -b', '(a - (-b))'],
    ['a - b - c', '((a - b) - c)'],
    ['a / b * c', '((a / b) * c)'],
    ['a / (b * c)', '(a / (b * c))'],
    ['not a and b', '((not a) and b)'],
    ['not not a', '(not (not a))'],
    ['not a = b', '(not (a = b))'],
    ['a or b and c', '(a or (b and c))'],
    ['(a or b) and c', '((a or b) and c)'],
    ['a < b and c >= d', '((a < b) and (c >= d))'],
    ['a <> b or c <= d', '((a <> b) or (c <= d))'],
    ['a + 1 <= b * 2', '((a + 1) <= (b * 2))'],
    ['(a < b) = c', '((a < b) = c)'],
    ['((a + b))', '(a + b)'],
    ['if((a < b), (c), d)', 'if((a < b), c, d)'],
    ["kind = 'new'", "(kind = 'new')"],
    ["kind = 'or'", "(kind = 'or')"],
    ["kind = ''", "(kind = '')"],
    ['g / 12 months/year', '(g / 12[months/year])'],
    ['x <= 24 months', '(x <= 24[months])'],
    ['12 months / n', '(12[months] / n)'],
    ['1e-9 + 0.5e1', '(1e-9 + 5)'],
    ['sum(t, 1, n, q ^ (t - 1))', 'sum(t, 1, n, (q ^ (t - 1)))'],
    ['at(value, rate, 0.8)', 'at(value, rate, 0.8)'],
    ['true and not false', '(<true> and (not <false>))'],
    ['if(a, true, false) = true', '(if(a, <true>, <false>) = <true>)'],
    ['truest + falsehood', '(truest + falsehood)'],
    [' a\n\t+ b ', '(a + b)'],
  ])('%s', (text, tree) => {
    expect(shape(parse(text))).toBe(tree);
  });
});

/** Every name is a figure, and `rows` a list: what is refused below is not refused for an unknown name. */
const anything: Names = {
  figure: () => ({}),
  columns: (name) => (name === 'rows' ? { n: {} } : undefined),
  callable: () => undefined,
};

describe('what is not in the language', () => {
  test.each([
    ['chained comparisons', 'a < b < c'],
    ['chained equalities', 'a = b = c'],
    ['juxtaposition', 'a b'],
    ['juxtaposition of a number and a name', '2 r'],
    ['juxtaposition of truths', 'true false'],
    ['a word JavaScript knows between two names', 'a constructor b'],
    ['a word JavaScript knows as an operator', 'a toString (b)'],
    ['members', 'a.b'],
    ['unknown signs', 'a % b'],
    ['other spellings of equality', 'a == b'],
    ['other spellings of and', 'a && b'],
    ['other spellings of inequality', 'a != b'],
    ['an assignment', 'a := 1'],
    ['indexing', 'a[0]'],
    ['an open bracket', '(a + b'],
    ['a closed one too many', 'a + b)'],
    ['empty brackets', '()'],
    ['an empty formula', ''],
    ['a missing operand', 'a +'],
    ['an operator alone', 'and'],
    ['a unary plus', '+a'],
    ['an unclosed text', "'a"],
    ['double quotes', '"a"'],
    ['too few arguments', 'if(a, b)'],
    ['too many arguments', 'sqrt(a, b)'],
    ['an empty argument', 'min(a, , b)'],
    ['a comma at the end', 'min(a, b,)'],
    ['a sum with three arguments', 'sum(t, 1, n)'],
    ['an index that is no name', 'sum(1, 1, n, t)'],
    ['at() without a value', 'at(value, rate)'],
    ['a call of a number', '2(a)'],
    ['a number with two points', '1.2.3'],
    ['a number that begins with a point', '.5'],
    ['a number beyond all bounds', '1e999'],
    ['a comma of decimals', '1,5'],
    ['a unit behind a name', 'a months'],
    ['script', 'a => a'],
  ])('%s: %s', (_what, text) => {
    expect(() => bind(parse(text), anything)).toThrow(FormulaError);
  });

  test('the error names the text and the place', () => {
    expect(() => parse('a + b b')).toThrow(/nothing may follow at "b" in: a \+ b b/);
    expect(() => parse('a + ')).toThrow(/expected a value at "end" in: a \+/);
    expect(() => parse('a $ b')).toThrow(/cannot read "\$ b" in: a \$ b/);
  });
});
