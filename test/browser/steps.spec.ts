import type { Page } from '@playwright/test';
import { expect, locales, steps, test } from './site';

/** What a step may take of a reader's screen on a first visit. */
const screens = [
  { name: 'desk', width: 1280, height: 900, tallest: 4600, begin: 1.3 },
  { name: 'phone', width: 390, height: 844, tallest: 8200, begin: 2.2 },
] as const;

/**
 * Steps that need more: each has a calculator at its instruction (1,000 to 1,500 px on a desk, 1,400 to 3,000 on a phone),
 * and neither a reason nor an instruction, a mistake or the example is cut for it.
 */
const taller: Record<string, number> = {
  'win-back/frame desk': 5250,
  'win-back/frame phone': 9700,
  'win-back/select desk': 5450,
  'win-back/select phone': 9400,
  // Seven instructions, the nine points and two calculators.
  'win-back/measures desk': 6900,
  'win-back/measures phone': 12_400,
  // Two letters in full.
  'win-back/talks desk': 6000,
  'win-back/talks phone': 9900,
  'win-back/second-loyalty desk': 5950,
  'win-back/second-loyalty phone': 9800,
};

/** Open fields beyond sixteen, with their reason: four outcomes, each with its name, chance, worth and follow-up. */
const moreFields: Record<string, number> = { 'win-back/frame': 22 };

for (const locale of locales) {
  for (const step of steps) {
    for (const screen of screens) {
      test(`${locale} ${step} keeps its limits on a ${screen.name}`, async ({ page }) => {
        await page.setViewportSize(screen);
        await page.goto(`/${locale}/playbooks/${step}/`);
        for (const tool of await page.locator('[data-tool]').all()) {
          await tool.scrollIntoViewIfNeeded();
          await expect(tool).toHaveAttribute('data-ready', '');
        }
        await page.evaluate(() => window.scrollTo(0, 0));
        const found = await page.evaluate(() => ({
          height: document.documentElement.scrollHeight,
          width: document.documentElement.scrollWidth,
          first: document.querySelector('ol.instructions > li')?.getBoundingClientRect().top ?? Infinity,
          fields: [...document.querySelectorAll<HTMLElement>('main :is(input, select, textarea)')].filter(
            (field) => !field.matches('[type="checkbox"], [type="radio"]') && field.checkVisibility(),
          ).length,
          cards: document.querySelectorAll('main details[id^="card-"][open]').length,
        }));
        expect(found.height, 'height').toBeLessThanOrEqual(
          taller[`${step} ${screen.name}`] ?? screen.tallest,
        );
        expect(found.first / screen.height, 'screens before the first instruction').toBeLessThanOrEqual(
          screen.begin,
        );
        expect(found.fields, 'open fields').toBeLessThanOrEqual(moreFields[step] ?? 16);
        expect(found.width, 'width').toBeLessThanOrEqual(screen.width);
        expect(found.cards, 'open cards').toBe(0);
      });
    }
  }
}

const boxes = (page: Page) => page.locator('[data-ticks="before"] input').filter({ visible: true });

test.describe('ticks', () => {
  for (const step of steps) {
    test(`of ${step} are kept, counted under the tab, and finish the step`, async ({ page }) => {
      await page.goto(`/de/playbooks/${step}/`);
      const count = await boxes(page).count();
      expect(count).toBeGreaterThanOrEqual(3);
      const counted = page.locator('[data-counts="before"]');
      await expect(counted).toHaveText(`0 von ${count}`);
      for (let place = 0; place < count; place += 1) await boxes(page).nth(place).check();
      await expect(counted).toHaveText(`${count} von ${count}`);
      await page.reload();
      for (let place = 0; place < count; place += 1) await expect(boxes(page).nth(place)).toBeChecked();
      const tab = page.locator(`[data-step="${step.split('/')[1] ?? ''}"]`);
      await expect(tab).toHaveAttribute('data-done', '');
      await boxes(page).first().uncheck();
      await expect(tab).not.toHaveAttribute('data-done');
      await page.goto(`/en/playbooks/${step}/`);
      await expect(boxes(page).first()).not.toBeChecked();
      await expect(boxes(page).last()).toBeChecked();
    });
  }
});

test('who has cancelled sees the short way, on every step and after a reload', async ({ page }) => {
  const book = steps[0]?.split('/')[0] ?? '';
  await page.goto(`/de/playbooks/${book}/`);
  await page.getByRole('radio', { name: /gekündigt/ }).check();
  for (const step of steps.filter((one) => one.startsWith(`${book}/`))) {
    await page.goto(`/de/playbooks/${step}/`);
    const instructions = page.locator('ol.instructions > li');
    const shown = await instructions.evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('data-only')),
    );
    expect(shown.length, step).toBeGreaterThan(0);
    expect(shown, step).not.toContain('quiet');
  }
  const way = page.locator('.track-line a');
  await way.filter({ visible: true }).click();
  await expect(
    page.locator('ol.instructions > li[data-only="cancelled"]').filter({ visible: true }),
  ).toHaveCount(0);
  await expect(way.filter({ visible: true })).toBeFocused();
  await page.reload();
  await expect(
    page.locator('ol.instructions > li[data-only="cancelled"]').filter({ visible: true }),
  ).toHaveCount(0);
});

test('without script a step shows the whole way and its link to the choice', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/de/playbooks/${steps[0] ?? ''}/`);
  await expect(
    page.locator('ol.instructions > li[data-only="cancelled"]').filter({ visible: true }),
  ).toHaveCount(0);
  await expect(page.locator('.track-line a').filter({ visible: true })).toHaveAttribute('href', /#track$/);
  await context.close();
});

test('a letter is copied with its paragraphs and printed alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const locale of locales) {
    await page.goto(`/${locale}/playbooks/${steps[0]?.split('/')[0] ?? ''}/`);
    const letter = page.locator('.letter').first();
    const paragraphs = await letter.locator('blockquote > *').allInnerTexts();
    expect(paragraphs.length).toBeGreaterThan(2);
    await letter.locator('[data-copy-letter]').click();
    await expect(letter.locator('[role="status"]')).not.toBeEmpty();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n\n')).toEqual(paragraphs.map((one) => one.trim()));
    await page.evaluate(() => (window.print = () => undefined));
    await letter.locator('[data-print-alone]').click();
    await page.emulateMedia({ media: 'print' });
    await expect(letter.locator('blockquote')).toBeVisible();
    await expect(page.locator('h1')).toBeHidden();
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('h1')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  }
});
