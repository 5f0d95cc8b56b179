import type { Page } from '@playwright/test';
import type { AnyTool } from '../../src/lib/definition/definition';
import { linkOf } from './evidence';
import { expect, firstAsked, openFolds, output, ready, rest, test, tools } from './site';

const first = [
  'dormantCustomers',
  'contactCost',
  'secondLifeAnnualMargin',
  'responseRate',
  'winRateAmongResponders',
  'organicReturnRate',
] as const;

const state = (page: Page) => page.locator('[data-part="campaign"] .t-state');
const main = (page: Page) => page.locator('[data-part="campaign"] .t-main');

test('the number is an estimate as long as an assumption is in it', async ({ page }) => {
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  await expect(state(page)).toContainText('noch keine Zahl Ihre');
  await expect(main(page)).toHaveClass(/t-estimate/);
  for (const [place, name] of first.entries()) {
    await page.locator(`[name="${name}"]`).fill('5');
    await expect(page.locator('.t-meter')).toContainText(place === 0 ? '1 von' : `${place + 1} von`);
  }
  await expect(state(page)).toContainText(/stützen sich auf \d+ Zahlen, \d+ davon sind noch Annahmen/);
  // The heaviest of them is named, and leads into its fold.
  await page.locator('[data-part="campaign"] .t-next button').first().click();
  await expect(page.locator('.t-figures details[open] input').first()).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.closest('details')?.open)).toBe(true);
  await expect(main(page)).toHaveClass(/t-estimate/);
  // Each said to be the same here.
  const assumed = page.locator('[data-part="campaign"] .t-field.t-assumed');
  await openFolds(page);
  while ((await assumed.count()) > 0) {
    const field = await assumed.first().locator('.t-control :is(input, select)').first().getAttribute('name');
    await page.locator(`[name="${field}"]`).focus();
    await page
      .locator('.t-field', { has: page.locator(`[name="${field}"]`) })
      .locator('.t-hint button')
      .click();
  }
  // A list of ours is nobody's until one of its cells is.
  await expect(main(page)).toHaveClass(/t-estimate/);
  await page.locator('[name="exclusions.0.share"]').fill('12');
  await expect(main(page)).not.toHaveClass(/t-estimate/);
  await expect(state(page)).toHaveText('');
});

test('a verdict that one of our assumptions could turn is held back until it is looked at', async ({
  page,
}) => {
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  // Sixty letters that somebody writes alone: a loss through costs that are nobody's but ours.
  const own = ['60', '1,30', '90', '10', '80', '2'];
  for (const [place, name] of first.entries()) await page.locator(`[name="${name}"]`).fill(own[place] ?? '');
  const part = page.locator('[data-part="campaign"]');
  await expect(part.locator('.t-main data')).toHaveText(/^−/);
  await expect(part.locator('.t-verdict')).toContainText('Noch offen');
  await expect(part.locator('.t-next')).toContainText('Feste Kosten');
  await part.locator('.t-next button').first().click();
  await page.keyboard.type('0');
  await expect(part.locator('.t-main data')).not.toHaveText(/^−/);
  await expect(part.locator('.t-next')).not.toContainText('Feste Kosten');
});

test('a verdict waits also for an assumption that its number does not rest on, and says nothing until then', async ({
  page,
}) => {
  await page.goto('/de/tools/lifecycle-funnel/');
  await ready(page, 'lifecycle-funnel');
  const own = { newCustomersPerYear: '575', secondPurchaseRate: '260 von 1.150', regularRate: '34,6' };
  for (const [name, text] of Object.entries(own)) await page.locator(`[name="${name}"]`).fill(text);
  await page.locator('[name="secondPurchaseContribution"]').fill('42,5');
  await page.locator('[name="regularCustomerValue"]').fill('100,63');
  const part = page.locator('[data-part="funnel"]');
  await expect(part.locator('.t-main data')).toHaveText('45');
  await expect(part.locator('.t-verdict')).toContainText('Noch offen');
  await expect(part.locator('.t-next')).toContainText('174');
  await expect(part.locator('.t-result')).not.toContainText('Kümmern Sie sich zuerst');
  await part.locator('.t-next button').first().click();
  await page.keyboard.type('85');
  await page.locator('[name="retentionRate"]').fill('60');
  await expect(part.locator('.t-verdict')).toContainText('nach dem ersten Kauf');
  await expect(part.locator('.t-result')).toContainText('Kümmern Sie sich zuerst');
});

