import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { headersFile } from '../headers.mjs';
import { builtFiles } from '../lib/built-files.mjs';

/** Hosts read no more rules than this (Cloudflare Pages), and say nothing about the rest. */
const mostRules = 100;

/**
 * @param {{ base?: string }} [options] the path the site lies under
 * @returns {import('astro').AstroIntegration} writes `_headers` beside the built pages
 */
export function headersFileOfBuild({ base = '/' } = {}) {
  return {
    name: 'headers-file',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const text = headersFile(builtFiles(fileURLToPath(dir)), base);
        const rules = text.split('\n\n').length;
        if (rules > mostRules)
          throw new Error(
            `_headers has ${rules} rules; hosts read ${mostRules}. Group paths in scripts/headers.mjs.`,
          );
        writeFileSync(new URL('_headers', dir), text);
        logger.info(`_headers with ${rules} rules`);
      },
    },
  };
}
