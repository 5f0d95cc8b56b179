import type { Page } from '@playwright/test';
import { expect, locales, ready, steps, test } from './site';

/** Steps that carry a checklist of a tool as a row. */
const rowOf = (page: Page) => page.locator('[data-checklist]').first();

async function stepWithRow(page: Page, locale: string): Promise<string> {
  for (const step of steps) {
    await page.goto(`/${locale}/playbooks/${step}/`);
    if ((await rowOf(page).count()) > 0) return step;
  }
  throw new Error('No step carries a checklist');
}

const toolOf = async (page: Page): Promise<string> =>
  ((await rowOf(page).getAttribute('data-checklist')) ?? '').split('/')[0] ?? '';

/** Sets ticks as a playbook once kept them: of the row's list, the first two. */
const tick = (page: Page, step: string, anchor: string) =>
  page.evaluate(
    ([playbook = '', name = '', list = '']) => {
      const ids = [...document.querySelectorAll<HTMLElement>('[data-checklist] [data-item]')]
        .slice(0, 2)
        .map(({ dataset }) => dataset['item'] ?? '');
      const d = Object.fromEntries(ids.map((id) => [`${name}.${list}.${id}`, true]));
      localStorage.setItem(`stammkunde/default/progress/${playbook}`, JSON.stringify({ v: 1, d }));
    },
    [...step.split('/'), anchor],
  );

for (const locale of locales)
  test(`${locale}: ticks of old stand in the row, and the first answer keeps them`, async ({ page }) => {
    const step = await stepWithRow(page, locale);
    const row = rowOf(page);
    const said = row.locator('[data-settled]');
    const anchor = (await row.getAttribute('id')) ?? '';
    const tool = await toolOf(page);
    const before = await page.locator('[data-counts="before"]').textContent();
    await expect(said).toContainText('0');
    await tick(page, step, anchor);
    await page.reload();
    await expect(said).toContainText('2');
    // A link to the list opens it.
    await page.goto(`/${locale}/playbooks/${step}/#${anchor}`);
    await page.reload();
    const items = row.locator('.t-item');
    await expect(items.first()).toBeVisible();
    const answered = items.filter({ has: page.locator('input:checked') });
    await expect(answered).toHaveCount(2);
    await items.nth(2).locator('.t-steps label').first().click();
    await expect(said).toContainText('3');
    await items.nth(3).locator('.t-steps label').nth(1).click();
    await expect(said).toContainText('3');
    // What is open gets somebody and a day at once.
    await row.locator('.t-plan input[type="text"]').first().fill('M.');
    await page.reload();
    await expect(said).toContainText('3');
    await expect(page.locator('[data-counts="before"]')).toHaveText(before ?? '');
    await page.goto(`/${locale}/tools/${tool}/`);
    await ready(page, tool);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('[data-tool] details'))
        fold.open = true;
    });
    await expect(page.locator('.t-item').filter({ has: page.locator('input:checked') })).toHaveCount(4);
    await expect(page.locator('.t-plan input[type="text"]').first()).toHaveValue('M.');
  });

test('without script the row opens as a plain list with the way to the tool', async ({ browser, page }) => {
  const step = await stepWithRow(page, 'de');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const bare = await context.newPage();
  await bare.goto(`/de/playbooks/${step}/`);
  await rowOf(bare).locator('summary').click();
  await expect(rowOf(bare).locator('[data-item]').last()).toBeVisible();
  await expect(rowOf(bare).locator('a')).toHaveAttribute('href', /\/tools\//);
  await context.close();
});

test('without a connection the row keeps its list and says so', async ({ page, context }) => {
  await stepWithRow(page, 'de');
  await context.setOffline(true);
  await rowOf(page).locator('summary').click();
  await expect(rowOf(page).locator('.t-warning')).toBeVisible();
  await expect(rowOf(page).locator('[data-item]').first()).toBeVisible();
  await context.setOffline(false);
});

test('a row says how far its tool is, in words and with its figure', async ({ page }) => {
  test.setTimeout(180_000);
  for (const step of steps) {
    await page.goto(`/de/playbooks/${step}/`);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    const states = page.locator('.tool-row .state');
    if ((await states.count()) === 0) continue;
    const place = (await states.first().getAttribute('data-figure')) ?? '';
    const untouched = await states.first().textContent();
    await page.goto(`/de/tools/${place}/`);
    await ready(page, place);
    await page.locator('.t-examples > summary').click();
    await page.locator('.t-examples button').first().click();
    await page.locator('.t-banner .t-word').first().click();
    await expect
      .poll(() => page.evaluate((id) => localStorage.getItem(`stammkunde/default/tool/${id}`), place))
      .not.toBeNull();
    await page.goto(`/de/playbooks/${step}/`);
    await expect(states.first()).not.toHaveText(untouched ?? '');
    await expect(states.first()).not.toContainText(/[{}]|undefined|–/);
  }
});
