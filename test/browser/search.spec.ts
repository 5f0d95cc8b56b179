import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, locales, test } from './site';

/** The search page with a query, once its list is there and its results stand. */
async function searchFor(page: Page, locale: string, query: string): Promise<void> {
  await page.goto(`/${locale}/search/#q=${encodeURIComponent(query)}`);
  await expect(page.locator('html')).toHaveAttribute('data-searched', query);
}

const links = (page: Page) => page.locator('.s-results > li > a');
/** Where the first results lead, below their language. */
const led = async (page: Page, count = 5): Promise<string[]> =>
  (
    await links(page).evaluateAll((all) =>
      all.map((one) => (one as HTMLAnchorElement).getAttribute('href') ?? ''),
    )
  )
    .slice(0, count)
    .map((href) => href.replace(/^.*?\/(?:de|en)\//, ''));

/** What somebody types, and what must be among the first results; what stands first is first. */
const expected = {
  de: [
    ['Empfehlungsquote', ['glossary/#referral-rate', 'tools/referral-rate/']],
    ['Rueckgewinnung', ['playbooks/win-back/', 'glossary/#win-back', 'tools/reactivation-roi/']],
    ['Rückgewinnung', ['playbooks/win-back/', 'glossary/#win-back', 'tools/reactivation-roi/']],
    ['churn', ['glossary/#churn', 'glossary/#churn-rate', 'tools/early-warning/']],
    ['Kündigung', ['playbooks/win-back/', 'playbooks/win-back/talks/', 'templates/cancellation/']],
    ['Kuendigung', ['playbooks/win-back/', 'playbooks/win-back/talks/']],
    ['Kundenverlust', ['glossary/#churn']],
    ['Weiterempfehlungsrate', ['glossary/#referral-rate', 'tools/referral-rate/']],
    ['win back', ['playbooks/win-back/', 'glossary/#win-back']],
    ['Gewinnung', ['glossary/#win-back']],
    ['Kündgung', ['playbooks/win-back/talks/']],
    ['DSGVO', ['tools/contact-permission/', 'glossary/#consent', 'privacy/']],
    ['Was ist ein Kunde wert', ['tools/customer-value/']],
  ],
  en: [
    ['referral quota', ['glossary/#referral-rate', 'tools/referral-rate/']],
    ['Rückgewinnung', ['glossary/#win-back', 'playbooks/win-back/']],
    ['win back', ['playbooks/win-back/', 'glossary/#win-back', 'tools/reactivation-roi/']],
    ['win-back', ['playbooks/win-back/', 'glossary/#win-back', 'tools/reactivation-roi/']],
    ['winback', ['playbooks/win-back/', 'glossary/#win-back', 'tools/reactivation-roi/']],
    ['churn', ['glossary/#churn', 'glossary/#churn-rate', 'tools/early-warning/']],
    [
      'cancellation',
      ['playbooks/win-back/', 'playbooks/win-back/talks/', 'glossary/#cancellation-management'],
    ],
    ['Kündigung', ['glossary/#cancellation-management']],
    ['customer loss', ['glossary/#churn']],
    ['recomendation', ['playbooks/referral/']],
    ['GDPR', ['tools/contact-permission/', 'glossary/#consent', 'privacy/']],
  ],
} as const;

for (const locale of locales)
  test(`what people type leads where they would expect, ${locale}`, async ({ page }) => {
    for (const [query, places] of expected[locale]) {
      await searchFor(page, locale, query);
      expect(await led(page), query).toEqual(expect.arrayContaining([...places]));
    }
  });

test('the words of the issue lead first to what they are about', async ({ page }) => {
  const first: string[] = [];
  for (const query of ['Empfehlungsquote', 'churn', 'Kündigung']) {
    await searchFor(page, 'de', query);
    first.push((await led(page, 1))[0] ?? '');
  }
  expect(first).toEqual(['glossary/#referral-rate', 'glossary/#churn', 'playbooks/win-back/']);
});

test('every result leads to a page and a place that exist', async ({ page, request }) => {
  test.setTimeout(120_000);
  for (const [locale, query] of [
    ['de', 'Kunde'],
    ['en', 'customer'],
  ] as const) {
    await searchFor(page, locale, query);
    const more = page.locator('[data-more] button');
    while (await more.isVisible()) await more.click();
    const hrefs = await links(page).evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    expect(hrefs.length).toBeGreaterThan(30);
    const pages = new Map<string, string>();
    for (const href of hrefs) {
      const [address = '', place] = href.split('#');
      if (!pages.has(address)) {
        const answer = await request.get(address);
        expect(answer.status(), address).toBe(200);
        pages.set(address, await answer.text());
      }
      if (place) expect(pages.get(address), href).toContain(`id="${place}"`);
    }
  }
});

test('it answers as somebody types, says how many, and keeps the word in the fragment', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (one) => asked.push(one.url()));
  await page.goto('/de/search/');
  const box = page.getByRole('searchbox');
  await expect(box).toBeFocused();
  await box.pressSequentially('Beschwerde');
  await expect(page.getByRole('status')).toContainText('„Beschwerde“');
  await expect(links(page).first()).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#q=Beschwerde');
  expect(new URL(page.url()).search).toBe('');
  expect(asked.filter((url) => url.includes('Beschwerde'))).toEqual([]);
  const marks = page.locator('.s-results mark');
  await expect(marks.first()).toContainText(/beschwer/i);
});

