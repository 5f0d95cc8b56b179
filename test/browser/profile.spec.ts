import { globSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, fillStorage, output, pageOf, ready, rest, sheets, test, tools } from './site';

const key = 'stammkunde/default/profile';
const toolKey = (id: string): string => `stammkunde/default/tool/${id}`;

/** Puts records on the device before any page of the site is there, once. */
const seed = (page: Page, records: Readonly<Record<string, string>>): Promise<unknown> =>
  page.addInitScript((all) => {
    if (sessionStorage.getItem('seeded')) return;
    sessionStorage.setItem('seeded', '1');
    for (const [name, record] of Object.entries(all)) localStorage.setItem(name, record);
  }, records);
const record = (d: object): string => JSON.stringify({ v: 1, d });
const held = (page: Page, name: string): Promise<unknown> =>
  page.evaluate((one) => JSON.parse(localStorage.getItem(one) ?? 'null') as unknown, name);
const row = (page: Page, name: string) => page.locator('.t-field', { has: page.locator(`[name="${name}"]`) });

test('a figure entered once in the profile stands in every calculator, with a word where it is from', async ({
  page,
}) => {
  await page.goto('/de/profile/');
  await ready(page, 'profile');
  const field = page.locator('[name="contributionMarginRate"]');
  await field.fill('');
  await field.pressSequentially('45');
  // 180 · 3 · 0.45 - 15
  await expect(output(page, 'annualMargin')).toHaveAttribute('value', '228');
  await expect(page.locator('.t-meter')).toContainText('1 von 11');
  await rest(page);
  expect(await held(page, key)).toEqual({ v: 1, d: { contributionMarginRate: 0.45 } });
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  await expect(page.locator('[name="contributionMarginRate"]')).toHaveValue('45');
  await expect(row(page, 'contributionMarginRate').locator('.t-origin a')).toHaveText(
    'übernommen aus „Ihr Betrieb“',
  );
  await expect(row(page, 'orderValue')).toHaveClass(/t-assumed/);
  await expect(output(page, 'annualMargin')).toHaveAttribute('value', '228');
  await page.goto('/de/tools/reactivation-roi/');
  await ready(page, 'reactivation-roi');
  await expect(page.locator('[name="secondLifeAnnualMargin"]')).toHaveValue('228');
  await row(page, 'secondLifeAnnualMargin').locator('.t-origin a').click();
  await expect(page).toHaveURL(/\/de\/profile\/$/);
});

test('another figure in one calculator holds there alone, and the way back leads to the profile', async ({
  page,
}) => {
  await seed(page, { [key]: record({ orderValue: 58 }) });
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  const field = page.locator('[name="orderValue"]');
  await field.fill('60');
  await expect(row(page, 'orderValue').locator('.t-origin')).toHaveText(
    'nur hier anders, „Ihr Betrieb“ sagt 58 €',
  );
  await rest(page);
  expect(await held(page, key)).toEqual({ v: 1, d: { orderValue: 58 } });
  await field.focus();
  await row(page, 'orderValue').locator('.t-hint button').click();
  await expect(field).toHaveValue('58');
  await expect(row(page, 'orderValue').locator('.t-origin')).toHaveText('übernommen aus „Ihr Betrieb“');
  await rest(page);
  expect(await held(page, toolKey('customer-value'))).toBeNull();
});

test('a button makes a figure the shared one: it is typed in one place then, and no result changes', async ({
  page,
}) => {
  await seed(page, {
    [key]: record({ orderValue: 58 }),
    [toolKey('customer-value')]: record({ orderValue: 60, ordersPerYear: 5 }),
  });
  await page.goto('/de/tools/customer-value/');
  await ready(page, 'customer-value');
  const before = await output(page, 'newCustomerLifetimeValue').getAttribute('value');
  await row(page, 'orderValue').getByRole('button', { name: '60 € für alle Rechner' }).click();
  await expect(row(page, 'orderValue').locator('.t-origin')).toHaveText('übernommen aus „Ihr Betrieb“');
  await expect(page.locator('[name="orderValue"]')).toHaveValue('60');
  await expect(output(page, 'newCustomerLifetimeValue')).toHaveAttribute('value', before ?? '');
  expect(await held(page, key)).toEqual({ v: 1, d: { orderValue: 60 } });
  expect(await held(page, toolKey('customer-value'))).toEqual({ v: 1, d: { ordersPerYear: 5 } });
});

