import { renderToString } from 'preact-render-to-string';
import { createElement } from 'preact';
import { describe, expect, test } from 'vitest';
import { TraceSteps } from '../../src/components/trace/TraceSteps';
import { casesOf } from './cases';
import type { Folder } from './folder';
import { isColumn, isDecision, isNumeric, locales, publicQuantities, sheetOf, unitOfQuantity } from './lib';
import type { Answers } from './lib';
import { shower, viewModel } from './view';

/** The texts of elements of a class. */
const textsOf = (html: string, classes: string): string[] =>
  [...html.matchAll(new RegExp(`<(p|span) class="(?:${classes})"[^>]*>(.*?)</\\1>`, 'gs'))].map(
    ([, , text]) => (text ?? '').replace(/<[^>]*>/g, ''),
  );
const read = (html: string): string => html.replace(/<(textarea|option)[^>]*>.*?<\/\1>|<[^>]*>/gs, '\n');
const repeated = (texts: readonly string[]): string[] =>
  texts.filter((text, place) => text !== '' && texts.indexOf(text) !== place);

/** What no text may say, by language. */
const slips = {
  // About a sum to the cent; a percent sign that may go to the next line.
  de: /(?:rund|etwa) −?[\d.]+,\d\d\s€|\d %/,
  en: /(?:about|around|roughly) −?€[\d,]+\.\d\d|\d[ \u00a0]%/,
};

/** How figures, reasons and flags are told, whatever the figures. */
export function told(folder: Folder): void {
  const { id, tool, words, how } = folder;
  const flags = Object.keys(tool.quantities).filter((key) => unitOfQuantity(tool, key) === 'boolean');
  const outputs = publicQuantities(tool);

  describe.each(locales.map((locale) => [locale]))('what is told in %s', (locale) => {
    const traced = (answers: Answers): string => {
      const speaker = viewModel(folder, answers, locale);
      return renderToString(
        createElement(TraceSteps, {
          tool,
          how: how[locale] ?? {},
          cite: (source: string) => source,
          speaker,
          ui: speaker.site.ui,
          keys: outputs,
        }),
      );
    };

    test.each(casesOf(folder))('%s: each reason once, no flag, one precision', async (_case, inputs) => {
      const answers = inputs as Answers;
      const show = await shower(folder);
      const model = viewModel(folder, answers, locale);
      for (const part of sheetOf(tool)) {
        const html = show(model, part.id);
        expect(repeated(textsOf(html, 't-reason|t-why'))).toEqual([]);
        expect(read(html)).not.toMatch(slips[locale]);
        for (const key of part.quantities) {
          const [tag = '', text = ''] =
            new RegExp(`<data[^>]*data-output="${key}"[^>]*>([^<]*)`).exec(html) ?? [];
          expect([key, tag.includes(' hidden')]).toEqual([key, part.silent.includes(key)]);
          if (flags.includes(key)) expect([key, tag.includes(' hidden')]).toEqual([key, true]);
          const below = words[locale]?.quantities[key]?.below;
          const { value } = model.session.figure(key);
          if (below !== undefined && Number(value) < 0) expect(text).toBe(model.words.quantities[key]?.below);
        }
        const open = [...html.matchAll(/<ol class="t-todo">(.*?)<\/ol>/gs)].flatMap(([, list]) =>
          [...(list ?? '').matchAll(/<li>(.*?)<\/li>/g)].map(([, one]) => one ?? ''),
        );
        expect(open.length).toBeLessThanOrEqual(5);
        expect(open.filter((one) => one === '' || Object.values(model.words.items).includes(one))).toEqual(
          [],
        );
      }
      const trace = traced(answers);
      expect(
        repeated(textsOf(trace, 't-trace-note').filter((text) => text !== model.site.ui.trace.given)),
      ).toEqual([]);
      expect(trace).not.toMatch(/0[.,]00000000/);
      for (const key of flags)
        expect(trace).not.toContain(
          `<p class="t-trace-label">${model.label(key).replaceAll("'", '&#39;')}</p>`,
        );
    });

    const first = tool.parts.flatMap(({ inputs }) =>
      inputs.filter((key) => isNumeric(tool.inputs[key] ?? { kind: 'text', default: null })),
    );
    test.each([...new Set(first)])('%s in error is told at its field, once', async (key) => {
      const show = await shower(folder);
      // Nothing else is touched, so no other field says that it is still empty.
      const answers = { [key]: { text: '6x', code: 'NOT_A_NUMBER' as const } };
      const model = viewModel(folder, answers, locale);
      for (const part of tool.parts) {
        const html = show(model, part.id);
        const isThere = part.inputs.includes(key) && model.session.isAsked(key);
        expect(textsOf(html, 't-error')).toHaveLength(isThere ? 1 : 0);
        const waiting = textsOf(html, 't-reason|t-why');
        expect(repeated(waiting)).toEqual([]);
        for (const text of textsOf(html, 't-error')) expect(waiting.join()).not.toContain(text);
      }
      expect(repeated(textsOf(traced(answers), 't-trace-note'))).toEqual([]);
    });

    test('every figure that is worked out says in words how', () => {
      const silent = Object.entries(tool.quantities)
        .filter(([key, quantity]) => !isDecision(quantity) && !isColumn(quantity) && !flags.includes(key))
        .filter(([key]) => !how[locale]?.[key]?.endsWith('.'));
      expect([id, silent.map(([key]) => key)]).toEqual([id, []]);
    });
  });
}
