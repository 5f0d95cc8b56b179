import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { covering } from './covering';

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
      page.on('pageerror', ({ message }) => {
        // A page left while it fades in, or there before it could: the browser says so of its own transition, and no
        // script of ours began one.
        if (!/^Transition was (skipped|aborted because of invalid state)/.test(message))
          faults.push(`error: ${message}`);
      });
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

/**
 * Scrolls to a calculator and waits until it shows the visitor's answers. An expectation would describe the whole page for
 * its report whenever it does not hold yet: seconds for a list of a hundred rows, in which the page itself stands still.
 */
async function waitReady(root: Locator): Promise<void> {
  await root.scrollIntoViewIfNeeded();
  await root.and(root.page().locator('[data-ready]')).waitFor({ state: 'attached' });
}

/** Waits until a calculator is interactive and shows the visitor's answers. */
export const ready = (page: Page, tool: string): Promise<void> =>
  waitReady(page.locator(`[data-tool="${tool}"]`).first());

/** Waits until every calculator of the page is interactive. */
export async function allReady(page: Page): Promise<void> {
  for (const tool of await page.locator('[data-tool]').all()) await waitReady(tool);
}

/** The full-precision value of a result. */
export const output = (page: Page, key: string) => page.locator(`[data-output="${key}"]`).first();

const contentPath = (path: string): string =>
  fileURLToPath(new URL(`../../src/content/${path}`, import.meta.url));

const foldersIn = (path: string): string[] =>
  readdirSync(contentPath(`${path}/`), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** The tools of the site, found by their folders as the site finds them. */
export const tools = foldersIn('tools');

/** Whether every tool is gone through and every text typed: the long form. */
export const whole = process.env['TYPING'] === 'long';

/** The tools that are gone through key by key: in the short form as few as hold everything any of them is made of. */
export const leading = whole
  ? tools
  : covering(fileURLToPath(new URL('../../src/content/tools/', import.meta.url)), tools);

/** The playbooks of the site, found by their folders. */
export const playbooks = foldersIn('playbooks');

/** The steps of every playbook, as they stand in an address: `win-back/frame`. */
export const steps = playbooks.flatMap((book) =>
  foldersIn(`playbooks/${book}`).map((step) => `${book}/${step}`),
);

const writtenIn = (page: string): string => readFileSync(contentPath(`playbooks/${page}/de.mdx`), 'utf8');

/** The steps with a short way for who has cancelled; their playbook asks who it is about. */
export const shortened = steps.filter((step) => /^cancelled: /m.test(writtenIn(step)));

/** The steps on which a calculator stands open: this one, or any. */
export const showing = (tool = ''): string[] =>
  steps.filter((step) => writtenIn(step).includes(`<Tool id="${tool}`));

/** The playbooks whose first page has a text to take over. */
export const withLetter = playbooks.filter((book) => writtenIn(book).includes('<Letter '));

/** The texts to use word for word, found by their folders. */
export const templates = foldersIn('templates');

export const locales = ['de', 'en'] as const;

export const pages = [
  '/',
  ...locales.flatMap((locale) => [
    `/${locale}/`,
    ...[...playbooks, ...steps].map((path) => `/${locale}/playbooks/${path}/`),
    `/${locale}/tools/`,
    ...tools.flatMap((tool) => [
      `/${locale}/tools/${tool}/`,
      `/${locale}/embed/${tool}/`,
      `/${locale}/methods/${tool}/`,
    ]),
    `/${locale}/guide/`,
    `/${locale}/templates/`,
    ...templates.map((id) => `/${locale}/templates/${id}/`),
    `/${locale}/self-assessment/`,
    `/${locale}/cases/`,
    `/${locale}/profile/`,
    `/${locale}/model/`,
    `/${locale}/methods/`,
    `/${locale}/others/`,
    `/${locale}/sources/`,
    `/${locale}/evidence/`,
    `/${locale}/myth-check/`,
    `/${locale}/law/`,
    `/${locale}/glossary/`,
    `/${locale}/search/`,
    `/${locale}/new/`,
    `/${locale}/privacy/`,
  ]),
  '/404.html',
];

/** Everything that is filled in: the tools, and the company profile. */
export const sheets = [...tools, 'profile'];

/** The page of a tool, or of the company profile. */
export const pageOf = (locale: string, sheet: string): string =>
  sheet === 'profile' ? `/${locale}/profile/` : `/${locale}/tools/${sheet}/`;

/** Waits until a calculator shows everything: what need not follow a keystroke follows in the next idle frame. */
export const rest = (page: Page): Promise<void> => expect(page.locator('[data-pending]')).toHaveCount(0);

/** Fills what the browser keeps for the site, to the last byte. */
export const fillStorage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let size = 1 << 20;
    for (let number = 0; size > 0; number += 1) {
      try {
        localStorage.setItem(`fill${number}`, 'x'.repeat(size));
      } catch {
        size >>= 1;
      }
    }
  });

/** Opens every fold of the calculators. */
export const openFolds = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('[data-tool] details')) fold.open = true;
  });

/** The parts of a calculator whose scripts come late, as their files are called. */
export const lateParts = [
  'Status',
  'Todo',
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

/** The first thing a calculator asks for, whatever it is. */
interface Asked {
  change(): Promise<void>;
  /** What stands there, to be compared. */
  shown(): Promise<string>;
}

/** The first figure, text, choice or item that is asked for in sight; of a list still empty, its rows. */
export async function firstAsked(page: Page): Promise<Asked> {
  const within = (what: string) => page.locator(`[data-tool] .t-open .t-figures ${what}`).first();
  const found = async (what: string): Promise<boolean> => (await within(what).count()) > 0;
  for (const what of ['.t-number input:visible', ':is(input[type="text"], textarea):visible'])
    if (await found(what))
      return {
        change: () => within(what).fill('7'),
        // While the hand is in it a number stands without the marks between its thousands.
        shown: async () => {
          await within(what).blur();
          return within(what).inputValue();
        },
      };
  if (await found('select:visible'))
    return {
      change: async () => {
        await within('select:visible').selectOption({ index: 1 });
      },
      shown: () => within('select:visible').inputValue(),
    };
  if (await found('.t-item input[type="radio"]')) {
    const step = within('.t-item input[type="radio"]');
    return { change: () => step.check({ force: true }), shown: async () => String(await step.isChecked()) };
  }
  return {
    change: () => within('.t-rows > .t-row-actions button').click(),
    shown: async () => String(await page.locator('[data-tool] .t-open .t-figures .t-rows li').count()),
  };
}
