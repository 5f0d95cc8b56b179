import { tools } from '../browser/site';
import { expect, test } from './fixture';
import { ready } from './page';

// One is enough to know that the engine prints at all: what stands on paper is looked at in Chromium.
for (const id of tools.slice(0, 1))
  test(`${id}: what is printed is a file with something in it`, async ({ tab, origin }) => {
    await tab.goto(`${origin}/de/tools/${id}/`);
    await ready(tab);
    const file = await tab.print();
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file.length).toBeGreaterThan(100_000);
  });
