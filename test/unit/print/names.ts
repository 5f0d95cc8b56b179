import type { Node } from '../../../src/lib/formula/ast';
import { bind } from '../../../src/lib/formula/bind';
import type { Columns, Names } from '../../../src/lib/formula/bind';
import { parse } from '../../../src/lib/formula/parse';

const lists: Readonly<Record<string, Columns>> = {
  rows: { kind: { options: ['x', 'y'] }, share: {}, value: {} },
  days: { value: {} },
};

/** Every name is a figure; `rows` and `days` are lists, `worth` a named formula of two arguments. */
const names: Names = {
  figure: () => ({}),
  columns: (name) => lists[name],
  callable: (name) => (name === 'worth' ? 2 : undefined),
};

/** A formula text with its names bound. */
export const node = (text: string, row?: string): Node => bind(parse(text), names, row);
