import { describe, expect, test } from 'vitest';
import type { Folder } from './folder';
import { defaultsOf, isNumeric, locales, resolve, restore, writeFragment } from './lib';
import type { Answers, NumberField } from './lib';
import { shower, viewModel } from './view';

const of100 = { de: 'von 100', en: 'of 100' };

/** What is asked in the visitor's units is kept, linked and reckoned with in the model's. */
export function asked(folder: Folder): void {
  const { tool, compiled } = folder;
  const numbers = Object.entries(tool.inputs).filter((one): one is [string, NumberField] =>
    isNumeric(one[1]),
  );
  const linkOf = (answers: Answers): URLSearchParams =>
    new URLSearchParams(
      writeFragment(tool, { ...defaultsOf(tool), ...resolve(compiled, answers).inputs }, 'EUR').slice(1),
    );

  const counted = numbers.filter(([, field]) => field.of100).map(([key]) => key);
  if (counted.length > 0)
    test.each(counted)('%s is asked of 100 and kept as a fraction', async (key) => {
      const answers = { ...defaultsOf(tool), [key]: 0.08 };
      const show = await shower(folder);
      for (const locale of locales) {
        const model = viewModel(folder, answers, locale);
        const part = tool.parts.find(({ inputs }) => inputs.includes(key));
        const html = show(model, part?.id).replaceAll('\u00a0', ' ');
        const field = new RegExp(`<input[^>]*name="${key}"[^>]*>(.*?)</div>`, 's').exec(html);
        expect(field?.[0]).toContain('value="8"');
        expect(field?.[1]).toContain(`<span class="t-unit">${of100[locale]}</span>`);
        expect(model.value(key, 0.08).replaceAll('\u00a0', ' ')).toMatch(/^8(,0|[.]0)?( (von|of) 100| ?%)$/);
      }
      expect(linkOf(answers).get(key)).toBe('0.08');
    });

  const often = numbers.filter(([, field]) => field.rhythm).map(([key]) => key);
  if (often.length > 0)
    test.each(often)('%s may be said as every so many weeks; a link carries times a year', (key) => {
      const said = { every: 6, unit: 'weeks' };
      const { answers, dropped } = restore(tool, { v: tool.version, d: { [key]: { ...said, more: 1 } } });
      expect([answers[key], dropped]).toEqual([said, []]);
      expect(linkOf(answers).get(key)).toBe(String(52 / 6));
      for (const wrong of [
        { every: 0, unit: 'weeks' },
        { every: 6, unit: 'days' },
        { every: '6', unit: 'weeks' },
      ])
        expect(restore(tool, { v: tool.version, d: { [key]: wrong } }).dropped).toEqual([key]);
    });

  const measured = numbers.flatMap(([key, { unitFrom }]) =>
    unitFrom === undefined ? [] : [[key, unitFrom] as const],
  );
  if (measured.length > 0)
    describe.each(measured)('%s follows %s', (key, unit) => {
      test.each([
        ['share', 0.06, '6 von 100', '6 of 100'],
        ['count', 1200, '1.200', '1,200'],
        ['money', 1200, '1.200 €', '€1,200'],
      ] as const)('as %s', (way, value, de, en) => {
        const answers = { ...defaultsOf(tool), [unit]: way, [key]: value };
        for (const locale of locales)
          expect(viewModel(folder, answers, locale).print(key).replaceAll('\u00a0', ' ')).toBe(
            { de, en }[locale],
          );
        expect(linkOf(answers).get(key)).toBe(String(value));
      });
    });
}
