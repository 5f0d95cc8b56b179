import type { Page } from '@playwright/test';
import type { AnyTool } from '../../src/lib/definition/definition';
import { expect, openFolds, ready, rest, test, tools } from './site';

/** Says of all figures that the first part asks first that they are the same here. @returns whether all of them are numbers */
async function giveFirst(page: Page, id: string): Promise<boolean> {
  const { tool } = (await import(`../../src/content/tools/${id}/tool.ts`)) as { tool: AnyTool };
  const first = tool.parts[0]?.first ?? [];
  if (first.length === 0) return false;
  for (const name of first) {
    const field = page.locator(`.t-open .t-number [name="${name}"]`);
    if ((await field.count()) === 0 || (await field.inputValue()) === '') return false;
    const shown = await field.inputValue();
    await field.fill('7');
    await field.fill(shown);
  }
  await page.locator('.t-open .t-number input').first().blur();
  await rest(page);
  await page.waitForLoadState('networkidle');
  await rest(page);
  return true;
}

for (const id of tools)
  test(`${id}: what could turn the verdict is taken over as it stands with one press, and given back with the next`, async ({
    page,
  }) => {
    await page.goto(`/de/tools/${id}/`);
    await ready(page, id);
    const part = page.locator('.t-open').first();
    if (!(await giveFirst(page, id)) || (await part.locator('.t-next').count()) === 0) return;
    const [next, verdict] = [part.locator('.t-next'), part.locator('.t-verdict')];
    const take = next.getByRole('button', { name: /^Das( alles)? stimmt/ });
    const number = await part.locator('.t-main data').textContent();
    if ((await take.count()) === 0) {
      // Nothing holds the verdict back then.
      await expect(part.locator('.t-result')).not.toContainText('Noch offen');
      return;
    }
    await expect(verdict).toContainText('Noch offen');
    await take.focus();
    await page.keyboard.press('Enter');
    await expect(part.locator('.t-result')).not.toContainText('Noch offen');
    await expect(part.locator('.t-main data')).toHaveText(number ?? '');
    await expect(next.getByRole('button', { name: 'Rückgängig' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(verdict).toContainText('Noch offen');
    await expect(take).toBeFocused();
  });

for (const id of tools)
  test(`${id}: a folded part tells whoever has begun no verdict that rests on an assumption`, async ({
    page,
  }) => {
    await page.goto(`/de/tools/${id}/`);
    await ready(page, id);
    const field = page.locator('.t-open .t-number input:visible').first();
    if ((await field.count()) === 0) return;
    const shown = await field.inputValue();
    await field.fill('7');
    if (shown !== '') await field.fill(shown);
    await rest(page);
    for (const said of await page.locator('.t-part > summary > .t-part-said.t-estimate').all())
      await expect(said.locator('b')).toHaveText(/\d/);
  });

test('several that could turn the verdict stand in one list, and each leads to its field', async ({
  page,
}) => {
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  const own = {
    dormantCustomers: '149',
    contactCost: '1,40',
    secondLifeAnnualMargin: '127',
    responseRate: '9',
    winRateAmongResponders: '60',
    organicReturnRate: '2',
    campaignFixedCost: '550',
  };
  await openFolds(page);
  const field = (name: string) => page.locator(`[data-part="campaign"] [name="${name}"]`);
  for (const [name, text] of Object.entries(own)) await field(name).fill(text);
  await field('campaignFixedCost').blur();
  const next = page.locator('[data-part="campaign"] .t-next');
  await expect(next).toContainText(
    'Nach Ihren bisherigen Zahlen können diese 5 Annahmen die Antwort noch ändern',
  );
  // Also a list of ours, whose lines say what is plausible.
  await expect(next.locator('li')).toContainText([
    '75 von 100',
    'wollen wir nicht zurück 10 von 100',
    '(5)',
    '(2)',
    '15 €',
  ]);
  await expect(page.locator('[data-part="campaign"] .t-verdict')).toContainText('unsere Annahmen');
  // On paper there is nothing to press.
  await page.emulateMedia({ media: 'print' });
  await expect(next.getByRole('button', { name: /^Das alles stimmt/ })).toBeHidden();
  await expect(next.locator('li').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(next.getByRole('button', { name: /^Das alles stimmt/ })).toBeVisible();
  await next.locator('li button', { hasText: 'wollen wir nicht zurück' }).click();
  await expect(field('exclusions.0.share')).toBeFocused();
  await field('exclusions.0.share').fill('0');
  await field('exclusions.0.share').blur();
  await expect(next).not.toContainText('wollen wir nicht zurück');
  // Once those hold, the rest decides nothing, and it is said that one may stop.
  await next.getByRole('button', { name: /^Das alles stimmt/ }).click();
  await expect(next).toContainText('Dabei bleibt es: Auch alle übrigen Annahmen zusammen');
});

for (const [locale, list] of [
  ['de', 'in der Liste „Wen schreiben Sie nicht an?“'],
  ['en', 'In the list ‘'],
] as const)
  test(`a line that lacks a figure is told with the name of its list, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/tools/reactivation-roi/`);
    await ready(page, 'reactivation-roi');
    await openFolds(page);
    const part = page.locator('[data-part="campaign"]');
    // Said in people, the lines of ours have no number yet.
    await part.locator('[name="exclusionMode"]').selectOption('count');
    await expect(part.locator('.t-reason')).toContainText(list);
    for (const line of [0, 1, 2]) await part.locator(`[name="exclusions.${line}.count"]`).fill('3');
    await expect(part.locator('.t-reason')).toHaveCount(0);
  });
