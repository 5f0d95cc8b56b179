import type { Page } from '@playwright/test';
import { allReady, expect, locales, playbooks, ready, showing, steps, test } from './site';

/**
 * Sheets of A4 a booklet may take: a step is two to four of them, what stands at the end eight to ten. Who hands it out
 * copies it for a whole table, so what makes it longer needs a reason.
 */
const sheets: Record<string, number> = { 'win-back': 42, referral: 30, lifecycle: 36 };

/** A step alone is five sheets at most; these have more letters, laws and rows of tools than others. */
const longer: Record<string, number> = {
  'win-back/measures': 7,
  'referral/measures': 8,
  'win-back/talks': 6,
};

/** What the page is as wide as on A4, between its margins, in the browser's units. */
const paper = { width: 680, height: 960 };

const pagesIn = (file: Buffer): number => file.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

/** Prints a page as its visitor would: what is written out for the print is there. */
async function onPaper(page: Page): Promise<Buffer> {
  const file = await page.pdf({ preferCSSPageSize: true });
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(paper);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  return file;
}

/** What of a printed page can be pressed or filled in, and what of it does not fit the paper. */
const faultsOf = (page: Page) =>
  page.evaluate(() => {
    const seen = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true });
    const name = (one: Element): string =>
      `${one.tagName.toLowerCase()}.${one.className} ${one.textContent.slice(0, 40)}`;
    const all = [...document.querySelectorAll('main *')].filter(
      (one) => seen(one) && !one.closest('.visually-hidden, svg'),
    );
    return {
      // A term explained in place is on paper the word that it is.
      controls: [
        ...document.querySelectorAll(
          'button:not(.term), input, select, textarea, nav.register, .pager, [popover]',
        ),
      ]
        .filter(seen)
        .map(name),
      cut: all
        .filter(
          (one) =>
            one.getBoundingClientRect().right > window.innerWidth + 1 ||
            (one.clientWidth > 0 &&
              one.scrollWidth > one.clientWidth + 1 &&
              getComputedStyle(one).overflowX !== 'visible'),
        )
        .map(name),
    };
  });

/** What the margins of a named page say, whatever sheet says it last: browsers take the later of two sheets. */
const marginsOf = (page: Page, name: string) =>
  page.evaluate((wanted) => {
    const sheetsOf = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
    const inMedia = (rule: CSSRule): CSSRule[] =>
      rule instanceof CSSMediaRule ? [...rule.cssRules].flatMap(inMedia) : [rule];
    const rules = sheetsOf
      .flatMap(inMedia)
      .filter((rule) => rule.constructor.name === 'CSSPageRule') as CSSPageRule[];
    const fits = rules.filter(({ selectorText }) => selectorText === '' || selectorText === wanted);
    return {
      text: fits.at(-1)?.cssText ?? '',
      selector: fits.filter((rule) => /@bottom-right/.test(rule.cssText)).at(-1)?.selectorText,
    };
  }, name);

for (const locale of locales)
  for (const book of playbooks) {
    const address = `/${locale}/playbooks/${book}/booklet/`;

    test(`${locale} ${book}: a booklet holds every step once, and its links lead within it`, async ({
      page,
    }) => {
      // It compares the booklet with the page of every step.
      test.slow();
      await page.goto(address);
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
      const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
      const own = steps.filter((step) => step.startsWith(`${book}/`)).map((step) => step.split('/')[1] ?? '');
      const contents = await page
        .locator('.toc a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
      expect(contents).toEqual(expect.arrayContaining([...own, 'book', 'known', 'notes']));
      expect(new Set(contents).size).toBe(contents.length);
      // Each part is in the contents, and each line of the contents is a part or a heading in one.
      const parts = await page
        .locator('.booklet > section:not(.cover)')
        .evaluateAll((all) =>
          all.map((part) => [part.id, ...[...part.querySelectorAll('[id]')].map(({ id }) => id)]),
        );
      for (const [id = '', ...within] of parts)
        expect(
          contents.some((one) => one === id || within.includes(one)),
          id,
        ).toBe(true);
      const inside = await page
        .locator('main a[href^="#"]')
        .evaluateAll((all) =>
          all.map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '')),
        );
      expect(inside.filter((id) => !ids.includes(id))).toEqual([]);
      // No link leads out to what stands in the booklet itself.
      const out = await page
        .locator(`main section a:not([href^="#"])`)
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
      expect(out.filter((path) => own.some((step) => path.endsWith(`/playbooks/${book}/${step}/`)))).toEqual(
        [],
      );
      await expect(page.locator('h1')).toHaveCount(1);
      // The levels of its headings go down one by one.
      const levels = await page
        .locator('.booklet :is(h1, h2, h3, h4, h5, h6)')
        .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
      expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
      // No letter is an empty sheet.
      for (const text of await page.locator('.letter blockquote').allTextContents())
        expect(text.trim().length).toBeGreaterThan(40);
      // Every letter and every card of a step is there, once.
      for (const step of own) {
        const alone = await page.context().newPage();
        await alone.goto(`/${locale}/playbooks/${book}/${step}/`);
        const wanted = await alone
          .locator('.letter, .card > .place')
          .evaluateAll((all) => all.map(({ id }) => id));
        await alone.close();
        for (const id of wanted)
          expect(
            ids.filter((one) => one === (id.startsWith('card-') ? id : `${step}-${id}`)),
            id,
          ).toHaveLength(1);
      }
    });

    test(`${locale} ${book}: a booklet on paper`, async ({ page }) => {
      await page.goto(address);
      const links = await page
        .locator('.toc a:visible')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
      const file = await onPaper(page);
      expect(pagesIn(file)).toBeLessThanOrEqual(sheets[book] ?? 0);
      expect(pagesIn(file)).toBeGreaterThan(links.length);
      const text = file.toString('latin1');
      expect(text).toMatch(/\/MediaBox \[0 0 59[4-6][.\d]* 84[12]/);
      // The contents lead to their places in the file too.
      const led = new Set([...text.matchAll(/\/Dest \/([^\s>]+)/g)].map(([, id]) => id));
      expect(links.filter((id) => !led.has(id))).toEqual([]);
      expect(await faultsOf(page)).toEqual({ controls: [], cut: [] });
      // Each part has the running title of a page of its own name, and the numbers of pages stand last.
      for (const part of await page.locator('.booklet > [data-paper]:visible').all()) {
        const name = (await part.getAttribute('data-paper')) ?? '';
        expect(await part.evaluate((one) => getComputedStyle(one).getPropertyValue('page'))).toBe(name);
        const { text: margins, selector } = await marginsOf(page, name);
        expect(selector).toBe(name);
        expect(margins).toMatch(/counter\(page\).*counter\(pages\)/);
        if (name === 'cover') continue;
        const title =
          (await page
            .locator(`.toc [href="#${name}"] b`)
            .textContent({ timeout: 500 })
            .catch(() => '')) ?? '';
        expect(margins).toMatch(
          new RegExp(`@top-left \\{ content: "[^"]+".*@top-right \\{ content: "${title}`),
        );
      }
    });
  }

