import type { Locator, Page } from '@playwright/test';
import { expect, leading, openFolds, pageOf, ready, rest, test, tools, whole } from './site';

interface State {
  /** How the calculator stands there when someone begins to type. */
  name: string;
  address?: (locale: string, tool: string) => string;
  before?: (page: Page, tool: string) => Promise<void>;
  /** Only in the long form. */
  long?: true;
  /** What is typed is kept on the device. */
  kept?: true;
}

const states: State[] = [
  { name: 'fresh', kept: true },
  { name: 'with an error', before: spoilFirst, kept: true },
  {
    name: 'stored',
    long: true,
    kept: true,
    async before(page, tool) {
      await spoilFirst(page, tool);
      await page.reload();
    },
  },
  { name: 'an example', before: showExample },
  { name: 'a link', long: true, address: (locale, tool) => `${pageOf(locale, tool)}#v=1` },
  { name: 'an embed', address: (locale, tool) => `/${locale}/embed/${tool}/` },
];

/** What hands type: half a number, a wrong one, then the right one; words that begin like something else. */
const texts = {
  de: { number: ['-3,5', '6x', '0,90', '1.234', '12'], words: ['Dankeskarte', 'constructor', 'unwanted'] },
  en: { number: ['-3.5', '6x', '0.90', '1,234', '12'], words: ['Dear customer', 'constructor', 'unwanted'] },
} as const;

/** Makes a number of the tool one that cannot be read, also within a fold. */
async function spoilFirst(page: Page, tool: string): Promise<void> {
  await ready(page, tool);
  await unfold(page);
  const numbers = page.locator('.t-figures [inputmode]:visible');
  // Who is asked for choices and words alone can write no number wrong.
  if ((await numbers.count()) > 0) await numbers.last().fill('6x');
}

async function showExample(page: Page, tool: string): Promise<void> {
  await ready(page, tool);
  const fold = page.locator('.t-examples');
  if ((await fold.locator('button').count()) === 0) return;
  await fold.locator('summary').click();
  await fold.locator('button').first().click();
  await expect(page.locator('.t-status .t-banner')).toBeVisible();
}

/** Opens every fold, and brings every list to life with a row to type into. */
async function unfold(page: Page): Promise<void> {
  for (let rows = -1, opened = -1; ;) {
    const folds = page.locator('.t-tool details:not([open])');
    await openFolds(page);
    await rest(page);
    const empty = page.locator('.t-rows:not(:has(li)):has(.t-row-actions button)');
    const count = await empty.count();
    for (let now = count; now > 0; now = await empty.count()) {
      const add = empty.last().locator('.t-row-actions button').first();
      // Its script may come only now, and bring rows that flow in: then there is nothing to press any more.
      await add.click({ timeout: 10_000 }).catch(() => undefined);
      await expect.poll(() => empty.count()).toBeLessThan(now);
    }
    const left = await folds.count();
    if (count === rows && left === opened) return;
    rows = count;
    opened = left;
  }
}

/** What the hand sees of a field while it types. */
const seen = (field: Locator) =>
  field.evaluate((element) => ({
    text: (element as HTMLInputElement).value,
    focused: document.activeElement === element,
    inSight: element.checkVisibility(),
    top: Math.round(element.getBoundingClientRect().top),
  }));

/** Types one text key by key and compares after every key. @returns what was lost or moved */
async function typeInto(page: Page, field: Locator, text: string, delay: number): Promise<string[]> {
  await field.focus();
  await page.keyboard.press('Control+A');
  // What was said of the field left before may go now; who types next sees their field first.
  await rest(page);
  // In the middle, so that the browser itself has no reason to bring it into sight.
  await field.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const { top } = await seen(field);
  const faults: string[] = [];
  await page.keyboard.press('Backspace');
  const emptied = await seen(field);
  if (emptied.text !== '' || !emptied.focused) faults.push(`emptied: ${JSON.stringify(emptied)}`);
  for (let length = 1; length <= text.length; length += 1) {
    const typed = text.slice(0, length);
    await page.keyboard.type(typed.slice(-1));
    if (delay > 0) await page.waitForTimeout(delay);
    const now = await seen(field);
    if (now.text !== typed || !now.focused || !now.inSight || Math.abs(now.top - top) > 1)
      faults.push(`"${typed}": ${JSON.stringify({ ...now, moved: now.top - top })}`);
    if (!now.focused || now.text !== typed) break;
  }
  await rest(page);
  const { text: left } = await seen(field);
  if (left !== text) faults.push(`"${text}" is "${left}" once everything follows`);
  return faults;
}

