import { expect, openFolds, output, ready, rest, showing, test } from './site';

for (const [locale, typed, shown] of [
  ['de', '1.234,56', '1.234,56'],
  ['en', '1,234.56', '1,234.56'],
] as const) {
  test(`a first visit in ${locale}: from the home page to a result, typed as people type`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/`);
    await page.locator(`a[href$="/${locale}/tools/"]`).first().click();
    await page.locator(`main a[href$="/${locale}/tools/customer-value/"]`).first().click();
    await ready(page, 'customer-value');
    await expect(output(page, 'newCustomerLifetimeValue')).toHaveAttribute('value', /^477\.484457161636/);
    const field = page.locator('[name="orderValue"]');
    await field.fill('');
    await field.pressSequentially(typed);
    await expect(field).toHaveValue(shown);
    // 1234.56 · 3 · 0.35 - 15 = 1281.288 a year
    await expect(output(page, 'annualMargin')).toHaveAttribute('value', /^1281\.28/);
    const printed = page.evaluate(
      () =>
        new Promise<number>((done) => {
          window.print = () => done(document.querySelectorAll('canvas:not([data-drawn])').length);
        }),
    );
    await page
      .locator('.t-actions')
      .getByRole('button', { name: locale === 'de' ? 'Drucken' : 'Print', exact: true })
      .click();
    // Every picture is drawn before the dialogue opens, also those never scrolled to.
    expect(await printed).toBe(0);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('header nav').first()).toBeHidden();
    await expect(page.locator('.t-actions').first()).toBeHidden();
    await expect(output(page, 'newCustomerLifetimeValue')).toBeVisible();
    await expect(page.locator('#customer-value-valueByYear-table')).toBeVisible();
    // Folded parts are printed too.
    await expect(output(page, 'equityTotal')).toBeVisible();
  });
}

test('answers survive a reload in the middle, also a text that could not be read', async ({ page }) => {
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  await page.locator('[name="orderValue"]').fill('58');
  await page.locator('[name="ordersPerYear"]').fill('6x');
  await expect(page.locator('[data-error="NOT_A_NUMBER"][data-field="ordersPerYear"]')).toBeVisible();
  await page.reload();
  await ready(page, 'customer-value');
  await expect(page.locator('[name="orderValue"]')).toHaveValue('58');
  await expect(page.locator('[name="ordersPerYear"]')).toHaveValue('6x');
  await expect(output(page, 'annualMargin')).toHaveAttribute('data-reason', 'NOT_A_NUMBER');
});

test('a typed 0,90 stays 0,90', async ({ page }) => {
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  const field = page.locator('[name="contactCost"]');
  await field.fill('');
  await field.pressSequentially('0,90');
  await expect(field).toHaveValue('0,90');
  await expect(output(page, 'campaignCost')).not.toHaveAttribute('value', '4088.3952');
});

test('an ambiguous number says how it was read and offers the other reading', async ({ page }) => {
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  const field = page.locator('[name="orderValue"]');
  await field.fill('1.234');
  const warning = page.locator('[data-warning="AMBIGUOUS_NUMBER"][data-field="orderValue"]');
  await expect(warning).toBeVisible();
  await warning.locator('button').click();
  await expect(field).toHaveValue('1,2340');
  await expect(output(page, 'historicRevenue')).toHaveAttribute('value', /^14\.80/);
});

test('two tabs on one tool follow each other', async ({ page, context }) => {
  const second = await context.newPage();
  for (const tab of [page, second]) {
    await tab.goto('/de/tools/customer-value/');
    await ready(tab, 'customer-value');
  }
  await page.locator('[name="orderValue"]').fill('200');
  await expect(second.locator('[name="orderValue"]')).toHaveValue('200');
  await expect(output(second, 'annualMargin')).toHaveAttribute('value', '195');
});

test('the language switch keeps the answers', async ({ page }) => {
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  await page.locator('[name="orderValue"]').fill('58,5');
  await page.locator('a[hreflang="en"]').first().click();
  await ready(page, 'customer-value');
  await expect(page.locator('[name="orderValue"]')).toHaveValue('58.50');
});

test('figures flow from the customer value to the campaign and on to the goal', async ({ page }) => {
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  await page.locator('[name="orderValue"]').fill('58');
  await page.locator('[name="ordersPerYear"]').fill('6');
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  await expect(page.locator('[name="secondLifeAnnualMargin"]')).toHaveValue('106,80');
  await page.locator('[name="dormantCustomers"]').fill('320');
  const cost = await output(page, 'campaignCost').getAttribute('value');
  await page.goto(`/de/playbooks/${showing('smart-criteria')[0] ?? ''}/`);
  await ready(page, 'smart-criteria');
  await expect(page.locator('[name="campaignCost"]')).not.toHaveValue('4.088,40');
  expect(Number(cost)).toBeGreaterThan(0);
});

test('rows are added, removed, reordered and explicitly none', async ({ page }) => {
  await page.goto('/de/tools/smart-criteria/');
  await ready(page, 'smart-criteria');
  await openFolds(page);
  const list = page.locator('[data-field="exclusions"]').first();
  const points = output(page, 'specificPoints');
  await expect(points).toHaveAttribute('value', '0');
  const buttons = list.locator('.t-row-actions button');
  await buttons.last().click();
  await expect(points).toHaveAttribute('value', '4');
  await rest(page);
  const tiers = page.locator('[data-field="tiers"]').first();
  await tiers.evaluate((element) => {
    element.closest('details')?.setAttribute('open', '');
  });
  await expect(tiers.locator('li')).toHaveCount(4);
  await tiers.locator('li').nth(3).locator('button').last().click();
  await expect(tiers.locator('li')).toHaveCount(3);
  await tiers.locator('li').nth(0).locator('button').nth(1).click();
  await expect(page.locator('[name="tiers.0.value"]')).toHaveValue('381,98');
});

test('an input error blanks what depends on it, with its reason, and nothing else', async ({ page }) => {
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  await page.locator('[name="retentionRate"]').fill('120');
  await expect(page.locator('[data-error="OUT_OF_RANGE"][data-field="retentionRate"]')).toContainText('120');
  await expect(output(page, 'newCustomerLifetimeValue')).toHaveAttribute('data-reason', 'OUT_OF_RANGE');
  await expect(output(page, 'historicNetValue')).toHaveAttribute('value', '546');
});

test('the trace opens and shows the visitor their own figures', async ({ page }) => {
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  await page.locator('[name="orderValue"]').fill('58');
  const how = page.locator('[data-part="lifetimeValue"] .t-how');
  await how.locator('> summary').click();
  await expect(how).toContainText('58');
  await expect(how.locator('a[href$="/de/methods/customer-value/"]')).toBeVisible();
});
