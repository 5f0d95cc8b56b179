import { differences, fragmentOf, keysOf, outputsOf, vectorsOf, worked } from './evidence';
import { expect, ready, test } from './site';

for (const id of worked)
  test(`every worked result of ${id} stands in its embed page`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(`/en/embed/${id}/`);
    await ready(page, id);
    for (const vector of vectorsOf(id)) {
      await page.evaluate((text) => (location.hash = text), fragmentOf(vector.inputs));
      await expect
        .poll(async () => differences(vector, await page.evaluate(outputsOf, keysOf(vector))), {
          intervals: [20, 50, 100, 200],
        })
        .toEqual([]);
    }
  });