/**
 * Which text a field gets at a speed. The short form takes one in turn. In the long form each text comes into each field
 * at each speed and in each language, the states in turn: all of them in every state would take half a day.
 */
const inTurn = (all: readonly string[], field: number, state: State, speed: number): string =>
  all[(field + speed + (whole ? states.indexOf(state) : 0)) % all.length] ?? '';

/** Whether a field stands in a line of a list that has neighbours like it: neither in the first two nor in the last. */
function isAmongAlike(name: string, names: readonly string[]): boolean {
  const [list = '', line] = name.split('.');
  if (line === undefined) return false;
  const last = Math.max(
    ...names.filter((one) => one.startsWith(`${list}.`)).map((one) => Number(one.split('.')[1])),
  );
  return Number(line) > 1 && Number(line) < last;
}

for (const tool of [...leading, 'profile'])
  for (const locale of whole ? (['de', 'en'] as const) : (['de'] as const))
    for (const state of states.filter(
      // The profile is embedded nowhere.
      ({ long, name }) => (whole || !long) && (tool !== 'profile' || name !== 'an embed'),
    ))
      test(`what is typed into ${tool} stays: ${state.name}, ${locale}`, async ({ page }) => {
        test.setTimeout(whole ? 900_000 : 240_000);
        await page.goto(state.address?.(locale, tool) ?? pageOf(locale, tool));
        await state.before?.(page, tool);
        await ready(page, tool);
        await unfold(page);
        // Not every engine holds what stands above in its place.
        await page.evaluate(() => (document.documentElement.style.overflowAnchor = 'none'));
        const names = await page
          .locator('.t-tool form :is(input[type="text"], textarea):not([readonly])')
          .evaluateAll((all) => all.map((field) => (field as HTMLInputElement).name));
        // Who is asked for choices alone types nothing.
        if (names.length === 0) {
          expect(await page.locator('.t-figures :is(select, input)').count()).toBeGreaterThan(0);
          return;
        }
        const faults: string[] = [];
        const kept = new Map<string, string>();
        for (const [place, name] of names.entries()) {
          const field = page.locator(`.t-tool [name="${name}"]`).first();
          if (!(await field.isVisible())) continue;
          const said = texts[locale];
          const all = (await field.getAttribute('inputmode')) === null ? said.words : said.number;
          // A long list has the same line over and over; each is typed into, some at every speed.
          const delays = whole && !isAmongAlike(name, names) ? [0, 30, 300] : [0];
          for (const [speed, delay] of delays.entries()) {
            const text = inTurn(all, place, state, speed);
            faults.push(...(await typeInto(page, field, text, delay)).map((fault) => `${name}: ${fault}`));
            if (all === said.words) kept.set(name, text);
          }
        }
        if (state.kept) {
          await page.reload();
          await ready(page, tool);
          await unfold(page);
          for (const [name, text] of kept) {
            const left = await page.locator(`.t-tool [name="${name}"]`).first().inputValue();
            if (left !== text) faults.push(`${name}: "${text}" is "${left}" after a reload`);
          }
        }
        expect(faults).toEqual([]);
      });

