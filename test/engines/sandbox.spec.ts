import { differences, keysOf, outputsOf, vectorsOf, worked } from '../browser/evidence';
import { copies, expect, test } from './fixture';
import { numbers, ready, results, typeOver } from './page';
import { serve } from './watched';

/** Styles that the policy refuses have no sheet, and fonts that do not come stay unloaded. */
const dress = async () => {
  await document.fonts.ready;
  return {
    bare: [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(
      ({ sheet }) => !sheet,
    ).length,
    fonts: [...document.fonts].filter(({ status }) => status === 'loaded').length > 0,
  };
};

for (const id of worked)
  test(`${id}: in a sandbox without an origin the embed is styled and alive`, async ({ tab }) => {
    const { named, port } = copies();
    const site = await serve(named, { port });
    try {
      await tab.goto(`${site.origin}/host/${id}/`);
      const frame = tab.frame();
      await ready(frame);
      const [vector] = vectorsOf(id);
      if (vector === undefined) throw new Error('no worked result');
      expect(await frame.evaluate(() => origin)).toBe('null');
      expect(await frame.evaluate(dress)).toEqual({ bare: 0, fonts: true });
      expect(differences(vector, await frame.evaluate(outputsOf, keysOf(vector)))).toEqual([]);
      const before = await results(frame);
      // Not every number counts beside the others of a worked result; some tools ask for none.
      const names = await numbers(frame);
      const moved: string[] = [];
      for (const name of names) {
        await typeOver(frame, name, '99');
        if (JSON.stringify(await results(frame)) !== JSON.stringify(before)) moved.push(name);
        if (moved.length > 0) break;
      }
      expect(moved).toHaveLength(Math.min(names.length, 1));
      expect(site.faults).toEqual([]);
    } finally {
      site.close();
    }
  });
