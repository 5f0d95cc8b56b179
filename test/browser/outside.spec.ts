import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { builtFiles } from '../../scripts/lib/built-files.mjs';
import { expect, leading, locales, ready, rest, test } from './site';

/** Every page with a calculator, whatever calculators there are. */
const withTool = builtFiles('dist')
  .filter(
    (file) => file.endsWith('index.html') && readFileSync(`dist/${file}`, 'utf8').includes('data-tool-id='),
  )
  .map((file) => `/${file.replace(/^\//, '').replace(/index\.html$/, '')}`);
const toolPages = withTool.filter((path) => path.includes('/tools/'));
const embeds = withTool.filter((path) => path.includes('/embed/'));
const idOf = (path: string): string => path.split('/').at(-2) ?? '';
const led = [...toolPages, ...embeds].filter((path) => leading.includes(idOf(path)));

/** As a translating browser does it: every text node gives way to an element with the words. */
const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Node[] = [];
    while (texts.nextNode()) found.push(texts.currentNode);
    for (const text of found) {
      const inside = text.parentElement?.closest('script, noscript, option, textarea, svg');
      if (inside || !text.textContent?.trim()) continue;
      const make = (tag: string): Element => document.createElement(tag);
      const [outer, inner] = [make('font'), make('font')];
      inner.textContent = text.textContent;
      outer.append(inner);
      text.parentNode?.replaceChild(outer, text);
    }
  });

/** Where two texts begin to differ, and how they go on. */
function difference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one === other ? '' : `${one.slice(at - 40, at + 60)} <> ${other.slice(at - 40, at + 60)}`;
}

/** Everything a calculator says, after a figure was changed, one made unreadable, and an example opened. */
async function said(page: Page, path: string, before: () => Promise<void>): Promise<string[]> {
  await page.goto(path);
  await ready(page, idOf(path));
  await page.waitForLoadState('networkidle');
  await before();
  const found: string[] = [];
  const note = async (): Promise<void> => {
    await page.waitForLoadState('networkidle');
    await rest(page);
    const text = (): Promise<string> =>
      page.locator('[data-tool] form').evaluate((form) => {
        const copy = form.cloneNode(true) as Element;
        // These follow in their own time: a picture when it comes in sight, the actions and what becomes of the entries with
        // their script, what is read aloud when typing rests, and what a field offers while it has the focus.
        for (const late of copy.querySelectorAll('.t-chart, .t-actions, .t-entries, .t-hint, [aria-live]'))
          late.remove();
        return copy.textContent;
      });
    // Scripts that come late have come once nothing more is said anew.
    let [before, now] = ['', await text()];
    for (let round = 0; round < 20 && before !== now; round += 1) {
      await page.waitForTimeout(400);
      [before, now] = [now, await text()];
    }
    found.push(now);
  };
  const figures = page.locator('[data-tool] .t-number input:visible');
  await figures.first().fill('7');
  await note();
  await figures.first().fill('7x');
  await note();
  await figures.first().fill('3');
  await note();
  await page.locator('.t-examples button').last().dispatchEvent('click');
  await expect(page.locator('.t-banner')).toBeVisible();
  await note();
  return found;
}

for (const path of led.filter((one) =>
  readFileSync(`dist${one}index.html`, 'utf8').includes('class="t-number"'),
))
  test(`${path} goes on in a page that a browser translated`, async ({ page, browser, baseURL }) => {
    const other = await browser.newPage({ baseURL: baseURL ?? '' });
    const plain = await said(other, path, () => Promise.resolve());
    await other.close();
    expect(new Set(plain).size).toBeGreaterThan(2);
    const translated = await said(page, path, () => translate(page));
    expect(translated.map((text, index) => difference(text, plain[index] ?? ''))).toEqual(['', '', '', '']);
  });

for (const kind of new Set(withTool.map((path) => path.split('/').slice(1, 3).join('/'))))
  test(`no calculator of ${kind} is wider than 320 px with every fold open`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width: 320, height: 700 });
    const wide: string[] = [];
    for (const path of withTool.filter((one) => one.startsWith(`/${kind}/`))) {
      await page.goto(path);
      for (const place of await page.locator('[data-tool]').all()) await place.scrollIntoViewIfNeeded();
      await expect(page.locator('[data-tool]:not([data-ready])')).toHaveCount(0);
      // What is loaded by a fold may bring further ones.
      for (let round = 0; round < 2; round += 1) {
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });
        await page.waitForLoadState('networkidle');
      }
      const over = await page.evaluate(() => {
        const seen = document.documentElement.scrollWidth;
        if (seen <= 320) return '';
        const first = [...document.querySelectorAll('main *')].find(
          (element) => element.getBoundingClientRect().right > 320.5 && !element.closest('.t-scroll'),
        );
        return `${seen} ${first?.tagName ?? ''} ${first?.className ?? ''}`;
      });
      if (over) wide.push(`${path} ${over}`);
    }
    expect(wide).toEqual([]);
  });

for (const path of led)
  test(`${path}: paper carries what is folded and texts as long as they are, and nothing of it stays`, async ({
    page,
  }) => {
    await page.goto(path);
    await ready(page, idOf(path));
    await page.waitForLoadState('networkidle');
    const long = 'Eine lange Angabe, die in keiner Zeile Platz hat. '.repeat(12).trim();
    const texts = page.locator('[data-tool] :is(textarea, .t-wide > input[type="text"]):visible');
    const typed = await texts.count();
    for (let index = 0; index < typed; index += 1) await texts.nth(index).fill(long);
    const folds = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLDetailsElement>('details.t-part, details.t-fold')].map(
          ({ open }) => open,
        ),
      );
    const before = await folds();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect((await folds()).every(Boolean)).toBe(true);
    const cut = () =>
      page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLInputElement>(
            '[data-tool] :is(textarea, input[type="text"], select)',
          ),
        ]
          .filter((field) => field.checkVisibility() && !field.closest('.t-number'))
          .map(({ name }) => name),
      );
    await expect.poll(cut).toEqual([]);
    const whole = page.locator('.t-paper:visible', { hasText: long });
    await expect(whole).toHaveCount(typed);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await folds()).toEqual(before);
    await expect(page.locator('.t-paper')).toHaveCount(0);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const locale of locales)
    test(`${locale}: every calculator says so, and nothing looks alive`, async ({ page }) => {
      test.setTimeout(180_000);
      for (const path of withTool.filter((one) => one.startsWith(`/${locale}/`))) {
        await page.goto(path);
        await expect(page.locator('.t-noscript').first(), path).toBeVisible();
        await expect(page.locator('.t-noscript').first(), path).toContainText('JavaScript');
        await expect(page.locator('[data-tool] button:visible'), path).toHaveCount(0);
        const framed = await page
          .locator('[data-tool] :is(.t-number, textarea, select, .t-steps > label):visible')
          .evaluateAll((all) => all.map((field) => getComputedStyle(field).borderTopColor));
        expect(
          framed.filter((colour) => colour !== 'rgba(0, 0, 0, 0)'),
          path,
        ).toEqual([]);
      }
    });
});
