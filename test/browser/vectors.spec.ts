import type { Page } from '@playwright/test';
import { fragmentOf, vectorsOf, worked } from './evidence';
import type { Vector } from './evidence';
import { expect, ready, test } from './site';

/** What the page's outputs say of the keys asked for. */
const outputsOf = (page: Page, keys: readonly string[]) =>
  page.evaluate(
    (names) =>
      Object.fromEntries(
        names.map((name) => {
          const output = document.querySelector(`[data-output="${name}"]`);
          return [name, [output?.getAttribute('value') ?? null, output?.getAttribute('data-reason') ?? null]];
        }),
      ),
    keys,
  );

function agrees(shown: string | null, wanted: unknown, tolerance: number | undefined): boolean {
  if (wanted === null) return shown === '';
  if (typeof wanted !== 'number')
    return shown === (typeof wanted === 'string' ? wanted : JSON.stringify(wanted));
  const near = tolerance === undefined ? 1e-9 * Math.max(1, Math.abs(wanted)) : tolerance * Math.abs(wanted);
  return shown !== '' && Math.abs(Number(shown) - wanted) <= near;
}

/** Where the page differs from a worked result. */
async function differences(page: Page, { id, expected, reasons = {}, tolerance }: Vector): Promise<string[]> {
  const shown = await outputsOf(page, [...Object.keys(expected), ...Object.keys(reasons)]);
  return [
    ...Object.entries(expected)
      .filter(([key, wanted]) => !agrees(shown[key]?.[0] ?? null, wanted, tolerance))
      .map(([key, wanted]) => `${id} ${key}: ${String(shown[key]?.[0])}, wanted ${JSON.stringify(wanted)}`),
    ...Object.entries(reasons)
      .filter(([key, code]) => shown[key]?.[1] !== code)
      .map(([key, code]) => `${id} ${key}: reason ${String(shown[key]?.[1])}, wanted ${code}`),
  ];
}

for (const id of worked)
  test(`every worked result of ${id} stands in its embed page`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(`/en/embed/${id}/`);
    await ready(page, id);
    for (const vector of vectorsOf(id)) {
      await page.evaluate((text) => (location.hash = text), fragmentOf(vector.inputs));
      await expect.poll(() => differences(page, vector), { intervals: [20, 50, 100, 200] }).toEqual([]);
    }
  });
