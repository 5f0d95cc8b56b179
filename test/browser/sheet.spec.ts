import type { Page } from '@playwright/test';
import { expect, openFolds, output, ready, rest, test, tools } from './site';

const first = [
  'dormantCustomers',
  'contactCost',
  'secondLifeAnnualMargin',
  'responseRate',
  'winRateAmongResponders',
  'organicReturnRate',
] as const;

const state = (page: Page) => page.locator('[data-part="campaign"] .t-state');
const main = (page: Page) => page.locator('[data-part="campaign"] .t-main');

test('the number is an estimate until what it rests on most is the visitor’s own', async ({ page }) => {
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  await expect(state(page)).toContainText('noch keine Zahl ist Ihre');
  await expect(main(page)).toHaveClass(/t-estimate/);
  for (const [place, name] of first.entries()) {
    await page.locator(`[name="${name}"]`).fill('5');
    await expect(page.locator('.t-meter')).toContainText(place === 0 ? '1 von' : `${place + 1} von`);
  }
  await expect(state(page)).toContainText('sind noch Annahmen');
  await expect(main(page)).not.toHaveClass(/t-estimate/);
});

test('an assumption becomes one’s own by saying it is the same, and can be taken back', async ({ page }) => {
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  const field = page.locator('.t-field', { has: page.locator('[name="responseRate"]') });
  await expect(field).toHaveClass(/t-assumed/);
  await expect(field.locator('.t-hint')).toBeHidden();
  await field.locator('input').focus();
  const before = await output(page, 'netGain').getAttribute('value');
  await field.locator('.t-hint button').click();
  await expect(field).not.toHaveClass(/t-assumed/);
  await expect(field.locator('input')).toBeFocused();
  await expect(page.locator('.t-meter')).toContainText('1 von');
  await expect(output(page, 'netGain')).toHaveAttribute('value', before ?? '');
  await rest(page);
  const record = () =>
    page.evaluate(() => localStorage.getItem('stammkunde/default/tool/reactivation-roi') ?? '{}');
  expect(JSON.parse(await record())).toMatchObject({ d: { responseRate: 0.08 } });
  await field.locator('.t-hint button').click();
  await expect(field).toHaveClass(/t-assumed/);
});

test('a trade’s assumptions stand in untouched fields alone, on this device alone', async ({ page }) => {
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  await page.locator('[name="contactCost"]').fill('3');
  await page.locator('.t-trade select').selectOption('garage');
  await expect(page.locator('[name="dormantCustomers"]')).toHaveValue('450');
  await expect(page.locator('[name="contactCost"]')).toHaveValue('3');
  await expect(page.locator('.t-meter')).toContainText('1 von');
  await rest(page);
  const record = await page.evaluate(() => localStorage.getItem('stammkunde/default/tool/reactivation-roi'));
  expect(JSON.parse(record ?? '')).toEqual({ v: 1, d: { contactCost: 3 } });
  await page.reload();
  await ready(page, 'reactivation-roi');
  await expect(page.locator('[name="dormantCustomers"]')).toHaveValue('450');
  await page.goto('/de/embed/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  await expect(page.locator('[name="dormantCustomers"]')).toHaveValue('1.200');
  await expect(page.locator('.t-trade')).toHaveCount(0);
  // A goal is the visitor's own: no trade writes one, nor ticks that the law was looked at.
  await page.goto('/de/tools/smart-criteria/');
  await ready(page, 'smart-criteria');
  await expect(output(page, 'totalPoints')).toHaveAttribute('value', '0');
});

test('an example and a link say over the number that its figures are not the visitor’s', async ({ page }) => {
  await page.goto('/de/tools/reactivation-roi/#v=1&dormantCustomers=700');
  await ready(page, 'reactivation-roi');
  await expect(state(page)).toContainText('aus einem Link');
  await page.locator('.t-examples > summary').click();
  await page.locator('.t-examples button').first().click();
  await expect(state(page)).toContainText('Salon Riva');
});

test('the lines to embed lead to the calculator, with the present figures where that is wanted', async ({
  page,
}) => {
  await page.goto('/en/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  await page.locator('[name="dormantCustomers"]').fill('700');
  await page.locator('.t-actions > button', { hasText: 'Embed' }).click();
  const lines = page.locator('.t-snippet textarea');
  await expect(lines).toHaveValue(
    /^<iframe src="http[^"#]+\/en\/embed\/reactivation-roi\/" title="[^"]+" width="100%" height="\d+" loading="lazy"><\/iframe>$/,
  );
  await page.locator('.t-snippet input[type="checkbox"]').check();
  await expect(lines).toHaveValue(/#v=1&amp;dormantCustomers=700&amp;/);
});

test('thousands are grouped while nobody is in the field', async ({ page }) => {
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  const field = page.locator('[name="dormantCustomers"]');
  await expect(field).toHaveValue('1.200');
  await field.focus();
  await expect(field).toHaveValue('1200');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('12345');
  await expect(field).toHaveValue('12345');
  await page.keyboard.press('Tab');
  await expect(field).toHaveValue('12.345');
});

for (const id of tools)
  test(`${id}: on a phone the number stays at the top of its part, and over no field in use`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 600 });
    await page.goto(`/de/tools/${id}/`);
    await ready(page, id);
    await openFolds(page);
    await rest(page);
    const covered: string[] = [];
    for (const back of [false, true])
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
        covered.push(
          ...(await page.evaluate(() => {
            const focus = document.activeElement;
            const bar = focus?.closest('.t-body')?.querySelector('.t-bar')?.getBoundingClientRect();
            const own = focus?.getBoundingClientRect();
            if (!bar || !own || own.top >= bar.bottom - 1 || own.bottom <= bar.top + 1) return [];
            return [
              `${focus?.getAttribute('name') ?? focus?.textContent ?? ''} at ${own.top} under ${bar.bottom}`,
            ];
          })),
        );
      }
    expect(covered).toEqual([]);
  });
