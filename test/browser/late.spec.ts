import type { Page } from '@playwright/test';
import { led, linkOf, worked } from './evidence';
import { expect, firstAsked, lateParts, openFolds, ready, rest, test } from './site';

const controlsOfLateParts = lateParts.filter((name) => name.endsWith('Input'));

/** Cuts scripts off. @returns the names asked for, and the function that lets them through again */
async function cutOff(page: Page, names: readonly string[]) {
  const asked = new Set<string>();
  for (const name of names)
    await page.route(`**/_astro/${name}.*.js`, async (route) => {
      asked.add(name);
      await route.abort('internetdisconnected');
    });
  const restore = (): Promise<void> => page.unrouteAll({ behavior: 'wait' });
  return { asked, restore };
}

/** What outputs and controls of a page say, by name. */
interface Shown {
  outputs: Record<string, string | null>;
  controls: Record<string, string>;
}

/** Puts functions on the page that read it, and one that takes its state the moment the calculator says it is ready. */
const readers = () => {
  const shown = (): Shown => ({
    outputs: Object.fromEntries(
      [...document.querySelectorAll('[data-output]')].map((one) => [
        one.getAttribute('data-output') ?? '',
        one.getAttribute('value'),
      ]),
    ),
    controls: Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('[data-tool] :is(input,select,textarea)[name]')]
        .filter((one) => one.type !== 'radio' || one.checked)
        .map((one) => [one.name, one.value]),
    ),
  });
  Object.assign(window, { shown });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-tool][data-ready]')) return;
    observer.disconnect();
    Object.assign(window, { atReady: shown() });
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready'] });
};
const shownOn = (page: Page) => page.evaluate<Shown>('shown()');

/**
 * Changes every served control, as a visitor would: number, text, date, choice, yes or no, checklist.
 * @returns what stands in the changed ones now
 */
const fillServed = (page: Page, within: string) =>
  page.evaluate((selector) => {
    const filled: Record<string, string> = {};
    for (const control of document.querySelectorAll<HTMLInputElement>(selector)) {
      // Conversions have names of their own and keep nothing.
      if (control.name === '' || control.closest('.t-convert')) continue;
      const before = control.value;
      if (control.type === 'radio') {
        if (filled[control.name] !== undefined || control.checked || control.value === '') continue;
        control.checked = true;
      } else if (control.localName === 'select') {
        const options = [...(control as unknown as HTMLSelectElement).options];
        control.value = options.findLast((one) => one.value !== '' && !one.selected)?.value ?? before;
      } else if (control.closest('.t-date')) control.value = '30.04.2027';
      else if (control.localName === 'textarea') control.value = 'Stammgäste';
      else control.value = '3';
      if (control.type !== 'radio' && control.value === before) continue;
      filled[control.name] = control.value;
      for (const kind of ['input', 'change']) control.dispatchEvent(new Event(kind, { bubbles: true }));
    }
    return filled;
  }, within);

const recordOf = (page: Page, id: string) =>
  page.evaluate((key) => localStorage.getItem(key), `stammkunde/default/tool/${id}`);

/** What this device keeps an answer of, in the record of whichever tool. */
const keptOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('stammkunde/default/tool/'))
      .flatMap((key) => Object.keys((JSON.parse(localStorage.getItem(key) ?? '') as { d: object }).d)),
  );

/** Scrolls by every late part; one that is written anew meanwhile has been near already. */
const bringNear = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const place of document.querySelectorAll('.t-late')) {
      place.scrollIntoView();
      await new Promise((done) => setTimeout(done, 50));
    }
  });

const change = async (page: Page): Promise<void> => (await firstAsked(page)).change();

