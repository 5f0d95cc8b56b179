import { differences, fragmentOf, keysOf, outputsOf, vectorsOf, worked } from '../browser/evidence';
import type { Vector } from '../browser/evidence';
import { pages } from '../browser/site';
import { expect, test } from './fixture';
import { ready } from './page';

// The other language has the same scripts and styles under the same policy.
const german = pages.filter((page) => !page.startsWith('/en/'));

test('every page loads under its policy, and its calculators come to life', async ({ tab, origin }) => {
  test.setTimeout(600_000);
  for (const page of german) {
    await tab.goto(origin + page);
    await ready(tab);
    // Else no page was watched at all.
    expect(await tab.evaluate(() => console.error.toString()), page).not.toContain('native code');
  }
});

/** How much a worked result says: one that is mostly refusals asks little of an engine. */
const said = ({ expected }: Vector): number =>
  Object.values(expected).filter((value) => value !== null).length;

for (const id of worked)
  test(`${id}: a link gives a worked result on the page and in the embed`, async ({ tab, origin }) => {
    const [vector] = vectorsOf(id).sort((a, b) => said(b) - said(a));
    if (vector === undefined) throw new Error('no worked result');
    for (const place of [`/de/tools/${id}/`, `/en/embed/${id}/`]) {
      await tab.goto(origin + place + fragmentOf(vector.inputs));
      await ready(tab);
      expect(differences(vector, await tab.evaluate(outputsOf, keysOf(vector))), place).toEqual([]);
    }
  });
