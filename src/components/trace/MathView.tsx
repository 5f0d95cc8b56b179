import { h } from 'preact';
import type { ComponentChild } from 'preact';
import type { MathTree } from '../../lib/formula/print/math-tree';

/** Printed mathematics from its tree. */
export function MathView({
  tree,
  display,
}: {
  tree: MathTree;
  display?: 'block' | 'inline';
}): ComponentChild {
  return draw(display === undefined ? tree : { ...tree, attrs: { ...tree.attrs, display } });
}

const draw = ({ tag, attrs, text, children }: MathTree): ComponentChild =>
  h(tag, { ...attrs }, ...(text === undefined ? (children ?? []).map(draw) : [text]));
