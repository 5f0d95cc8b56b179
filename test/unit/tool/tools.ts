import type { AnyTool, Example } from '../../../src/lib/tool/definition';

const found = import.meta.glob<{ tool: AnyTool }>('../../../src/content/tools/*/tool.ts', { eager: true });

/** Every tool of the site by id, found as the site finds them. */
export const tools: Readonly<Record<string, AnyTool>> = Object.fromEntries(
  Object.values(found).map(({ tool }) => [tool.id, tool]),
);

const shown = import.meta.glob<{ examples: Readonly<Record<string, Example>> }>(
  '../../../src/content/tools/*/examples.ts',
  { eager: true },
);

/** The examples of a tool by id. */
export const examplesOf = (tool: AnyTool): Readonly<Record<string, Example>> =>
  shown[`../../../src/content/tools/${tool.id}/examples.ts`]?.examples ?? {};
