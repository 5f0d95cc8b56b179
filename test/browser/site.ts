import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Every page of a test is watched: no policy violation, no console error, no request to another origin. */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        // A test that cuts the network hears of it here too.
        const cut = message.text().includes('ERR_INTERNET_DISCONNECTED');
        if (message.type() === 'error' && !cut) faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL ?? '') && !/^(data|blob|about):/.test(url))
          faults.push(`other origin: ${url}`);
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until a calculator is interactive and shows the visitor's answers. */
export async function ready(page: Page, tool: string): Promise<void> {
  const root = page.locator(`[data-tool="${tool}"]`).first();
  await root.scrollIntoViewIfNeeded();
  await expect(root).toHaveAttribute('data-ready', '');
}

/** The full-precision value of a result. */
export const output = (page: Page, key: string) => page.locator(`[data-output="${key}"]`).first();

const foldersIn = (path: string): string[] =>
  readdirSync(fileURLToPath(new URL(`../../src/content/${path}/`, import.meta.url)), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** The tools of the site, found by their folders as the site finds them. */
export const tools = foldersIn('tools');

const playbooks = foldersIn('playbooks');

/** The steps of every playbook, as they stand in an address: `win-back/frame`. */
export const steps = playbooks.flatMap((book) =>
  foldersIn(`playbooks/${book}`).map((step) => `${book}/${step}`),
);

export const locales = ['de', 'en'] as const;

export const pages = [
  '/',
  ...locales.flatMap((locale) => [
    `/${locale}/`,
    ...[...playbooks, ...steps].map((path) => `/${locale}/playbooks/${path}/`),
    `/${locale}/tools/`,
    ...tools.flatMap((tool) => [`/${locale}/tools/${tool}/`, `/${locale}/embed/${tool}/`]),
    `/${locale}/methods/`,
    `/${locale}/sources/`,
    `/${locale}/privacy/`,
  ]),
  '/404.html',
];

/** Waits until a calculator shows everything: what need not follow a keystroke follows in the next idle frame. */
export const rest = (page: Page): Promise<void> => expect(page.locator('[data-pending]')).toHaveCount(0);

/** Opens every fold of the calculators. */
export const openFolds = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('[data-tool] details')) fold.open = true;
  });

/** The parts of a calculator whose scripts come late, as their files are called. */
export const lateParts = [
  'Status',
  'Actions',
  'Presets',
  'RowsInput',
  'AnswersInput',
  'DatesInput',
  'DateInput',
  'ScaleInput',
  'ConvertInput',
  'ResultTable',
  'ChartPart',
  'TracePart',
];
