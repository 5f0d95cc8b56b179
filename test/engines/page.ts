import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { leading } from '../browser/site';
import type { Tab } from './driver/tab';

/** Of the tools gone through key by key, those one types a number into; the others are answered by choosing. */
export const numbered = leading.filter((id) =>
  readFileSync(new URL(`../../dist/de/tools/${id}/index.html`, import.meta.url), 'utf8').includes(
    'class="t-number"',
  ),
);

/** How soon it is asked again. */
export const often = { intervals: [20, 50, 100, 200] };

/** Waits until something in the page is so. */
export const until = <T>(tab: Tab, look: () => T, wanted: T, what?: string): Promise<void> =>
  expect.poll(() => tab.evaluate(look), { ...often, ...(what && { message: what }) }).toEqual(wanted);

/** Brings every calculator of the page into sight, and waits until all are interactive and show everything. */
export async function ready(tab: Tab): Promise<void> {
  await until(
    tab,
    () => {
      // Of a page that is still coming in, nothing is known.
      if (document.readyState !== 'complete') return [document.readyState];
      const asleep = [...document.querySelectorAll('[data-tool]:not([data-ready])')];
      asleep[0]?.scrollIntoView();
      return [...asleep, ...document.querySelectorAll('[data-pending]')].map((one) =>
        one.outerHTML.slice(0, 99),
      );
    },
    [],
    'every calculator is ready',
  );
}

export const rest = (tab: Tab): Promise<void> =>
  until(tab, () => document.querySelectorAll('[data-pending]').length, 0, 'everything is drawn');

/** Opens every fold with figures in it, and scrolls by all, so that every part has come near and is alive. */
export async function openFolds(tab: Tab): Promise<void> {
  await tab.evaluate(async () => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>(
      '[data-tool] details:is(.t-part, .t-more)',
    ))
      fold.open = true;
    for (const place of document.querySelectorAll('.t-late')) {
      place.scrollIntoView({ behavior: 'instant' });
      await new Promise((done) => setTimeout(done, 20));
    }
  });
  await ready(tab);
}

/** All results of the page, as their codes and figures. */
export const results = (tab: Tab) =>
  tab.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-output]')].map((output) => [
        output.getAttribute('data-output') ?? '',
        [output.getAttribute('value'), output.getAttribute('data-reason')],
      ]),
    ),
  );

/** Puts the cursor into a field and selects what stands there. */
export async function enter(tab: Tab, name: string): Promise<void> {
  const focused = await tab.evaluate((wanted) => {
    const field = document.querySelector<HTMLInputElement>(`[data-tool] [name="${wanted}"]`);
    field?.scrollIntoView({ block: 'center', behavior: 'instant' });
    field?.focus({ preventScroll: true });
    return document.activeElement === field;
  }, name);
  // A frame without an origin gets the keyboard in WebKit only where somebody has pressed in it.
  if (!focused) await tab.click(`[data-tool] [name="${name}"]`);
  await tab.control('a');
}

/** The numbers a calculator asks for, in order; conversions have names of their own and keep nothing. */
export const numbers = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('[data-tool] input[inputmode][name]')]
      .filter((field) => !field.readOnly && !field.closest('.t-convert') && field.checkVisibility())
      .map(({ name }) => name),
  );

/** Types a text in place of what stands in a field, until it is there and every result follows. */
export async function typeOver(tab: Tab, name: string, text: string): Promise<void> {
  await enter(tab, name);
  await tab.type(text);
  // An engine may answer before the last key has reached the page.
  await expect.poll(() => valueOf(tab, name), often).toBe(text);
  await rest(tab);
}

/** Types a text into the first number of the page. @returns the name of the field */
export async function change(tab: Tab, text: string): Promise<string> {
  const [name = ''] = await numbers(tab);
  await typeOver(tab, name, text);
  return name;
}

export const valueOf = (tab: Tab, name: string) =>
  tab.evaluate(
    (wanted) => document.querySelector<HTMLInputElement>(`[data-tool] [name="${wanted}"]`)?.value ?? null,
    name,
  );
