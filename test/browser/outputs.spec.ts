import type { Page } from '@playwright/test';
import { expect, output, ready, rest, test } from './site';

/** Outputs of a page without the attribute hosts read, or with a reason beside a value. */
const faulty = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-output]')]
      .filter((element) => {
        const value = element.getAttribute('value');
        return value === null || (value === '') !== element.hasAttribute('data-reason');
      })
      .map((element) => element.getAttribute('data-output') ?? ''),
  );

test.describe('what hosts read', () => {
  test('stands on every output of the served page, also of one without an answer', async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto('/de/embed/reactivation-roi/');
    await expect(output(page, 'maxOutlaySingleCustomer')).toHaveAttribute('value', '');
    expect(await page.locator('[data-output]:not([value])').count()).toBe(0);
    await page.close();
  });

  test('stands on every output once the page is alive, and on outputs drawn anew', async ({ page }) => {
    await page.goto('/de/embed/reactivation-roi/');
    await ready(page, 'reactivation-roi');
    expect(await faulty(page)).toEqual([]);
    // From here the figures are no longer the served ones, so closed parts are written anew.
    await page.locator('[name="dormantCustomers"]').fill('0');
    await rest(page);
    expect(await faulty(page)).toEqual([]);
    await expect(output(page, 'maxOutlaySingleCustomer')).toHaveAttribute('value', '');
    await expect(output(page, 'maxOutlaySingleCustomer')).toHaveAttribute('data-reason', 'NOT_PROVIDED');
    await expect(output(page, 'costPerContact')).toHaveAttribute('data-reason', 'NO_DATA');
  });
});

test('while anything waits the root says so, and no longer when every output is current', async ({
  page,
}) => {
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  const seen = await page.evaluate(async () => {
    const root = document.querySelector<HTMLElement>('[data-tool]');
    const field = document.querySelector<HTMLInputElement>('[name="orderValue"]');
    const folded = document.querySelector('[data-output="historicNetValue"]');
    const before = folded?.getAttribute('value');
    if (!root || !field) return [];
    field.value = '240';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
    const main = document.querySelector('[data-output="newCustomerLifetimeValue"]');
    const at = [main?.getAttribute('value') !== '477.48', 'pending' in root.dataset];
    const began = performance.now();
    while ('pending' in root.dataset && performance.now() - began < 2000)
      await new Promise((done) => requestAnimationFrame(done));
    const after = document.querySelector('[data-output="historicNetValue"]')?.getAttribute('value');
    return [...at, 'pending' in root.dataset, after !== before];
  });
  expect(seen).toEqual([true, true, false, true]);
});

test('what was just typed is on the device when the page is hidden or left', async ({ page }) => {
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  const record = await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('[name="orderValue"]');
    if (!field) return '';
    field.value = '321';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    window.dispatchEvent(new Event('pagehide'));
    await Promise.resolve();
    return localStorage.getItem('stammkunde/default/tool/customer-value');
  });
  expect(JSON.parse(record ?? '')).toEqual({ v: 1, d: { orderValue: 321 } });
});

test('a print asked for in the middle of typing carries the present figures, folded ones too', async ({
  page,
}) => {
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  const shown = await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('[name="orderValue"]');
    if (!field) return '';
    field.value = '200';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
    window.dispatchEvent(new Event('beforeprint'));
    return document.querySelector('[data-output="historicRevenue"]')?.getAttribute('value');
  });
  expect(shown).toBe('2400');
});
