import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, locales, openFolds, output, ready, rest, test } from './site';

const own = { 'stammkunde/default/profile': '{"v":1,"d":{"orderValue":77}}' };

/** What the device holds of the visitor's own. */
const device = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => Object.fromEntries(Object.entries(localStorage)) as Record<string, string>);
const tab = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('stammkunde/')));
const bar = (page: Page) => page.locator('.example-bar');

/** Opens an example business on its page. */
async function enter(page: Page, locale: string, id: string): Promise<void> {
  await page.goto(`/${locale}/cases/`);
  await page.locator(`[data-case="${id}"] button`).click();
  await expect(bar(page)).toBeVisible();
}

/** Presses what leads to another page, and waits for that page: the one left must not be looked at. */
const leading = async (page: Page, button: Locator): Promise<void> => {
  const arrived = page.waitForEvent('load');
  await button.click();
  await arrived;
};

test.beforeEach(async ({ page }) => {
  await page.addInitScript((records) => {
    if (sessionStorage.getItem('seeded')) return;
    sessionStorage.setItem('seeded', '1');
    for (const [key, record] of Object.entries(records)) localStorage.setItem(key, record);
  }, own);
});

test('an example business stands in every tool, and the visitor’s own answers are neither shown nor changed', async ({
  page,
}) => {
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  await expect(page.locator('[name="orderValue"]')).toHaveValue('77');
  await openFolds(page);
  await page.locator('[name="relationshipYears"]').fill('3,5');
  await rest(page);
  const before = await device(page);
  expect(Object.keys(before)).toContain('stammkunde/default/tool/customer-value');

  await enter(page, 'de', 'garage');
  await expect(bar(page)).toContainText('Kfz-Werkstatt Brandt');
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  await expect(page.locator('[name="orderValue"]')).toHaveValue('320');
  await expect(page.locator('[name="relationshipYears"]')).toHaveValue('5');
  // A figure changed in the profile of the example goes through its tools.
  await page.goto('/de/profile/');
  await ready(page, 'profile');
  await page.locator('[name="orderValue"]').fill('400');
  await rest(page);
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  await expect(page.locator('[name="orderValue"]')).toHaveValue('400');
  await page.reload();
  await ready(page, 'customer-value');
  await expect(page.locator('[name="orderValue"]')).toHaveValue('400');
  await expect(page.locator('.t-kept')).toHaveCount(0);
  expect(await device(page)).toEqual(before);

  await leading(page, bar(page).getByRole('button', { name: 'Beispiel neu beginnen' }));
  await ready(page, 'customer-value');
  await expect(page.locator('[name="orderValue"]')).toHaveValue('320');

  await leading(page, bar(page).getByRole('button', { name: 'Zurück zu meinen Zahlen' }));
  await expect(bar(page)).toHaveCount(0);
  await ready(page, 'customer-value');
  await expect(page.locator('[name="orderValue"]')).toHaveValue('77');
  await expect(page.locator('[name="relationshipYears"]')).toHaveValue('3,5');
  expect(await device(page)).toEqual(before);
  expect(await tab(page)).toEqual([]);
});

test('the figures of the page are those its tools come to', async ({ page }) => {
  await page.goto('/en/cases/');
  const told = await page.locator('[data-case="garage"] dd').allTextContents();
  await enter(page, 'en', 'garage');
  await page.goto('/en/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  await rest(page);
  for (const key of ['contactedCustomers', 'campaignCost', 'netGain'])
    expect(told).toContain((await output(page, key).textContent())?.trim());
  await page.goto('/en/tools/customer-value/');
  await ready(page, 'customer-value');
  await rest(page);
  expect(told).toContain((await output(page, 'newCustomerLifetimeValue').textContent())?.trim());
});

test('what nobody has changed speaks the language of the page; what was changed stays as it was typed', async ({
  page,
}) => {
  await enter(page, 'de', 'garage');
  await page.goto('/de/tools/smart-criteria/');
  await ready(page, 'smart-criteria');
  await expect(page.locator('[name="owner"]')).toHaveValue('Herr Brandt');
  await openFolds(page);
  await page.locator('[name="dataSource"]').fill('meine eigene Liste');
  await rest(page);
  await page.locator('a[hreflang="en"]').first().click();
  await ready(page, 'smart-criteria');
  await expect(bar(page)).toContainText('You are looking at the example ‘Brandt’s garage’.');
  await expect(page.locator('[name="owner"]')).toHaveValue('Mr Brandt');
  await expect(page.locator('[name="dataSource"]')).toHaveValue('meine eigene Liste');
  // What flows from another tool as well.
  await page.goto('/en/tools/relationship-goals/');
  await ready(page, 'relationship-goals');
  const english = await page.locator('[name="goalLinks.0.benefit"]').inputValue();
  await page.goto('/de/tools/relationship-goals/');
  await ready(page, 'relationship-goals');
  expect(await page.locator('[name="goalLinks.0.benefit"]').inputValue()).not.toBe(english);
});

test('another tab keeps the visitor’s own figures, whatever is done in the one with the example', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto('/de/profile/');
  await ready(other, 'profile');
  await enter(page, 'de', 'online-shop');
  await page.goto('/de/profile/');
  await ready(page, 'profile');
  await page.locator('[name="orderValue"]').fill('90');
  await rest(page);
  await expect(other.locator('[name="orderValue"]')).toHaveValue('77');
  await other.locator('[name="orderValue"]').fill('78');
  await rest(other);
  await expect(page.locator('[name="orderValue"]')).toHaveValue('90');
  await expect(bar(other)).toHaveCount(0);
  await other.close();
});

