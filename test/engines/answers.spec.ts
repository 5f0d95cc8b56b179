import { expect, test } from './fixture';
import { change, often, ready, results, until, valueOf, numbered } from './page';

for (const id of numbered) {
  test(`${id}: two tabs follow each other`, async ({ openTab, origin }) => {
    const [first, second] = [await openTab(), await openTab()];
    for (const tab of [first, second]) {
      await tab.goto(`${origin}/de/tools/${id}/`);
      await ready(tab);
    }
    const before = await results(second);
    for (const [here, there, text] of [
      [first, second, '3'],
      [second, first, '4'],
    ] as const) {
      await here.show();
      const name = await change(here, text);
      await there.show();
      await expect.poll(() => valueOf(there, name), often).toBe(await valueOf(here, name));
      await expect.poll(() => results(there), often).toEqual(await results(here));
    }
    expect(await results(second)).not.toEqual(before);
  });

  test(`${id}: the language switch keeps the answers`, async ({ tab, origin }) => {
    await tab.goto(`${origin}/de/tools/${id}/`);
    await ready(tab);
    const before = await results(tab);
    const name = await change(tab, '3,5');
    const after = await results(tab);
    expect(after).not.toEqual(before);
    await tab.click('a[hreflang="en"]');
    // Between two pages there is a moment without either.
    await until(tab, () => document.querySelector('html')?.lang, 'en');
    await ready(tab);
    await expect.poll(() => results(tab)).toEqual(after);
    expect(Number(await valueOf(tab, name))).toBe(3.5);
  });
}
