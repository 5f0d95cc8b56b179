import { expect, fillStorage, output, ready, rest, test } from './site';

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
  await fillStorage(page);
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

test('where there is no room for a copy, a record of a newer version stays, and the page says so', async ({
  page,
}) => {
  const newer = '{"v":9,"d":{"orderValue":7}}';
  await page.goto('/de/privacy/');
  await page.evaluate(
    ([name, record]) => {
      localStorage.setItem(name, record);
      let size = 1 << 20;
      for (let number = 0; size > 0; number += 1) {
        try {
          localStorage.setItem(`fill${number}`, 'x'.repeat(size));
        } catch {
          size >>= 1;
        }
      }
    },
    [key, newer] as const,
  );
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  await page.locator('[name="orderValue"]').fill('200');
  await expect(output(page, 'annualMargin')).toHaveAttribute('value', '195');
  await rest(page);
  const held = () =>
    page.evaluate((name) => [`${name}.bak`, name].map((one) => localStorage.getItem(one)), key);
  expect(await held()).toEqual([null, newer]);
  await expect(page.locator('.t-banner').first()).toContainText('Kopie ließ sich nicht anlegen');
  await page.evaluate(() => {
    for (const name of Object.keys(localStorage)) if (name.startsWith('fill')) localStorage.removeItem(name);
  });
  await page.locator('[name="orderValue"]').fill('210');
  await expect.poll(held).toEqual([newer, '{"v":1,"d":{"orderValue":210}}']);
});

test('a calculator that cannot be drawn is shown as served, and its record can be put aside', async ({
  page,
}) => {
  const record = '{"v":1,"d":{"orderValue":9000000}}';
  await page.addInitScript(
    ([name, raw]) => {
      const own = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format');
      Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
        get(this: Intl.NumberFormat) {
          const print = own?.get?.call(this) as (value: number) => string;
          return (value: number) => {
            if (value > 1e6) throw new Error('cannot be drawn');
            return print(value);
          };
        },
      });
      if (sessionStorage.getItem('seeded')) return;
      sessionStorage.setItem('seeded', '1');
      localStorage.setItem(name, raw);
    },
    [key, record] as const,
  );
  await page.goto('/en/tools/customer-value/');
  const alert = page.locator('[data-tool] [role="alert"]');
  await expect(alert).toContainText('could not show this calculator');
  await expect(output(page, 'annualMargin')).toHaveAttribute('value', '174');
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(record);
  await alert.locator('button').click();
  await expect(alert).toHaveCount(0);
  await ready(page, 'customer-value');
  expect(
    await page.evaluate((name) => [`${name}.bak`, name].map((one) => localStorage.getItem(one)), key),
  ).toEqual([record, null]);
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
