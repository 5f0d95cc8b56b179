import type { Page } from '@playwright/test';
import { expect, locales, steps, test } from './site';

const shown = (page: Page) => page.locator('.g-term').filter({ visible: true });

for (const [locale, word, id] of [
  ['de', 'kuendigungsbutton', 'cancellation-button'],
  ['de', 'Empfehlungsquote', 'referral-rate'],
  ['en', 'kundenverlust', 'churn'],
] as const)
  test(`the box finds a term under another word, ${locale} ${word}`, async ({ page }) => {
    await page.goto(`/${locale}/glossary/`);
    const all = await shown(page).count();
    expect(all).toBeGreaterThanOrEqual(80);
    await page.getByRole('searchbox').pressSequentially(word);
    await expect(page.locator(`#${id}`)).toBeVisible();
    expect(await shown(page).count()).toBeLessThan(8);
    await expect(page.getByRole('status')).toContainText(/^\d/);
    await page.locator('.g-filter button').click();
    await expect(shown(page)).toHaveCount(all);
    await expect(page.getByRole('searchbox')).toBeFocused();
  });

test('an address leads to its term, also when the box has taken it away', async ({ page }) => {
  await page.goto('/de/glossary/#churn');
  await expect(page.locator('#churn')).toBeInViewport();
  await page.getByRole('searchbox').fill('Kulanz');
  await expect(page.locator('#churn')).toBeHidden();
  await page.evaluate(() => (location.hash = '#win-back'));
  await expect(page.locator('#win-back')).toBeInViewport();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('all terms stand there and the letters lead to them', async ({ page }) => {
    await page.goto('/en/glossary/');
    expect(await shown(page).count()).toBeGreaterThanOrEqual(80);
    await expect(page.locator('.g-filter')).toBeHidden();
    await page.locator('.g-letters a', { hasText: 'W' }).click();
    await expect(page.locator('#letter-w')).toBeInViewport();
  });

  test('an explanation opens in place', async ({ page }) => {
    await page.goto('/de/playbooks/win-back/control/');
    const word = page.locator('.term').filter({ visible: true }).first();
    const box = page.locator(`#${(await word.getAttribute('popovertarget')) ?? ''}`);
    await expect(box).toBeHidden();
    await word.click();
    await expect(box).toBeVisible();
  });
});

test('an explanation opens by keyboard, leads to its entry and closes with Escape', async ({ page }) => {
  await page.goto('/en/playbooks/win-back/control/');
  const word = page.locator('.term').filter({ visible: true }).first();
  const id = (await word.getAttribute('popovertarget')) ?? '';
  const box = page.locator(`#${id}`);
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(box).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(box.locator('a')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(word).toBeFocused();
  await word.click();
  await box.locator('a').click();
  await expect(page).toHaveURL(new RegExp(`/en/glossary/#${id.replace(/^term-/, '').replace(/-\d$/, '')}$`));
  await expect(page.locator('.g-term:target')).toBeInViewport();
});

test('on a phone and beside the word on a desk the box lies within the window', async ({ page }) => {
  for (const [width, height] of [
    [390, 844],
    [1280, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('/de/playbooks/win-back/control/');
    for (const word of await page.locator('.term').filter({ visible: true }).all()) {
      await word.scrollIntoViewIfNeeded();
      await word.click();
      const box = await page.locator('.term-box:popover-open').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
      await page.keyboard.press('Escape');
    }
  }
});

/** The terms of a step with what holds them, read from the page. */
for (const locale of locales)
  test(`no step grows by its explanations, and each term is explained once on each way, ${locale}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 390, height: 844 });
    let all = 0;
    for (const step of steps) {
      await page.goto(`/${locale}/playbooks/${step}/`);
      const found = await page.evaluate(() => {
        const words = [...document.querySelectorAll<HTMLElement>('.term')];
        const idOf = (word: HTMLElement) => word.getAttribute('popovertarget')?.replace(/-\d$/, '');
        const holders = [...new Set(words.map((word) => word.closest<HTMLElement>('p, li, dd, td')))].filter(
          (one) => one?.checkVisibility(),
        );
        const heights = () => holders.map((one) => one?.getBoundingClientRect().height ?? 0);
        const before = heights();
        const inside = words.filter((one) =>
          one.closest('a, h1, h2, h3, label, summary, .letter, [data-tool]'),
        );
        const quiet = words.filter((one) => !one.closest('[data-only="cancelled"]')).map(idOf);
        for (const part of document.querySelectorAll<HTMLElement>('.term, .term-word'))
          part.replaceWith(part.textContent);
        for (const one of holders) one?.normalize();
        return {
          before,
          after: heights(),
          ids: words.length,
          inside: inside.length,
          twice: quiet.length - new Set(quiet).size,
        };
      });
      all += found.ids;
      expect(found.inside, step).toBe(0);
      expect(found.twice, step).toBe(0);
      expect(found.before, step).toEqual(found.after);
    }
    expect(all).toBeGreaterThan(10);
  });

test('on paper there is only the word', async ({ page }) => {
  await page.goto('/de/playbooks/win-back/control/');
  const word = page.locator('.term').filter({ visible: true }).first();
  await word.click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.term-box').filter({ visible: true })).toHaveCount(0);
  await expect(word).toHaveCSS('text-decoration-line', 'none');
});
