import type { Page } from '@playwright/test';
import { expect, fillStorage, locales, test } from './site';

const key = 'stammkunde/default/progress/myth-check';
const claims = (page: Page) => page.locator('[data-myth]');
const now = (page: Page) => claims(page).filter({ visible: true });
const guess = (page: Page, what: string) => now(page).locator(`[data-guess="${what}"]`);
const score = (page: Page) => page.locator('.score');
const kept = (page: Page) => page.locator('[data-kept]');
const turn = (page: Page, by: 1 | -1) => page.locator(`[data-turn="${by}"]`);

/** Waits until it is played; before that, and without script, it is a list. */
const begun = (page: Page) => expect(page.locator('.myth-bar')).toBeVisible();
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await begun(page);
}
async function again(page: Page): Promise<void> {
  await page.reload();
  await begun(page);
}

/** Guesses every claim as it is resolved, or otherwise. */
async function playAll(page: Page, agreeing: boolean): Promise<number> {
  const count = await claims(page).count();
  for (let number = 0; number < count; number += 1) {
    const right = (await now(page).getAttribute('data-guessed')) ?? '';
    await guess(page, agreeing ? right : 'true').click();
    if (number < count - 1) await turn(page, 1).click();
  }
  return count;
}

for (const locale of locales)
  test(`a guess is answered, kept over a reload, and carried into the other language, ${locale}`, async ({
    page,
  }) => {
    const other = locales.find((one) => one !== locale) ?? '';
    await visit(page, `/${locale}/myth-check/`);
    await expect(now(page)).toHaveCount(1);
    await expect(now(page).locator('.verdict')).toBeHidden();
    await guess(page, 'depends').click();
    await expect(now(page).locator('.verdict')).toBeVisible();
    // What was said and what is so is told to who cannot see it, too.
    const told = now(page).getByRole('status');
    await expect(told).toContainText(((await guess(page, 'depends').textContent()) ?? '').trim());
    await expect(told).toContainText((await now(page).locator('.verdict').textContent()) ?? '');
    // The first guess counts.
    await guess(page, 'no').click({ force: true });
    await expect(guess(page, 'depends')).toHaveAttribute('aria-pressed', 'true');
    await expect(guess(page, 'no')).toHaveAttribute('aria-pressed', 'false');

    // Whoever returns goes on at the first claim that is open.
    await again(page);
    await expect(now(page)).toHaveAttribute(
      'data-myth',
      (await claims(page).nth(1).getAttribute('data-myth')) ?? '',
    );
    await turn(page, -1).click();
    await expect(guess(page, 'depends')).toHaveAttribute('aria-pressed', 'true');
    await expect(now(page).locator('.verdict')).toBeVisible();
    await visit(page, `/${other}/myth-check/`);
    await turn(page, -1).click();
    await expect(guess(page, 'depends')).toHaveAttribute('aria-pressed', 'true');
  });

test('the score counts what agrees, and starting again forgets it', async ({ page }) => {
  await visit(page, '/de/myth-check/');
  await expect(score(page)).toBeEmpty();
  const count = await playAll(page, true);
  await expect(score(page)).toContainText(`Bei ${count} von ${count} Sätzen`);
  const best = await score(page).locator('p').last().textContent();
  await page.locator('[data-again]').click();
  await expect(score(page)).toBeEmpty();
  await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
  await expect(now(page).locator('h2')).toBeFocused();
  await again(page);
  await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);

  await playAll(page, false);
  const right = await page.locator('[data-guessed="true"]').count();
  await expect(score(page)).toContainText(`Bei ${right} von ${count} Sätzen`);
  expect(await score(page).locator('p').last().textContent()).not.toBe(best);
  // It is still there for who comes back.
  await again(page);
  for (let number = 1; number < count; number += 1) await turn(page, 1).click();
  await expect(score(page)).toContainText(`Bei ${right} von ${count} Sätzen`);
});

test('whoever leaves some open is led to them', async ({ page }) => {
  await visit(page, '/en/myth-check/');
  const count = await claims(page).count();
  await guess(page, 'no').click();
  for (let number = 1; number < count; number += 1) await turn(page, 1).click();
  await expect(turn(page, 1)).toBeHidden();
  await expect(score(page)).toContainText(`${count - 1} of the ${count}`);
  await page.locator('[data-open-next]').click();
  await expect(now(page)).toHaveAttribute(
    'data-myth',
    (await claims(page).nth(1).getAttribute('data-myth')) ?? '',
  );
});

test('all claims can stand at once, and the page remembers it', async ({ page }) => {
  await visit(page, '/de/myth-check/');
  const count = await claims(page).count();
  expect(count).toBe(12);
  await page.locator('[data-list]').click();
  await expect(now(page)).toHaveCount(count);
  await expect(turn(page, 1)).toBeHidden();
  for (const claim of await claims(page).all()) await claim.locator('[data-guess="no"]').click();
  await expect(score(page)).toContainText(`von ${count} Sätzen`);
  await again(page);
  await expect(now(page)).toHaveCount(count);
  await page.locator('[data-one]').click();
  await expect(now(page)).toHaveCount(1);
});

