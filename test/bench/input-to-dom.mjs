// From an input event to the new result in the document: the calculator against a hand-written page of the same
// figures, in turn within one run, the processor slowed to a quarter. Needs a build.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser } from '../../scripts/ensure-browser.mjs';
import { createServer } from '../../scripts/serve.mjs';

const rounds = 6;
const perRound = 50;
const server = createServer(fileURLToPath(new URL('../../dist', import.meta.url)));
await new Promise((listening) => server.listen(0, listening));
const { port } = server.address();
const executablePath = findBrowser() ?? undefined;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });

async function open(prepare) {
  const page = await browser.newPage();
  await prepare(page);
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

const pages = {
  calculator: await open(async (page) => {
    await page.goto(`http://localhost:${port}/de/embed/customer-value/`);
    await page.locator('[data-ready]').waitFor();
  }),
  'by hand': await open((page) =>
    page.setContent(readFileSync(new URL('vanilla.html', import.meta.url), 'utf8')),
  ),
};

/** Types `count` order values and returns the milliseconds until the main result has changed each time. */
const measure = (page, from, count) =>
  page.evaluate(
    async ([first, times]) => {
      const input = document.querySelector('[name=orderValue]');
      const result = document.querySelector('[data-output=newCustomerLifetimeValue]');
      const took = [];
      for (let index = 0; index < times; index += 1) {
        const changed = new Promise((done) => {
          const watch = new MutationObserver(() => {
            watch.disconnect();
            done(performance.now());
          });
          watch.observe(result, { attributes: true, characterData: true, childList: true, subtree: true });
        });
        input.value = String(first + index);
        const begin = performance.now();
        input.dispatchEvent(new Event('input', { bubbles: true }));
        took.push((await changed) - begin);
        await new Promise((frame) => requestAnimationFrame(frame));
      }
      return took;
    },
    [from, count],
  );

const samples = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, page] of Object.entries(pages)) {
    const took = await measure(page, 100 + round * perRound, perRound);
    // The first round warms up.
    if (round > 0) samples[name].push(...took);
  }
}
await browser.close();
server.close();

const quantile = (values, p) => values.toSorted((a, b) => a - b)[Math.floor(p * (values.length - 1))];
console.log(`input to document, ms at a quarter of the processor, ${rounds * perRound} samples each`);
for (const [name, took] of Object.entries(samples))
  console.log(
    `  ${name.padEnd(12)} p50 ${quantile(took, 0.5).toFixed(1).padStart(6)}   p95 ${quantile(took, 0.95).toFixed(1).padStart(6)}`,
  );
const ratio = (p) => (quantile(samples['calculator'], p) / quantile(samples['by hand'], p)).toFixed(1);
console.log(`  ratio        p50 ${ratio(0.5).padStart(6)}   p95 ${ratio(0.95).padStart(6)}`);