for (const id of led) {
  test(`${id}: a part whose script does not arrive says so, and the calculator is ready all the same`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const part of lateParts) {
      const { asked, restore } = await cutOff(page, [part]);
      await page.goto('about:blank');
      await page.goto(`/de/tools/${id}/${linkOf(id, 0)}`);
      await ready(page, id);
      await openFolds(page);
      await page.locator('.t-actions, footer').last().scrollIntoViewIfNeeded();
      await rest(page);
      if (asked.size > 0) {
        // The second attempt must fail too before anything is said.
        await expect(page.locator('.t-missing').first(), part).toBeAttached();
        const asks = page.locator(':has(input,select,textarea) + .t-missing');
        for (const text of await asks.allTextContents())
          expect(text, part).toContain('nicht vollständig angekommen');
        const shows = page.locator(':not(:has(input,select,textarea)) + .t-missing');
        for (const text of await shows.allTextContents()) expect(text, part).toContain('Ihre Zahlen sind da');
        const notes = await page.locator('.t-missing').count();
        expect(await page.locator('.t-missing button').count(), part).toBe(notes);
      } else await expect(page.locator('.t-missing'), part).toHaveCount(0);
      await restore();
    }
  });

  test(`${id}: without its model the served page says so, keeps what is typed, and comes to life`, async ({
    page,
  }) => {
    await page.addInitScript(readers);
    const { restore } = await cutOff(page, ['tool']);
    await page.goto(`/de/tools/${id}/`);
    const note = page.locator('.t-place > .t-missing');
    await expect(note).toBeVisible();
    const filled = await fillServed(page, '.t-open .t-figures :is(input,select,textarea)');
    await restore();
    await note.locator('button').click();
    await ready(page, id);
    await expect(page.locator('.t-missing')).toHaveCount(0);
    const { controls } = await shownOn(page);
    for (const [name, text] of Object.entries(filled))
      if (name in controls) expect(controls[name], name).toBe(text);
  });

  test(`${id}: what is typed into served lists without a script is there after a reload, and counted`, async ({
    page,
  }) => {
    await page.addInitScript(readers);
    const { asked, restore } = await cutOff(page, controlsOfLateParts);
    await page.goto(`/de/tools/${id}/`);
    await ready(page, id);
    await openFolds(page);
    await bringNear(page);
    if (asked.size === 0) return;
    // A script is asked for twice before its part is said to be missing.
    await expect(page.locator('.t-missing').first()).toBeAttached();
    await page.waitForLoadState('networkidle');
    const filled = await fillServed(page, '.t-late:has(+ .t-missing) :is(input,select,textarea)');
    await rest(page);
    await page.waitForLoadState('networkidle');
    await restore();
    // What was typed and what comes near makes the parts ask once more. Whoever reaches for the button meets it or a part
    // that has come back meanwhile and kept what was typed.
    const loaded = page.waitForEvent('load');
    const pressed = await page.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('.t-missing button');
      // Only when this has been answered: the answer would go down with the page.
      setTimeout(() => button?.click());
      return button !== null;
    });
    if (!pressed) {
      // A list that is back hands what was typed to its cells as their scripts come: a moment, which a person leaves them.
      await page.waitForLoadState('networkidle');
      await rest(page);
      await page.reload();
    }
    await loaded;
    await ready(page, id);
    await openFolds(page);
    await expect
      .poll(async () => {
        const { controls } = await shownOn(page);
        return Object.entries(filled).filter(([name, text]) => name in controls && controls[name] !== text);
      })
      .toEqual([]);
    // Alive again, the parts hand over what was typed when they come near.
    await bringNear(page);
    await expect
      .poll(async () => {
        const keys = await keptOn(page);
        return Object.keys(filled).filter((name) => !keys.includes(name.split('.')[0] ?? ''));
      })
      .toEqual([]);
  });

  test(`${id}: what is typed and chosen before any script is kept, and on a link stays in the view`, async ({
    page,
  }) => {
    await page.addInitScript(readers);
    for (const hash of ['', linkOf(id, 0)]) {
      let release = (): void => undefined;
      const held = new Promise<void>((done) => (release = done));
      await page.route('**/_astro/calculator*.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto('about:blank');
      await page.goto(`/de/tools/${id}/${hash}`, { waitUntil: 'commit' });
      await page.locator('.t-actions').first().waitFor();
      const filled = await fillServed(page, '[data-tool] :is(input,select,textarea)');
      const field = page.locator('.t-open .t-figures :is(input[type=text],textarea)').first();
      // Where nothing is typed at first, what was chosen is enough.
      const name = (await field.count()) > 0 ? ((await field.getAttribute('name')) ?? '') : null;
      if (name !== null) {
        await field.focus();
        await field.press('End');
        await page.keyboard.type('1');
        filled[name] = await field.inputValue();
      }
      release();
      await ready(page, id);
      if (name !== null) {
        await expect(page.locator(`[name="${name}"]`)).toBeFocused();
        await page.keyboard.type('2');
        filled[name] = `${filled[name] ?? ''}2`;
      }
      await expect
        .poll(async () => {
          const { controls } = await shownOn(page);
          return Object.entries(filled).filter(([key, text]) => key in controls && controls[key] !== text);
        })
        .toEqual([]);
      await rest(page);
      const record = JSON.parse((await recordOf(page, id)) ?? '{"d":{}}') as { d: object };
      if (hash === '') expect(Object.keys(record.d).length).toBeGreaterThan(1);
      else expect(record.d).toEqual({});
      await page.evaluate(() => localStorage.clear());
      await page.unrouteAll({ behavior: 'wait' });
    }
  });

  test(`${id}: ready means that every output and every cell shows the figures, opened or stored`, async ({
    page,
  }) => {
    await page.addInitScript(readers);
    // Late parts take their time.
    await page.route('**/_astro/*Input.*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 150));
      await route.continue();
    });
    for (const place of ['tools', 'embed', 'stored']) {
      await page.goto('about:blank');
      await page.goto(`/de/${place === 'embed' ? 'embed' : 'tools'}/${id}/${linkOf(id, 1)}`);
      await ready(page, id);
      if (place === 'stored') {
        await page.locator('.t-banner button').first().click();
        await rest(page);
        await page.goto(`/de/tools/`);
        await page.goto(`/de/tools/${id}/`);
        await ready(page, id);
      }
      const atReady = await page.evaluate<Shown>('atReady');
      await rest(page);
      await openFolds(page);
      // The row of actions may be drawn anew just now.
      await page.evaluate(() => document.querySelector('.t-actions')?.scrollIntoView());
      await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
      expect(atReady, place).toEqual(await shownOn(page));
    }
  });

  test(`${id}: without the codec, the record's reader or its neighbours it is ready and says what is missing`, async ({
    page,
  }) => {
    const record = JSON.stringify({ v: 1, d: {} });
    for (const [part, hash] of [
      ['fragment', linkOf(id, 0)],
      ['restore', ''],
      ['surroundings', ''],
    ] as const) {
      await page.goto('/de/privacy/');
      await page.evaluate(
        ([ids, text, own]) => {
          localStorage.clear();
          for (const one of ids)
            if (own !== 'surroundings') localStorage.setItem(`stammkunde/default/tool/${one}`, text);
          if (own === 'surroundings') localStorage.setItem('stammkunde/default/profile', text);
        },
        [worked, record, part] as const,
      );
      const { asked, restore } = await cutOff(page, [part]);
      await page.goto(`/de/tools/${id}/${hash}`);
      await ready(page, id);
      expect([...asked], part).toEqual([part]);
      const banner = page.locator('.t-status .t-banner').filter({ hasText: 'ließ' });
      await expect(banner, part).toHaveCount(1);
      await expect(banner.locator('button'), part).toHaveText('Seite neu laden');
      if (part === 'restore') {
        await change(page);
        await rest(page);
        expect(await recordOf(page, id)).toBe(record);
      }
      await restore();
      await banner.locator('button').click();
      await ready(page, id);
      await expect(page.locator('.t-status .t-banner').filter({ hasText: 'ließ' }), part).toHaveCount(0);
    }
  });
}