for (const locale of locales)
  for (const step of steps)
    test(`${locale} ${step}: a step on paper is short, whole and has nothing to press`, async ({ page }) => {
      await page.goto(`/${locale}/playbooks/${step}/`);
      await allReady(page);
      const file = await onPaper(page);
      expect(pagesIn(file)).toBeLessThanOrEqual(longer[step] ?? 5);
      expect(await faultsOf(page)).toEqual({ controls: [], cut: [] });
      const name = step.split('/')[1] ?? '';
      expect(await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('page'))).toBe(name);
      const { text, selector } = await marginsOf(page, name);
      expect(selector).toBe(name);
      expect(text).toMatch(/@top-left.*@top-right \{ content: "\d+ · .*counter\(page\).*counter\(pages\)/);
      // What one does, says and ticks is all there; a calculator without figures is its question and its address.
      for (const part of [
        '.box',
        '.instruction > h3',
        '.mistakes li',
        '.checks li',
        '.instructions .letter blockquote',
      ])
        for (const one of await page.locator(part).all())
          if ((await one.evaluate((node) => node.closest('[data-only="cancelled"], .t-tool'))) === null)
            await expect(one).toBeVisible();
      for (const place of await page.locator('.t-place').all()) {
        await expect(place.locator('.t-head > h2')).toBeVisible();
        await expect(place.locator('.address')).toContainText(`/${locale}/tools/`);
        await expect(place.locator('.t-result')).toHaveCount(await place.locator('.t-result').count());
        await expect(place.locator('.t-part').filter({ visible: true })).toHaveCount(0);
      }
    });

for (const step of showing('reactivation-roi'))
  test(`${step}: a figure of one's own is on paper, with what follows from it and nothing assumed`, async ({
    page,
  }) => {
    await page.goto(`/de/playbooks/${step}/`);
    await ready(page, 'reactivation-roi');
    const first = page.locator('.t-open .t-figures .t-number input:visible').first();
    await first.fill('7');
    await first.press('Tab');
    const sheet = page.locator('[data-tool="reactivation-roi"]');
    await expect(sheet).toHaveAttribute('data-own', '');
    await onPaper(page);
    await expect(sheet.locator('.t-main').first()).toBeVisible();
    const fields = sheet.locator('.t-figures .t-field, .t-figures .t-rows').filter({ visible: true });
    await expect(fields).toHaveCount(1);
    await expect(fields.locator('input')).toHaveValue('7');
    expect((await faultsOf(page)).cut).toEqual([]);
  });

test('a booklet shows the way of the track, and the visitor’s own wording of a letter', async ({ page }) => {
  const book = 'win-back';
  await page.goto(`/de/playbooks/${book}/`);
  const letter = page.locator('.letter').first();
  const id = (await letter.getAttribute('id')) ?? '';
  await expect(letter.locator('blockquote')).toHaveAttribute('contenteditable', 'plaintext-only');
  await letter.locator('blockquote > *').first().click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Fahrrad Wolters, ');
  await page.locator(`a[href$="/${book}/booklet/"]`).click();
  await page.waitForURL(/\/booklet\/$/);
  await expect(page.locator(`#book-${id}`)).toContainText('Fahrrad Wolters');
  const instructions = page.locator('.instruction[data-only="quiet"]').filter({ visible: true });
  expect(await instructions.count()).toBeGreaterThan(0);
  await page.getByRole('radio', { name: /gekündigt/ }).check();
  await expect(instructions).toHaveCount(0);
  await expect(page.locator('.whose')).toHaveText(/gekündigt/, { useInnerText: true });
  // Steps that have no short way are neither in the contents nor on a page.
  const shown = await page
    .locator('.booklet > section:visible')
    .evaluateAll((all) => all.map(({ id }) => id));
  const listed = await page
    .locator('.toc a:visible')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1)));
  for (const id of listed.filter((one) => one && !one.startsWith('book-') && one !== 'list'))
    expect(shown).toContain(id);
  await page.evaluate(() => (window.print = () => (document.title = 'printed')));
  await page.locator('[data-print]').click();
  expect(await page.title()).toBe('printed');
});