for (const tool of leading)
  test(`what is pasted, cut, composed and taken back in ${tool} stays`, async ({ page }) => {
    test.setTimeout(whole ? 900_000 : 120_000);
    await page.goto(`/de/tools/${tool}/`);
    await ready(page, tool);
    await unfold(page);
    const faults: string[] = [];
    const fields = await page.locator('.t-tool form :is([inputmode], textarea)').all();
    // The short form takes some of them.
    for (const field of fields.filter((_, place) => whole || place % 4 === 0)) {
      const compare = async (what: string, text: string): Promise<void> => {
        await rest(page);
        const now = await seen(field);
        if (now.text !== text || !now.focused) faults.push(`${what}: ${JSON.stringify(now)}`);
      };
      await field.focus();
      await page.keyboard.press('Control+A');
      // One event for a whole text, as a paste, an autocorrection or a composed word sends it.
      await page.keyboard.insertText('1.500,25');
      await compare('pasted', '1.500,25');
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Control+X');
      await compare('cut', '');
      await page.keyboard.press('Control+V');
      await compare('pasted again', '1.500,25');
      await page.keyboard.press('Control+Z');
      await compare('taken back', '');
    }
    expect(faults).toEqual([]);
  });

for (const tool of tools)
  test(`who adds a line to ${tool} goes on typing in its first field`, async ({ page }) => {
    await page.goto(`/de/embed/${tool}/`);
    await ready(page, tool);
    await openFolds(page);
    await rest(page);
    for (const list of await page.locator('.t-rows:visible').all()) {
      const add = list.locator(':scope > .t-row-actions button').first();
      if ((await add.count()) === 0) continue;
      const rows = list.locator(':scope > ol > li');
      const before = await rows.count();
      await add.focus();
      await page.keyboard.press('Enter');
      await expect(rows).toHaveCount(before + 1);
      await expect
        .poll(() =>
          rows.last().evaluate((row) => row.querySelector('label')?.control === document.activeElement),
        )
        .toBe(true);
    }
  });

for (const tool of leading)
  test(`the rows of ${tool} keep the focus, and what was said of a text goes with it`, async ({ page }) => {
    await page.goto(`/de/tools/${tool}/`);
    await ready(page, tool);
    await unfold(page);
    for (const list of await page.locator('.t-rows:has(li)').all()) {
      const rows = list.locator('li');
      if ((await rows.first().locator('[inputmode]').count()) === 0) continue;
      while ((await rows.count()) < 3) await list.locator(':scope > .t-row-actions button').first().click();
      // Rows are moved where their order says something.
      const moves = (await rows.first().locator('.t-row-actions button').count()) > 1;
      const [first, last] = [rows.first(), rows.last()];
      await first.locator('[inputmode]').first().fill('1,2345');
      await first.locator('[inputmode]').first().fill('1.234');
      const said = list.locator('.t-warning[data-warning="AMBIGUOUS_NUMBER"]');
      // What is said of a text comes with a script of its own the first time.
      await page.waitForLoadState('networkidle');
      await rest(page);
      const asked = await said.count();
      const place = moves ? 1 : 0;
      if (moves) {
        const down = first.locator('.t-row-actions button').nth(1);
        await down.focus();
        await page.keyboard.press('Enter');
        await expect(rows.nth(1).locator('.t-row-actions button').nth(1)).toBeFocused();
      }
      const moved = rows.nth(place);
      await expect(moved.locator('[inputmode]').first()).toHaveValue('1.234');
      await expect(moved.locator('.t-warning[data-warning="AMBIGUOUS_NUMBER"]')).toHaveCount(asked);
      if (asked > 0) {
        await moved.locator('.t-warning[data-warning="AMBIGUOUS_NUMBER"] button').click();
        await expect(moved.locator('[inputmode]').first()).toHaveValue(/^1,2340?$/);
        await expect(moved.locator('[inputmode]').first()).toBeFocused();
        await expect(said).toHaveCount(0);
      }
      await last.locator('.t-row-actions button').last().focus();
      await page.keyboard.press('Enter');
      await expect(list.locator(':focus')).toHaveCount(1);
    }
  });

