import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, openFolds, ready, rest, test, tools } from './site';

/** The fields that another tool keeps, as the definitions say. */
const kept = tools.flatMap((tool) => {
  const file = new URL(`../../src/content/tools/${tool}/inputs.ts`, import.meta.url);
  const text = readFileSync(fileURLToPath(file), 'utf8');
  return [...text.matchAll(/^ {2}(\w+): \{[^{}]*keptIn: '([\w-]+)'/gm)].map(([, key = '', keeper = '']) => ({
    tool,
    key,
    keeper,
  }));
});

const recordOf = (page: Page, tool: string): Promise<Record<string, unknown>> =>
  page.evaluate((key) => {
    const record = JSON.parse(localStorage.getItem(key) ?? '{}') as { d?: Record<string, unknown> };
    return record.d ?? {};
  }, `stammkunde/default/tool/${tool}`);

async function open(page: Page, locale: string, tool: string): Promise<void> {
  await page.goto(`/${locale}/tools/${tool}/`);
  await ready(page, tool);
  await openFolds(page);
  await rest(page);
}

/** The first step of the scale of an item of a list, by its place. */
const step = (page: Page, key: string, item: number) =>
  page.locator(`[data-field="${key}"] .t-item`).nth(item).locator('.t-steps input').first();

/** Lets what was answered reach its record. */
const settled = async (page: Page, tool: string, key: string, answers: number): Promise<void> =>
  expect.poll(async () => Object.keys((await recordOf(page, tool))[key] ?? {}).length).toBe(answers);

test('some fields are kept by other tools', () => {
  expect(kept.length).toBeGreaterThan(0);
});

for (const { tool, key, keeper } of kept)
  test(`${tool} and ${keeper} have one answer in ${key}`, async ({ page, context }) => {
    await open(page, 'de', keeper);
    await step(page, key, 0).check({ force: true });
    await settled(page, keeper, key, 1);
    await open(page, 'en', tool);
    await expect(step(page, key, 0)).toBeChecked();
    await step(page, key, 1).check({ force: true });
    await settled(page, keeper, key, 2);
    expect(await recordOf(page, tool)).not.toHaveProperty(key);

    const other = await context.newPage();
    await open(other, 'de', keeper);
    await expect(step(other, key, 1)).toBeChecked();
    await step(other, key, 2).check({ force: true });
    await expect(step(page, key, 2)).toBeChecked();
    await step(page, key, 3).check({ force: true });
    await expect(step(other, key, 3)).toBeChecked();

    await page.reload();
    await ready(page, tool);
    await openFolds(page);
    for (const item of [0, 1, 2, 3]) await expect(step(page, key, item)).toBeChecked();
  });

test('emptied here it is empty there, other answers stay, and "undo" brings it back', async ({ page }) => {
  const one = kept.find(({ keeper }) => keeper === 'referral-plan');
  if (!one) return;
  const { tool, key, keeper } = one;
  await page.addInitScript(
    ([at, record]) => {
      if (at && record && sessionStorage.getItem('seeded') === null) localStorage.setItem(at, record);
      sessionStorage.setItem('seeded', '');
    },
    [`stammkunde/default/tool/${keeper}`, JSON.stringify({ v: 1, d: { weaknesses: 'x' } })],
  );
  await open(page, 'de', tool);
  await step(page, key, 0).check({ force: true });
  await settled(page, keeper, key, 1);
  const actions = page.locator('.t-actions');
  await actions.getByRole('button', { name: 'Eingaben löschen' }).click();
  await settled(page, keeper, key, 0);
  expect(await recordOf(page, keeper)).toEqual({ weaknesses: 'x' });
  await actions.getByRole('button', { name: 'Rückgängig' }).click();
  await settled(page, keeper, key, 1);
  await expect(step(page, key, 0)).toBeChecked();
});

test('a link and an embed carry such answers and touch no record; "keep" brings them home', async ({
  page,
}) => {
  const one = kept.find(({ keeper }) => keeper === 'referral-plan');
  if (!one) return;
  const { tool, key, keeper } = one;
  await open(page, 'de', keeper);
  await step(page, key, 0).check({ force: true });
  await settled(page, keeper, key, 1);
  const link = await page.locator(`[data-field="${key}"] .t-item input`).first().getAttribute('name');
  const item = link?.split('.')[1] ?? '';
  const fragment = `#v=1&${key}=${encodeURIComponent(JSON.stringify({ [item]: 4 }))}`;
  for (const address of [`/de/embed/${tool}/`, `/de/tools/${tool}/`]) {
    await page.goto(address + fragment);
    await ready(page, tool);
    await expect(page.locator(`input[name="${key}.${item}"][value="4"]`)).toBeChecked();
    await step(page, key, 1).check({ force: true });
    await rest(page);
    expect(Object.keys((await recordOf(page, keeper))[key] ?? {})).toEqual([item]);
  }
  await page.locator('.t-banner button').first().click();
  await settled(page, keeper, key, 2);
  expect((await recordOf(page, keeper))[key]).toMatchObject({ [item]: 4 });
});