test('what was typed in calculators before is taken over into the profile at once', async ({ page }) => {
  await seed(page, {
    [toolKey('customer-value')]: record({
      orderValue: 58,
      ordersPerYear: { every: 6, unit: 'weeks' },
      relationshipYears: 4,
    }),
  });
  await page.goto('/de/profile/');
  await ready(page, 'profile');
  await expect(page.locator('#entered')).toContainText('2 dieser Zahlen');
  await page.locator('#entered button').click();
  await expect(page.locator('[name="orderValue"]')).toHaveValue('58');
  await expect(page.locator('#entered')).toBeEmpty();
  await expect(page.locator('.t-meter')).toContainText('2 von 11');
  expect(await held(page, toolKey('customer-value'))).toEqual({ v: 1, d: { relationshipYears: 4 } });
});

test('two tabs: what is typed in the profile stands in the calculator of the other, and in the other profile', async ({
  page,
  context,
}) => {
  const [calculator, second] = [await context.newPage(), await context.newPage()];
  await page.goto('/de/profile/');
  await calculator.goto('/de/tools/customer-value/');
  await second.goto('/en/profile/');
  await ready(page, 'profile');
  await ready(calculator, 'customer-value');
  await ready(second, 'profile');
  await page.locator('[name="orderValue"]').fill('200');
  await expect(calculator.locator('[name="orderValue"]')).toHaveValue('200');
  await expect(output(calculator, 'annualMargin')).toHaveAttribute('value', '195');
  await expect(second.locator('[name="orderValue"]')).toHaveValue('200');
});

test('figures that do not fit together are told with both, and block nothing', async ({ page }) => {
  await seed(page, {
    [toolKey('customer-value')]: record({ relationshipYears: 12 }),
    [toolKey('reactivation-roi')]: record({ organicReturnRate: 0.02 }),
    [toolKey('smart-criteria')]: record({ organicReturnRate: 0.03 }),
  });
  await page.goto('/de/profile/');
  await ready(page, 'profile');
  const notes = page.locator('#together li');
  await expect(notes).toHaveCount(1);
  await expect(notes).toContainText(/2\svon\s100.*3\svon\s100/);
  await page.locator('[name="retentionRate"]').fill('75');
  await expect(notes).toHaveCount(2);
  await expect(notes.first()).toContainText(/rund\s4\sJahre.*schon\s12\sJahre/);
  await expect(output(page, 'newCustomerLifetimeValue')).toHaveAttribute('value', /^477\.48/);
  await page.locator('[name="retentionRate"]').fill('90');
  await expect(notes).toHaveCount(1);
});

const faults = {
  corrupt: '{"v":1,"d":{',
  newer: '{"v":9,"d":{"orderValue":7}}',
  'no record': '"x"',
} as const;
for (const sheet of sheets)
  for (const [fault, text] of Object.entries(faults))
    test(`a ${fault} profile stops nothing: ${sheet}`, async ({ page }) => {
      await seed(page, { [key]: text });
      await page.goto(pageOf('de', sheet));
      await ready(page, sheet);
      // The profile's own page says so and keeps a copy; a calculator goes on as if there were none.
      await expect(page.locator('.t-status .t-banner')).toHaveCount(sheet === 'profile' ? 1 : 0);
      if (sheet !== 'profile') return;
      await page.locator('[name="orderValue"]').fill('200');
      await rest(page);
      expect(await page.evaluate((name) => localStorage.getItem(`${name}.bak`), key)).toBe(text);
      expect(await held(page, key)).toEqual({ v: 1, d: { orderValue: 200 } });
    });

test('full storage: the profile goes on and says so', async ({ page }) => {
  await page.goto('/de/privacy/');
  await fillStorage(page);
  await page.goto('/de/profile/');
  await ready(page, 'profile');
  await page.locator('[name="orderValue"]').fill('200');
  await expect(page.locator('[data-tool]')).toHaveAttribute('data-storage', 'quota');
  await expect(output(page, 'annualMargin')).toHaveAttribute('value', '195');
});

test('the page of figures shows each with where it is from, and leads to its field', async ({ page }) => {
  await seed(page, {
    [key]: record({ orderValue: 58, retentionRate: 0.8 }),
    [toolKey('customer-value')]: record({ orderValue: 60 }),
  });
  await page.goto('/de/model/');
  await expect(page.locator('.f-flows')).toHaveAttribute('data-ready', '');
  const at = (source: string, place: string) =>
    page.locator(`.f-flow:has([data-at="${source}"].f-source) [data-at="${place}"]`).first();
  await expect(at('profile/orderValue', 'profile/orderValue')).toHaveAttribute('data-state', 'own');
  await expect(at('profile/orderValue', 'customer-value/orderValue')).toContainText('60');
  await expect(at('profile/orderValue', 'customer-value/orderValue')).toHaveAttribute('data-state', 'own');
  await expect(at('profile/retentionRate', 'customer-value/retentionRate')).toHaveAttribute(
    'data-state',
    'flows',
  );
  await expect(at('profile/discountRate', 'customer-value/discountRate')).toHaveAttribute(
    'data-state',
    'assumed',
  );
  // The campaign takes its margin from the calculator that was answered, not from the profile.
  const margin = 'reactivation-roi/secondLifeAnnualMargin';
  await expect(at('profile/annualMargin', margin)).toHaveAttribute('data-state', 'other');
  await expect(at('customer-value/annualMargin', margin)).toHaveAttribute('data-state', 'flows');
  for (const tool of tools)
    for (const link of await page.locator(`[data-at^="${tool}/"]`).all())
      expect(await link.getAttribute('href')).toMatch(new RegExp(`/de/tools/${tool}/#.+`));
  await at('profile/orderValue', 'profile/orderValue').click();
  await expect(page.locator('[name="orderValue"]')).toBeInViewport();
});

