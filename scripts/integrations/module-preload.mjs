import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closureOf, definitionsOf } from '../site/module-graph.mjs';
import { readSite, resolveIn } from '../site/read-site.mjs';

/**
 * @param {import('../site/read-site.mjs').Page} page
 * @param {import('../site/read-site.mjs').Site} site
 * @returns {string[]} the modules a page needs at once beyond those its tags name: what they import, and a calculator
 *   that is the page's subject; those within a text come when they are near
 */
export function modulesBehind(page, site) {
  const entries = page.tags
    .filter(({ name, attributes }) => name === 'script' && attributes.get('type') === 'module')
    .flatMap(({ attributes }) => resolveIn(attributes.get('src') ?? '', page.path, site)?.path ?? [])
    .filter((file) => file.endsWith('.js'));
  const scripts = closureOf(entries, site);
  const waiting = page.tags.some(({ attributes }) => attributes.get('data-mode') === 'step');
  const definitions = waiting ? [] : [...definitionsOf(page, scripts, site).values()].filter(Boolean);
  const needed = closureOf([...scripts, ...definitions], site);
  return [...needed].filter((file) => !entries.includes(file)).sort();
}

/**
 * Names in each page's head the modules its scripts import, so that they are fetched side by side instead of one after
 * the other as they are discovered.
 *
 * @param {{ base: string }} options
 * @returns {import('astro').AstroIntegration}
 */
export function modulePreload({ base }) {
  return {
    name: 'module-preload',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const out = fileURLToPath(dir);
        const site = readSite(out, base.endsWith('/') ? base : `${base}/`);
        for (const page of site.pages) {
          const links = modulesBehind(page, site).map(
            (file) => `<link rel="modulepreload" href="${site.base.slice(0, -1)}${file}">`,
          );
          if (links.length === 0) continue;
          const file = join(out, page.path.endsWith('/') ? `${page.path}index.html` : page.path);
          writeFileSync(file, page.html.replace('</head>', `${links.join('')}</head>`));
        }
      },
    },
  };
}
