import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openFixture } from './fixture';
import { expect, output, rest, test } from './site';

const record = 'stammkunde/default/plan/fixture';
const answer = (page: Page, item: string, value: string) =>
  page.locator(`label:has(> [name="signs.${item}"][value="${value}"])`);
const planned = (page: Page) =>
  page.locator('.t-plan li').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['item']));
const owner = (page: Page, item: string) => page.locator(`[name="plan.signs.${item}.owner"]`);

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true });

  test('one tap answers an item, on a target for a thumb, and nothing moves under it', async ({ page }) => {
    test.slow();
    await openFixture(page, 'checking');
    const names = await page
      .locator('.t-item [type="radio"]')
      .evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLInputElement).name))]);
    expect(names).toHaveLength(9);
    await page.evaluate(() => (document.documentElement.style.overflowAnchor = 'none'));
    for (const [place, name] of names.entries()) {
      const steps = page.locator(`label:has(> [name="${name}"])`);
      await steps.last().scrollIntoViewIfNeeded();
      const where = () =>
        page
          .locator('.t-item')
          .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
      for (const step of await steps.all()) {
        const box = await step.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(44);
        expect(box?.width).toBeGreaterThanOrEqual(44);
        const [tops, left] = [await where(), await steps.last().boundingBox()];
        await step.tap();
        await rest(page);
        expect(await where(), `after ${name}`).toEqual(tops);
        expect((await steps.last().boundingBox())?.x).toBe(left?.x);
        await expect(step.locator('input')).toBeChecked();
      }
      // How far it is answered, and what it comes to, stay in sight.
      const bar = page.locator('.t-bar');
      await expect(bar).toBeInViewport();
      await expect(bar).toContainText(
        place < names.length - 1 ? `${place + 1} von 9 Angaben sind da` : /sorge|melden|–/,
      );
    }
  });

  test('a step stands with its word, and what is no step stands apart', async ({ page }) => {
    await openFixture(page, 'checking');
    const item = page.locator('.t-item').first();
    await expect(item.locator('.t-steps:not(.t-beside) label')).toHaveText([
      'nein',
      'teils oder unsicher',
      'deutlich',
    ]);
    await expect(item.locator('.t-beside label')).toHaveText(['trifft nicht zu', 'weiß ich nicht']);
    // An item that applies to everybody does not offer that it does not.
    await expect(page.locator('[name="signs.L1"][value="na"]')).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).include('.t-tool').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

test('Tab leads from item to item, the arrows along the steps of one', async ({ page }) => {
  await openFixture(page, 'checking');
  await page.locator('[name="signs.B1"]').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[name="signs.B1"][value="1"]')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.locator('[name="signs.B2"]').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.locator('[name="signs.B2"][value="0"]')).toBeChecked();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('[name="signs.B1"][value="1"]')).toBeFocused();
  await expect(page.getByRole('radiogroup', { name: /Bleibt länger weg/ })).toHaveCount(1);
  await expect(page.getByRole('radio', { name: 'teils oder unsicher' }).first()).toBeAttached();
});

test('what was answered before takes one line, and opens where it stands', async ({ page }) => {
  await openFixture(page, 'checking');
  await answer(page, 'B1', '1').click();
  await answer(page, 'B2', '').click();
  const first = page.locator('.t-group').first();
  await expect(first.locator('.t-progress')).toContainText('2 von 4');
  await expect(page.locator('.t-item-line')).toHaveCount(0);
  await page.reload();
  await page.locator('[data-ready]').waitFor();
  const lines = page.locator('.t-item-line');
  await expect(lines).toHaveText([/deutlich/, /weiß ich nicht/]);
  await lines.first().click();
  await expect(page.locator('[name="signs.B1"][value="1"]')).toBeFocused();
  await answer(page, 'B1', '0').click();
  await expect(page.locator('[name="signs.B1"][value="0"]')).toBeVisible();
  await first.locator('.t-progress button').click();
  await expect(lines.first()).toContainText('nein');
  await first.locator('.t-progress button').click();
  await expect(lines).toHaveCount(0);
  // Unknown is an answer, and no formula takes it for one.
  await expect(output(page, 'attention')).toHaveAttribute('value', '0');
});

test('what to do is one list, the most pressing first, with who and by when', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFixture(page, 'checking');
  await expect(page.locator('.t-plan')).toContainText('sobald eine Antwort');
  for (const [item, value] of [
    ['B4', '1'],
    ['B1', '0.5'],
    ['T1', '0'],
    ['B3', '1'],
    ['L2', '1'],
  ] as const)
    await answer(page, item, value).click();
  // 10 × ½ and 5 × 1 weigh the same and keep their order; what has no weight of its own decides by itself.
  expect(await planned(page)).toEqual(['L2', 'B1', 'B4']);
  await owner(page, 'L2').fill('Jana');
  await page.locator('[name="plan.signs.L2.day"]').fill('24.12.2026');
  await owner(page, 'B4').pressSequentially('Tom Brandt', { delay: 5 });
  await page.locator('[name="plan.signs.B4.day"]').fill('bald');
  await expect(page.locator('[data-item="B4"] [data-error="NOT_A_DATE"]')).toBeVisible();
  await page.locator('.t-plan button', { hasText: 'Liste kopieren' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('1. Noch heute bestätigen und nach dem Grund fragen.');
  expect(copied).toContain('Verantwortlich: Jana, Bis wann: 24.12.2026');
  expect(copied).toContain('2. In fünf Tagen');
  await page.locator('.t-actions button', { hasText: 'Link kopieren' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toMatch(/Jana|Brandt|plan/);
  await page.reload();
  await page.locator('[data-ready]').waitFor();
  await expect(owner(page, 'L2')).toHaveValue('Jana');
  await expect(page.locator('[name="plan.signs.B4.day"]')).toHaveValue('bald');
  // What is no longer to be done goes out of sight alone.
  await page.locator('.t-item-line', { hasText: 'Kündigung' }).click();
  await answer(page, 'L2', '0').click();
  expect(await planned(page)).toEqual(['B1', 'B4']);
  await answer(page, 'L2', '1').click();
  await expect(owner(page, 'L2')).toHaveValue('Jana');
  // Whoever starts again starts without the names, and can take that back.
  await page.locator('.t-actions button', { hasText: 'Eingaben löschen' }).click();
  await page.locator('.t-message button').click();
  await expect(owner(page, 'L2')).toHaveValue('Jana');
  await page.locator('.t-actions button', { hasText: 'Eingaben löschen' }).click();
  await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), record)).toBeNull();
});

test('a list of what to do is printed alone, on one page', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => undefined));
  await openFixture(page, 'checking');
  for (const item of ['B1', 'B2', 'B4', 'T1', 'L2']) await answer(page, item, '1').click();
  await owner(page, 'B2').fill('Jana');
  await page.locator('.t-plan button', { hasText: 'Liste drucken' }).click();
  await expect(page.locator('.p-place tbody tr')).toHaveCount(5);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main')).toBeHidden();
  await expect(page.locator('.p-place')).toContainText('Jana');
  const file = await page.pdf({ preferCSSPageSize: true });
  expect(file.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await expect(page.locator('.p-place')).toHaveCount(0);
  await expect(page.locator('main')).toBeVisible();
});

test('a plan that cannot be read is kept aside, and stops nothing', async ({ page }) => {
  const odd = [
    '{"v":1,"d":{"signs.L2":{"owner":7,"day":"x"},"constructor":3,"signs.B1":{"owner":"Jana"}}}',
    '{"v":9,"d":{"signs.B1":{"owner":"Jana"}}}',
    'no record',
  ];
  await page.goto('/de/privacy/');
  for (const [place, raw] of odd.entries()) {
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [record, raw] as const);
    await openFixture(page, 'checking');
    if (place === 0) await answer(page, 'B1', '1').click();
    await expect(owner(page, 'B1')).toHaveValue(place === 0 ? 'Jana' : '');
    await owner(page, 'B1').fill('Tom');
    await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), record)).toContain('Tom');
    const aside = await page.evaluate(
      (key) =>
        Object.entries(localStorage)
          .filter(([one]) => one.startsWith(`${key}.bak`))
          .map(([, text]) => text as string),
      record,
    );
    expect(aside).toEqual(place === 0 ? [] : expect.arrayContaining([raw]));
  }
});
