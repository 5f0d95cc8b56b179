import type { Page } from '@playwright/test';
import { expect, locales, playbooks, shortened, steps, test } from './site';

const boxes = (page: Page) => page.locator('[data-ticks="before"] input').filter({ visible: true });
const standing = (page: Page) => page.locator('[data-standing]');

/** The addresses of a playbook's steps, in the order of its own list. */
const ledgerOf = async (page: Page, book: string): Promise<string[]> => {
  await page.goto(`/de/playbooks/${book}/`);
  return page
    .locator('.ledger [data-step]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
};

for (const book of playbooks)
  test(`${book}: who never ticked sees no progress; who did is told where to go on, until all is done`, async ({
    page,
  }) => {
    const addresses = await ledgerOf(page, book);
    const place = standing(page);
    await expect(place.getByRole('status')).toBeEmpty();
    await expect(place.getByRole('button')).toBeHidden();
    await expect(page.locator('.done-of')).toBeEmpty();
    await expect(place.getByRole('link')).toHaveAttribute('href', new RegExp(`${addresses[0]}$`));
    await page.goto(addresses[0] ?? '');
    await boxes(page).first().check();
    await page.goto(`/de/playbooks/${book}/`);
    await expect(place.getByRole('status')).toContainText(/^In\sSchritt\s1\sist\s1\svon\s\d\sPunkten/);
    await expect(place.getByRole('link')).toHaveAttribute('href', new RegExp(`${addresses[0]}$`));
    for (const [done, address] of addresses.entries()) {
      await page.goto(address);
      for (const box of await boxes(page).all()) await box.check();
      await expect(page.locator('.done-of')).toContainText(`${done + 1} von ${addresses.length}`);
    }
    await page.goto(`/de/playbooks/${book}/`);
    await expect(place.getByRole('status')).toHaveText(`Alle ${addresses.length} Schritte sind erledigt.`);
    await expect(place.getByRole('link')).toHaveAttribute('href', new RegExp(`${addresses[0]}$`));
  });

for (const locale of locales)
  for (const width of [320, 390, 1280])
    test(`${locale}: nothing moves for what is said of the progress, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      for (const book of playbooks) {
        const own = steps.filter((step) => step.startsWith(`${book}/`)).map((step) => step.split('/')[1]);
        await page.goto(`/${locale}/playbooks/${book}/`);
        await page.evaluate(() => document.fonts.ready);
        const below = page.locator('.needs');
        const top = () =>
          below.evaluate((one) => Math.round(one.getBoundingClientRect().top + window.scrollY));
        const served = await top();
        // Whatever can be said there: every step to go on with, each with points that are ticked, and all done.
        const points = await page
          .locator('.ledger [data-step]')
          .evaluateAll((all) =>
            all.map((link) => [
              (link as HTMLElement).dataset['step'] ?? '',
              ...((link as HTMLElement).dataset['points'] ?? '')
                .split(' ')
                .map((one) => one.split(':')[0] ?? ''),
            ]),
          );
        expect(points.map(([step]) => step).sort()).toEqual([...own].sort());
        for (let done = 0; done <= points.length; done += 1) {
          await page.evaluate(
            ({ key, marks }) => localStorage.setItem(key, JSON.stringify({ v: 1, d: marks })),
            {
              key: await progressKey(page, book),
              marks: Object.fromEntries<boolean>(
                points.flatMap(([step = '', ...ids], place): [string, boolean][] =>
                  place < done
                    ? [...ids, 'done'].map((id) => [`${step}.${id}`, true])
                    : place === done
                      ? ids.slice(0, 1).map((id) => [`${step}.${id}`, true])
                      : [],
                ),
              ),
            },
          );
          // Once the page is opened with it, as at a visit; then it hears of it as from another tab.
          if (done === 0) await page.reload();
          else await page.evaluate(() => dispatchEvent(new StorageEvent('storage', { key: null })));
          await expect(standing(page).getByRole('status')).not.toBeEmpty();
          expect(await top(), `${book}, ${done} done`).toBe(served);
        }
        await standing(page).getByRole('button').click();
        expect(await top(), `${book}, cleared`).toBe(served);
      }
    });

/** Where this device keeps the ticks of a playbook; found by ticking one. */
async function progressKey(page: Page, book: string): Promise<string> {
  return page.evaluate(
    (name) =>
      Object.keys(localStorage).find((key) => key.endsWith(`/progress/${name}`)) ??
      `stammkunde/default/progress/${name}`,
    book,
  );
}

test('ticks are cleared and brought back, in another tab too', async ({ page, context }) => {
  const book = playbooks[0] ?? '';
  const [first = ''] = await ledgerOf(page, book);
  const step = await context.newPage();
  await step.goto(first);
  for (const box of await boxes(step).all()) await box.check();
  await expect(standing(page).getByRole('status')).toContainText('1 von');
  await standing(page).getByRole('button').click();
  await expect(standing(page).getByRole('status')).toHaveText('Die Haken sind gelöscht.');
  await expect(boxes(step).first()).not.toBeChecked();
  await expect(step.locator('.done-of')).toBeEmpty();
  await standing(page).getByRole('button').click();
  await expect(boxes(step).first()).toBeChecked();
  await expect(step.locator('.done-of')).toContainText('1 von');
  await standing(page).getByRole('button').click();
  await page.reload();
  await expect(standing(page).getByRole('status')).toBeEmpty();
});

for (const book of new Set(shortened.map((step) => step.split('/')[0] ?? '')))
  test(`${book}: the short way has a progress of its own`, async ({ page }) => {
    await page.goto(`/de/playbooks/${book}/`);
    await page.getByRole('radio', { name: /gekündigt/ }).check();
    const short = await page
      .locator('.ledger [data-step]:visible')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    await page.goto(short[0] ?? '');
    // Until the script has read who it is about, the ticks of the other way stand there.
    await expect(page.locator('[data-track="cancelled"]')).toBeAttached();
    for (const box of await boxes(page).all()) await box.check();
    await page.goto(`/de/playbooks/${book}/`);
    await expect(standing(page).getByRole('status')).toContainText(`1 von ${short.length}`);
    await expect(page.locator('.done-of')).toContainText(`1 von ${short.length}`);
    await expect(standing(page).getByRole('link')).toHaveAttribute('href', new RegExp(`${short[1]}$`));
    await page.getByRole('radio', { name: /wegbleiben/ }).check();
    await expect(standing(page).getByRole('status')).not.toContainText('1 von');
  });

for (const locale of locales)
  test(`${locale}: one step leads to the next, the last to the next playbook, and each back again`, async ({
    page,
  }) => {
    for (const book of playbooks) {
      await page.goto(`/${locale}/playbooks/${book}/`);
      const ledger = await page
        .locator('.ledger [data-step]')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
      for (const [place, address] of ledger.entries()) {
        await page.goto(address);
        const to = (rel: string) =>
          page.evaluate(
            (name) =>
              [...document.querySelectorAll<HTMLAnchorElement>(`.pager [rel="${name}"]`)].map(
                ({ href }) => new URL(href).pathname,
              ),
            rel,
          );
        const before = ledger[place - 1] ?? `/${locale}/playbooks/${book}/`;
        expect(await to('prev')).toEqual([before]);
        const [next = ''] = await to('next');
        // A link in the head is fetched ahead by some browsers, which the policy refuses.
        await expect(page.locator('head [rel="next"], head [rel="prev"]')).toHaveCount(0);
        if (place < ledger.length - 1) expect(next).toBe(ledger[place + 1]);
        else {
          expect(next).not.toContain(`/playbooks/${book}/`);
          await page.locator('.pager [rel="next"]').focus();
          await page.keyboard.press('Enter');
          await expect(page).toHaveURL(new RegExp(`${next}$`));
          await expect(page.locator('h1')).not.toBeEmpty();
        }
      }
    }
  });
