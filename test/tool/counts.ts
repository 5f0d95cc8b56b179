import { createElement } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Fields } from '../../src/components/tool/Fields';
import { Head, State } from '../../src/components/tool/Head';
import { ownOf } from '../../src/components/tool/own';
import { stillOpen } from '../../src/components/tool/still-open';
import { assumes } from '../../src/lib/field/field';
import type { Folder } from './folder';
import { isNumeric, locales, sheetOf } from './lib';
import type { Answers } from './lib';
import { viewModel } from './view';

/** The numbers in which a template is filled, by name; none where a text is not one of it. */
function numbersIn(text: string, template: string): Record<string, number> | undefined {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const found = new RegExp(template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '(\\d+)')).exec(
    text,
  );
  return found === null
    ? undefined
    : Object.fromEntries(names.map((name, place) => [name, Number(found[place + 1])]));
}

/** The numbers that one screen tells about figures agree. */
export function counts(folder: Folder): void {
  const { tool } = folder;
  const parts = sheetOf(tool);
  // Nothing; one; and what is asked first, one after the other: as presets or plausible figures would be typed.
  const typed = (keys: readonly string[]): Answers =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const field = tool.inputs[key];
        const value =
          field?.default ?? (field && isNumeric(field) ? (field.plausible?.[0] ?? field.min) : null);
        return value === null ? [] : [[key, value]];
      }),
    );
  const cases = parts.flatMap((part) =>
    [0, 1, 2, part.first.length].map((count): [string, number, Answers] => [
      part.id,
      count,
      typed(part.first.slice(0, count)),
    ]),
  );

  const lists = Object.entries(tool.inputs).flatMap(([key, field]) =>
    field.kind === 'rows' ? [[key, Object.keys(field.fields)] as const] : [],
  );
  test('nothing flows in from a tool that nobody has answered', () => {
    const { state, model } = viewModel(folder, {}, 'de');
    const fed = Object.keys(model.inputs).filter((key) => {
      const origin = state.origin(key);
      return origin.from === 'linked' && origin.tools.length > 0;
    });
    expect(fed).toEqual([]);
  });
  test.each(lists)('a line that was added to %s and is still empty is no answer', (key, cells) => {
    const empty = Object.fromEntries(cells.map((cell) => [cell, null]));
    expect(ownOf(viewModel(folder, { [key]: [empty] }, 'de'), [key]).own).toBe(0);
  });

  describe.each(locales.map((locale) => [locale]))('numbers about figures in %s', (locale) => {
    test.each(cases)('%s with %i figures typed', (id, _count, answers) => {
      const model = viewModel(folder, answers, locale);
      const { ui } = model.site;
      const head = renderToString(createElement(Head, { model, parts, title: '', isPage: false }));
      const meter = [ui.meter, ui.meterOne, ui.meterAnswers]
        .map((template) => numbersIn(head, template))
        .find((found) => found !== undefined);
      const part = parts.find((one) => one.id === id);
      if (!part) throw new Error(`no part ${id}`);
      const html = renderToString(createElement(Fields, { model, prefix: 'x-', part }));
      const first = ownOf(model, part.first);
      const title = /<h3[^>]*>([^<]*)<\/h3>/.exec(html)?.[1] ?? '';
      const named = Object.entries(ui.these).find(([, text]) => text === title)?.[0];
      if (named !== undefined) expect(first.all).toBe(Number(named));

      const state = renderToString(createElement(State, { model, part, tell: () => undefined })).replace(
        /<[^>]*>/g,
        ' ',
      );
      // What is told to be assumed is what the number and its verdict still rest on, and no more of it than there is.
      const open = stillOpen(model, part);
      const assumed = numbersIn(state, ui.assumed);
      if (assumed) {
        expect(assumed['count']).toBe(open.length);
        expect(assumed['all']).toBeGreaterThanOrEqual(open.length);
      }
      // ≈ stands exactly where something nobody has given is in the number.
      const { main = '' } = part;
      const without = [...model.session.restsOn(main)].filter(
        (key) => model.isAssumed(key) && tool.inputs[key] && assumes(tool.inputs[key]),
      );
      expect(model.isEstimate(main)).toBe(
        model.session.figure(main).value !== null && without.some((key) => model.session.isAsked(key)),
      );
      // The first are part of all: nothing is typed first that does not count.
      const isCounted = part.first.every((key) => parts.some(({ counted }) => counted.includes(key)));
      if (meter && isCounted) {
        expect(meter['all']).toBeGreaterThanOrEqual(first.all);
        expect('own' in meter ? meter['own'] : 1).toBeGreaterThanOrEqual(first.own);
      }
      const left = part.first.filter((key) => {
        const field = tool.inputs[key];
        const asks = tool.parts.find((one) => one.id === id)?.inputs.includes(key) ?? false;
        return field && isNumeric(field) && asks && !part.counted.includes(key);
      });
      expect(left.filter((key) => !Object.hasOwn(tool.quantities, key))).toEqual([]);
    });

    test('a preset nobody has typed is not the visitor’s, and looks it', () => {
      const model = viewModel(folder, {}, locale);
      const preset = Object.entries(tool.inputs).filter(
        ([, field]) => isNumeric(field) && field.default !== null && (field.evidence ?? 'H') === 'H',
      );
      for (const [key, field] of preset) {
        expect([key, assumes(field), model.isOwn(key)]).toEqual([key, true, false]);
        const shown = model.field(key);
        if (shown) expect([key, model.fieldState(key, shown).assumed]).toEqual([key, true]);
      }
      for (const { counted } of parts) expect(ownOf(model, counted).own).toBe(0);
    });
  });
}
