import type { Page } from '@playwright/test';
import { expect, openFolds, output, ready, test } from './site';

/** Keeps a script from arriving until the function returned is called. */
async function holdBack(page: Page, chunk: string): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route(`**/_astro/${chunk}*.js`, async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}

test('every wrong entry stands in a summary that leads to it, also into a fold', async ({ page }) => {
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  await page.locator('[name="ordersPerYear"]').fill('6x');
  await page.locator('.t-figures details.t-fold > summary').first().click();
  await page.locator('[name="discountRate"]').fill('120');
  const summary = page.locator('.t-errors');
  await expect(summary.locator('li')).toHaveCount(2);
  await expect(summary).toContainText('Kalkulationszins');
  // The bounds stand in percent, as the field does.
  await expect(summary).toContainText('100\u00a0%');
  await summary.locator('a', { hasText: 'Aufträge im Jahr' }).click();
  await expect(page.locator('[name="ordersPerYear"]')).toBeFocused();
  await page.locator('[name="ordersPerYear"]').fill('6');
  await page.locator('[name="discountRate"]').fill('8');
  await expect(summary).toHaveCount(0);
});

test('who knows churn instead of retention gives that', async ({ page }) => {
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  const other = page.locator('.t-convert', { has: page.locator('[name="retentionRate-churn"]') });
  await other.locator('summary').click();
  await page.locator('[name="retentionRate-churn"]').fill('28');
  await other.locator('button', { hasText: '72' }).click();
  await expect(page.locator('[name="retentionRate"]')).toHaveValue('72');
  await page.locator('[name="retentionRate-monthly"]').fill('98');
  await other.locator('button', { hasText: '78,47' }).click();
  await expect(output(page, 'expectedRelationshipYears')).toHaveAttribute('value', /^4\.6/);
});

test('the goal sentence stands there once every part of it is named', async ({ page }) => {
  await page.goto('/de/tools/smart-criteria/');
  await ready(page, 'smart-criteria');
  await openFolds(page);
  const sentences = page.locator('[data-part="goalCheck"] .t-sentence');
  await expect(sentences.last()).toContainText('Der Zielsatz steht hier, sobald');
  for (const [name, text] of [
    ['segmentDescription', 'Stammgäste mit Farbe'],
    ['measure', 'handgeschriebene Karte'],
    ['channel', 'Post'],
    ['metric', 'Rückgewinnungsrate'],
    ['baselineValue', '0,02'],
    ['targetValue', '0,06'],
    ['owner', 'Jana'],
    ['customerBenefit', 'Termin ohne Wartezeit.'],
    ['endDay', '30.4.2027'],
    ['reviewDay', '15.3.2027'],
  ] as const)
    await page.locator(`[name="${name}"]`).fill(text);
  await expect(sentences.last()).toHaveText(
    'Ihr Ziel in einem Satz: Bis 30.04.2027 soll Rückgewinnungsrate bei „Stammgäste mit Farbe“ durch handgeschriebene Karte per Post von 0,02 auf 0,06 kommen; verantwortlich: Jana; Nutzen für die Kundschaft: Termin ohne Wartezeit; Zwischenprüfung am 15.03.2027.',
  );
});

test('the ladder offers the second life to its first two outcomes and asks what follows', async ({
  page,
}) => {
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  await page.locator('[name="dormantCustomers"]').fill('300');
  await page.locator('[name="secondLifeAnnualMargin"]').fill('100');
  await page.goto('/de/tools/smart-criteria/');
  await ready(page, 'smart-criteria');
  await page.locator('[data-part="outcomeLadder"] > summary').click();
  const offers = page.locator('.t-rows[data-field="tiers"] button', { hasText: 'übernehmen' });
  await expect(offers).toHaveCount(2);
  await offers.first().click();
  // 100 a year at 75 % retention, 8 % interest and five years: 274.4163…; the second outcome four fifths of it.
  await expect(page.locator('[name="tiers.0.value"]')).toHaveValue(/^274,4/);
  await offers.first().click();
  await expect(page.locator('[name="tiers.1.value"]')).toHaveValue(/^219,5/);
  await expect(page.locator('[data-warning="ASKED"]')).toHaveCount(4);
});

test('the drawing of the three ways carries the figures of a visitor who has any', async ({ page }) => {
  const own = page.locator('svg .own');
  await page.goto('/de/');
  await expect(own.first()).toBeEmpty();
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  await page.locator('[name="orderValue"]').fill('58');
  await page.goto('/de/');
  await expect(own.filter({ hasText: 'je neuem Kunden' })).toContainText('125,96');
  await expect(own.filter({ hasText: 'aus der Aktion' })).toHaveCount(0);
});

test('what is typed before the script arrives is not lost', async ({ page }) => {
  const release = await holdBack(page, 'calculator');
  await page.goto('/de/tools/customer-value/', { waitUntil: 'commit' });
  const field = page.locator('[name="orderValue"]');
  await field.fill('58');
  await field.press('End');
  release();
  await ready(page, 'customer-value');
  await expect(field).toHaveValue('58');
  await expect(field).toBeFocused();
  await expect(output(page, 'newCustomerLifetimeValue')).toHaveAttribute('value', /^125\.957/);
});

test('a button pressed before its script is there does its work once it is', async ({ page }) => {
  const release = await holdBack(page, 'Actions');
  await page.goto('/de/tools/smart-criteria/');
  await ready(page, 'smart-criteria');
  await page.locator('.t-examples summary').click();
  await page.locator('.t-examples button', { hasText: 'Salon' }).click();
  release();
  await expect(page.locator('.t-banner')).toContainText('Salon Riva');
  await expect(output(page, 'totalPoints')).not.toHaveAttribute('value', '0');
  // The fold the visitor opened has stayed open.
  await expect(page.locator('.t-examples')).toHaveAttribute('open', '');
});

test('what a returning visitor types into a list before its script is there is not lost', async ({
  page,
}) => {
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  await page.locator('[name="dormantCustomers"]').fill('300');
  const release = await holdBack(page, 'RowsInput');
  await page.reload();
  await openFolds(page);
  await expect(output(page, 'eligibleCustomers')).toHaveAttribute('value', /^\d/);
  await page.locator('[name="exclusions.0.share"]').fill('20');
  release();
  // 300 less 20, 8 and 5 per cent of what is left each time: the other two as the method presets them.
  await expect(output(page, 'eligibleCustomers')).toHaveAttribute('value', /^209\.76/);
  await expect(page.locator('[name="exclusions.0.share"]')).toHaveValue('20');
});

test('a field in error still offers the other reading, and names the sign that does not fit', async ({
  page,
}) => {
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  const rate = page.locator('[name="retentionRate"]');
  const field = page.locator('.t-field', { has: rate });
  await rate.fill('87.125 %');
  await expect(field.locator('[data-error="OUT_OF_RANGE"]')).toBeVisible();
  await field.locator('[data-warning="AMBIGUOUS_NUMBER"] button').click();
  await expect(rate).toHaveAttribute('aria-invalid', 'false');
  await rate.fill('5 €');
  await expect(field.locator('[data-error="UNIT_MISMATCH"]')).toContainText('Währungszeichen');
});
