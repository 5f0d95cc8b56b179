import AxeBuilder from '@axe-core/playwright';
import { expect, output, pages, ready, showing, test } from './site';

for (const theme of ['light', 'dark'] as const)
  for (const path of pages)
    test(`${path} passes axe, ${theme}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ target }) => String(target))
            .slice(0, 3)
            .join(' | ')}`,
      );
      expect(found).toEqual([]);
    });

test('nothing is wider than the window at 320 px', async ({ page }) => {
  test.setTimeout(30_000 + pages.length * 2_000);
  await page.setViewportSize({ width: 320, height: 700 });
  const wide: string[] = [];
  for (const path of pages) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${path} ${width}`);
  }
  expect(wide).toEqual([]);
});

test('a calculator can be worked by keyboard alone', async ({ page }) => {
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  const name = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('name') ?? '');
  for (let step = 0; step < 60 && (await name()) !== 'dormantCustomers'; step += 1)
    await page.keyboard.press('Tab');
  expect(await name()).toBe('dormantCustomers');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('600');
  await expect(output(page, 'eligibleCustomers')).toHaveAttribute('value', /^471\.9/);
  // Who has typed goes on; who comes back finds the way to the assumption on the way.
  await page.keyboard.press('Tab');
  expect(await name()).toBe('contactCost');
  await page.keyboard.press('Shift+Tab');
  expect(await name()).toBe('dormantCustomers');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('1.200');
  await page.keyboard.press('Tab');
  expect(await name()).toBe('contactCost');
});

test('a changed result is announced once typing rests', async ({ page }) => {
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  await page.locator('[name="orderValue"]').pressSequentially('5');
  await expect(page.locator('[data-tool] [aria-live="polite"]')).toContainText('€');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const path of [
    '/de/tools/customer-value/',
    '/en/embed/reactivation-roi/',
    `/de/playbooks/${showing('reactivation-roi')[0] ?? ''}/`,
  ]) {
    test(`${path} shows fields and the default result`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('input[name]').first()).not.toHaveValue('');
      const results = page.locator('.t-main [data-output]');
      await expect(results.first()).not.toHaveAttribute('value', '');
      await expect(page.locator('h1')).toBeVisible();
    });
  }
});
