import { fileURLToPath } from 'node:url';

const aspect = /\/src\/lib\/field\/aspects\/([a-z]+)\.ts$/;
const kind = fileURLToPath(new URL('../../src/lib/field/', import.meta.url)).replaceAll('\\', '/');

/**
 * A bundler plugin: each aspect of the field kinds (`lib/field/aspects`) gets copies of the kinds' files of its own. A
 * kind stands whole in one file, but a module goes into one chunk as a whole: without this a page would carry what only
 * the trace or a saved record needs.
 *
 * @returns {import('vite').Plugin}
 */
export function aspectCopies() {
  return {
    name: 'aspect-copies',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const name = aspect.exec((importer ?? '').replaceAll('\\', '/'))?.[1];
      if (!name || !/^\.\.\/[a-z-]+$/.test(source)) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && found.id.replaceAll('\\', '/').startsWith(kind)
        ? { ...found, id: `${found.id}?aspect=${name}` }
        : found;
    },
  };
}