test('without figures of the visitor’s own the page of figures loads no calculator', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/en/model/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /\/(?:tool|calculator)\./.test(url))).toEqual([]);
  await expect(page.locator('[data-state="assumed"]').first()).toBeVisible();
});

for (const width of [390, 1280])
  test(`the page of figures is read without scrolling sideways at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/de/model/');
    const wider = await page
      .locator('body, .f-flows, .f-flows *')
      .evaluateAll((all) =>
        all
          .filter((one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1)
          .map((one) => one.textContent),
      );
    expect(wider).toEqual([]);
    await expect(page.locator('.f-flow').first()).toBeVisible();
  });
/** Of some tools the record that a device holds of each, as its folder keeps one. */
const savedBy = (ids: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const [file] = globSync(`src/content/tools/${id}/evidence/saved/v*.json`).sort().reverse();
      const { record: saved } = JSON.parse(readFileSync(file ?? '', 'utf8')) as { record: unknown };
      return [[toolKey(id), JSON.stringify(saved)] as const];
    }),
  );
/** The first figure in a German text; none in one without, or in a list, which is told by its rows. */
function figureIn(text: string): number | undefined {
  const [figure] = /Zeilen?$/.test(text) ? [] : (/[−-]?\d[\d.]*(,\d+)?/.exec(text) ?? []);
  return figure === undefined
    ? undefined
    : Number(figure.replace('−', '-').replaceAll('.', '').replace(',', '.'));
}

for (const [name, ids] of [
  ['every tool', tools],
  ['two worksheets', ['exclusion-list', 'referral-log']],
] as const)
  test(`with ${name} filled, each figure of the page is the one its tool shows`, async ({ page }) => {
    test.setTimeout(180_000);
    await seed(page, savedBy(ids));
    await page.goto('/de/model/');
    await expect(page.locator('.f-flows')).toHaveAttribute('data-ready', '');
    const told = await page
      .locator('[data-at]')
      .evaluateAll((stops) =>
        stops.map((stop) => [stop.getAttribute('data-at') ?? '', stop.querySelector('b')?.textContent ?? '']),
      );
    const shown: Record<string, string> = {};
    for (const id of new Set(told.map(([at]) => at?.split('/')[0] ?? ''))) {
      await page.goto(id === 'profile' ? '/de/profile/' : `/de/tools/${id}/`);
      await ready(page, id);
      for (const [at = ''] of told.filter(([one]) => one?.startsWith(`${id}/`))) {
        const figure = at.split('/')[1] ?? '';
        const seen = await page.evaluate((wanted) => {
          const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(
            `.t-field [name="${wanted}"]`,
          );
          if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.textContent ?? '';
          // How often may be said as every so many weeks.
          if (field?.closest('.t-field')?.querySelector('select')) return null;
          if (field && field.value !== '') return field.value;
          return document.querySelector(`[data-output="${wanted}"]`)?.textContent ?? null;
        }, figure);
        if (seen !== null) shown[at] = seen;
      }
    }
    expect(Object.keys(shown).length).toBeGreaterThan(10);
    const differing = told.flatMap(([at = '', text = '']) => {
      const [line, seen] = [figureIn(text), figureIn(shown[at] ?? '')];
      if (line === undefined || seen === undefined) return [];
      // A field keeps the cents that a line rounds away.
      return Math.abs(line - seen) <= 0.51 ? [] : [[at, text, shown[at]]];
    });
    expect(differing).toEqual([]);
  });

test('a list is told by its rows, and what flows over two tools is no assumption', async ({ page }) => {
  await seed(page, savedBy(['exclusion-list', 'referral-log']));
  await page.goto('/de/model/');
  await expect(page.locator('.f-flows')).toHaveAttribute('data-ready', '');
  const lists = page.locator('[data-at="reactivation-roi/exclusions"]');
  await expect(lists.first()).toContainText('2 Zeilen');
  await expect(lists.first()).toHaveAttribute('data-state', 'flows');
  for (const rate of await page.locator('[data-at="referral-rate/referralRate"].f-source').all())
    await expect(rate).toHaveAttribute('data-state', 'worked');
});
