import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, output, pages, ready, showing, test } from './site';

/** What axe finds on a page as it stands, as rule and places; without frames of another origin one pass is enough. */
async function found(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => String(target))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

/** The languages share their colours, so one of them is enough for the dark. */
const isDark = (path: string): boolean => !path.startsWith('/en/');

for (const path of pages)
  test(`${path} passes axe, light${isDark(path) ? ' and dark' : ''}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    expect(await found(page), 'light').toEqual([]);
    if (!isDark(path)) return;
    // Of what axe looks at, the dark differs in its colours alone.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await found(page, ['color-contrast', 'link-in-text-block']), 'dark').toEqual([]);
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