for (const tool of tools)
  test(`no fold of ${tool} closes while a figure far from it is typed, emptied and typed again`, async ({
    page,
  }) => {
    await page.goto(`/de/embed/${tool}/`);
    await ready(page, tool);
    await unfold(page);
    const field = page.locator('.t-figures [inputmode]:visible').last();
    if ((await field.count()) === 0) return;
    const opened = page.locator('.t-tool details[open]');
    await field.focus();
    await page.keyboard.press('Control+A');
    await rest(page);
    const before = await opened.count();
    // Emptied, a picture may lack its figure; with the next key it is there again.
    for (const key of ['1', '2', 'Backspace', 'Backspace', '3']) {
      await page.keyboard.press(key);
      await rest(page);
      await page.waitForLoadState('networkidle');
      // A picture that comes only now has a fold of its own.
      expect(await opened.count()).toBeGreaterThanOrEqual(before);
    }
  });

for (const [tool, width] of tools.flatMap((one) => [[one, 1280] as const, [one, 390] as const]))
  test(`nothing of ${tool} moves the field that is emptied among full ones, ${width} px`, async ({
    page,
  }) => {
    test.setTimeout(whole ? 900_000 : 120_000);
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`/de/embed/${tool}/`);
    await ready(page, tool);
    await unfold(page);
    // Pictures follow figures at leisure, also those of the field before.
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('.t-below > details')) fold.removeAttribute('open');
    });
    // In a frame as high as its page no engine can scroll against what comes or goes above.
    await page.evaluate(() => (document.documentElement.style.overflowAnchor = 'none'));
    const names = await page
      .locator('.t-figures :is([inputmode], textarea):visible')
      .evaluateAll((all) => all.map((field) => (field as HTMLInputElement).name));
    const fieldOf = (name: string) => page.locator(`.t-figures [name="${name}"]`).first();
    // What is asked only under a condition may be gone by then.
    const full: string[] = [];
    for (const name of names)
      if (await fieldOf(name).isVisible()) {
        await fieldOf(name).fill('12');
        full.push(name);
      }
    const moved: string[] = [];
    // The short form empties some of them.
    for (const name of full.filter((_, place) => whole || place % 3 === 2)) {
      const field = fieldOf(name);
      if (!(await field.isVisible())) continue;
      await field.focus();
      await page.keyboard.press('Control+A');
      await rest(page);
      await field.scrollIntoViewIfNeeded();
      const before = await seen(field);
      await page.keyboard.press('Backspace');
      await rest(page);
      const { top } = await seen(field);
      if (Math.abs(top - before.top) > 1) moved.push(`${name}: ${top - before.top}`);
    }
    expect(moved).toEqual([]);
  });

for (const hand of ['mouse', 'finger', 'key'] as const)
  test(`what waits to be said above is said once the field is left by ${hand}, and the press arrives`, async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ hasTouch: hand === 'finger' });
    await page.goto(`${baseURL ?? ''}/de/embed/customer-value/`);
    await ready(page, 'customer-value');
    await unfold(page);
    await page.evaluate(() => (document.documentElement.style.overflowAnchor = 'none'));
    const field = page.locator('[name="annualMargin"]');
    const said = page.locator('.t-field:has([name="contributionMarginRate"]) .t-warning');
    const compare = page.locator('.t-actions button', { hasText: 'Vergleichen' });
    await field.focus();
    const { top } = await seen(field);
    await page.keyboard.type('-3,5');
    await rest(page);
    expect((await seen(field)).top).toBe(top);
    await expect(said).toHaveCount(0);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    if (hand === 'key') await page.keyboard.press('Tab');
    else if (hand === 'finger') await compare.tap();
    else {
      const box = await compare.boundingBox();
      if (!box) throw new Error('there is nothing to press');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.waitForTimeout(200);
      await expect(said).toHaveCount(0);
      await page.mouse.up();
    }
    await expect(said).toHaveCount(1);
    if (hand !== 'key') await expect(page.locator('.t-compare table')).toBeVisible();
    await page.close();
  });