test('a link to a claim shows that claim', async ({ page }) => {
  await visit(page, '/en/myth-check/#one-question');
  await expect(now(page)).toHaveAttribute('data-myth', 'one-question');
});

test('it is played by keyboard alone', async ({ page }) => {
  await visit(page, '/de/myth-check/');
  await page.locator('[data-list]').focus();
  await page.keyboard.press('Tab');
  await expect(guess(page, 'true')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(guess(page, 'depends')).toHaveAttribute('aria-pressed', 'true');
  // The hand stays where it was; the answer is open below.
  await expect(guess(page, 'depends')).toBeFocused();
  await expect(now(page).locator('.verdict')).toBeVisible();
  await turn(page, 1).focus();
  await page.keyboard.press('Space');
  await expect(now(page).locator('h2')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(guess(page, 'true')).toBeFocused();
});

test('with storage blocked it is played and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await visit(page, '/de/myth-check/');
  await expect(kept(page)).toContainText('lässt hier kein Speichern zu');
  await guess(page, 'no').click();
  await turn(page, 1).click();
  await turn(page, -1).click();
  await expect(guess(page, 'no')).toHaveAttribute('aria-pressed', 'true');
});

test('with the storage full it is played and says so', async ({ page }) => {
  await page.goto('/de/privacy/');
  await fillStorage(page);
  await visit(page, '/de/myth-check/');
  await guess(page, 'no').click();
  await expect(kept(page)).toContainText('Speicher dieses Geräts ist voll');
  await expect(now(page).locator('.verdict')).toBeVisible();
});

test('where nothing is to be saved, nothing is', async ({ page }) => {
  await page.goto('/en/privacy/');
  await page.locator('#no-save').check();
  await visit(page, '/en/myth-check/');
  await expect(kept(page)).toContainText('Saving is switched off');
  await guess(page, 'no').click();
  await expect(now(page).locator('.verdict')).toBeVisible();
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBeNull();
});

for (const broken of ['{"v":1,"d":{', '{"v":9,"d":{"five-times":"no"}}', '[]'])
  test(`a record that reads ${broken} is put aside, and the page says so`, async ({ page }) => {
    await page.goto('/de/privacy/');
    await page.evaluate(([name, raw]) => localStorage.setItem(name, raw), [key, broken] as const);
    await visit(page, '/de/myth-check/');
    await expect(kept(page)).toContainText('nicht lesbar');
    await guess(page, 'no').click();
    const held = await page.evaluate(
      (name) => [localStorage.getItem(`${name}.bak`), localStorage.getItem(name)],
      key,
    );
    expect(held[0]).toBe(broken);
    expect(JSON.parse(held[1] ?? '')).toEqual({ v: 1, d: { 'five-times': 'no' } });
    await again(page);
    await expect(kept(page)).toBeEmpty();
  });

test('a guess that is none counts as open', async ({ page }) => {
  await page.goto('/de/privacy/');
  await page.evaluate(
    (name) => localStorage.setItem(name, '{"v":1,"d":{"five-times":"maybe","all":"x"}}'),
    key,
  );
  await visit(page, '/de/myth-check/');
  await expect(now(page)).toHaveCount(1);
  await expect(now(page)).toHaveAttribute('data-myth', 'five-times');
  await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
});

test('a figure of the visitor’s own stands in the answer', async ({ page }) => {
  await visit(page, '/de/myth-check/');
  const own = page.locator('[data-figure="customer-value/newCustomerLifetimeValue"]');
  const without = await own.textContent();
  await page.evaluate(() =>
    localStorage.setItem('stammkunde/default/tool/customer-value', '{"v":1,"d":{"orderValue":200}}'),
  );
  await again(page);
  await expect(own).not.toHaveText(without ?? '');
  await expect(own).toContainText('€');
});

for (const locale of locales)
  test(`without script it is a list of folded answers, ${locale}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL ?? ''}/${locale}/myth-check/`);
    await expect(now(page)).toHaveCount(12);
    await expect(page.locator('.guess').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('.myth-bar, .myth-steps, .myth-again').filter({ visible: true })).toHaveCount(
      0,
    );
    const first = claims(page).first();
    await expect(first.locator('.verdict')).toBeHidden();
    await first.locator('summary').click();
    await expect(first.locator('.verdict')).toBeVisible();
    await context.close();
  });

for (const played of [false, true])
  test(`on paper every claim stands with its answer, ${played ? 'half played' : 'untouched'}`, async ({
    page,
  }) => {
    await visit(page, '/de/myth-check/');
    if (played) await guess(page, 'depends').click();
    await page.emulateMedia({ media: 'print' });
    await expect(claims(page).filter({ visible: true })).toHaveCount(12);
    const shown = await page
      .locator('.myths .verdict')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height > 0).length);
    expect(shown).toBe(12);
    // No guess of whoever printed it is on the handout.
    await expect(
      page.locator('.guess, .answer, .score, .myths summary').filter({ visible: true }),
    ).toHaveCount(0);
  });
