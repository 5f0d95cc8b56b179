import { resolveIn } from './read-site.mjs';

/** Static `import … from '…'`, `export … from '…'` and `import '…'`, as bundlers print them; not `import('…')`. */
const staticImport = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^'"`;()]*?\bfrom\s*)?(["'])([^"']+)\1/g;

/**
 * @param {string} text a module
 * @returns {string[]} what it imports before it runs
 */
export function staticImports(text) {
  return [...text.matchAll(staticImport)].map(([, , address]) => address);
}

/**
 * @param {string[]} entries files of the site
 * @param {import('./read-site.mjs').Site} site
 * @returns {Set<string>} these files and all that they import statically, in turn
 */
export function closureOf(entries, site) {
  const reached = new Set();
  const queue = [...entries];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file) || !site.files.has(file)) continue;
    reached.add(file);
    for (const address of staticImports(site.read(file).toString('utf8'))) {
      const target = resolveIn(address, file, site)?.path;
      if (target) queue.push(target);
    }
  }
  return reached;
}

/**
 * What `import.meta.glob` leaves in a module: `"./name/tool.ts": () => … import("./chunk.js")`.
 *
 * @param {string} text a module
 * @param {string} source the key, such as `./customer-value/tool.ts`
 * @returns {string | undefined} the chunk it loads
 */
function chunkFor(text, source) {
  const key = text.indexOf(source);
  if (key < 0) return undefined;
  return /^[^,]*?\bimport\(\s*(["'`])([^"'`]+)\1/.exec(text.slice(key + source.length))?.[2];
}

/**
 * @param {import('./read-site.mjs').Page} page
 * @param {Iterable<string>} scripts what the page loads at once
 * @param {import('./read-site.mjs').Site} site
 * @returns {Map<string, string | undefined>} the chunk of each calculator on the page, which its mounting script
 *   fetches before anything can be typed
 */
export function definitionsOf(page, scripts, site) {
  const ids = page.tags.flatMap(({ attributes }) => attributes.get('data-tool-id') ?? []);
  const chunk = (id) =>
    [...scripts]
      .map((file) => {
        const address = chunkFor(site.read(file).toString('utf8'), `./${id}/tool.ts`);
        return address && resolveIn(address, file, site)?.path;
      })
      .find(Boolean);
  return new Map(ids.map((id) => [id, chunk(id)]));
}
