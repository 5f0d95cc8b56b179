import { expect, locales, test } from './site';

/** The pages on which something is looked up: findings, and law. */
const found = { de: /Empfohlene Telefonkunden/, en: /At a phone company/ } as const;

for (const locale of locales) {
  test(`a finding opens with what speaks against it, and leads there, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/evidence/#referred-bank-customers`);
    const bank = page.locator('details', { has: page.locator('#referred-bank-customers') });
    await expect(bank).toHaveAttribute('open', '');
    const other = bank.getByRole('link', { name: found[locale] });
    await expect(other).toBeVisible();
    await other.click();
    await expect(page.locator('details', { has: page.locator('#referred-phone-customers') })).toHaveAttribute(
      'open',
      '',
    );
  });

  test(`every finding says what it does not show and when it was checked, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/evidence/`);
    const findings = page.locator('.finding');
    await expect(findings).toHaveCount(44);
    const told = await findings.evaluateAll((all) =>
      all.map((one) => [...one.querySelectorAll('dl dd')].map((dd) => dd.textContent.trim())),
    );
    expect(told.flat()).not.toContain('');
    // What it shows and does not show, how it was read and when it was checked.
    expect(Math.min(...told.map((said) => said.length))).toBeGreaterThanOrEqual(4);
    const dates = await findings.evaluateAll(
      (all) => all.filter((one) => /20(?:25|26)/.test(one.textContent)).length,
    );
    expect(dates).toBe(44);
  });

  test(`the law says of a card which country’s it is, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/law/#card-austria`);
    const card = page.locator('details', { has: page.locator('#card-austria') });
    await expect(card).toHaveAttribute('open', '');
    await expect(card.locator('summary')).toContainText(
      { de: 'Österreichisches Recht', en: 'Austrian law' }[locale],
    );
    await expect(card.locator('footer')).not.toContainText(
      { de: 'Beschrieben ist', en: 'The law described here is German' }[locale],
    );
    await expect(
      page.locator('main details.card.legal').filter({ has: page.locator('.notice') }),
    ).toHaveCount(await page.locator('main details.card').count());
  });

  test(`the law in a step leads to all of the law, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/playbooks/win-back/talks/`);
    const law = page.locator('details.law');
    await law.locator('> summary').click();
    await law.locator('> p > a').click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/law/$`));
  });
}

for (const path of ['evidence', 'law', 'myth-check'])
  for (const width of [320, 390])
    test(`${path} stays within ${width} px, everything open`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/de/${path}/`);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });

test('on paper every finding stands open', async ({ page }) => {
  await page.goto('/en/evidence/');
  await page.emulateMedia({ media: 'print' });
  const shown = await page
    .locator('.finding dl')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height > 20).length);
  expect(shown).toBe(44);
});
