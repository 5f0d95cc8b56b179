import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/content/language/index';
import { symbol } from '../../../src/lib/formula/print/math-tree';
import type { MathTree } from '../../../src/lib/formula/print/math-tree';
import { maths } from '../../../src/lib/formula/print/maths';
import type { MathNames } from '../../../src/lib/formula/print/maths';
import { node } from './names';

const names: MathNames = {
  symbol: ({ name }) => (name.name === 'rate' ? 'r' : name.name === 'p' ? 'p_resp' : undefined),
  label: ({ name, rows }) => (rows?.type === 'name' ? `${rows.name}.${name.name}` : name.name),
  answer: (value, of) => (of ? `${of.name.name}:${value}` : value),
  number: String,
  words: languageOf('en'),
};
const tags = ({ tag, text, children }: MathTree): string =>
  `${tag}${text === undefined ? `(${(children ?? []).map(tags).join(' ')})` : `:${text}`}`;

describe('a formula as mathematics', () => {
  test.each([
    ['(a + rate) / 2', 'math(mfrac(mrow(mtext:a mo:+ mi:r) mn:2))'],
    ['rate ^ (t - 1)', 'math(msup(mi:r mrow(mtext:t mo:− mn:1)))'],
    ['p * 2', 'math(mrow(msub(mi:p mi:resp) mo:· mn:2))'],
    ['sum(t, 1, 3, rate ^ t)', 'math(mrow(munderover(mo:∑ mrow(mi:t mo:= mn:1) mn:3) msup(mi:r mi:t)))'],
    ['(a / b) ^ 2', 'math(msup(mrow(mo:( mfrac(mtext:a mtext:b) mo:)) mn:2))'],
    ['sum(rows, share)', 'math(mrow(munder(mo:∑ mtext:rows) mtext:rows.share))'],
    ['min(rows, share)', 'math(mrow(munder(mi:min mtext:rows) mo:( mtext:rows.share mo:)))'],
    ["kind = 'x'", 'math(mrow(mtext:kind mo:= mtext:kind:x))'],
    ['true', 'math(mtext:yes)'],
  ])('%s', (text, expected) => {
    expect(tags(maths(node(text), names))).toBe(expected);
  });

  test('branches are the lines of one brace', () => {
    const tree = tags(maths(node('if(a, 1, if(b, 2, 3))'), names));
    expect(tree.match(/mtr/g)).toHaveLength(3);
    expect(tree.match(/mtable/g)).toHaveLength(1);
  });

  test('symbols of the method', () => {
    expect(tags(symbol('φ_low'))).toBe('msub(mi:φ mi:low)');
    expect(tags(symbol("r'"))).toBe('mi:r′');
    expect(tags(symbol('N=∞'))).toBe('mrow(mi:N mo:= mi:∞)');
  });

  test('whatever the language has is set in tags of MathML only, and can be stored', () => {
    const allowed = /^(math|mrow|mfrac|msup|msub|munder|munderover|msqrt|mtable|mtr|mtd|mi|mn|mo|mtext)$/;
    const walk = (tree: MathTree): MathTree[] => [tree, ...(tree.children ?? []).flatMap(walk)];
    for (const text of [
      "lowest('p', a, 's', b)",
      "first(sortBy(rows, share, 'descending'), kind)",
      'list(groupBy(rows, kind, share), key)',
      'quantile(rows, share, 0.5) + median(rows, share) * mean(cumulative(rows, share), value)',
      'exp(a) + ln(b) + sqrt(c) + abs(d) + floor(e) + ceil(f) + round(g, 2)',
      "product(rows, 1 - share) * count(where(rows, kind = 'x')) + length(name)",
      "if(not refused(a, 'NEVER') and given(b), as('count', c), years(max(1, d)))",
      'at(value, rate, 0.5, other, 2) + worth(a, b)',
    ]) {
      const tree = maths(node(text), names);
      expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
      for (const { tag } of walk(tree)) expect(tag).toMatch(allowed);
    }
  });
});