test('the way back shows no page of another business', async ({ page }) => {
  await page.goto('/de/profile/');
  await ready(page, 'profile');
  await enter(page, 'de', 'garage');
  await page.goBack();
  await ready(page, 'profile');
  await expect(page.locator('[name="orderValue"]')).toHaveValue('320');
  await expect(bar(page)).toBeVisible();
});

test('ticks and letters of a playbook are those of the example', async ({ page }) => {
  await enter(page, 'de', 'garage');
  await page.goto('/de/playbooks/win-back/frame/');
  const tick = page.locator('input[data-mark]').first();
  await tick.check();
  await page.reload();
  await expect(tick).toBeChecked();
  expect(Object.keys(await device(page))).toEqual(Object.keys(own));
  await leading(page, bar(page).getByRole('button', { name: 'Zurück zu meinen Zahlen' }));
  await expect(bar(page)).toHaveCount(0);
  await expect(tick).not.toBeChecked();
});

test('where the browser keeps nothing the page says so and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  await page.goto('/de/cases/').catch(() => undefined);
  await page.locator('[data-case="garage"] button').click();
  await expect(page.locator('[data-case="garage"] [role="status"]')).toContainText(
    'lässt hier nichts speichern',
  );
  await expect(bar(page)).toHaveCount(0);
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
});

test('where there is no room, or no connection, nothing of an example is kept', async ({ page }) => {
  await page.goto('/de/cases/');
  await page.evaluate(() => {
    const store = Reflect.get(Storage.prototype, 'setItem');
    Storage.prototype.setItem = function (this: Storage, key: string, value: string) {
      if (key.includes('tool/promise')) throw new DOMException('full', 'QuotaExceededError');
      Reflect.apply(store, this, [key, value]);
    };
  });
  await page.locator('[data-case="garage"] button').click();
  const said = page.locator('[data-case="garage"] [role="status"]');
  await expect(said).toContainText('lässt hier nichts speichern');
  expect(await tab(page)).toEqual([]);
  await page.route('**/cases/*.json', (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }));
  await page.locator('[data-case="hair-salon"] button').click();
  await expect(page.locator('[data-case="hair-salon"] [role="status"]')).toContainText(
    'ließ sich nicht laden',
  );
});

test('with saving switched off an example can be looked at all the same', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('stammkunde/settings', JSON.stringify({ v: 1, d: { save: false } })),
  );
  await enter(page, 'de', 'garage');
  await page.goto('/de/profile/');
  await ready(page, 'profile');
  await expect(page.locator('[name="orderValue"]')).toHaveValue('320');
  await page.locator('[name="orderValue"]').fill('400');
  await rest(page);
  await page.reload();
  await ready(page, 'profile');
  await expect(page.locator('[name="orderValue"]')).toHaveValue('320');
});

test('an embed knows of no example', async ({ page }) => {
  await enter(page, 'de', 'garage');
  await page.goto('/de/embed/customer-value/');
  await ready(page, 'customer-value');
  await expect(page.locator('[name="orderValue"]')).toHaveValue('180');
  await expect(bar(page)).toHaveCount(0);
});

for (const locale of locales)
  test(`the page and the bar of an example are whole on a phone and on paper (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const id of ['tax-adviser', 'garage']) {
      await enter(page, locale, id);
      await expect(page.locator(`[data-case="${id}"] [role="status"]`)).not.toBeEmpty();
      await expect(page.locator(`[data-case="${id}"] button`)).toBeHidden();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    const link = page.locator('[data-case="hair-salon"] [data-begin] a').first();
    await link.click();
    await expect(page).toHaveURL(/\/tools\//);
    await expect(bar(page)).toContainText('Salon Riva');
    await page.emulateMedia({ media: 'print' });
    await expect(bar(page).locator('strong')).toBeVisible();
    await expect(bar(page).locator('button').first()).toBeHidden();
  });
