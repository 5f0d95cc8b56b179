import { expect, test } from 'vitest';
import { languageOf } from '../../src/content/language/index';
import type { Folder } from './folder';
import { aloud, bound, maths } from './lib';
import type { MathNames, MathTree } from './lib';

const names: MathNames = {
  symbol: ({ name }) => (name.name === 'rate' ? 'r' : name.name === 'p' ? 'p_resp' : undefined),
  label: ({ name }) => name.name,
  answer: (value) => value,
  number: String,
  words: languageOf('en'),
};
const allowed = /^(math|mrow|mfrac|msup|msub|munder|munderover|msqrt|mtable|mtr|mtd|mi|mn|mo|mtext)$/;
const walk = (tree: MathTree): MathTree[] => [tree, ...(tree.children ?? []).flatMap(walk)];

/** Formulas have a printed form. */
export const printed = ({ tool }: Folder): void =>
  test('every formula can be printed, in tags of MathML only, and be stored', () => {
    for (const key of Object.keys(tool.quantities)) {
      const quantity = bound(tool).quantity(key);
      for (const node of [quantity?.body, ...(quantity?.decide ?? []).map(({ when }) => when)]) {
        if (!node) continue;
        const tree = maths(node, names);
        expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
        for (const { tag } of walk(tree)) expect(tag).toMatch(allowed);
        expect(aloud(node, languageOf('de')).length).toBeGreaterThan(0);
      }
    }
  });
