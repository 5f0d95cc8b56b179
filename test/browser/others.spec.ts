import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, locales, output, ready, rest, test } from './site';

const valueKey = 'stammkunde/default/tool/customer-value';
const record = (d: object): string => JSON.stringify({ v: 1, d });

/** Puts records on the device before any page of the site is there, once. */
const seed = (page: Page, records: Readonly<Record<string, string>>): Promise<unknown> =>
  page.addInitScript((all) => {
    if (sessionStorage.getItem('seeded')) return;
    sessionStorage.setItem('seeded', '1');
    for (const [name, one] of Object.entries(all)) localStorage.setItem(name, one);
  }, records);

const mistake = (page: Page, id: string) => page.locator(`[data-mistake="${id}"]`);
const figure = (page: Page, name: string) => page.locator(`[data-compared="${name}"]`);
const worth = async (page: Page, name: string): Promise<number> =>
  Number(await figure(page, name).getAttribute('value'));
/** Waits until the page shows somebody's figures: `own`, or a business. */
const shows = (page: Page, whose: string) =>
  expect(page.locator('[data-others]')).toHaveAttribute('data-ready', whose);
const openWays = (page: Page): Promise<unknown> =>
  page.locator('.o-how').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const locale of locales)
    test(`every mistake stands there with an example’s figures and both ways (${locale})`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/others/`);
      const sections = page.locator('[data-mistake]');
      await expect(sections).toHaveCount(9);
      for (const section of await sections.all()) {
        const id = (await section.getAttribute('data-mistake')) ?? '';
        expect(await worth(page, `${id}/wrong`)).not.toBe(await worth(page, `${id}/right`));
        await expect(section.locator('.o-said')).not.toBeEmpty();
        await expect(section.locator('.o-how h3')).toHaveCount(2);
        // The last line of each way is the figure itself.
        for (const trace of await section.locator('.t-trace').all())
          await expect(trace.locator('.t-trace-result strong').last()).not.toBeEmpty();
      }
      await expect(page.locator('[data-choice]')).toBeHidden();
      await expect(page.locator('[data-take]').first()).toBeHidden();
      await expect(page.locator('[data-whose]')).toContainText('Salon Riva');
      await expect(page.locator('noscript p').first()).toBeVisible();
    });
});

test('nothing on the device: nothing of the page is fetched beyond itself', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/de/others/');
  await expect(page.locator('#whose')).toHaveValue('hair-salon');
  await expect(page.locator('[data-take]').first()).toBeVisible();
  expect(fetched.filter((path) => /figures\.json|live|calculator/.test(path))).toEqual([]);
});

test('an example is what its own workspace comes to in the tools', async ({ page }) => {
  await page.goto('/de/others/');
  await page.locator('#whose').selectOption('garage');
  await shows(page, 'garage');
  await expect(page.locator('[data-whose]')).toContainText('Kfz-Werkstatt Brandt');
  const names = await page
    .locator('[data-compared]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['compared'] ?? ''));
  const told = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await worth(page, name)] as const)),
  );
  await page.goto('/de/cases/');
  await page.locator('[data-case="garage"] button').click();
  await expect(page.locator('.example-bar')).toBeVisible();
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  await rest(page);
  const inTool = async (key: string): Promise<number> =>
    Number(await output(page, key).getAttribute('value'));
  expect(told['revenue/right']).toBeCloseTo(await inTool('newCustomerLifetimeValue'), 6);
  expect(told['payback/right']).toBeCloseTo(await inTool('paybackMonths'), 6);
  expect(told['payback/wrong']).toBeCloseTo(await inTool('paybackMonthsSimple'), 6);
  expect(told['countedTwice/right']).toBeCloseTo(await inTool('equityTotal'), 6);
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  await rest(page);
  expect(told['comma/right']).toBeCloseTo(await inTool('campaignCost'), 4);
  // The example says what flows there to the cent, the workspace lets it flow.
  expect(Math.abs((told['everyReturn/right'] ?? 0) - (await inTool('netGain')))).toBeLessThan(0.5);
  // In the example's own workspace the page shows its figures as one's own.
  await page.goto('/de/others/');
  await shows(page, 'own');
  expect(await worth(page, 'revenue/wrong')).toBeCloseTo(told['revenue/wrong'] ?? 0, 6);
});

for (const locale of locales)
  test(`own figures stand there at once, are fields of the calculators, and what is typed goes there (${locale})`, async ({
    page,
  }) => {
    await seed(page, { [valueKey]: record({ orderValue: 320, contributionMarginRate: 0.4 }) });
    await page.goto(`/${locale}/others/`);
    await shows(page, 'own');
    await expect(page.locator('#whose')).toHaveValue('own');
    const revenue = mistake(page, 'revenue');
    await expect(revenue.locator('[name="orderValue"]')).toHaveValue('320');
    await expect(revenue.locator('[data-none-own]')).toBeHidden();
    // What follows from one's own figures in another calculator counts, what is all assumed does not.
    await expect(mistake(page, 'everyReturn').locator('[data-none-own]')).toBeHidden();
    await expect(mistake(page, 'comma').locator('[data-none-own]')).toBeVisible();
    const before = await worth(page, 'revenue/wrong');
    await revenue.locator('[name="orderValue"]').fill(locale === 'de' ? '640,50' : '640.50');
    await expect.poll(() => worth(page, 'revenue/wrong')).toBeCloseTo((before * 640.5) / 320, 6);
    // The same field elsewhere on the page follows, and what rests on it.
    await expect(mistake(page, 'wholePercent').locator('[name="orderValue"]')).toHaveValue(
      locale === 'de' ? '640,50' : '640.50',
    );
    const right = await worth(page, 'revenue/right');
    await revenue.locator('.o-how').evaluate((fold) => fold.setAttribute('open', ''));
    await expect(revenue.locator('.t-trace').first()).toContainText(locale === 'de' ? '640,50' : '640.50');
    await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), valueKey)).toContain('640.5');
    await page.goto(`/${locale}/tools/customer-value/`);
    await ready(page, 'customer-value');
    await rest(page);
    await expect(page.locator('[name="orderValue"]')).toHaveValue(locale === 'de' ? '640,50' : '640.50');
    expect(Number(await output(page, 'newCustomerLifetimeValue').getAttribute('value'))).toBeCloseTo(
      right,
      6,
    );
  });

test('an entry that cannot be read leaves no figures, says so at its field, and comes right again', async ({
  page,
}) => {
  await seed(page, { [valueKey]: record({ orderValue: 320 }) });
  await page.goto('/de/others/');
  await shows(page, 'own');
  const revenue = mistake(page, 'revenue');
  const field = revenue.locator('[name="orderValue"]');
  await field.fill('32x');
  await expect(figure(page, 'revenue/right')).toHaveText('kein Ergebnis');
  await expect(figure(page, 'revenue/wrong')).toHaveAttribute('value', '');
  await expect(revenue.locator('[data-error="NOT_A_NUMBER"]')).toBeVisible();
  await expect(revenue.locator('.o-said')).toHaveAttribute('data-verdict', '');
  await expect(revenue.locator('.o-said')).not.toBeEmpty();
  await field.fill('320');
  await expect(figure(page, 'revenue/right')).not.toHaveText('kein Ergebnis');
  // With all customers coming again there are no average years; the others go on.
  await mistake(page, 'averageYears').locator('[name="retentionRate"]').fill('100');
  await expect(mistake(page, 'averageYears').locator('.o-said')).toContainText(
    'keine durchschnittlichen Jahre',
  );
  await expect(mistake(page, 'payback').locator('.o-said')).toContainText('dasselbe');
});

test('the switch leads to an example and back, and an example changes nothing of one’s own', async ({
  page,
}) => {
  await seed(page, { [valueKey]: record({ orderValue: 320 }) });
  await page.goto('/en/others/');
  await shows(page, 'own');
  const mine = await worth(page, 'revenue/right');
  await page.locator('#whose').selectOption('online-shop');
  await shows(page, 'online-shop');
  await expect(page.locator('[data-whose]')).toContainText('Halm Tea');
  await expect(mistake(page, 'revenue').locator('form')).toHaveCount(0);
  expect(await worth(page, 'revenue/right')).not.toBe(mine);
  await page.locator('#whose').selectOption('own');
  await shows(page, 'own');
  await expect.poll(() => worth(page, 'revenue/right')).toBe(mine);
  expect(await page.evaluate((key) => localStorage.getItem(key), valueKey)).toBe(record({ orderValue: 320 }));
});

test('who has nothing entered yet begins at the mistake they read', async ({ page }) => {
  await page.goto('/de/others/');
  const every = mistake(page, 'everyReturn');
  await every.locator('[data-take]').click();
  await shows(page, 'own');
  const field = every.locator('[name="responseRate"]');
  await expect(field).toBeFocused();
  await expect(every.locator('[data-none-own]')).toBeVisible();
  const before = await worth(page, 'everyReturn/right');
  await page.keyboard.type('20');
  await expect.poll(() => worth(page, 'everyReturn/right')).toBeGreaterThan(before);
  await expect(field).toBeFocused();
  await expect(every.locator('[data-none-own]')).toBeHidden();
  // Nobody would have come without a letter: both are the same, and it says so.
  await every.locator('[name="organicReturnRate"]').fill('0');
  await expect(every.locator('.o-said')).toContainText('dasselbe');
});

test('what is shared by all calculators counts as one’s own', async ({ page }) => {
  await seed(page, { 'stammkunde/default/profile': record({ orderValue: 77 }) });
  await page.goto('/de/others/');
  await shows(page, 'own');
  await expect(mistake(page, 'revenue').locator('[name="orderValue"]')).toHaveValue('77');
  await expect(mistake(page, 'revenue').locator('[data-none-own]')).toBeHidden();
});

test('where the rest does not come the page keeps the example, says so, and can be asked again', async ({
  page,
}) => {
  await page.route('**/figures.json', (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }));
  await page.goto('/de/others/');
  await page.locator('#whose').selectOption('own');
  await expect(page.locator('[data-choice] [role="status"]')).toContainText('ließen sich nicht laden');
  await expect(page.locator('#whose')).toHaveValue('hair-salon');
  expect(await worth(page, 'revenue/right')).toBeGreaterThan(0);
  await page.unroute('**/figures.json');
  await page.locator('#whose').selectOption('own');
  await shows(page, 'own');
  await expect(page.locator('[data-choice] [role="status"]')).toBeEmpty();
});

test('on paper stand the figures and the ways that are open', async ({ page }) => {
  await page.goto('/de/others/');
  await mistake(page, 'payback').locator('summary').click();
  await page.emulateMedia({ media: 'print' });
  await expect(mistake(page, 'payback').locator('.t-trace').first()).toBeVisible();
  await expect(mistake(page, 'revenue').locator('.o-how')).toBeHidden();
  await expect(figure(page, 'revenue/wrong')).toBeVisible();
  for (const part of ['[data-choice]', '.o-contents', '[data-take]', '.o-links'])
    await expect(page.locator(part).first()).toBeHidden();
});

test('methods and mistakes lead to each other', async ({ page }) => {
  await page.goto('/en/methods/');
  await page.getByRole('link', { name: 'See the nine mistakes' }).click();
  await expect(page).toHaveURL(/\/en\/others\/$/);
  await mistake(page, 'payback').locator('.o-links a').last().click();
  await expect(page).toHaveURL(/\/en\/methods\/customer-value\/#formulas$/);
  await page.getByRole('link', { name: 'Earning back the cost as if nobody left' }).click();
  await expect(page).toHaveURL(/\/en\/others\/#payback$/);
  await mistake(page, 'payback').locator('.o-links a').first().click();
  await expect(page).toHaveURL(/\/en\/tools\/customer-value\/#acquisitionPayback$/);
});

for (const locale of locales)
  for (const whose of ['an example’s', 'own'])
    test(`with ${whose} figures the page is whole on a phone, light and dark (${locale})`, async ({
      page,
    }) => {
      // Every colour and every line of both ways is looked at.
      test.slow();
      if (whose === 'own') await seed(page, { [valueKey]: record({ orderValue: 987654.32 }) });
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`/${locale}/others/`);
      if (whose === 'own') await shows(page, 'own');
      await openWays(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).include('article').analyze();
        expect(violations).toEqual([]);
      }
    });
