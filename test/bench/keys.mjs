// Two pages typed into in turn, and how long each takes from a key to its new result.
import { printTable } from './browser.mjs';

export const runs = 5;
export const keys = 50;
const slowed = 4;
const measures = ['p50', 'p95', 'work'];

/**
 * @typedef {object} Subject a page to type into
 * @property {import('playwright').Page} page
 * @property {string} field name of the field typed into
 * @property {string} output the result that changes with every value of that field
 * @property {import('playwright').CDPSession} client
 * @property {number} next the next value to type; none comes twice, or nothing would change
 */

/** @returns {Promise<Subject>} */
export async function subject(page, field, output) {
  const client = await page.context().newCDPSession(page);
  // The main thread's own time: what other programs take from it does not count as work.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, field, output, client, next: 100 };
}

/** Runs in the page: types `count` values and gives the milliseconds until the result has changed each time. */
async function type([field, output, first, count]) {
  const longestRest = 2000;
  // After the paint, and after what a view does once it has painted: a key sent sooner pays for the one before it.
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const painted = async () => {
    await frame();
    await frame();
  };
  const isPending = () => document.querySelector('[data-pending]') !== null;
  // Watched, not asked frame by frame: frames that only wait would count as work.
  const settled = () =>
    new Promise((done) => {
      const end = (isAtRest) => {
        watch.disconnect();
        clearTimeout(late);
        done(isAtRest);
      };
      const watch = new MutationObserver(() => isPending() || end(true));
      watch.observe(document, { attributeFilter: ['data-pending'], childList: true, subtree: true });
      const late = setTimeout(end, longestRest, false);
    });
  const rest = async () => {
    await painted();
    if (!isPending()) return true;
    const isAtRest = await settled();
    await painted();
    return isAtRest;
  };
  const changed = (node) =>
    new Promise((done, failed) => {
      const late = setTimeout(() => failed(new Error(`${output} does not follow ${field}`)), 10_000);
      const watch = new MutationObserver(() => {
        const now = performance.now();
        watch.disconnect();
        clearTimeout(late);
        done(now);
      });
      watch.observe(node, { attributes: true, characterData: true, childList: true, subtree: true });
    });
  const took = [];
  let restless = 0;
  const input = document.querySelector(`[name="${field}"]`);
  input.focus();
  await rest();
  for (let index = 0; index < count; index += 1) {
    const change = changed(document.querySelector(`[data-output="${output}"]`));
    input.value = String(first + index);
    const begin = performance.now();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    took.push((await change) - begin);
    if (!(await rest())) restless += 1;
  }
  return { took, restless };
}

const quantile = (values, p) => values.toSorted((a, b) => a - b)[Math.floor(p * (values.length - 1))];
const median = (values) => quantile(values, 0.5);

const taskSeconds = async ({ client }) => {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
};

/** One page for one run. The other idles at full speed: an idle page that is slowed still burns the processor. */
async function measure(one, rate) {
  await one.page.bringToFront();
  await one.client.send('Emulation.setCPUThrottlingRate', { rate });
  const before = await taskSeconds(one);
  const { took, restless } = await one.page.evaluate(type, [one.field, one.output, one.next, keys]);
  const work = ((await taskSeconds(one)) - before) * 1000;
  await one.client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  one.next += keys;
  // What is said or saved once typing has come to rest must not fall into the turn of the other.
  await one.page.waitForTimeout(1000);
  return { p50: quantile(took, 0.5), p95: quantile(took, 0.95), work: work / keys, restless };
}

async function atRate(pair, rate) {
  const found = [];
  for (let run = 0; run <= runs; run += 1) {
    const figures = {};
    // Each goes first as often as the other.
    const order = run % 2 === 0 ? Object.keys(pair) : Object.keys(pair).reverse();
    for (const name of order) figures[name] = await measure(pair[name], rate);
    // The first run warms up.
    if (run > 0) found.push(figures);
  }
  return found;
}

/**
 * Measures two pages in turn, slowed and at full speed, and prints medians over the runs; the ratio is the first to the
 * second, within each run.
 * @param {string} title
 * @param {Record<string, Subject>} pair
 */
export async function compare(title, pair) {
  const [first, second] = Object.keys(pair);
  const rates = [await atRate(pair, slowed), await atRate(pair, 1)];
  const row = (name, digits, of) => [
    name,
    ...rates.flatMap((found) =>
      measures.map((key) => median(found.map((run) => of(run, key))).toFixed(digits)),
    ),
  ];
  console.log(`${title}, ms; medians of ${runs} runs of ${keys} keys, only the page measured is slowed`);
  printTable([
    ['', 'slowed p50', 'p95', 'work', 'full speed p50', 'p95', 'work'],
    row(first, 2, (run, key) => run[first][key]),
    row(second, 2, (run, key) => run[second][key]),
    row('ratio', 2, (run, key) => run[first][key] / run[second][key]),
  ]);
  const restless = rates.flat().reduce((sum, run) => sum + run[first].restless + run[second].restless, 0);
  if (restless > 0) console.log(`  not at rest before the next key: ${restless} times`);
}