test('what follows from our assumptions in the same calculator looks like one of them', async ({ page }) => {
  await page.goto('/de/tools/lifecycle-funnel/');
  await ready(page, 'lifecycle-funnel');
  const fieldOf = (name: string) => page.locator('.t-field', { has: page.locator(`[name="${name}"]`) });
  await page.locator('[name="newCustomersPerYear"]').fill('575');
  await expect(fieldOf('secondPurchaseContribution')).toHaveClass(/t-assumed/);
  await openFolds(page);
  for (const [name, text] of Object.entries({ retentionRate: '92', annualMargin: '166' }))
    await page.locator(`[name="${name}"]`).fill(text);
  const regular = page.locator('[name="regularCustomerValue"]');
  await expect(regular).toHaveValue('526,35');
  await expect(fieldOf('regularCustomerValue')).toHaveClass(/t-assumed/);
  for (const [name, text] of Object.entries({ discountRate: '8', horizonYears: '5' }))
    await page.locator(`[name="${name}"]`).fill(text);
  await page.locator('[name="unlimitedHorizon"]').first().selectOption('false');
  await expect(fieldOf('regularCustomerValue')).not.toHaveClass(/t-assumed/);
  // Two values of one customer are told, and the one that follows is offered.
  await regular.fill('1000');
  await expect(page.locator('[data-part="funnel"] .t-result')).toContainText('eine der beiden Angaben');
  await fieldOf('regularCustomerValue')
    .getByRole('button', { name: /526,35/ })
    .last()
    .click();
  await expect(regular).toHaveValue('526,35');
  await expect(page.locator('[data-part="funnel"] .t-result')).not.toContainText('eine der beiden Angaben');
});

test('a single answer of many is told as a span and decides nothing', async ({ page }) => {
  await page.goto('/en/tools/early-warning/');
  await ready(page, 'early-warning');
  const answer = (id: string, value: string) =>
    page.locator(`#customerCheck [name$="${id}"][value="${value}"]`).check({ force: true });
  const part = page.locator('[data-part="customerCheck"]');
  await answer('P1', '1');
  await expect(part.locator('.t-main data')).toHaveText('10 to 100');
  await expect(part.locator('.t-main data')).toHaveAttribute('value', '100');
  await expect(part.locator('.t-verdict')).toContainText('Too little');
  // An open complaint and notice cannot wait for more answers.
  await answer('S1', '1');
  await expect(part.locator('.t-verdict')).toContainText('today');
  await expect(part.locator('.t-actions li, .t-plan li').first()).toContainText('today');
});

test('an assumption becomes one’s own by saying it is the same, and can be taken back', async ({ page }) => {
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  const field = page.locator('.t-field', { has: page.locator('[name="responseRate"]') });
  await expect(field).toHaveClass(/t-assumed/);
  await expect(field.locator('.t-hint')).toBeHidden();
  await field.locator('input').focus();
  const before = await output(page, 'netGain').getAttribute('value');
  await field.locator('.t-hint button').click();
  await expect(field).not.toHaveClass(/t-assumed/);
  await expect(field.locator('input')).toBeFocused();
  await expect(page.locator('.t-meter')).toContainText('1 von');
  await expect(output(page, 'netGain')).toHaveAttribute('value', before ?? '');
  await rest(page);
  const record = () =>
    page.evaluate(() => localStorage.getItem('stammkunde/default/tool/reactivation-roi') ?? '{}');
  expect(JSON.parse(await record())).toMatchObject({ d: { responseRate: 0.08 } });
  await field.locator('.t-hint button').click();
  await expect(field).toHaveClass(/t-assumed/);
});

