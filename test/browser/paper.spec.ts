import type { AnyTool } from '../../src/lib/definition/definition';
import { openFixture } from './fixture';
import { expect, locales, ready, steps, test, tools } from './site';

const button = { de: 'Leeres Blatt drucken', en: 'Print a blank sheet' } as const;

for (const tool of tools)
  for (const locale of locales)
    test(`${tool}: a blank sheet asks for everything and says nothing, ${locale}`, async ({ page }) => {
      await page.addInitScript(() => (window.print = () => undefined));
      const scripts: string[] = [];
      page.on('request', (request) => scripts.push(request.url()));
      await page.goto(`/${locale}/tools/${tool}/`);
      await ready(page, tool);
      const typed = page.locator('.t-open .t-figures input[type="text"]:visible').first();
      // A checklist or an empty list has nothing to type into yet.
      if ((await typed.count()) > 0) await typed.fill('7654321');
      expect(scripts.filter((url) => /print-blank/.test(url))).toEqual([]);
      await page.locator('.t-actions button', { hasText: button[locale] }).click();
      const sheet = page.locator('.p-place');
      await expect(sheet.locator('h1')).toHaveText((await page.locator('h1').first().textContent()) ?? '');
      await page.emulateMedia({ media: 'print' });
      // Every list and every field of the form has its place, by its own label.
      const asked = await page
        .locator('.t-figures :is(.t-field:not(.t-rows *) > label, .t-rows > legend)')
        .evaluateAll((all) => [...new Set(all.map((one) => one.textContent))]);
      const places = await sheet
        .locator('.p-label')
        .evaluateAll((all) => all.map((one) => one.firstChild?.textContent ?? ''));
      expect(asked.filter((label) => !places.includes(label))).toEqual([]);
      expect(await sheet.locator('.p-field .p-place-to-write:empty').count()).toBe(0);
      const text = (await sheet.textContent()) ?? '';
      expect(text).not.toContain('7654321');
      expect(text).not.toMatch(/undefined|NaN|\[object|[{}]/);
      await expect(sheet.locator('[data-output], input, select')).toHaveCount(0);
      const { tool: definition } = (await import(`../../src/content/tools/${tool}/tool.ts`)) as {
        tool: AnyTool;
      };
      for (const [key, field] of Object.entries(definition.inputs))
        if (field.kind === 'rows')
          await expect(
            sheet.locator(`[data-field="${key}"] .p-list :is(tr.p-empty, tbody.p-record)`),
          ).toHaveCount(Math.min(10, field.max));
      // As it stands on A4, nothing is wider than the page between its margins.
      await page.setViewportSize({ width: 680, height: 960 });
      const wider = await sheet.evaluate(
        (place) =>
          [...place.querySelectorAll('*')].filter(
            (one) => one.getBoundingClientRect().right > place.getBoundingClientRect().right + 1,
          ).length,
      );
      expect(wider).toBe(0);
      // Nor is a column so narrow that a word stands in it letter by letter; answers to tick may stand below one another.
      const narrow = await sheet
        .locator('th, td')
        .evaluateAll((all) =>
          all
            .filter((one) => one.getBoundingClientRect().height > 90 && one.clientWidth < 40)
            .map((one) => one.textContent),
        );
      expect(narrow).toEqual([]);
      const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(file).toMatch(/\/MediaBox \[0 0 59[4-6][.\d]* 84[12]/);
      // What stood on the page is there again.
      await expect(sheet).toHaveCount(0);
      await page.emulateMedia({ media: 'screen' });
      await expect(page.locator('.t-sheet').first()).toBeVisible();
    });

for (const locale of locales)
  test(`a blank list of customers is one page of A4, ${locale}`, async ({ page }) => {
    await page.addInitScript(() => (window.print = () => undefined));
    let lists = 0;
    for (const step of steps) {
      await page.goto(`/${locale}/playbooks/${step}/`);
      const row = page.locator('[data-customer-list]');
      if ((await row.count()) === 0) continue;
      lists += 1;
      // Without a connection the page says so instead of printing itself.
      await page.context().setOffline(true);
      await row.getByRole('button').click();
      await expect(row.getByRole('status')).not.toBeEmpty();
      await page.context().setOffline(false);
      await page.reload();
      await row.getByRole('button').click();
      const sheet = page.locator('.p-place');
      await expect(sheet.locator('thead th')).toHaveCount(6);
      await expect(sheet.locator('tbody tr')).toHaveCount(25);
      await expect(sheet.locator('tbody')).toHaveText('');
      // Each column is called on the page what it is called on the sheet.
      for (const name of await sheet
        .locator('thead th')
        .evaluateAll((all) => all.map((one) => one.firstChild?.textContent ?? '')))
        await expect(page.locator('.instruction', { has: row })).toContainText(name);
      const margin = '12mm';
      const file = await page.pdf({
        preferCSSPageSize: true,
        margin: { top: margin, right: margin, bottom: margin, left: margin },
      });
      expect(file.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
      await expect(sheet).toHaveCount(0);
    }
    expect(lists).toBeGreaterThan(0);
  });

test('every kind of field has a place to write on', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => undefined));
  await openFixture(page, '');
  await page.locator('[name="signs.B1"][value="1"]').check({ force: true });
  await page.locator('.t-actions button', { hasText: button.de }).click();
  const place = (key: string) => page.locator(`.p-field[data-field="${key}"]`);
  await expect(place('signs').locator('.p-checklist tr:has(.p-box)')).toHaveCount(9);
  await expect(place('signs').locator('.p-checklist thead th')).toHaveText([
    '',
    'nein',
    'teils oder unsicher',
    'deutlich',
    'trifft nicht zu',
    'weiß ich nicht',
  ]);
  // An item has boxes for its own answers alone.
  await expect(
    place('signs').locator('.p-checklist tr', { hasText: 'Kündigung' }).locator('.p-box'),
  ).toHaveCount(3);
  await expect(place('signs').locator('.p-plan tbody tr')).toHaveCount(6);
  await expect(place('habits').locator('.p-plan')).toHaveCount(0);
  await expect(place('log').locator('tbody tr')).toHaveCount(10);
  await expect(place('log').locator('thead')).toContainText('Preis / Arbeit / Umzug');
  // More cells than a line has room for stand in a block each.
  await expect(place('book').locator('tbody')).toHaveCount(10);
  await expect(place('book').locator('tbody').first().locator('td')).toHaveCount(9);
  await expect(place('book').locator('tbody').first()).toContainText('1. Tag TT.MM.JJJJ');
  await expect(place('book').locator('tbody').first().locator('.p-box')).toHaveCount(7);
  await expect(place('visits').locator('li')).toHaveCount(12);
  await expect(place('share')).toContainText('von 100');
  await expect(place('often')).toContainText('mal im Jahr');
  await expect(place('often')).toContainText('Wochen');
  await expect(place('people')).toContainText('Kunden');
  await expect(place('channel').locator('.p-box')).toHaveCount(2);
  await expect(place('mood').locator('.p-boxes > span')).toHaveText([
    ' 1 gar nicht',
    ' 2',
    ' 3',
    ' 4',
    ' 5 sehr',
  ]);
  await expect(place('agreed').locator('.p-box')).toHaveCount(2);
  await expect(place('from')).toContainText('TT.MM.JJJJ');
  await expect(place('owner').locator('.p-line')).toHaveCount(1);
  await expect(place('story').locator('.p-line')).toHaveCount(3);
  // No tick, no figure: neither the visitor's nor an assumption.
  await expect(page.locator('.p-place')).not.toContainText(/beantwortet|≈/);
});
