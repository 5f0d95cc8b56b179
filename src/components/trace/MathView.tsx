import { h } from 'preact';
import type { ComponentChild } from 'preact';
import type { MathTree } from '../../lib/formula/print/math-tree';

/** So many characters do not stand in one line on paper. */
const line = 90;

/** Printed mathematics from its tree; what is too long for a line of paper is marked. */
export function MathView({
  tree,
  display,
}: {
  tree: MathTree;
  display?: 'block' | 'inline';
}): ComponentChild {
  const attrs = {
    ...tree.attrs,
    ...(display !== undefined && { display }),
    ...(lengthOf(tree) > line && { class: 'long' }),
  };
  return draw({ ...tree, attrs });
}

const draw = ({ tag, attrs, text, children }: MathTree): ComponentChild =>
  h(tag, { ...attrs }, ...(text === undefined ? (children ?? []).map(draw) : [text]));

const lengthOf = ({ text = '', children = [] }: MathTree): number =>
  children.reduce((sum, child) => sum + lengthOf(child), text.length);
