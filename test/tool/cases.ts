import type { Folder } from './folder';
import { defaultsOf } from './lib';
import type { Inputs } from './lib';

/** Inputs to try a tool with: its defaults, nothing at all, its examples, and those of every vector about it. */
export const casesOf = ({ tool, examples, evidence }: Folder): [id: string, inputs: Inputs][] => {
  const defaults = defaultsOf(tool);
  return [
    ['defaults', defaults],
    ['nothing', {}],
    ...Object.entries(examples).map(([id, example]): [string, Inputs] => [
      id,
      { ...defaults, ...(example as Inputs) },
    ]),
    ...[...evidence.vectors, ...evidence.validation].map(({ id, inputs }): [string, Inputs] => [id, inputs]),
  ];
};
