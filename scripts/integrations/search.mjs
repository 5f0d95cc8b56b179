import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFiles } from '../lib/built-files.mjs';
import { cardsOnce, recordsOf } from '../search/records.mjs';

/** Pages that are found by another: the terms are there by themselves, and the search is where one is. */
const leftOut = /^(?:embed\/|glossary$|search$)/;

/**
 * Adds to each language's list for the search what stands on its built pages.
 *
 * @param {{ locales: readonly string[] }} options the languages of the site
 * @returns {import('astro').AstroIntegration} after the pages are in their last form, before their files are named
 */
export function searchIndex({ locales }) {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const files = builtFiles(out);
        for (const locale of locales) {
          const file = join(out, 'search', `${locale}.json`);
          const seed = JSON.parse(readFileSync(file, 'utf8'));
          const pages = files.flatMap((page) => {
            const path = new RegExp(`^/${locale}/(?:(.*)/)?index\\.html$`).exec(page);
            return path && !leftOut.test(path[1] ?? '') ? [[page, path[1] ?? '']] : [];
          });
          const found = cardsOnce(
            pages.flatMap(([page, path]) => recordsOf(readFileSync(join(out, page), 'utf8'), path, seed)),
          );
          const unknown = Object.keys({ ...seed.also, ...seed.further }).filter(
            (path) => !found.some((one) => one.path === path),
          );
          if (unknown.length > 0)
            throw new Error(`The search has words for pages that do not exist: ${unknown.join(', ')}`);
          const records = [...seed.records, ...found];
          writeFileSync(file, JSON.stringify({ records }));
          logger.info(`${locale}: ${records.length} places on ${pages.length} pages can be searched`);
        }
      },
    },
  };
}
