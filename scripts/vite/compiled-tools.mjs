import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const query = '?model';
const slashed = (path) => path.split(sep).join('/');

/** The definition in a module: its one export that is a tool. */
const definitionIn = (module) =>
  Object.values(module).find((value) => typeof value === 'object' && value !== null && 'parts' in value);

/**
 * A bundler plugin, the same in build, dev and tests: a tool's definition asked for as `tool.ts?model` arrives as its
 * model, every formula compiled to a plain function. An unknown name, a wrong unit or a circle stops it with the file
 * and the place.
 *
 * @param {{ folder?: string, profile?: string }} [options] where tools and the company profile are defined
 * @returns {import('vite').Plugin}
 */
export function compiledTools({
  folder = join(root, 'src/content/tools'),
  profile = join(root, 'src/content/profile/tool.ts'),
} = {}) {
  const loaded = new Map();
  /** Loads a module with all it imports, outside the build: definitions are data, and the compiler a function of it. */
  const load = (file) => {
    if (!loaded.has(file))
      loaded.set(
        file,
        runnerImport(file, { configFile: false, root, logLevel: 'error' }).then(
          ({ module, dependencies }) => ({ module, dependencies }),
        ),
      );
    return loaded.get(file);
  };
  const fileOf = (id) => (id === 'profile' ? profile : join(folder, id, 'tool.ts'));

  return {
    name: 'compiled-tools',
    enforce: 'pre',
    watchChange: () => loaded.clear(),
    async load(id) {
      if (!id.endsWith(query)) return undefined;
      const file = id.slice(0, -query.length);
      const compiler = await load(join(root, 'src/lib/compile/module.ts'));
      const { module, dependencies } = await load(file);
      for (const dependency of [file, ...dependencies]) this.addWatchFile(dependency);
      const tool = definitionIn(module);
      if (!tool) throw new Error(`${relative(root, file)} exports no tool`);
      const others = new Map();
      for (const other of compiler.module.sourcesOfTool(tool)) {
        if (!existsSync(fileOf(other))) continue;
        const found = definitionIn((await load(fileOf(other))).module);
        if (found) others.set(other, found);
      }
      try {
        return compiler.module.compileTool(
          tool,
          {
            formula: slashed(join(root, 'src/lib/formula')),
            procedures: slashed(join(dirname(file), 'model')),
            migrations: slashed(join(dirname(file), 'migrations')),
          },
          others,
        );
      } catch (error) {
        throw new Error(`${slashed(relative(root, file))}: ${error.message}`, { cause: error });
      }
    },
  };
}
