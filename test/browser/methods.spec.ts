import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { differences, outputsOf, worked } from './evidence';
import type { Vector } from './evidence';
import { expect, ready, rest, test, tools } from './site';

const checkedOf = (id: string): Vector[] =>
  JSON.parse(
    readFileSync(
      fileURLToPath(new URL(`../../src/content/tools/${id}/evidence/checked.json`, import.meta.url)),
      'utf8',
    ),
  ) as Vector[];

for (const id of worked) {
  test(`${id}: a worked example opens in the calculator and shows what the methods page says`, async ({
    page,
  }) => {
    const examples = checkedOf(id);
    await page.goto(`/de/methods/${id}/`);
    const links = page.locator(`#examples a[href*="/de/tools/${id}/#v="]`);
    await expect(links).toHaveCount(examples.length);
    const addresses = await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    for (const [place, example] of examples.entries()) {
      // The first is opened as a visitor opens it; of the others the address is enough.
      if (place === 0) await links.first().click();
      else {
        await page.goto('about:blank');
        await page.goto(addresses[place] ?? '');
      }
      await ready(page, id);
      await rest(page);
      const shown = await page.evaluate(outputsOf, Object.keys(example.expected));
      // What is no output of the page is traced there, not shown.
      const expected = Object.fromEntries(
        Object.entries(example.expected).filter(([key]) => typeof shown[key]?.[0] === 'string'),
      );
      expect(Object.keys(expected).length, example.id).toBeGreaterThan(0);
      expect(differences({ ...example, expected, tolerance: 1e-6 }, shown)).toEqual([]);
    }
  });
}

test('an address from before leads to the place of the tool in the index, and on to its page', async ({
  page,
}) => {
  test.setTimeout(180_000);
  for (const id of tools) {
    await page.goto(`/en/methods/#${id}`);
    const place = page.locator('li:target');
    await expect(place).toHaveAttribute('id', id);
    await expect(place).toBeInViewport();
    await place.locator('a').click();
    await expect(page).toHaveURL(new RegExp(`/en/methods/${id}/$`));
    await page.locator('a[hreflang="de"]').first().click();
    await expect(page).toHaveURL(new RegExp(`/de/methods/${id}/$`));
  }
});

test('from page to page one comes past every method', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/de/methods/');
  const seen = ['/de/methods/'];
  const next = page.locator('.pager a', { hasText: '→' });
  let link = page.locator('main a[href*="/de/methods/"]').first();
  while ((await link.count()) > 0 && seen.length <= tools.length + 1) {
    await link.click();
    await expect(page).not.toHaveURL(new RegExp(`${seen.at(-1) ?? ''}$`));
    // The address comes before the page does.
    await page.waitForLoadState();
    seen.push(new URL(page.url()).pathname);
    link = next;
  }
  seen.shift();
  expect(seen.sort()).toEqual(tools.map((id) => `/de/methods/${id}/`).sort());
});
