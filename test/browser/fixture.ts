import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { aspectCopies } from '../../scripts/vite/aspect-copies.mjs';
import { compiledTools } from '../../scripts/vite/compiled-tools.mjs';

const entry = fileURLToPath(new URL('../fixture/page.tsx', import.meta.url));
const base = '/fixture/';

/** The files of the page of `test/fixture`, by their names; built once a worker, in memory. */
let files: Promise<ReadonlyMap<string, string | Uint8Array>> | undefined;

async function bundled(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    base,
    plugins: [compiledTools(), aspectCopies()],
    build: { write: false, minify: false, rolldownOptions: { input: entry } },
  });
  if (!('output' in result)) throw new Error('The fixture was not built');
  return new Map(
    result.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const),
  );
}

const kinds: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** Opens the fixture beside the site's own pages, in the same origin. */
export async function openFixture(page: Page, parts: string): Promise<void> {
  files ??= bundled();
  const found = await files;
  const named = (end: string): string[] => [...found.keys()].filter((name) => name.endsWith(end));
  const script = named('.js').find((name) => name.includes('/page-')) ?? '';
  await page.route(`**${base}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(base.length);
    if (name !== '')
      return route.fulfill({
        body: Buffer.from(found.get(name) ?? ''),
        contentType: kinds[name.split('.').at(-1) ?? ''] ?? 'font/woff2',
        status: found.has(name) ? 200 : 404,
      });
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="de"><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1"><title>Probe</title>
        ${named('.css')
          .filter((one) => one.includes('/page-'))
          .map((one) => `<link rel="stylesheet" href="${base}${one}">`)
          .join('')}
        <main><h1>Probe</h1><div class="t-place" data-way="retention"><div class="t-root"></div></div></main>
        <script type="module" src="${base}${script}"></script></html>`,
    });
  });
  await page.goto(`${base}?parts=${parts}`);
  await page.locator('[data-ready]').waitFor();
}
