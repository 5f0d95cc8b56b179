import type { Page } from '@playwright/test';
import { expect, openFolds, output, ready, rest, test, tools } from './site';

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
  await expect(summary).toContainText('Zinssatz');
  // What is wrong is said at the field, once, and in percent as the field is.
  await expect(page.locator('.t-error[data-field="discountRate"]')).toHaveText(
    'Geben Sie eine Zahl von 0\u00a0% bis 100\u00a0% ein. Sie haben 120\u00a0% eingegeben.',
  );
  await expect(summary).not.toContainText('120');
  await summary.locator('a', { hasText: 'So oft kommt ein Kunde' }).click();
  await expect(page.locator('[name="ordersPerYear"]')).toBeFocused();
  await page.locator('[name="ordersPerYear"]').fill('6');
  await page.locator('[name="discountRate"]').fill('8');
  await expect(summary).toHaveCount(0);
});

for (const id of tools)
  test(`${id}: of entries that cannot be read every one is named, and leads to its own field`, async ({
    page,
  }) => {
    await page.goto(`/de/tools/${id}/`);
    await ready(page, id);
    await openFolds(page);
    // Of every list two rows, so that two lines of it may be wrong.
    for (const add of await page.locator('.t-open .t-rows > .t-row-actions > button:first-child').all())
      for (const _ of [1, 2]) await add.click();
    await openFolds(page);
    await rest(page);
    const fields = page.locator(
      '.t-open :is(.t-number:not(.t-convert *) input, .t-date input[type="text"]):visible',
    );
    const found = await fields.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).name));
    const inLists = found.filter((name) => name.includes('.'));
    const names = [...inLists.slice(-6), ...found.filter((name) => !name.includes('.')).slice(0, 4)];
    for (const name of names) await page.locator(`[name="${name}"]`).fill('12x');
    const wrong = page.locator('.t-errors a');
    await expect.poll(() => wrong.count()).toBeGreaterThanOrEqual(names.length);
    const led: (string | null)[] = [];
    for (const link of await wrong.all()) {
      await link.click();
      led.push(await page.evaluate(() => document.activeElement?.getAttribute('name') ?? null));
    }
    expect(led).toEqual(expect.arrayContaining(names));
    expect(new Set(await wrong.allTextContents()).size).toBe(led.length);
  });

test('who knows churn instead of retention gives that', async ({ page }) => {
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  const other = page.locator('.t-convert', { has: page.locator('[name="retentionRate-churn"]') });
  await other.locator('summary').click();
  const churn = page.locator('[name="retentionRate-churn"]');
  await churn.focus();
  // What is only assumed gives way at once, key by key, and stays after a reload.
  await page.keyboard.type('28', { delay: 60 });
  await expect(other).toContainText('Oben steht jetzt 72');
  await expect(churn).toBeFocused();
  await expect(page.locator('[name="retentionRate"]')).toHaveValue('72');
  await page.reload();
  await ready(page, 'customer-value');
  await openFolds(page);
  await expect(page.locator('[name="retentionRate"]')).toHaveValue('72');
  // What the visitor gave gives way only to a press.
  await page.locator('[name="retentionRate-monthly"]').fill('98');
  await expect(page.locator('[name="retentionRate"]')).toHaveValue('72');
  await other.locator('button', { hasText: '78,47' }).click();
  await expect(other).toContainText('Oben steht jetzt 78,47');
  await expect(output(page, 'expectedRelationshipYears')).toHaveAttribute('value', /^4\.6/);
});

test('the goal sentence stands there once every part of it is named', async ({ page }) => {
  await page.goto('/de/tools/smart-criteria/');
  await ready(page, 'smart-criteria');
  await openFolds(page);
  const sentences = page.locator('[data-part="goalCheck"] .t-sentence');
  await expect(sentences.last()).toContainText('Hier steht Ihr Ziel zum Vorlesen, sobald');
  for (const [name, text] of [
    ['segmentDescription', 'Stammgäste mit Farbe'],
    ['measure', 'handgeschriebene Karte'],
    ['channel', 'Post'],
    ['metric', 'Rückgewinnungsrate'],
    ['baselineValue', '2'],
    ['targetValue', '6 %'],
    ['owner', 'Jana'],
    ['customerBenefit', 'Termin ohne Wartezeit.'],
    ['endDay', '30.4.2027'],
    ['reviewDay', '15.3.2027'],
  ] as const)
    await page.locator(`[name="${name}"]`).fill(text);
  await expect(sentences.last()).toHaveText(
    'Unser Ziel bis zum 30.04.2027: Rückgewinnungsrate von 2 auf 6\u00a0von\u00a0100. Wir sprechen an: Stammgäste mit Farbe. Maßnahme: handgeschriebene Karte. Weg: Post. Das hat der Kunde davon: Termin ohne Wartezeit. Verantwortlich ist Jana, nachgezählt wird am 15.03.2027.',
  );
});

test('a goal is told in the unit it is counted in, and its figures keep how they read', async ({ page }) => {
  await page.goto('/en/tools/smart-criteria/');
  await ready(page, 'smart-criteria');
  await openFolds(page);
  await page.locator('[name="baselineValue"]').fill('1.5%');
  await page.locator('[name="targetValue"]').fill('6 of 100');
  const record = () => page.evaluate(() => localStorage.getItem('stammkunde/default/tool/smart-criteria'));
  await expect.poll(record).toContain('"targetValue":0.06');
  expect(await record()).toContain('"metricUnit":"share"');
  await page.locator('[name="metricUnit"]').selectOption('money');
  await expect(page.locator('[name="baselineValue"]')).toHaveValue('1.50');
  await expect(page.locator('[name="targetValue"]')).toHaveValue('6');
  await page.locator('[name="targetValue"]').fill('6%');
  await expect(page.locator('.t-error[data-field="targetValue"]')).toHaveCount(1);
});

