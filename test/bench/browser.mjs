// What the parts in a browser share: the built site, a Chromium, and the printing of a table.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser } from '../../scripts/ensure-browser.mjs';
import { createServer } from '../../scripts/serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

function buildIfMissing() {
  if (existsSync(dist)) return;
  const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [astro, 'build', '--silent'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The site could not be built.');
}

/** Only an isolated page has a clock finer than 0.1 ms, and a key of the hand-written page takes little more. */
export const isolated = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/**
 * Serves the built site and opens a browser for as long as `work` takes.
 * @template T
 * @param {(browser: import('playwright').Browser, origin: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withSite(work) {
  buildIfMissing();
  const server = createServer(dist);
  server.prependListener('request', (_, response) => response.setHeaders(new Map(Object.entries(isolated))));
  await new Promise((listening) => server.listen(0, listening));
  const executablePath = findBrowser() ?? undefined;
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    return await work(browser, `http://localhost:${server.address().port}`);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Prints rows of cells: the first column to the left, figures to the right. */
export function printTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
    );
    console.log(`  ${cells.join('   ')}`.trimEnd());
  }
}