test('the way back leads to the same results, and a result is reached by keyboard', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/en\/search\/$/);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('churn');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-searched', 'churn');
  await expect(links(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/glossary\/#churn$/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('churn');
  await expect(links(page).first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/$/);
});

test('who presses Enter before the list is there is led to the first result once it is', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/search/*.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/en/search/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('churn');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toBeFocused();
  release();
  await expect(links(page).first()).toBeFocused();
});

test('further results come with a press and take the focus', async ({ page }) => {
  await searchFor(page, 'de', 'Kunde');
  await expect(links(page)).toHaveCount(12);
  await page.locator('[data-more] button').click();
  await expect(links(page)).toHaveCount(24);
  await expect(links(page).nth(12)).toBeFocused();
});

test('nothing found says so and leads on', async ({ page }) => {
  await searchFor(page, 'de', 'xqzzyx');
  await expect(page.getByRole('status')).toContainText('Nichts gefunden');
  await expect(page.locator('[data-instead]')).toBeVisible();
  await expect(page.locator('[data-onward] a').first()).toBeVisible();
  await expect(links(page)).toHaveCount(0);
});

test('what is typed is shown as text, whatever it is', async ({ page }) => {
  await searchFor(page, 'en', '<img src=x onerror=alert(1)> $& %');
  await expect(page.getByRole('status')).toContainText('<img src=x onerror=alert(1)> $& %');
  await page.goto('/en/search/#q=%E0%A4%A');
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('a list that does not come is told', async ({ page }) => {
  await page.route('**/search/de.json', (route) => route.fulfill({ body: '{"records":[]}' }));
  await page.goto('/de/search/#q=Kunde');
  await expect(page.getByRole('status')).toContainText('npm start');
  await page.unroute('**/search/de.json');
  await page.route('**/search/de.json', (route) => route.fulfill({ body: 'not a list' }));
  await page.reload();
  await expect(page.getByRole('status')).toContainText('konnte nicht geladen werden');
});

test('results pass axe and fit a phone, light and dark', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await searchFor(page, 'de', 'Kündigung');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${String(nodes[0]?.target)}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
});

test('the head has room for the search on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const locale of locales) {
    await page.goto(`/${locale}/`);
    const tops = await page
      .locator('.bar > a')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(12);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says so and leads on', async ({ page }) => {
    await page.goto('/de/search/');
    await expect(page.locator('noscript p')).toContainText('JavaScript');
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.locator('[data-onward] a')).toHaveCount(3);
  });
});