test('a trade’s assumptions stand in untouched fields alone, on this device alone', async ({ page }) => {
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  await page.locator('[name="contactCost"]').fill('3');
  await page.locator('.t-trade select').selectOption('garage');
  await expect(page.locator('[name="dormantCustomers"]')).toHaveValue('450');
  await expect(page.locator('[name="contactCost"]')).toHaveValue('3');
  await expect(page.locator('.t-meter')).toContainText('1 von');
  await rest(page);
  const record = await page.evaluate(() => localStorage.getItem('stammkunde/default/tool/reactivation-roi'));
  expect(JSON.parse(record ?? '')).toEqual({ v: 1, d: { contactCost: 3 } });
  await page.reload();
  await ready(page, 'reactivation-roi');
  await expect(page.locator('[name="dormantCustomers"]')).toHaveValue('450');
  await page.goto('/de/embed/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  await expect(page.locator('[name="dormantCustomers"]')).toHaveValue('1.200');
  await expect(page.locator('.t-trade')).toHaveCount(0);
  // A goal is the visitor's own: no trade writes one, nor ticks that the law was looked at.
  await page.goto('/de/tools/smart-criteria/');
  await ready(page, 'smart-criteria');
  await expect(output(page, 'totalPoints')).toHaveAttribute('value', '0');
});

test('an example and a link say over the number that its figures are not the visitor’s', async ({ page }) => {
  await page.goto('/de/tools/reactivation-roi/#v=1&dormantCustomers=700');
  await ready(page, 'reactivation-roi');
  await expect(state(page)).toContainText('aus einem Link');
  await page.locator('.t-examples > summary').click();
  await page.locator('.t-examples button').first().click();
  await expect(state(page)).toContainText('Salon Riva');
});

test('the lines to embed lead to the calculator, with the present figures where that is wanted', async ({
  page,
}) => {
  await page.goto('/en/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  await page.locator('[name="dormantCustomers"]').fill('700');
  await page.locator('.t-actions > button', { hasText: 'Embed' }).click();
  const lines = page.locator('.t-snippet textarea');
  await expect(lines).toHaveValue(
    /^<iframe src="http[^"#]+\/en\/embed\/reactivation-roi\/" title="[^"]+" width="100%" height="\d+" loading="lazy"><\/iframe>$/,
  );
  await page.locator('.t-snippet input[type="checkbox"]').check();
  await expect(lines).toHaveValue(/#v=1&amp;dormantCustomers=700&amp;/);
});

test('thousands are grouped while nobody is in the field', async ({ page }) => {
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  const field = page.locator('[name="dormantCustomers"]');
  await expect(field).toHaveValue('1.200');
  await field.focus();
  await expect(field).toHaveValue('1200');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('12345');
  await expect(field).toHaveValue('12345');
  await page.keyboard.press('Tab');
  await expect(field).toHaveValue('12.345');
});

for (const [id, screen, width] of tools.flatMap(
  (tool) =>
    [
      [tool, 'phone', 390],
      [tool, 'desk', 1280],
    ] as const,
))
  test(`${id}: on a ${screen} the number stays at the top of its part, and over no field in use`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 600 });
    await page.goto(`/de/tools/${id}/`);
    await ready(page, id);
    await openFolds(page);
    await rest(page);
    const covered: string[] = [];
    for (const back of [false, true])
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
        covered.push(
          ...(await page.evaluate(() => {
            const focus = document.activeElement;
            if (focus?.closest('.t-bar')) return [];
            const bar = focus?.closest('.t-body')?.querySelector('.t-bar')?.getBoundingClientRect();
            const own = focus?.getBoundingClientRect();
            if (!bar?.height || !own || own.top >= bar.bottom - 1 || own.bottom <= bar.top + 1) return [];
            // What is taller than the room below the bar, as a long table is, cannot stand clear of it.
            if (own.height > innerHeight - bar.bottom) return [];
            return [
              `${focus?.getAttribute('name') ?? focus?.textContent ?? ''} at ${own.top} under ${bar.bottom}`,
            ];
          })),
        );
      }
    expect(covered).toEqual([]);
  });

