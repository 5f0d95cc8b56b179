import type { AnyTool } from '../../../src/lib/tool/definition';

const found = import.meta.glob<{ tool: AnyTool }>('../../../src/content/tools/*/tool.ts', { eager: true });

/** Every tool of the site by id, found as the site finds them. */
export const tools: Readonly<Record<string, AnyTool>> = Object.fromEntries(
  Object.values(found).map(({ tool }) => [tool.id, tool]),
);
