import type { Page } from '@playwright/test';
import { expect, ready, rest, test, tools } from './site';

/** What the fields of a calculator show, by name. */
const fields = (page: Page) =>
  page
    .locator('.t-figures :is(input, select):not([type="radio"])')
    .evaluateAll((all) =>
      all.map((one) => [(one as HTMLInputElement).name, (one as HTMLInputElement).value]),
    );

for (const id of tools)
  test(`${id}: a trade shows in the menu that chose it, or changes nothing`, async ({ page }) => {
    await page.goto(`/de/tools/${id}/`);
    await ready(page, id);
    const general = await fields(page);
    await page.evaluate(() => localStorage.setItem('stammkunde/default/trade', '{"v":1,"d":"tax-adviser"}'));
    await page.reload();
    await ready(page, id);
    await rest(page);
    const menu = page.locator('.t-trade select');
    if ((await menu.count()) === 0) return expect(await fields(page)).toEqual(general);
    await expect(menu).toHaveValue('tax-adviser');
    await menu.selectOption('');
    await expect.poll(() => fields(page)).toEqual(general);
  });

test('a currency chosen before anything else changes every sign at once, and holds', async ({ page }) => {
  await page.goto('/en/tools/lifecycle-funnel/');
  // Without a way to it, and perhaps before its script is there.
  await page.locator('.t-currency select').selectOption('GBP');
  const sum = page.locator('.t-ledger data', { hasText: /\d/ }).first();
  await expect(sum).toContainText('£');
  await page.locator('[name="newCustomersPerYear"]').fill('575');
  await rest(page);
  await expect(page.locator('.t-currency select')).toHaveValue('GBP');
  await page.reload();
  await ready(page, 'lifecycle-funnel');
  await expect(page.locator('.t-currency select')).toHaveValue('GBP');
  await expect(sum).toContainText('£');
});

test('lines to start with lose nothing that was typed, and a line taken out comes back', async ({ page }) => {
  await page.goto('/de/tools/expectation-gap/');
  await ready(page, 'expectation-gap');
  const start = page.locator('.t-presets button').first();
  const rows = page.locator('.t-rows ol > li');
  await start.click();
  await expect(rows).toHaveCount(8);
  // Nobody is scolded for lines that were offered a moment ago.
  await expect(page.locator('.t-errors')).toHaveCount(0);
  await expect(page.locator('.t-figures .t-error')).toHaveCount(0);
  await page.locator('[name="attributes.0.expectation"]').fill('9');
  await start.click();
  await expect(rows).toHaveCount(8);
  await expect(page.locator('[name="attributes.0.expectation"]')).toHaveValue('9');
  await page.locator('.t-rows li').first().getByText('×').click();
  await expect(rows).toHaveCount(7);
  await page.locator('[name="attributes.0.expectation"]').fill('4');
  await page.locator('.t-rows > .t-row-actions [role="status"] button').click();
  await expect(rows).toHaveCount(8);
  await expect(page.locator('[name="attributes.0.expectation"]')).toHaveValue('9');
  await expect(page.locator('[name="attributes.1.expectation"]')).toHaveValue('4');
});

test('the mark that is not on the scale is the one in error', async ({ page }) => {
  await page.goto('/de/tools/expectation-gap/');
  await ready(page, 'expectation-gap');
  await page.locator('.t-presets button').first().click();
  for (const [name, mark] of [
    ['0.expectation', '9'],
    ['0.experience', '8'],
    ['1.expectation', '65'],
  ] as const)
    await page.locator(`[name="attributes.${name}"]`).fill(mark);
  await expect(page.locator('[name="attributes.1.expectation"]')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('.t-figures [aria-invalid="true"]')).toHaveCount(1);
  await expect(page.locator('[data-error="OUT_OF_RANGE"]')).toContainText('65');
});

test('a way back stands in sight with an example, and leads back to where one was', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/de/tools/lifecycle-funnel/');
  await ready(page, 'lifecycle-funnel');
  await page.locator('.t-examples > summary').click();
  const button = page.locator('.t-examples button').first();
  await button.scrollIntoViewIfNeeded();
  await button.click();
  const back = page.locator('.t-banner button').last();
  await expect(back).toBeInViewport();
  await back.click();
  await expect(page.locator('.t-banner')).toHaveCount(0);
  await expect(button).toBeInViewport();
});

test('of a figure is offered only what its field would take', async ({ page }) => {
  await page.goto('/en/tools/referral-rate/');
  await ready(page, 'referral-rate');
  const field = page.locator('.t-field', { has: page.locator('[name="newCustomers"]') });
  await field.locator('.t-control input').fill('1,150');
  await expect(field.locator('.t-notes')).toContainText('Read as 1,150');
  await expect(field.locator('[data-warning="AMBIGUOUS_NUMBER"]')).toHaveCount(0);
  await field.locator('.t-control input').fill('1.150');
  await expect(field.locator('[data-warning="AMBIGUOUS_NUMBER"] button')).toContainText('1,150');
});

for (const id of tools)
  test(`${id}: the lines to embed are as high as the calculator in the column of an article`, async ({
    page,
  }) => {
    await page.goto(`/en/tools/${id}/`);
    await ready(page, id);
    await page.locator('.t-actions > button', { hasText: 'Embed' }).click();
    const lines = page.locator('.t-snippet textarea');
    const heightOf = async () => Number(/height="(\d+)"/.exec(await lines.inputValue())?.[1]);
    await expect.poll(heightOf, { timeout: 15_000 }).not.toBe(1810);
    const told = await heightOf();
    await page.setViewportSize({ width: 720, height: 500 });
    await page.goto(`/en/embed/${id}/`);
    await ready(page, id);
    const content = await page
      .locator('main')
      .evaluate((main) => main.getBoundingClientRect().bottom + scrollY);
    expect(told).toBeGreaterThanOrEqual(Math.floor(content));
    expect(told).toBeLessThan(content + 200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
  });

test('lines to embed speak of the currency chosen, and of no figures', async ({ page }) => {
  await page.goto('/en/tools/lifecycle-funnel/');
  await ready(page, 'lifecycle-funnel');
  await page.locator('.t-currency select').selectOption('GBP');
  await page.locator('.t-actions > button', { hasText: 'Embed' }).click();
  await expect(page.locator('.t-snippet textarea')).toHaveValue(/lifecycle-funnel\/#v=\d+&amp;currency=GBP"/);
  await page.goto('/en/embed/lifecycle-funnel/#v=1&currency=GBP');
  await ready(page, 'lifecycle-funnel');
  await expect(page.locator('.t-currency select')).toHaveValue('GBP');
  await expect(page.locator('.t-state').first()).not.toContainText('link');
});
