import type { Folder } from './folder';
import { interpreted } from './lib';
import type { Model } from './lib';

/** The two forms of a tool's formulas: worked out by the interpreter, and compiled as pages carry them. */
export const formsOf = ({ tool, compiled }: Folder): [form: string, model: Model][] => [
  ['interpreted', interpreted(tool)],
  ['compiled', compiled],
];
