import { expect, output, ready, test } from './site';

const key = 'stammkunde/default/tool/customer-value';

test('blocked storage: the tool goes on and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  await expect(page.locator('[data-tool]')).toHaveAttribute('data-storage', 'blocked');
  await expect(page.locator('.t-banner')).toBeVisible();
  await page.locator('[name="orderValue"]').fill('200');
  await expect(output(page, 'annualMargin')).toHaveAttribute('value', '195');
});

test('full storage: no keystroke is lost, the page says so, and it recovers', async ({ page }) => {
  await page.goto('/de/tools/customer-value/');
  await page.evaluate(() => {
    let size = 1 << 20;
    for (let number = 0; size > 0; number += 1) {
      try {
        localStorage.setItem(`fill${number}`, 'x'.repeat(size));
      } catch {
        size >>= 1;
      }
    }
  });
  await page.reload();
  await ready(page, 'customer-value');
  await page.locator('[name="orderValue"]').fill('200');
  await expect(page.locator('[data-tool]')).toHaveAttribute('data-storage', 'quota');
  await expect(page.locator('[name="orderValue"]')).toHaveValue('200');
  await expect(output(page, 'annualMargin')).toHaveAttribute('value', '195');
  await page.evaluate(() => localStorage.clear());
  await page.locator('[name="orderValue"]').fill('210');
  await expect(page.locator('[data-tool]')).toHaveAttribute('data-storage', 'ok');
});

test('a corrupt record is put aside, the tool starts with its defaults and says so', async ({ page }) => {
  await page.addInitScript((name) => {
    if (!sessionStorage.getItem('seeded')) {
      sessionStorage.setItem('seeded', '1');
      localStorage.setItem(name, '{"v":1,"d":{');
    }
  }, key);
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  await expect(page.locator('.t-banner')).toBeVisible();
  await page.locator('[name="orderValue"]').fill('200');
  const held = await page.evaluate(
    (name) => [localStorage.getItem(`${name}.bak`), localStorage.getItem(name)],
    key,
  );
  expect(held[0]).toBe('{"v":1,"d":{');
  expect(JSON.parse(held[1] ?? '')).toEqual({ v: 1, d: { orderValue: 200 } });
});

test('a record of a newer version is not lost either', async ({ page }) => {
  await page.addInitScript((name) => {
    if (!sessionStorage.getItem('seeded')) {
      sessionStorage.setItem('seeded', '1');
      localStorage.setItem(name, '{"v":9,"d":{"orderValue":7}}');
    }
  }, key);
  await page.goto('/en/tools/customer-value/');
  await ready(page, 'customer-value');
  await page.locator('[name="orderValue"]').fill('200');
  expect(await page.evaluate((name) => localStorage.getItem(`${name}.bak`), key)).toBe(
    '{"v":9,"d":{"orderValue":7}}',
  );
});

test('with saving switched off nothing is written', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('stammkunde/settings', '{"v":1,"d":{"save":false}}'));
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  await page.locator('[name="orderValue"]').fill('200');
  await expect(page.locator('[data-tool]')).toHaveAttribute('data-storage', 'off');
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBeNull();
});

test('without a connection the figures stay, and a part that cannot be loaded says so', async ({
  page,
  context,
}) => {
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  await context.setOffline(true);
  await page.locator('[name="dormantCustomers"]').fill('300');
  await expect(output(page, 'eligibleCustomers')).not.toHaveAttribute('value', '850');
  const trace = page.locator('details.t-how').first();
  await trace.locator('summary').click();
  await expect(trace).toContainText('ohne Verbindung');
  await context.setOffline(false);
  await page.reload();
  await ready(page, 'reactivation-roi');
  await expect(page.locator('[name="dormantCustomers"]')).toHaveValue('300');
  await trace.locator('summary').click();
  await expect(trace).toContainText('300');
});
