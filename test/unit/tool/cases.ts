import { readFileSync } from 'node:fs';
import { defaultsOf } from '../../../src/lib/tool/answers';
import type { AnyTool } from '../../../src/lib/tool/definition';
import type { Inputs } from '../../../src/lib/tool/fields';

import { examplesOf } from './tools';

interface Vector {
  id: string;
  tool?: string;
  inputs: Inputs;
}
const read = (name: string): Vector[] =>
  JSON.parse(readFileSync(new URL(`../../vectors/${name}.json`, import.meta.url), 'utf8')) as Vector[];

/** Inputs to try a tool with: its defaults, nothing at all, its examples, and those of every vector about it. */
export const casesOf = (tool: AnyTool): [id: string, inputs: Inputs][] => {
  const defaults = defaultsOf(tool);
  return [
    ['defaults', defaults],
    ['nothing', {}],
    ...Object.entries(examplesOf(tool)).map(([id, example]): [string, Inputs] => [
      id,
      { ...defaults, ...(example as Inputs) },
    ]),
    ...read(tool.id).map(({ id, inputs }): [string, Inputs] => [id, inputs]),
    ...read('validation')
      .filter((vector) => vector.tool === tool.id)
      .map(({ id, inputs }): [string, Inputs] => [id, inputs]),
  ];
};
