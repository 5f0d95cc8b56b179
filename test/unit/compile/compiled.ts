import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileTool } from '../../../src/lib/compile/module';
import type { AnyTool } from '../../../src/lib/definition/definition';
import { interpreted } from '../../../src/lib/definition/model';
import type { Model } from '../../../src/lib/definition/model';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where a compiled module of a test finds the language, and procedures and migrations. */
export const addresses = {
  formula: at('../../../src/lib/formula'),
  procedures: at('procedures.ts'),
  migrations: at('migrations.ts'),
};

let folder: string | undefined;
let count = 0;

/** A tool's model, compiled, written to a file and imported as the pages import theirs. */
export async function compiled(tool: AnyTool, others?: ReadonlyMap<string, AnyTool>): Promise<Model> {
  folder ??= mkdtempSync(join(tmpdir(), 'compiled-'));
  const file = join(folder, `model-${(count += 1)}.ts`);
  writeFileSync(file, compileTool(tool, addresses, others));
  return ((await import(/* @vite-ignore */ file)) as { tool: Model }).tool;
}

/** The two ways a tool is worked out: what holds of one holds of the other. */
export const bothWays = async (
  tool: AnyTool,
  others?: ReadonlyMap<string, AnyTool>,
): Promise<[way: string, model: Model][]> => [
  ['interpreted', interpreted(tool)],
  ['compiled', await compiled(tool, others)],
];
