// The scripts a desktop loads to show a calculator's first view, before anybody scrolls or types. Needs a build.
import { brotliCompressSync } from 'node:zlib';
import { printTable, withSite } from './browser.mjs';

const path = '/de/tools/customer-value/';
/** A name that Chart.js keeps through minification. */
const chartMark = '$chartjs';
const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

await withSite(async (browser, origin) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const scripts = new Map();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js') && response.ok()) scripts.set(pathname, response.body());
  });
  await page.goto(`${origin}${path}`);
  await page.locator('[data-ready]').first().waitFor();
  await page.waitForLoadState('networkidle');
  // What waits for an idle moment or for the picture to come near is fetched by then, and what that fetches too.
  await page.waitForTimeout(1000);
  await page.waitForLoadState('networkidle');
  const bodies = await Promise.all(scripts.values());
  // The default quality of 11, as in the budget.
  const bytes = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  const charts = bodies.filter((body) => body.includes(chartMark));
  const chart = charts.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  console.log(`scripts of the first view at 1280 x 900, ${path}`);
  printTable([
    ['files', String(bodies.length)],
    ['brotli', kilo(bytes)],
    ['chart.js among them', charts.length > 0 ? kilo(chart) : 'no'],
  ]);
});
