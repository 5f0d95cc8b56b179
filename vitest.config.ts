import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { defineConfig } from 'vitest/config';
import { compiledTools } from './scripts/vite/compiled-tools.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder the generic suites are run for. */
    tool: string;
  }
}

// The company profile is defined like a tool, and held to the same.
const tools = globSync('src/content/{tools/*,profile}/tool.ts', { cwd: import.meta.dirname })
  .map((file) => basename(dirname(file)))
  .sort();

// One project per tool, so that each has a worker of its own and a faulty folder fails alone; one for all the rest.
export default defineConfig({
  plugins: [compiledTools()],
  test: {
    environment: 'node',
    // A tool's model is made of files its own does not name, so a copy kept from an earlier run might be of older ones.
    fsModuleCache: false,
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'] } },
      ...tools.map((tool) => ({
        extends: true as const,
        test: { name: `tool:${tool}`, include: ['test/tool/tool.test.ts'], provide: { tool } },
      })),
    ],
  },
});