for (const id of led)
  test(`${id}: a button pressed before its script is there is pressed then, also over changed figures`, async ({
    page,
  }) => {
    for (const changed of [false, true])
      for (const by of ['press', 'mouse', 'key']) {
        let release = (): void => undefined;
        const held = new Promise<void>((done) => (release = done));
        await page.route('**/_astro/Actions.*.js', async (route) => {
          await held;
          await route.continue();
        });
        await page.goto(`/de/tools/${id}/`);
        await ready(page, id);
        if (changed) await change(page);
        const embed = page.locator('.t-actions > button', { hasText: 'Einbetten' });
        await embed.scrollIntoViewIfNeeded();
        const arrived = page.waitForResponse(/\/_astro\/Actions\./);
        if (by === 'press') {
          await embed.click();
          await expect(page.locator('.t-snippet')).toHaveCount(0);
          release();
        } else {
          // The script comes while the button is down: what is under a finger stays until it is up.
          if (by === 'key') await embed.focus();
          else await embed.hover();
          await (by === 'key' ? page.keyboard.down('Space') : page.mouse.down());
          release();
          await arrived;
          await page.waitForTimeout(300);
          await (by === 'key' ? page.keyboard.up('Space') : page.mouse.up());
        }
        await expect(page.locator('.t-snippet textarea'), by).toBeVisible();
        await expect(embed, by).toBeFocused();
        await page.unrouteAll({ behavior: 'wait' });
      }
  });
