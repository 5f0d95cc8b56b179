import type { Page } from '@playwright/test';
import { expect, locales, templates, test } from './site';

const key = 'stammkunde/default/templates';
const kept = (page: Page, at = key) => page.evaluate((name) => localStorage.getItem(name) ?? '', at);

/** Lays answers into the records of tools, as their pages would have kept them. */
const answer = (page: Page, tools: Readonly<Record<string, object>>) =>
  page.addInitScript((records) => {
    for (const [tool, d] of Object.entries(records))
      localStorage.setItem(`stammkunde/default/tool/${tool}`, JSON.stringify({ v: 1, d }));
  }, tools);

async function enter(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  const details = page.locator('[data-details]');
  await expect(details).toBeVisible();
  await details.evaluate((fold: HTMLDetailsElement) => (fold.open = true));
  for (const [name, value] of Object.entries(fields)) await page.locator(`[name="${name}"]`).fill(value);
}

const sheetOf = (page: Page, id: string) => page.locator(`#letter-${id} blockquote`);

test('details entered once stand in every text, and a bracket where there are none', async ({ page }) => {
  await page.goto('/de/templates/fault/');
  await enter(page, { firm: 'Fahrrad Wolters', address: 'Ringstraße 3, 10115 Berlin', phone: '030 12345' });
  await expect(sheetOf(page, 'fault')).toContainText('Fahrrad Wolters, Ringstraße 3, 10115 Berlin, [Datum]');
  await expect(sheetOf(page, 'fault')).toContainText('genügt ein Anruf oder eine Nachricht: 030 12345.');
  await expect(sheetOf(page, 'fault')).toContainText('[Unterschrift, Name]');
  await page.goto('/en/templates/cancellation/');
  await expect(sheetOf(page, 'cancellation')).toContainText('Fahrrad Wolters, Ringstraße 3, 10115 Berlin');
  await expect(sheetOf(page, 'cancellation')).toContainText('you reach us at 030 12345.');
  await enter(page, { firm: '', address: '', phone: '', email: 'post@wolters.example' });
  await expect(sheetOf(page, 'cancellation')).toContainText('[your business, street and town]');
  await expect(sheetOf(page, 'cancellation')).toContainText('you reach us at post@wolters.example.');
});

test('what stands on the worksheets is filled in, and nothing else of them', async ({ page }) => {
  await answer(page, {
    'measure-matrix': {
      measures: [
        { reason: 'pulledAway', benefit: 'Abholung vor der Haustür' },
        { reason: 'boughtAway', benefit: '' },
        { reason: 'boughtAway', benefit: 'Sie kennen den Preis vorher.' },
      ],
    },
    'reactivation-roi': { incentivePerWin: 12.5 },
    'win-back-talk': { facts: 'Rückruf vergessen', giftLimit: 0 },
    'referral-plan': { referredReward: 10, rewardRule: 'none', targets: [{ recipient: 'Kolleginnen' }] },
    'loss-reasons': {
      lossCases: [
        { customers: 9, lossType: 'silent', reason: 'boughtAway', annualMargin: 100, fixable: 'yes' },
        { customers: 2, lossType: 'silent', reason: 'faded', annualMargin: 20, fixable: 'yes' },
      ],
    },
  });
  await page.goto('/de/templates/price/');
  const price = sheetOf(page, 'price');
  await expect(price).toContainText('Im Preis steckt bei mir: Sie kennen den Preis vorher.');
  await expect(price).not.toContainText('vorher..');
  // A reduction of one's own is decided again before it goes out: it stays in its bracket.
  await expect(price).toContainText(/\[Nur, wenn Sie das möchten: .* 12,50\s€ ab.*\]/);
  await expect(page.locator('[data-origin="benefitPrice"]')).toBeVisible();
  await page.goto('/de/templates/competitor/');
  await expect(sheetOf(page, 'competitor')).toContainText('davon haben: Abholung vor der Haustür.');
  await page.goto('/de/templates/phone/');
  await expect(sheetOf(page, 'phone')).toContainText('Zuletzt geschah: Rückruf vergessen.');
  await expect(sheetOf(page, 'phone')).toContainText(/Mehr als 0\s€ sage ich nicht zu/);
  await expect(sheetOf(page, 'phone')).toContainText('[Ihre Vermutung]');
  await expect(page.locator('[data-origin="guess"]')).toBeHidden();
  // Where the profession allows nothing, no gift stands in the request.
  await page.goto('/en/templates/ask/');
  await expect(sheetOf(page, 'ask')).toContainText('[Only if the newcomer gets something');
  await page.goto('/en/templates/ask-office/');
  await expect(sheetOf(page, 'ask-office')).toContainText('I can still take on Kolleginnen.');
  await page.goto('/en/templates/');
  await expect(page.locator('[data-reason="boughtAway"]')).toBeVisible();
  await expect(page.locator('[data-reason="faded"]')).toBeHidden();
});

