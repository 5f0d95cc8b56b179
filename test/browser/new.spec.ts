import { expect, locales, test } from './site';

for (const locale of locales) {
  test(`days of review that are past are marked by the visitor's clock (${locale})`, async ({ page }) => {
    const past = page.locator('#reviews [data-past]');
    const days = page.locator('#reviews time[data-review-by]');
    await page.clock.setFixedTime('2026-11-27T12:00:00Z');
    await page.goto(`/${locale}/new/`);
    const iso = await days.evaluateAll((all) => all.map((day) => (day as HTMLTimeElement).dateTime));
    expect(iso.length).toBeGreaterThan(10);
    expect(iso).toEqual([...iso].sort());
    await expect(past).toHaveCount(iso.filter((day) => day < '2026-11-27').length);

    // The browser's clock is Berlin's. On the day itself a card is still good; on the next it is not.
    const first = iso[0] ?? '';
    await page.clock.setFixedTime(`${first}T21:00:00Z`);
    await page.reload();
    await expect(past).toHaveCount(0);
    await page.clock.setFixedTime(new Date(Date.parse(`${first}T21:00:00Z`) + 4 * 3_600_000));
    await page.reload();
    await expect(past).toHaveCount(iso.filter((day) => day === first).length);
    await expect(past.first()).toContainText(locale === 'de' ? 'Prüfung steht aus' : 'check overdue');
  });

  test(`every entry can be linked to, and what it leads to opens (${locale})`, async ({ page, request }) => {
    await page.goto(`/${locale}/new/`);
    const entries = page.locator('.day section[id]');
    expect(await entries.count()).toBeGreaterThan(5);
    for (const link of await page.locator('.day .leads a').all()) {
      const address = await link.evaluate((one) => (one as HTMLAnchorElement).href);
      expect((await request.get(address)).status(), address).toBe(200);
    }
    await page.locator('#reviews tbody a').first().click();
    await expect(page.locator('details.card[open]')).toHaveCount(1);
  });
}
