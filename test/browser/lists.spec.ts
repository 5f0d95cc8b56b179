import type { Browser, Page } from '@playwright/test';
import type { AnyTool } from '../../src/lib/definition/definition';
import { openFixture } from './fixture';
import { expect, openFolds, ready, test, tools } from './site';

/** As much more a key may cost in a list of a hundred rows than in one of two: twice, and a tenth for noise. */
const most = 2.2;
const keys = 20;
/** At most so many rounds; the first that holds is enough, for noise only adds. */
const rounds = 6;

/** What the main thread works for a key in the first row, in milliseconds of its own time: other programs do not count. */
async function workFor(page: Page, field: string): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
  };
  await openFolds(page);
  const input = page.locator(`[name="${field}"]`);
  await input.scrollIntoViewIfNeeded();
  await input.focus();
  // What comes late is there, and what it brings has been drawn.
  await page.waitForTimeout(1000);
  const before = await spent();
  await input.evaluate(async (box, count) => {
    for (let key = 0; key < count; key += 1) {
      (box as HTMLInputElement).value = String(100 + key);
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 120));
    }
  }, keys);
  return ((await spent()) - before) * 1000;
}

/** The least of each over some rounds, side by side: of a hundred rows to two. */
async function ratio(browser: Browser, open: (page: Page, rows: number) => Promise<string>): Promise<number> {
  const least: Record<number, number> = {};
  let found = Infinity;
  for (let round = 0; round < rounds && !(found < most); round += 1) {
    for (const rows of [100, 2]) {
      const page = await browser.newPage();
      const took = await workFor(page, await open(page, rows));
      least[rows] = Math.min(least[rows] ?? Infinity, took);
      await page.close();
    }
    found = (least[100] ?? NaN) / (least[2] ?? NaN);
  }
  return found;
}

/** A value for each kind of cell. */
const cells = (index: number, options: readonly unknown[]): Readonly<Record<string, unknown>> => ({
  text: `K${index}`,
  date: 20_000 + index,
  choice: options[index % options.length],
  yesNo: index % 2 === 0,
  scale: null,
  rate: 0.01,
});

/** The lists of the site's tools that may grow so long, each with the cell typed into. */
const longLists = (
  await Promise.all(
    tools.map(async (id) => {
      const { tool } = (await import(`../../src/content/tools/${id}/tool.ts`)) as { tool: AnyTool };
      return Object.entries(tool.inputs).flatMap(([list, field]) => {
        if (field.kind !== 'rows' || field.max < 100) return [];
        const typed = Object.entries(field.fields).find(
          ([, { kind }]) => kind !== 'choice' && kind !== 'yesNo',
        );
        return typed ? [{ tool, list, field, cell: typed[0] }] : [];
      });
    }),
  )
).flat();

for (const { tool, list, field, cell } of longLists)
  test(`${tool.id}: a key in a hundred rows of ${list} costs little more than in two`, async ({
    browser,
    baseURL,
  }) => {
    test.slow();
    const row = (index: number) =>
      Object.fromEntries(
        Object.entries(field.fields).map(([name, one]) => {
          const values = cells(index, 'options' in one ? one.options : []);
          return [name, one.kind in values ? values[one.kind] : index];
        }),
      );
    const found = await ratio(browser, async (page, count) => {
      const rows = encodeURIComponent(
        JSON.stringify(Array.from({ length: count }, (_, index) => row(index))),
      );
      await page.goto(`${baseURL ?? ''}/de/tools/${tool.id}/#v=${tool.version}&${list}=${rows}`);
      await ready(page, tool.id);
      await page.locator(`[name="${list}.${count - 1}.${cell}"]`).waitFor({ state: 'attached' });
      return `${list}.0.${cell}`;
    });
    expect(found).toBeLessThan(most);
  });

test('a wide list kept on the device costs little more for a key with a hundred rows than with two', async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const found = await ratio(browser, async (page, count) => {
    const log = Array.from({ length: count }, (_, index) => ({
      who: `K${index}`,
      day: 20_000 + index,
      reason: 'price',
      value: 100 + index,
      back: index % 2 === 0,
      remark: null,
    }));
    await page.goto(`${baseURL ?? ''}/de/privacy/`);
    await page.evaluate(
      (text) => localStorage.setItem('stammkunde/default/tool/fixture', text),
      JSON.stringify({ v: 1, d: { log } }),
    );
    await openFixture(page, 'sheet');
    await page.locator(`[name="log.${count - 1}.who"]`).waitFor({ state: 'attached' });
    await page.locator('[name="log.0.reason"]').waitFor({ state: 'attached' });
    return 'log.0.who';
  });
  expect(found).toBeLessThan(most);
});

test('a row is a line of 42 px at a desk, and each cell with its name on a phone', async ({ page }) => {
  await openFixture(page, 'sheet');
  const add = page.locator('[data-field="log"] > .t-row-actions button').first();
  for (let rows = 0; rows < 14; rows += 1) await add.click();
  const heights = () =>
    page
      .locator('[data-field="log"] li')
      .evaluateAll((all) => [...new Set(all.map((one) => Math.round(one.getBoundingClientRect().height)))]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.locator('[name="log.0.who"]').fill('K.');
  await page.locator('[name="log.0.value"]').fill('1200');
  expect(await heights()).toEqual([42]);
  // The rest of a row stands behind a mark in its line.
  await page.locator('[data-field="log"] summary').first().click();
  await expect(page.locator('[name="log.0.remark"]')).toBeVisible();
  await page.setViewportSize({ width: 390, height: 800 });
  const label = page.locator('.t-cell', { has: page.locator('[name="log.0.who"]') }).locator('label');
  expect((await label.boundingBox())?.height).toBeGreaterThan(10);
});