for (const id of tools)
  test(`${id}: a number that is missing says why at the top of its part`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/de/tools/${id}/`);
    await ready(page, id);
    const part = page.locator('.t-open').first();
    const [number, bar] = [part.locator('.t-main data'), part.locator('.t-bar > span')];
    for (const field of await part.locator('.t-figures .t-number input:visible').all()) {
      await field.fill('12x');
      await rest(page);
      if ((await number.textContent()) === '–') break;
    }
    // A worksheet whose number rests on no figure goes on having one.
    if ((await number.count()) === 0 || (await number.textContent()) !== '–') return;
    await expect(bar).not.toHaveText(await part.locator('.t-main-label').innerText());
    await expect(bar).toContainText(/\p{L}/u);
  });

for (const id of tools)
  test(`${id}: who has begun gets no verdict before all that is asked first is theirs`, async ({ page }) => {
    const { tool } = (await import(`../../src/content/tools/${id}/tool.ts`)) as { tool: AnyTool };
    await page.goto(`/de/tools/${id}/`);
    await ready(page, id);
    const part = page.locator('.t-open').first();
    const verdict = part.locator('.t-verdict');
    const served = (await verdict.count()) > 0 ? await verdict.innerText() : '';
    const asked: string[] = [];
    for (const name of tool.parts[0]?.first ?? []) {
      const field = part.locator(`.t-number [name="${name}"]`);
      if ((await field.count()) > 0 && (await field.inputValue()) !== '') asked.push(name);
    }
    // One that says nothing of our assumptions, or asks for no figures, has nothing to hold back.
    if (served === '' || asked.length < 2 || asked.length < (tool.parts[0]?.first ?? []).length) return;
    await expect(part.locator('.t-bar > span')).toHaveText(served);
    for (const [place, name] of asked.entries()) {
      const field = part.locator(`[name="${name}"]`);
      const shown = await field.inputValue();
      await field.fill('7');
      await field.fill(shown);
      await rest(page);
      const state = await part.locator('.t-state').innerText();
      const labels = await Promise.all(
        asked.map((one) => part.locator(`.t-field:has([name="${one}"]) label`).first().innerText()),
      );
      // Of one or two it tells the names, and of none nothing; the verdict waits for those that are asked first.
      const named = state === '' || state.startsWith('Noch nicht Ihre Zahl');
      if (place === asked.length - 1 || (named && !labels.some((label) => state.includes(`„${label}“`))))
        continue;
      await expect(verdict).toContainText('Von den ersten');
      await expect(part.locator('.t-bar > span')).toHaveText(await verdict.innerText());
      // What tells the figures waits with it; what warns does not.
      const atOnce = tool.parts[0]?.atOnce?.length ?? 0;
      expect(await part.locator('.t-sentence:not([data-warning])').count()).toBeLessThanOrEqual(atOnce);
    }
    await expect(verdict).not.toContainText('Von den ersten');
  });

for (const id of tools)
  test(`${id}: from its fields the bar leads to what is said of the number`, async ({ page }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`/de/tools/${id}/${linkOf(id, 0)}`);
      await ready(page, id);
      for (const part of await page.locator('.t-open').all()) {
        const bar = part.locator('.t-bar');
        if (!(await bar.isVisible()) || (await part.locator('.t-result').count()) === 0) continue;
        const field = part.locator('.t-figures :is(input, textarea, select):visible').first();
        await field.scrollIntoViewIfNeeded();
        // Pressed at its edge: the whole bar leads there.
        await bar.click({ position: { x: 12, y: 12 } });
        const said = part.locator('.t-seen > :is(p, dl):visible').first();
        await expect(said).toBeInViewport();
        const [below, above] = [await said.boundingBox(), await bar.boundingBox()];
        expect(below?.y ?? 0, `${width} px`).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
        await expect(part.locator('.t-result')).toBeFocused();
      }
    }
  });

for (const id of tools)
  test(`${id}: figures of a moment ago stand beside those of now`, async ({ page }) => {
    await page.goto(`/de/tools/${id}/`);
    await ready(page, id);
    const compare = page.locator('.t-actions button', { hasText: 'Vergleichen' });
    await page.locator('.t-actions').scrollIntoViewIfNeeded();
    await rest(page);
    // A worksheet without a number has nothing to compare.
    if ((await page.locator('.t-open .t-main').count()) === 0) return expect(compare).toHaveCount(0);
    await compare.click();
    const table = page.locator('.t-compare table');
    await expect(table).toBeVisible();
    await expect(table.locator('tbody').first().locator('tr')).toHaveCount(0);
    const asked = await firstAsked(page);
    const before = await asked.shown();
    await asked.change();
    await rest(page);
    await expect(table.locator('tbody').first().locator('tr')).toHaveCount(1);
    await page.locator('.t-compare button').first().click();
    await rest(page);
    expect(await asked.shown()).toBe(before);
    await page.locator('.t-compare button').last().click();
    await expect(table).toHaveCount(0);
  });
