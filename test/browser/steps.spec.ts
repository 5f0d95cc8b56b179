import type { Page } from '@playwright/test';
import { allReady, expect, locales, playbooks, shortened, steps, test, withLetter } from './site';

/** What a step may take of a reader's screen on a first visit. */
const screens = [
  { name: 'desk', width: 1280, height: 900, tallest: 4600, begin: 1.3 },
  { name: 'phone', width: 390, height: 844, tallest: 8200, begin: 2.2 },
] as const;

/**
 * Steps that need more: each has a calculator at its instruction (1,000 to 1,500 px on a desk, 1,400 to 3,000 on a phone)
 * and a row for every other tool it needs (130 to 180 px); neither a reason nor an instruction, a mistake or the example
 * is cut for them.
 */
const taller: Record<string, number> = {
  'win-back/frame desk': 5650,
  'win-back/frame phone': 9950,
  // The calculator of the cut-off.
  'win-back/identify desk': 4800,
  // Both halves of the leave-out list, each at its instruction.
  'win-back/select desk': 5800,
  'win-back/select phone': 9800,
  // Seven instructions, the nine points, a calculator and three rows; whom to count, and when half of a list waits.
  'win-back/measures desk': 7600,
  'win-back/measures phone': 13_250,
  // Two letters in full, each with its addresses and date, a line for the letter of each reason, and four rows.
  'win-back/talks desk': 7150,
  'win-back/talks phone': 11_200,
  // No calculator stands open, but three rows and the table to read off the range.
  'win-back/control desk': 4900,
  // Five rows: one sheet for each customer who came back, and three for those one still has.
  'win-back/second-loyalty desk': 6600,
  'win-back/second-loyalty phone': 10_700,
  // The calculator of recommendations, with three ways to count them.
  'referral/frame desk': 5600,
  'referral/frame phone': 9700,
  // A worksheet of three tables stands open: what is praised, who tells it, and where.
  'referral/analysis desk': 6850,
  'referral/analysis phone': 11_100,
  'referral/strategy desk': 5550,
  'referral/strategy phone': 9450,
  // Seven instructions with four texts to take over and an answer to a review, a calculator and three rows; how many a gift
  // must have brought, and what a thank-you says when the newcomer does not want to be named.
  'referral/measures desk': 9000,
  'referral/measures phone': 15_900,
  // What to compare with where nobody has counted before.
  'referral/control desk': 5750,
  'referral/control phone': 9850,
  'lifecycle/opening desk': 6330,
  'lifecycle/opening phone': 11_650,
  'lifecycle/after-purchase desk': 5450,
  'lifecycle/after-purchase phone': 8750,
  'lifecycle/repurchase desk': 5750,
  'lifecycle/repurchase phone': 9850,
  'lifecycle/expectations desk': 5350,
  'lifecycle/expectations phone': 8950,
  // A reply in full, a table of who says nothing, and two parts of the calculator.
  'lifecycle/complaints desk': 6650,
  'lifecycle/complaints phone': 11_500,
  // Six instructions, four of them with a row of their own, and a way for who has few customers or no names.
  'lifecycle/prevention desk': 5650,
  'lifecycle/prevention phone': 10_000,
};

/** Open fields beyond sixteen, with their reason: four outcomes, each with its name, chance, worth and follow-up. */
const moreFields: Record<string, number> = { 'win-back/frame': 22 };

