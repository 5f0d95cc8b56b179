import { describe, expect, test } from 'vitest';
import { formulaWords } from '../../../src/content/formulas/index';
import { infix } from '../../../src/lib/formula/infix';
import type { Token } from '../../../src/lib/formula/infix';
import { mathml, symbol } from '../../../src/lib/formula/mathml';
import type { MathNames, MathTree } from '../../../src/lib/formula/mathml';
import { parse } from '../../../src/lib/formula/parse';

const flat = (tokens: readonly Token[]): string =>
  tokens
    .map((token) =>
      'text' in token
        ? token.text
        : 'name' in token
          ? token.list === undefined
            ? token.name
            : `${token.list}.${token.name}`
          : 'value' in token
            ? String(token.value)
            : `^{${flat(token.power)}}`,
    )
    .join('');

describe('a formula for reading', () => {
  test.each([
    ['a * (b + c) / d', 'a · (b + c) ÷ d'],
    ['a / (b * c)', 'a ÷ (b · c)'],
    ['a - (b - c)', 'a − (b − c)'],
    ['(a - b) - c', 'a − b − c'],
    ['(a + b) ^ (t - 1)', '(a + b)^{t − 1}'],
    ['-a ^ 2', '−a^{2}'],
    ['(-a) ^ 2', '(−a)^{2}'],
    ['a and (b or not given(c))', 'a and (b or c not given)'],
    ['years(g / 12 months/year)', 'g ÷ 12'],
    ['a * years(b + c)', 'a · (b + c)'],
    ['if(a > 0, b, c)', 'if a > 0: b; otherwise c'],
    ['1 + if(a, b, c)', '1 + (if a: b; otherwise c)'],
    ['sum(t, 1, n, a + t)', 'sum for t = 1 to n: (a + t)'],
    ['at(value, rate, other)', 'value with rate = other'],
    ["sum(where(rows, kind = 'x'), share * a)", 'sum of rows.share · a over rows where rows.kind = x'],
    ['min(1, max(0, a))', 'smallest of (1; largest of (0; a))'],
    ["refused(a, 'NEVER')", 'a has no result'],
  ])('%s', (text, expected) => {
    expect(
      flat(
        infix(
          parse(text),
          formulaWords.en,
          (list, name) => list === 'rows' && ['kind', 'share'].includes(name),
        ),
      ),
    ).toBe(expected);
  });

  test('the answer to a choice carries the name of its field', () => {
    expect(infix(parse("status = 'new'"), formulaWords.de)).toContainEqual({ value: 'new', of: 'status' });
  });

  test('brackets survive: what is read again is the same formula', () => {
    const plain = (tokens: readonly Token[]): string =>
      tokens
        .map((token) =>
          'text' in token
            ? token.text.replaceAll('·', '*').replaceAll('÷', '/').replaceAll('−', '-')
            : 'name' in token
              ? token.name
              : 'value' in token
                ? String(token.value)
                : ` ^ (${plain(token.power)})`,
        )
        .join('');
    for (const text of [
      'a - (b - c) * -d',
      '(a / b) / (c / d)',
      'a ^ b ^ c',
      '(a ^ b) ^ c',
      '-(a + b) ^ 2',
      '2 * -(a * b)',
      '(a - b) / (1 - a) + c',
    ]) {
      expect(parse(plain(infix(parse(text), formulaWords.en)))).toEqual(parse(text));
    }
  });
});

const names: MathNames = {
  symbol: (name) => (name === 'rate' ? 'r' : name === 'p' ? 'p_resp' : undefined),
  label: (name) => name,
  answer: (value) => value,
  number: String,
  words: formulaWords.en,
};
const tags = ({ tag, text, children }: MathTree): string =>
  `${tag}${text === undefined ? `(${(children ?? []).map(tags).join(' ')})` : `:${text}`}`;

describe('a formula as mathematics', () => {
  test.each([
    ['(a + rate) / 2', 'math(mfrac(mrow(mtext:a mo:+ mi:r) mn:2))'],
    ['rate ^ (t - 1)', 'math(msup(mi:r mrow(mtext:t mo:− mn:1)))'],
    ['p * 2', 'math(mrow(msub(mi:p mi:resp) mo:· mn:2))'],
    ['sum(t, 1, 3, rate ^ t)', 'math(mrow(munderover(mo:∑ mrow(mi:t mo:= mn:1) mn:3) msup(mi:r mi:t)))'],
  ])('%s', (text, expected) => {
    expect(tags(mathml(parse(text), names))).toBe(expected);
  });

  test('branches are the lines of one brace', () => {
    const tree = tags(mathml(parse('if(a, 1, if(b, 2, 3))'), names));
    expect(tree.match(/mtr/g)).toHaveLength(3);
    expect(tree.match(/mtable/g)).toHaveLength(1);
  });

  test('symbols of the method', () => {
    expect(tags(symbol('φ_low'))).toBe('msub(mi:φ mi:low)');
    expect(tags(symbol("r'"))).toBe('mi:r′');
    expect(tags(symbol('N=∞'))).toBe('mrow(mi:N mo:= mi:∞)');
  });
});
