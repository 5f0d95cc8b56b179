import { expect, test } from './site';

test('an embed works in a sandbox without an origin', async ({ page, baseURL }) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="de"><title>host</title><iframe title="Rechner" sandbox="allow-scripts" width="800" height="900" src="${baseURL}/de/embed/customer-value/#v=1&orderValue=200"></iframe></html>`,
    }),
  );
  await page.goto('/host.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-tool="customer-value"]')).toHaveAttribute('data-ready', '');
  await expect(frame.locator('[data-output="annualMargin"]')).toHaveAttribute('value', '195');
  await frame.locator('[name="orderValue"]').fill('180');
  await expect(frame.locator('[data-output="annualMargin"]')).toHaveAttribute('value', '174');
});

test('pages of the site are not shown in a frame of another site, embeds are', async ({ request }) => {
  const own = await request.get('/de/tools/customer-value/');
  const embed = await request.get('/de/embed/customer-value/');
  expect(own.headers()['content-security-policy']).toContain("frame-ancestors 'self'");
  expect(embed.headers()['content-security-policy'] ?? '').not.toContain("'self'");
  expect(embed.headers()['access-control-allow-origin']).toBe('*');
});
