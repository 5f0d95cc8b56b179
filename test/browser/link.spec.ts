import type { Page } from '@playwright/test';
import { linkOf } from './evidence';
import { expect, firstAsked, output, ready, test, tools } from './site';

test("a link shows its figures without touching the visitor's own, and gives them back", async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  await page.locator('[name="orderValue"]').fill('58');
  const own = await output(page, 'newCustomerLifetimeValue').getAttribute('value');
  await page.locator('.t-actions > button', { hasText: 'Link kopieren' }).click();
  await expect(page.locator('.t-message')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('#v=1&');
  await page.locator('[name="orderValue"]').fill('99');
  await page.goto('about:blank');
  await page.goto(link);
  await ready(page, 'customer-value');
  await expect(output(page, 'newCustomerLifetimeValue')).toHaveAttribute('value', own ?? '');
  const banner = page.locator('.t-banner');
  await banner.locator('button').last().click();
  await expect(page.locator('[name="orderValue"]')).toHaveValue('99');
});

test('a fragment prefills an embed: empty, absent, lists and choices', async ({ page }) => {
  const exclusions = encodeURIComponent(
    JSON.stringify([
      { reason: 'a', count: 900 },
      { reason: 'b', count: 301 },
    ]),
  );
  await page.goto(
    `/en/embed/reactivation-roi/#v=1&exclusionMode=count&exclusions=${exclusions}&individualWinProbability=&currency=CHF`,
  );
  await ready(page, 'reactivation-roi');
  await expect(page.locator('[data-error="COUNT_ORDER"][data-field="exclusions"]')).toHaveCount(1);
  await expect(output(page, 'netGain')).toHaveAttribute('data-reason', 'COUNT_ORDER');
  await expect(output(page, 'maxOutlaySingleCustomer')).toHaveAttribute('data-reason', 'NOT_PROVIDED');
});

test('the worked example of the method stands in an embed to the last digit', async ({ page }) => {
  await page.goto('/de/embed/reactivation-roi/#v=1&dormantCustomers=1200');
  await ready(page, 'reactivation-roi');
  expect(Number(await output(page, 'netGain').getAttribute('value'))).toBeCloseTo(8080.697277708331, 8);
  await expect(output(page, 'resultBand')).toHaveAttribute('value', 'uncertain');
});

test('an embed keeps nothing on the device', async ({ page }) => {
  await page.goto('/de/embed/customer-value/');
  await ready(page, 'customer-value');
  await page.locator('[name="orderValue"]').fill('58');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('tool')))).toEqual(
    [],
  );
});

/** Where money is asked for or worked out its currency can be chosen; elsewhere no page names one. */
async function expectCurrency(page: Page, code: string): Promise<void> {
  const choice = page.locator('.t-currency select');
  if ((await choice.count()) > 0) await expect(choice).toHaveValue(code);
  else expect(await page.locator('[data-tool] form').innerText()).not.toMatch(/€|CHF|\$|£/);
}

for (const { id, path } of tools.flatMap((id) =>
  ['de/tools', 'en/embed'].map((place) => ({ id, path: `/${place}/${id}/` })),
)) {
  test(`${path}: a way within the page leaves a link's view as it stands; another link replaces it`, async ({
    page,
  }) => {
    // In an embed a currency alone is no view: a figure comes with it.
    const figures = linkOf(id, 0);
    await page.goto(`${path}${figures}&currency=CHF`);
    await ready(page, id);
    const asked = await firstAsked(page);
    const given = await asked.shown();
    await asked.change();
    const changed = await asked.shown();
    expect(changed).not.toBe(given);
    await page.evaluate(() => (location.hash = '#sources'));
    await page.evaluate(() => history.back());
    await page.waitForURL(/#v=1/);
    await page.evaluate(() => history.forward());
    await page.waitForURL(/#sources/);
    expect(await asked.shown()).toBe(changed);
    await expectCurrency(page, 'CHF');
    await page.evaluate((hash) => (location.hash = hash), `${figures}&currency=USD`);
    await expectCurrency(page, 'USD');
    await expect.poll(() => asked.shown()).toBe(given);
  });
}

for (const id of tools) {
  test(`${id}: kept figures keep their currency`, async ({ page }) => {
    await page.goto(`/de/tools/${id}/#v=1&currency=CHF`);
    await ready(page, id);
    await page.locator('.t-banner button').first().click();
    await expect(page.locator('.t-banner')).toHaveCount(0);
    await expectCurrency(page, 'CHF');
    await page.reload();
    await ready(page, id);
    await expectCurrency(page, 'CHF');
  });

  test(`${id}: an embed neither reads nor keeps a currency`, async ({ page }) => {
    await page.goto('/de/');
    const record = JSON.stringify({ v: 1, d: 'GBP' });
    await page.evaluate((text) => localStorage.setItem('stammkunde/default/currency', text), record);
    await page.goto(`/de/embed/${id}/`);
    await ready(page, id);
    await expectCurrency(page, 'EUR');
    const choice = page.locator('.t-currency select');
    if ((await choice.count()) > 0) {
      await choice.selectOption('CHF');
      await expectCurrency(page, 'CHF');
    }
    expect(await page.evaluate(() => localStorage.getItem('stammkunde/default/currency'))).toBe(record);
  });
}

for (const id of tools)
  test(`${id}: an embed leads back from an example to what the host and the visitor gave`, async ({
    page,
  }) => {
    await page.goto(`/de/embed/${id}/#v=1&currency=CHF`);
    await ready(page, id);
    const asked = await firstAsked(page);
    await asked.change();
    const changed = await asked.shown();
    await page.locator('.t-examples > summary').click();
    for (const example of [0, -1]) {
      await page.locator('.t-examples button').nth(example).click();
      await expect(page.locator('.t-banner button')).toBeVisible();
    }
    await page.locator('.t-banner button').click();
    await expect.poll(() => asked.shown()).toBe(changed);
    await expectCurrency(page, 'CHF');
  });
