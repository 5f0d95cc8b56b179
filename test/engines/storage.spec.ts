import { expect, test } from './fixture';
import { change, numbered, often, ready, results } from './page';

const banner = () => document.querySelector('.t-banner')?.textContent ?? '';

for (const id of numbered) {
  const key = `stammkunde/default/tool/${id}`;

  test(`${id}: a record that cannot be read is put aside, and the tool says so`, async ({ tab, origin }) => {
    const broken = '{"v":1,"d":{';
    await tab.goto(`${origin}/de/privacy/`);
    await tab.evaluate((name, record) => localStorage.setItem(name, record), key, broken);
    await tab.goto(`${origin}/de/tools/${id}/`);
    await ready(tab);
    expect(await tab.evaluate(banner)).not.toBe('');
    const name = await change(tab, '3');
    const [aside, record] = await tab.evaluate(
      (own) => [localStorage.getItem(`${own}.bak`), localStorage.getItem(own)],
      key,
    );
    expect(aside).toBe(broken);
    expect(Object.keys((JSON.parse(record ?? '') as { d: object }).d)).toContain(name);
  });

  test(`${id}: without storage it goes on and says so`, async ({ tab, serveSite }) => {
    const { origin } = await serveSite((path) => (path === '/watch.js' ? '/blocked.js' : path));
    await tab.goto(`${origin}/de/tools/${id}/`);
    await ready(tab);
    const told = () => document.querySelector<HTMLElement>('[data-tool]')?.dataset['storage'];
    expect(await tab.evaluate(told)).toBe('blocked');
    // What is said of it is drawn beside the figures, and may come a moment after them.
    await expect.poll(() => tab.evaluate(banner), often).not.toBe('');
    const before = await results(tab);
    await change(tab, '3');
    expect(await results(tab)).not.toEqual(before);
  });
}