test('what was typed over stays, also when more is known later', async ({ page }) => {
  await page.goto('/de/templates/unknown/');
  const sheet = sheetOf(page, 'unknown');
  await expect(page.locator('#letter-unknown figcaption')).toBeVisible();
  await sheet.locator('[data-gap="salutation"]').dblclick();
  await page.keyboard.press('Home');
  await page.keyboard.type('Hallo, ');
  await sheet.locator('[data-gap="phone"]').evaluate((gap) => {
    gap.textContent = 'meine Nummer: 4711';
    gap.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await enter(page, { phone: '030 12345', firm: 'Fahrrad Wolters' });
  await expect(sheet).toContainText('meine Nummer: 4711');
  await page.reload();
  await expect(sheet).toContainText('Hallo, Guten Tag');
  await expect(sheet).toContainText('meine Nummer: 4711');
  // Brackets nobody has touched are filled all the same.
  await expect(sheet).toContainText('Fahrrad Wolters, [Datum]');
  await expect(sheet).toContainText('genügt ein Anruf oder eine Nachricht: 030 12345.');
  expect(await kept(page)).toContain('letter.de.letter-unknown');
  await page.locator('#letter-unknown [data-letter-again]').click();
  await expect(sheet).not.toContainText('Hallo, ');
  await expect(sheet).toContainText('freue ich mich: 030 12345');
});

test('a letter is one text, on the page of its playbook, as a template and in the booklet', async ({
  page,
}) => {
  // As an earlier version kept it: with the marks of the playbook.
  await page.goto('/de/playbooks/win-back/');
  await page.evaluate(() => {
    const record = JSON.stringify({ v: 1, d: { 'letter.de.letter-short': 'Hallo von früher' } });
    localStorage.setItem('stammkunde/default/progress/win-back', record);
  });
  await page.reload();
  const onBook = page.locator('#letter-short blockquote');
  await expect(onBook).toHaveText('Hallo von früher');
  await page.locator('#letter-short [data-letter-again]').click();
  await expect(onBook).toContainText('Guten Tag');
  await page.reload();
  await expect(onBook).toContainText('Guten Tag');
  await onBook.locator('p').nth(2).click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Hallo, ');
  await page.locator('#letter-short figcaption a').click();
  const asTemplate = page.locator('#letter-unknown blockquote');
  await expect(asTemplate).toContainText('Hallo, Guten Tag');
  await asTemplate.locator('p').nth(2).click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Moin und ');
  await page.goBack();
  await page.reload();
  await expect(onBook).toContainText('Moin und Hallo, Guten Tag');
  await page.goto('/de/playbooks/win-back/booklet/');
  await expect(page.locator('#book-letter-short')).toContainText('Moin und Hallo, Guten Tag');
});

test('a press into a bracket takes it whole, another puts the cursor there, and our wording can be taken back', async ({
  page,
}) => {
  await page.goto('/de/playbooks/win-back/');
  const letter = page.locator('#letter-short');
  const sheet = letter.locator('blockquote');
  const bracket = sheet.locator('p', { hasText: 'Zuletzt [' });
  const press = async () => {
    const box = await bracket.evaluate((paragraph) => {
      const range = document.createRange();
      const text = paragraph.firstChild as Text;
      const at = text.data.indexOf('[') + 6;
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(box.x, box.y);
  };
  const selected = () => page.evaluate(() => String(getSelection()));
  await sheet.scrollIntoViewIfNeeded();
  await press();
  expect(await selected()).toMatch(/^\[waren Sie .*\]$/);
  await page.waitForTimeout(600);
  await press();
  expect(await selected()).toBe('');
  await page.waitForTimeout(600);
  await press();
  await page.keyboard.type('waren Sie im Mai bei mir');
  await expect(sheet).toContainText('Zuletzt waren Sie im Mai bei mir.');
  const again = letter.locator('[data-letter-again]');
  await expect(again).toHaveText('Wieder der Vorschlag');
  await again.click();
  await expect(sheet).toContainText('Zuletzt [waren Sie');
  await expect(again).toHaveText('Doch mein Text');
  await again.click();
  await expect(sheet).toContainText('Zuletzt waren Sie im Mai bei mir.');
  await page.reload();
  await expect(sheet).toContainText('Zuletzt waren Sie im Mai bei mir.');
});

for (const locale of locales)
  test(`${locale}: details entered once stand on the sheet about data too, and there is room to sign`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/templates/unknown/`);
    await enter(page, { firm: 'Fahrrad Wolters', name: 'Ina Wolters', phone: '030 12345' });
    /** The room above the name as the letter is printed; the first press only tells of brackets. */
    const room = () =>
      page.evaluate(() => {
        const letter = document.querySelector('#letter-unknown');
        let found = 0;
        window.print = () => {
          const name = [...(letter?.querySelectorAll('blockquote > *') ?? [])].filter(
            ({ textContent }) => textContent.trim() === 'Ina Wolters',
          );
          found = Math.max(...name.map((one) => parseFloat(getComputedStyle(one).marginTop)));
        };
        for (let press = 0; press < 2; press += 1)
          letter?.querySelector<HTMLElement>('[data-print-alone]')?.click();
        return found;
      });
    await page.emulateMedia({ media: 'print' });
    expect(await room()).toBeGreaterThan(40);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('#letter-unknown blockquote p').nth(2).click();
    await page.keyboard.type('!');
    await page.reload();
    await expect(page.locator('#letter-unknown figcaption')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    expect(await room()).toBeGreaterThan(40);
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`/${locale}/playbooks/win-back/measures/`);
    await expect(page.locator('#letter-notice blockquote')).toContainText(
      'Fahrrad Wolters, Ina Wolters, 030 12345',
    );
  });

test('details entered or put right after a letter was written over reach it, key by key', async ({
  page,
}) => {
  await page.goto('/de/templates/unknown/');
  await page.waitForLoadState('networkidle');
  const sheet = page.locator('#letter-unknown blockquote');
  await sheet.locator('p').nth(2).click();
  await page.keyboard.type('Hallo! ');
  const firm = page.locator('[data-details] input[name="firm"]');
  const details = page.locator('[data-details]');
  const open = () => details.evaluate((fold: HTMLDetailsElement) => (fold.open = true));
  await open();
  await firm.click();
  await page.keyboard.type('Fahrrad Walters', { delay: 30 });
  await expect(sheet).toContainText('Fahrrad Walters');
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(sheet).toContainText('Hallo! ');
  await expect(sheet).toContainText('Fahrrad Walters');
  // Written into once more, what was filled in stays what it was filled from.
  await sheet.locator('p').nth(2).click();
  await page.keyboard.type('Schön. ');
  await open();
  await firm.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Rad Wolters', { delay: 30 });
  for (let reloaded = 0; reloaded < 2; reloaded += 1) {
    await expect(sheet).toContainText('Rad Wolters');
    await expect(sheet).not.toContainText('Walters');
    await expect(sheet).toContainText('Schön. ');
    await page.reload();
    await page.waitForLoadState('networkidle');
  }
  await page.goto('/de/playbooks/win-back/');
  await expect(page.locator('#letter-short blockquote')).toContainText('Rad Wolters');
});

test('what is printed says whose it is, once that was entered beside a letter', async ({ page }) => {
  const told = async (address: string): Promise<string> => {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const said = await page.locator('.paper-head').innerText();
    await page.emulateMedia({ media: 'screen' });
    return said;
  };
  const places = ['tools/reactivation-roi', 'playbooks/win-back/measures', 'templates/email'];
  for (const place of places) expect(await told(`/de/${place}/`)).toMatch(/^Betrieb:\s+gedruckt am/);
  await enter(page, { firm: 'Müller & <Söhne>' });
  for (const place of places) expect(await told(`/de/${place}/`)).toMatch(/^Betrieb: Müller & <Söhne>\s/);
});

test('the text and the subject are copied apart, with paragraphs for plain text and for Word', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const text = async (type: string) => (await item?.getType(type))?.text();
      return { plain: await text('text/plain'), html: await text('text/html') };
    });
  for (const locale of locales) {
    await page.goto(`/${locale}/templates/email/`);
    await enter(page, { firm: 'Müller & <Söhne>' });
    const letter = page.locator('#letter-email');
    const paragraphs = await letter.locator('blockquote > p').allInnerTexts();
    expect(paragraphs.length).toBeGreaterThan(5);
    await letter.locator('[data-copy-letter]').click();
    await expect(letter.locator('[role="status"]')).not.toBeEmpty();
    const { plain, html } = await copied();
    expect(plain?.split('\n\n')).toEqual(paragraphs.map((one) => one.trim()));
    expect(html?.match(/<p\b/g)).toHaveLength(paragraphs.length);
    expect(html).toContain('Müller &amp; &lt;Söhne&gt;');
    const subject = page.locator('#letter-email-subject');
    await subject.locator('[data-copy-letter]').click();
    await expect(subject.locator('[role="status"]')).not.toBeEmpty();
    expect((await copied()).plain).toMatch(/^\S.*Müller & <Söhne>$/);
    await expect(page.locator('[href^="mailto:"]')).toHaveCount(0);
  }
});

test('a letter is printed alone, once its open brackets have been told', async ({ page }) => {
  await page.goto('/de/templates/price/');
  await page.evaluate(() => (window.print = () => (document.title = 'printed')));
  const letter = page.locator('#letter-price');
  await letter.locator('[data-print-alone]').click();
  await expect(letter.locator('[role="status"]')).toContainText(/\d/);
  expect(await page.title()).not.toBe('printed');
  await letter.locator('[data-print-alone]').click();
  expect(await page.title()).toBe('printed');
  await page.emulateMedia({ media: 'print' });
  await expect(letter.locator('blockquote')).toBeVisible();
  for (const other of ['h1', '.template-box', '.card', '[data-details]'])
    await expect(page.locator(other).first()).toBeHidden();
});

for (const locale of locales)
  test(`every template fits a phone and shows everything without script (${locale})`, async ({ browser }) => {
    test.setTimeout(90_000);
    const context = await browser.newContext({
      viewport: { width: 390, height: 800 },
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    for (const path of ['', ...templates.map((id) => `${id}/`)]) {
      await page.goto(`/${locale}/templates/${path}`);
      expect(await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
      if (path === '') {
        await expect(page.locator('.template-list a:visible')).toHaveCount(templates.length);
        continue;
      }
      await expect(page.locator('.letter blockquote').last()).toBeVisible();
      await expect(page.locator('.card summary').first()).toBeVisible();
      const texts = await page.locator('.letter blockquote > p').allTextContents();
      expect(texts).toEqual(texts.map((text) => text.trim()));
      await expect(page.locator('button:visible, input:visible')).toHaveCount(0);
    }
    await context.close();
  });

test('details entered beside a template stand in the letters of the books, written over or not', async ({
  page,
}) => {
  await page.goto('/de/playbooks/win-back/talks/');
  const letters = page.locator('.letter[data-fillings]');
  expect(await letters.count()).toBeGreaterThan(0);
  const sheet = letters.first().locator('blockquote');
  await expect(sheet).toHaveAttribute('contenteditable', 'plaintext-only');
  const before = await sheet.innerText();
  expect(before).toContain('[Telefon]');
  await letters.first().locator('figcaption a').click();
  await expect(page.locator('[data-details]')).toHaveAttribute('open', '');
  await enter(page, { phone: '030 12345' });
  await page.goto('/de/playbooks/win-back/talks/');
  await expect(sheet).toContainText('030 12345');
  expect((await sheet.innerText()).replaceAll('030 12345', '[Telefon]')).toContain(before.slice(0, 80));
  await sheet.locator('> *').last().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Wolters');
  await page.reload();
  await expect(sheet).toContainText('030 12345');
  await expect(sheet).toContainText('Wolters');
});

test('on paper an open bracket leaves room for a pen, and the text stays as it is', async ({ page }) => {
  for (const path of ['/de/templates/unknown/', '/en/playbooks/win-back/talks/']) {
    await page.goto(path);
    await page.evaluate(() => (window.print = () => undefined));
    const letter = page.locator('.letter:has([data-print-alone])').first();
    const sheet = letter.locator('blockquote');
    await expect(sheet).toHaveAttribute('contenteditable', 'plaintext-only');
    const [text, brackets] = [await sheet.innerText(), (await sheet.innerText()).match(/\[/g)?.length ?? 0];
    expect(brackets).toBeGreaterThan(0);
    await letter.locator('[data-print-alone]').click();
    await letter.locator('[data-print-alone]').click();
    await expect(sheet.locator('[data-pen]')).toHaveCount(brackets);
    expect(await sheet.innerText()).toBe(text);
    await page.emulateMedia({ media: 'print' });
    const room = await sheet
      .locator('[data-pen]')
      .first()
      .evaluate((open) => parseFloat(getComputedStyle(open).paddingRight));
    expect(room).toBeGreaterThan(100);
    await page.emulateMedia({ media: 'screen' });
  }
});

for (const locale of locales)
  test(`whoever enters their details finds the way back to the letter they came from, with them in it, ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/${locale}/playbooks/win-back/`);
    const letter = page.locator('#letter-short');
    const details = letter.locator('a[href$="#details"]');
    await details.click();
    const form = page.locator('#details');
    await form.locator('input[name="firm"]').fill('Werkstatt Ohnesorg');
    await form.locator('[data-back]').click();
    await page.waitForURL(`**/${locale}/playbooks/win-back/`);
    await expect(letter).toContainText('Werkstatt Ohnesorg');
    await expect(details).toBeInViewport();
  });
