import { fragmentOf, led, vectorsOf } from '../browser/evidence';
import { lateParts } from '../browser/site';
import { expect, test } from './fixture';
import { change, openFolds, ready, results, until, numbered } from './page';

const nothing = '/withheld.js';
const isPart = (path: string, names: readonly string[]): boolean =>
  names.some((name) => path.startsWith(`/_astro/${name}.`));

/** What is said in place of parts that are missing, and whether each has a way on. */
const missing = () =>
  [...document.querySelectorAll('.t-missing')].map(
    (note) => `${note.textContent} ${note.querySelector('button') ? '' : 'no way on'}`,
  );

for (const id of led.filter((one) => numbered.includes(one))) {
  test(`${id}: parts that do not arrive say so, the rest is ready, and a reload brings them`, async ({
    tab,
    serveSite,
  }) => {
    let gone = true;
    const { origin } = await serveSite((path) => (gone && isPart(path, lateParts) ? nothing : path));
    await tab.goto(`${origin}/de/tools/${id}/${fragmentOf(vectorsOf(id)[0]?.inputs ?? {})}`);
    await ready(tab);
    await openFolds(tab);
    const notes = await tab.evaluate(missing);
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes)
      expect(note).toMatch(/nicht vollständig angekommen.*neu laden|Ihre Zahlen sind da.*neu laden/s);
    gone = false;
    await tab.click('.t-missing button');
    await until(tab, () => document.querySelectorAll('.t-missing').length, 0);
    await ready(tab);
    await openFolds(tab);
    expect(await tab.evaluate(missing)).toEqual([]);
  });

  test(`${id}: without what reads a link it is ready, says so, and goes on`, async ({ tab, serveSite }) => {
    const { origin } = await serveSite((path) => (isPart(path, ['fragment']) ? nothing : path));
    await tab.goto(`${origin}/de/tools/${id}/${fragmentOf(vectorsOf(id)[0]?.inputs ?? {})}`);
    await ready(tab);
    const banners = await tab.evaluate(() =>
      [...document.querySelectorAll('.t-status .t-banner')].map(({ textContent }) => textContent),
    );
    expect(banners.join()).toMatch(/ließ.*Seite neu laden/s);
    const before = await results(tab);
    await change(tab, '3');
    expect(await results(tab)).not.toEqual(before);
  });
}