test('a link that says no unit shows its figures as they are', async ({ page }) => {
  await page.goto('/en/tools/smart-criteria/#v=1&baselineValue=40&targetValue=20');
  await ready(page, 'smart-criteria');
  await expect(page.locator('[name="baselineValue"]')).toHaveValue('40');
  await expect(page.locator('[name="metricUnit"]')).toHaveValue('count');
});

test('how often may be said in weeks or months; a link carries times a year', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => undefined);
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  const field = page.locator('[name="ordersPerYear"]');
  const unit = page.locator('[name="ordersPerYear-unit"]');
  await unit.selectOption('weeks');
  await expect(field).toHaveValue('17,33');
  // To look at it in another unit changes nothing.
  await expect(output(page, 'annualMargin')).toHaveAttribute('value', '174');
  await field.fill('6');
  await expect(output(page, 'historicRevenue')).toHaveAttribute('value', '6240');
  await page.reload();
  await ready(page, 'customer-value');
  await expect(unit).toHaveValue('weeks');
  await expect(field).toHaveValue('6');
  // The number is the visitor's: who chooses its unit afterwards still means the number they typed.
  await unit.selectOption('months');
  await expect(field).toHaveValue('6');
  await expect(output(page, 'historicRevenue')).toHaveAttribute('value', '1440');
  await unit.selectOption('year');
  await expect(field).toHaveValue('6');
  await unit.selectOption('weeks');
  await expect(output(page, 'historicRevenue')).toHaveAttribute('value', '6240');
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
  await expect(own.filter({ hasText: 'je neuem Kunden' })).toContainText('126');
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

test('nobody is asked whether 0.7 of 100 is 70 where it is as usual as one', async ({ page }) => {
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  const asked = page.locator('[data-warning="MAYBE_FRACTION"]');
  await page.locator('[name="winRateAmongResponders"]').fill('0,7');
  await expect(asked).toHaveCount(1);
  await page.locator('[name="organicReturnRate"]').fill('0,7');
  await rest(page);
  await expect(asked).toHaveCount(1);
  await expect(asked).toHaveAttribute('data-field', 'winRateAmongResponders');
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
  await expect(field.locator('[data-error="UNIT_MISMATCH"]')).toContainText('kein Geldbetrag');
});

for (const tool of tools)
  test(`${tool}: a figure typed after a click replaces the assumption, and Tab leads on`, async ({
    page,
  }) => {
    await page.goto(`/de/tools/${tool}/`);
    await ready(page, tool);
    await openFolds(page);
    await rest(page);
    const names = await page
      .locator('.t-field.t-assumed .t-number input:visible')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).name));
    for (const name of names) {
      const field = page.locator(`[name="${name}"]`).first();
      // Another figure may have taken it off the form.
      if (!(await field.isVisible())) continue;
      await field.click();
      await page.waitForTimeout(80);
      await page.keyboard.type('3');
      expect(await field.inputValue(), name).toBe('3');
      await page.keyboard.press('Tab');
      const inHint = await page.evaluate(() => document.activeElement?.closest('.t-hint') !== null);
      expect(inHint, `Tab after ${name} leads to the next field`).toBe(false);
    }
  });

test('a figure that begins like the assumption it replaces keeps its first digit, however fast it is typed', async ({
  page,
}) => {
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  const field = page.locator('[name="organicReturnRate"]').first();
  await expect(field).toHaveValue('1');
  // In one go, before anything that the click has put off.
  await field.evaluate((element: HTMLInputElement) => {
    element.focus();
    element.click();
    element.setRangeText('1', element.selectionStart ?? 0, element.selectionEnd ?? 0, 'end');
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await rest(page);
  await page.keyboard.type('3');
  await expect(field).toHaveValue('13');
});

test('a figure that was worked out elsewhere stands in a field as one would write it', async ({ page }) => {
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  await page.locator('[name="orderValue"]').fill('58,13');
  await page.locator('[name="ordersPerYear"]').fill('1,7');
  await rest(page);
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  await openFolds(page);
  const texts = await page
    .locator('.t-number input')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  expect(texts.filter((text) => /[,.]\d{5,}/.test(text))).toEqual([]);
  await expect(page.locator('[name="newCustomerLifetimeValue"]')).toHaveValue(/,\d\d$/);
});

test('what a program enters, field after field, replaces what stood there, in every tool', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const joined: string[] = [];
  for (const id of tools) {
    await page.goto(`/de/tools/${id}/`);
    await ready(page, id);
    await openFolds(page);
    const names = await page
      .locator('[data-tool] .t-number input:visible')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).name));
    const fields = names.filter((name) => !name.includes('-')).slice(0, 4);
    for (const text of ['5321', '6432'])
      for (const name of fields) {
        const field = page.locator(`[name="${name}"]`);
        await field.fill(text);
        const found = (await field.inputValue()).replace(/\D/g, '');
        if (found !== text) joined.push(`${id} ${name}: ${found}`);
      }
  }
  expect(joined).toEqual([]);
});
