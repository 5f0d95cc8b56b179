import type { Page } from '@playwright/test';
import { expect, locales, openFolds, pageOf, ready, sheets, test } from './site';

/** As much as an entry of each kind may well be. */
const typed = { date: { de: '24.09.2026', en: '24 September 2026' }, text: 'M. K., die mit dem roten Kombi' };

/** Every list with a row, and something in every field that stands in sight. */
async function fillAll(page: Page, locale: 'de' | 'en'): Promise<void> {
  await openFolds(page);
  for (const list of await page.locator('.t-figures .t-rows:has(> .t-row-actions)').all()) {
    const rows = list.locator(':scope > ol > li');
    if ((await rows.count()) === 0) await list.locator(':scope > .t-row-actions button').first().click();
    await expect(rows.first()).toBeAttached();
  }
  await openFolds(page);
  await page.waitForTimeout(300);
  await page.locator('.t-figures').evaluateAll(
    (all, { day, text }) => {
      const boxes = all.flatMap((one) => [
        ...one.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[type="text"], textarea'),
      ]);
      for (const box of boxes) {
        if (box.closest('.t-convert')) continue;
        box.value = box.closest('.t-date') ? day : box.localName === 'textarea' ? text : '12345';
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }
    },
    { day: typed.date[locale], text: typed.text },
  );
  await page.waitForTimeout(300);
}

/** The fields whose content has no room in them, with what stands there. */
const cut = (page: Page): Promise<string[]> =>
  page.locator('.t-figures').evaluateAll((all) => {
    const pen = document.createElement('canvas').getContext('2d');
    const width = (box: HTMLElement, text: string): number => {
      if (!pen) return 0;
      pen.font = getComputedStyle(box).font;
      return pen.measureText(text).width;
    };
    /** A browser draws its arrow and a margin within a select. */
    const arrow = 24;
    return all.flatMap((one) =>
      [...one.querySelectorAll<HTMLElement>('input[type="text"], textarea, select')].flatMap((box) => {
        if (box.offsetWidth < 2) return [];
        const style = getComputedStyle(box);
        const room = box.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
        const isCut =
          box instanceof HTMLSelectElement
            ? Math.max(...[...box.options].map(({ text }) => width(box, text))) + arrow > box.clientWidth
            : box.localName === 'textarea'
              ? box.scrollHeight > box.clientHeight + 1
              : width(box, (box as HTMLInputElement).value) > room + 1;
        return isCut
          ? [
              `${box.getAttribute('name') ?? ''}: ${box instanceof HTMLSelectElement ? [...box.options].map(({ text }) => text).sort((a, b) => b.length - a.length)[0] : (box as HTMLInputElement).value}`,
            ]
          : [];
      }),
    );
  });

for (const sheet of sheets)
  for (const locale of locales)
    test(`${sheet}: nothing that is typed or chosen is cut, ${locale}`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 900 });
      await page.goto(pageOf(locale, sheet));
      await ready(page, sheet);
      await fillAll(page, locale);
      expect(await cut(page), 'on a phone').toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(await cut(page), 'on a desk').toEqual([]);
    });
