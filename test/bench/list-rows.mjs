// A list of 100 rows against one of 2: from an input event in its first row to the figure that depends on the list.
// Needs a build.
import { withSite } from './browser.mjs';
import { compare, subject } from './keys.mjs';

const list = 'matrixCustomers';
const field = `${list}.0.lifetimeValue`;

/** The first row, the one typed into, lies in the middle, so that the median moves with it. */
const rows = (count) =>
  Array.from({ length: count }, (_, index) => ({
    lifetimeValue: index === 0 ? 99 : index < count / 2 ? index : 10_000 + index,
    referralValue: 10 + index,
  }));

await withSite(async (browser, origin) => {
  const open = async (count) => {
    const page = await browser.newPage();
    const figures = encodeURIComponent(JSON.stringify(rows(count)));
    await page.goto(`${origin}/de/embed/customer-value/#v=1&${list}=${figures}`);
    await page.locator('[data-ready]').waitFor();
    const input = page.locator(`[name="${field}"]`);
    await page.locator(`[name="${list}.${count - 1}.lifetimeValue"]`).waitFor({ state: 'attached' });
    await input.evaluate((found) => {
      const fold = found.closest('details');
      if (fold) fold.open = true;
    });
    await input.scrollIntoViewIfNeeded();
    return subject(page, field, 'matrixLifetimeMedian');
  };
  await compare('input in a list', { '100 rows': await open(100), '2 rows': await open(2) });
});
