import { existsSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, locales, ready, rest, test, tools } from './site';

/** The tools that draw something. */
const drawn = tools.filter((id) => existsSync(`src/content/tools/${id}/chart.ts`));
const live = '.t-chart-box > canvas[data-drawn]';

/** Addresses of scripts that carry chart.js, told by a name it keeps through minification. */
function chartScripts(page: Page): string[] {
  const found: string[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return;
    void response.text().then(
      (text) => text.includes('$chartjs') && found.push(response.url()),
      () => undefined,
    );
  });
  return found;
}

/** Opens every part, so that each picture has a place. */
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details:is(.t-part, .t-fold)'))
      fold.open = true;
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const tool of drawn)
    test(`the first picture of ${tool} stands in the served page, with its figures as its description`, async ({
      page,
    }) => {
      await page.goto(`/de/tools/${tool}/`);
      // Where nothing is counted yet, there may be nothing to draw; where words are set side by side, there is a table.
      if ((await page.locator('.t-open .t-chart-box').count()) === 0) {
        const main = await page.locator('.t-open .t-main data').first().getAttribute('value');
        const tables = await page.locator('.t-open .t-chart table').count();
        expect(main === '' || main === '0' || tables > 0, `${main ?? ''} and no picture`).toBe(true);
        return;
      }
      for (const fold of await page.locator('.t-open .t-below > .t-fold > summary').all()) await fold.click();
      const picture = page.locator('.t-chart .t-chart-box').first();
      await expect(picture).toHaveRole('img');
      await expect(picture).toHaveAccessibleName(/\S/);
      await expect(picture).toHaveAccessibleDescription(/\d/);
      await expect(picture.locator('svg:visible')).toHaveCount(1);
      expect((await picture.locator('svg:visible').boundingBox())?.height).toBeGreaterThan(120);
    });
});

test('a first view loads no chart.js, also with every picture in sight', async ({ page }) => {
  const scripts = chartScripts(page);
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  await unfold(page);
  for (const picture of await page.locator('.t-chart .t-chart-box').all())
    await picture.scrollIntoViewIfNeeded();
  await page.waitForTimeout(800);
  expect(scripts).toEqual([]);
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('a visitor who comes back sees their own figures, still without chart.js', async ({ page }) => {
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  await unfold(page);
  await page.locator('[name="dormantCustomers"]').fill('7654');
  await expect(page.locator('.t-chart .t-chart-box').first()).toContainText('7.654');
  await page.waitForTimeout(1200);
  const scripts = chartScripts(page);
  await page.reload();
  await ready(page, 'reactivation-roi');
  await unfold(page);
  await expect(page.locator('.t-chart .t-chart-box').first()).toContainText('7.654');
  await page.waitForTimeout(500);
  expect(scripts).toEqual([]);
});

test('a changed figure brings chart.js, in the same place and with the same figures', async ({ page }) => {
  const scripts = chartScripts(page);
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  await unfold(page);
  const picture = page.locator('.t-chart .t-chart-box').first();
  await picture.scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  const before = await picture.boundingBox();
  // The field's own notes may move what stands below; watched is the change of drawers alone.
  let deliver = (): void => undefined;
  const held = new Promise<void>((done) => (deliver = done));
  await page.route('**/_astro/draw.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.locator('[name="dormantCustomers"]').fill('2000');
  await picture.scrollIntoViewIfNeeded();
  // Until it is there the SVG shows the new figures.
  await expect(picture.locator('svg').first()).toContainText('2.000');
  await page.waitForTimeout(300);
  await page.evaluate(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: false });
    Object.assign(window, { shifts });
  });
  deliver();
  await expect(page.locator(live).first()).toBeVisible();
  await expect.poll(() => scripts.length).toBe(1);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  const after = await picture.boundingBox();
  expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
  await expect(picture).toHaveAccessibleDescription(/2\.000/);
  // The SVG below it goes on, for paper.
  await page.locator('[name="dormantCustomers"]').fill('3000');
  await expect(picture).toHaveAccessibleDescription(/3\.000/);
  // Under the canvas the SVG rests until paper asks for it.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(picture.locator('svg').first()).toContainText('3.000');
});

/**
 * Changes a figure once the first picture is there, and waits until chart.js has drawn it in sight. Changed before the
 * picture listens, the figure is found and no change: then the next one is.
 */
async function comesAlive(page: Page): Promise<Locator> {
  const picture = page.locator('.t-chart .t-chart-box').first();
  await picture.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  await rest(page);
  const canvas = picture.locator('canvas[data-drawn]');
  let figure = 2000;
  await expect(async () => {
    await page.locator('[name="dormantCustomers"]').fill(String(figure++));
    await picture.scrollIntoViewIfNeeded({ timeout: 1000 });
    await expect(canvas).toBeVisible({ timeout: 5000 });
  }).toPass({ timeout: 20_000 });
  return canvas;
}

