import { differences, keysOf, outputsOf, vectorsOf, worked } from '../browser/evidence';
import { copies, expect, test } from './fixture';
import { change, ready, results } from './page';
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
      await frame.click('[data-tool] input[inputmode]');
      await change(frame, '99');
      expect(await results(frame)).not.toEqual(before);
      expect(site.faults).toEqual([]);
    } finally {
      site.close();
    }
  });
