import { expect, output, ready, test } from './site';

test("a link shows its figures without touching the visitor's own, and gives them back", async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  await page.locator('[name="orderValue"]').fill('58');
  const own = await output(page, 'newCustomerLifetimeValue').getAttribute('value');
  await page.locator('.t-actions > button').first().click();
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
