// Two settings come from the environment, both optional:
//   SITE  the public address, such as https://www.example.org: adds what must be absolute (README, Deploying)
//   BASE  the path the site lies under, such as /stammkunde; `npm start` serves it there too
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { directives } from './scripts/csp.mjs';
import { cspAudit } from './scripts/integrations/csp-audit.mjs';
import { headersFileOfBuild } from './scripts/integrations/headers-file.mjs';
import { listing } from './scripts/integrations/listing.mjs';
import { modulePreload } from './scripts/integrations/module-preload.mjs';
import { parity } from './scripts/integrations/parity.mjs';
import { pictures } from './scripts/integrations/pictures.mjs';
import { plainImports } from './scripts/integrations/plain-imports.mjs';
import { searchIndex } from './scripts/integrations/search.mjs';
import { headingIds } from './scripts/markdown/heading-ids.mjs';
import { typographicQuotes } from './scripts/markdown/quotes.mjs';
import { tableAlign } from './scripts/markdown/table-align.mjs';
import { unbrokenText } from './scripts/markdown/unbroken.mjs';
import { normalBase } from './scripts/serve.mjs';
import { aspectCopies } from './scripts/vite/aspect-copies.mjs';
import { compiledTools } from './scripts/vite/compiled-tools.mjs';
import { locales } from './src/lib/i18n/locales.ts';

const site = process.env.SITE || undefined;
const base = normalBase(process.env.BASE);

export default defineConfig({
  ...(site && { site }),
  base,
  output: 'static',
  trailingSlash: 'always',
  // The default ('jsx') drops the blank between a line's end and a following element.
  compressHTML: true,
  devToolbar: { enabled: false },
  i18n: {
    locales: [...locales],
    defaultLocale: locales[0],
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [
    parity({ locales }),
    mdx(),
    preact(),
    ...(site ? [pictures({ base, site }), ...listing({ base, site })] : []),
    modulePreload({ base }),
    cspAudit({ directives, ...(site && { origin: new URL(site).origin }) }),
    searchIndex({ locales }),
    // Last, because it names what the others have written.
    headersFileOfBuild({ base }),
  ],
  markdown: {
    // Shiki writes style attributes, which the policy blocks.
    syntaxHighlight: 'prism',
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: { quotes: false } },
      mdastPlugins: [typographicQuotes, unbrokenText],
      hastPlugins: [tableAlign, headingIds],
    }),
  },
  security: { csp: { directives } },
  vite: {
    plugins: [compiledTools(), aspectCopies(), plainImports()],
    build: {
      rolldownOptions: {
        onLog(level, log, handle) {
          // Every MDX file carries a 'use astro:…' line that means nothing to the bundler.
          // Parts of a calculator that the browser fetches late stand in the server's own code from the start.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE' && log.code !== 'INEFFECTIVE_DYNAMIC_IMPORT')
            handle(level, log);
        },
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Every calculator needs these at once, and one file compresses better than four.
              codeSplitting: {
                groups: [
                  { name: 'import', test: /vite.preload-helper/, priority: 2 },
                  { name: 'storage', test: /src.lib.state.storage/, priority: 1 },
                  // Only the trace reads formulas; without a group of its own this would go where its importers go.
                  { name: 'language', test: /src.lib.formula.(?:ast|kinds|parse)/, priority: 1 },
                  {
                    name: 'calculator',
                    test: /node_modules.preact.|src.components.tool.mount|src.lib.(?:formula.(?:answer|functions.(?:over|extreme))|math.quantile)/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
});