for (const locale of locales) {
  for (const step of steps) {
    for (const screen of screens) {
      test(`${locale} ${step} keeps its limits on a ${screen.name}`, async ({ page }) => {
        await page.setViewportSize(screen);
        await page.goto(`/${locale}/playbooks/${step}/`);
        await allReady(page);
        await page.evaluate(() => window.scrollTo(0, 0));
        const found = await page.evaluate(() => ({
          // The foot of the site is no part of the step.
          height: Math.round(document.querySelector('.foot')?.getBoundingClientRect().top ?? Infinity),
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

for (const book of playbooks)
  test(`who returns to ${book} goes on at a step that is not done, and at no other playbook`, async ({
    page,
  }) => {
    await page.goto('/de/');
    await expect(page.locator('[data-go-on]').filter({ visible: true })).toHaveCount(0);
    const first = page.locator(`[data-steps="${book}"] a`).first();
    const [begun, own] = [await first.getAttribute('href'), await first.getAttribute('data-step')];
    await page.goto(begun ?? '');
    for (const box of await boxes(page).all()) await box.check();
    await page.goto('/de/');
    const goOn = page.locator('[data-go-on]').filter({ visible: true });
    await expect(goOn).toHaveCount(1);
    await expect(goOn.locator('a')).toHaveAttribute('href', new RegExp(`/playbooks/${book}/[^/]+/$`));
    await expect(goOn.locator('a')).not.toHaveAttribute('href', new RegExp(`/${own ?? ''}/$`));
  });

const bookOf = (step: string): string => step.split('/')[0] ?? '';
const tracked = [...new Set(shortened.map(bookOf))];

for (const book of playbooks.filter((one) => !tracked.includes(one)))
  test(`${book} asks nobody whether they have cancelled, and hides nothing`, async ({ page }) => {
    for (const path of [book, ...steps.filter((step) => bookOf(step) === book)]) {
      await page.goto(`/de/playbooks/${path}/`);
      await expect(page.locator('[name="track"], [data-only], .track-line')).toHaveCount(0);
    }
  });

test('who has cancelled sees the short way, on every step and after a reload', async ({ page }) => {
  const book = tracked[0] ?? '';
  await page.goto(`/de/playbooks/${book}/`);
  await page.getByRole('radio', { name: /gekündigt/ }).check();
  for (const step of shortened.filter((one) => bookOf(one) === book)) {
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
  await page.goto(`/de/playbooks/${shortened[0] ?? ''}/`);
  await expect(
    page.locator('ol.instructions > li[data-only="cancelled"]').filter({ visible: true }),
  ).toHaveCount(0);
  await expect(page.locator('.track-line a').filter({ visible: true })).toHaveAttribute('href', /#track$/);
  await context.close();
});

test('a letter is copied with its paragraphs and printed alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const printed = new Set<string>();
  for (const [locale, book] of locales.flatMap((one) => withLetter.map((book) => [one, book] as const))) {
    await page.goto(`/${locale}/playbooks/${book}/`);
    // What is said is copied too, but not printed.
    const letter = page.locator('.letter:has([data-print-alone])').first();
    if ((await letter.count()) === 0) continue;
    printed.add(locale);
    const paragraphs = await letter.locator('blockquote > *').allInnerTexts();
    expect(paragraphs.length).toBeGreaterThan(1);
    await letter.locator('[data-copy-letter]').click();
    await expect(letter.locator('[role="status"]')).not.toBeEmpty();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n\n')).toEqual(paragraphs.map((one) => one.trim()));
    // What is said or written by hand is not printed.
    if ((await letter.locator('[data-print-alone]').count()) === 0) continue;
    await page.evaluate(() => (window.print = () => (document.title = 'printed')));
    // What still stands in brackets is told first; who fills it in by hand presses again.
    await letter.locator('[data-print-alone]').click();
    await expect(letter.locator('[role="status"]')).toContainText(/\d/);
    expect(await page.title()).not.toBe('printed');
    await letter.locator('[data-print-alone]').click();
    expect(await page.title()).toBe('printed');
    await page.emulateMedia({ media: 'print' });
    await expect(letter.locator('blockquote')).toBeVisible();
    await expect(page.locator('h1')).toBeHidden();
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('h1')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  }
  expect([...printed]).toEqual([...locales]);
});

test('a letter is written over in place, kept, and put back', async ({ page }) => {
  await page.goto(`/de/playbooks/${withLetter[0] ?? ''}/`);
  const letter = page.locator('.letter').first();
  const text = letter.locator('blockquote');
  await expect(letter.locator('figcaption')).toBeVisible();
  const served = await text.innerText();
  await text.locator('> *').first().click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Fahrrad Wolters, ');
  await expect(text).toContainText('Fahrrad Wolters, ');
  await letter.locator('[data-letter-again]').click();
  expect(await text.innerText()).toBe(served);
  await text.locator('> *').first().click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Fahrrad Wolters, ');
  await page.reload();
  await expect(text).toContainText('Fahrrad Wolters, ');
  expect(await text.locator('> *').count()).toBeGreaterThan(1);
  await letter.locator('[data-letter-again]').click();
  expect(await text.innerText()).toBe(served);
  await page.reload();
  expect(await text.innerText()).toBe(served);
});

test('what is typed over a whole paragraph does not join the next one', async ({ page }) => {
  await page.goto(`/de/playbooks/${steps[0]?.split('/')[0] ?? ''}/`);
  const text = page.locator('.letter').first().locator('blockquote');
  // It can be typed into once its script has come.
  await expect(text).toHaveAttribute('contenteditable', 'plaintext-only');
  const paragraphs = text.locator('> *');
  const count = await paragraphs.count();
  await paragraphs.first().click({ clickCount: 3 });
  await page.keyboard.type('Fahrrad Wolters');
  await expect(paragraphs.first()).toHaveText('Fahrrad Wolters');
  await expect(paragraphs).toHaveCount(count);
});

test('the question of who has cancelled leads to the short way', async ({ page }) => {
  await page.goto('/de/');
  await page.locator('.questions a[href$="#cancelled"]').click();
  await expect(page.locator('input[name="track"][value="cancelled"]')).toBeChecked();
});