test('chart.js paints what the SVG shows', async ({ page }) => {
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  await unfold(page);
  const painted = await (
    await comesAlive(page)
  ).evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const svg = [...(canvas.parentElement?.querySelectorAll('svg') ?? [])].find(
      (drawing) => drawing.getBoundingClientRect().width > 0,
    );
    const place = canvas.getBoundingClientRect();
    const ctx = canvas.getContext('2d');
    return [...(svg?.querySelectorAll('rect') ?? [])]
      .map((bar) => bar.getBoundingClientRect())
      .filter(({ width }) => width > 4)
      .map((bar) => {
        const scale = canvas.width / place.width;
        const [x, y] = [bar.left + bar.width / 2 - place.left, bar.top + bar.height / 2 - place.top];
        return ctx?.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data.join();
      });
  });
  expect(painted.length).toBeGreaterThan(2);
  // The colour of win-back.
  expect(new Set(painted)).toEqual(new Set(['179,57,27,255']));
});

test('without a connection the picture follows all the same', async ({ page, context }) => {
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  await unfold(page);
  const picture = page.locator('.t-chart .t-chart-box').first();
  await picture.scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  await context.setOffline(true);
  await page.locator('[name="dormantCustomers"]').fill('4321');
  await expect(picture.locator('svg').first()).toContainText('4.321');
  await expect(page.locator('canvas')).toHaveCount(0);
  await context.setOffline(false);
});

test('what is printed is the SVG with the present figures, light and readable', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  await unfold(page);
  const picture = page.locator('.t-chart .t-chart-box').first();
  await comesAlive(page);
  await page.locator('[name="dormantCustomers"]').fill('2345');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.setViewportSize({ width: 680, height: 960 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('canvas:visible')).toHaveCount(0);
  const svg = picture.locator('svg:visible');
  await expect(svg).toHaveCount(1);
  await expect(svg).toContainText('2.345');
  const seen = await svg.evaluate((drawing) => ({
    bar: getComputedStyle(drawing.querySelector('rect') ?? drawing).fill,
    points:
      (Number(drawing.getAttribute('font-size')) * drawing.getBoundingClientRect().width * 0.75) /
      (drawing as SVGSVGElement).viewBox.baseVal.width,
  }));
  expect(seen.bar).toBe('rgb(179, 57, 27)');
  expect(seen.points).toBeGreaterThan(8);
});

for (const [locale, width] of locales.flatMap((one) => [320, 390, 1280].map((w) => [one, w] as const)))
  test(`no word of a picture is cut or stands on another at ${width} px, ${locale}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    const faults: string[] = [];
    for (const tool of drawn) {
      await page.goto(`/${locale}/tools/${tool}/`);
      await unfold(page);
      await page.evaluate(() => document.fonts.ready);
      const found = await page.evaluate(() =>
        [...document.querySelectorAll<SVGSVGElement>('.t-chart-box > svg')]
          .filter((svg) => svg.getBoundingClientRect().width > 0)
          .flatMap((svg) => {
            const { width: wide, height: high } = svg.viewBox.baseVal;
            const words = [...svg.querySelectorAll('text')].map((word) => [word, word.getBBox()] as const);
            return words.flatMap(([word, box], index) => [
              ...(box.x < -1 || box.x + box.width > wide + 1 || box.y < -2 || box.y + box.height > high + 3
                ? [`cut: ${word.textContent}`]
                : []),
              ...words.slice(index + 1).flatMap(([other, its]) => {
                const across = Math.min(box.x + box.width, its.x + its.width) - Math.max(box.x, its.x);
                // A line is higher than its letters.
                const down = Math.min(box.y + box.height, its.y + its.height) - Math.max(box.y, its.y);
                return across > 0 && down > 5 ? [`${word.textContent} on ${other.textContent}`] : [];
              }),
            ]);
          }),
      );
      faults.push(...found.map((fault) => `${locale} ${tool}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

test('under forced colours the pictures take those of the system', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/de/tools/reactivation-roi/');
  await unfold(page);
  const colours = await page
    .locator('.t-chart .t-chart-box svg:visible')
    .first()
    .evaluate((svg) => {
      const probe = document.body.appendChild(document.createElement('i'));
      const system = (name: string): string => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      const fill = (part: string): string => getComputedStyle(svg.querySelector(part) ?? svg).fill;
      return [fill('rect') === system('Highlight'), fill('text[font-weight]') === system('CanvasText')];
    });
  expect(colours).toEqual([true, true]);
});
