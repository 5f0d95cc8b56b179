import { createElement } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { standingOf } from '../../src/components/trace/standing';
import { TraceSteps } from '../../src/components/trace/TraceSteps';
import { languageOf } from '../../src/content/language/index';
import { assumes } from '../../src/lib/field/field';
import { figuresOf } from '../../src/lib/formula/bind';
import { formatNumber } from '../../src/lib/i18n/format';
import { isReadable } from '../../src/lib/trace/plain';
import { casesOf } from './cases';
import type { Folder } from './folder';
import { bound, isColumn, isDecision, isNumeric, locales, publicQuantities } from './lib';
import type { AnyField, AnyTool, Answers } from './lib';
import { viewModel } from './view';

/** Every id a tool knows that no visitor has ever read. */
function idsOf(tool: AnyTool): Set<string> {
  const ofField = (field: AnyField): string[] => {
    if (field.kind === 'choice') return field.options.filter((option) => typeof option === 'string');
    if (field.kind === 'rows')
      return Object.entries(field.fields).flatMap(([name, cell]) => [name, ...ofField(cell)]);
    if (field.kind === 'answers')
      return field.items.flatMap(({ id, group, flag }) => [id, group, ...(flag === undefined ? [] : [flag])]);
    return [];
  };
  const verdicts = Object.values(tool.quantities).flatMap((quantity) =>
    !isColumn(quantity) && isDecision(quantity)
      ? quantity.decide.flatMap(({ verdict, also }) => [verdict, ...Object.values(also ?? {})])
      : [],
  );
  return new Set([
    ...Object.keys(tool.inputs),
    ...Object.keys(tool.quantities),
    ...tool.items.flatMap(({ id, group }) => [id, group]),
    ...Object.values(tool.inputs).flatMap(ofField),
    ...verdicts,
    'true',
    'false',
  ]);
}

/** Every text somewhere in something. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value instanceof Object ? Object.values(value).flatMap(textsIn) : [];
}

/** The days an answer names, as the numbers they are kept as. */
function daysIn(field: AnyField, value: unknown): number[] {
  if (field.kind === 'date') return typeof value === 'number' ? [value] : [];
  if (!Array.isArray(value)) return [];
  const entries = value as readonly unknown[];
  if (field.kind === 'dates') return entries.filter((day) => typeof day === 'number');
  if (field.kind !== 'rows') return [];
  return entries.flatMap((row) =>
    Object.entries(field.fields).flatMap(([name, cell]) =>
      row instanceof Object ? daysIn(cell, (row as Record<string, unknown>)[name]) : [],
    ),
  );
}

/** A text in pieces, as a list or a sentence would put them together. */
const partsOf = (text: string): string[] => text.split(/[;:,.„“‘’≈]/).map((part) => part.trim());

const written = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** A trace is read by whoever typed the figures: everything in it stands in their words. */
export function traced(folder: Folder): void {
  const { tool, how, words } = folder;
  const ids = idsOf(tool);

  describe.each(locales.map((locale) => [locale]))('its trace in %s', (locale) => {
    const language = languageOf(locale, words[locale]?.functions);
    const { functions, over, then } = language;
    // What a formula over rows, or one with two ways of reckoning, is read aloud with.
    const machine = [
      over,
      functions.where,
      functions.sortBy,
      functions.groupBy,
      functions.list,
      functions.first,
    ];
    const labels = textsIn([words[locale], viewModel(folder, {}, locale).site]);
    const show = (answers: Answers): string => {
      const speaker = viewModel(folder, answers, locale);
      return renderToString(
        createElement(TraceSteps, {
          tool,
          how: how[locale] ?? {},
          cite: (source: string) => source,
          speaker,
          ui: speaker.site.ui,
          keys: publicQuantities(tool),
          standing: (key: string) => standingOf(tool, speaker, key),
        }),
      );
    };

    test.each(casesOf(folder))('%s: words, dates and numbers one can read', (_case, inputs) => {
      const html = show(inputs);
      const pieces = html.split(/<[^>]*>/).flatMap((text) => partsOf(written(text)));
      const said = new Set([...labels, ...textsIn(inputs)].flatMap(partsOf));
      const raw = pieces.filter((piece) => ids.has(piece) && !said.has(piece));
      expect([...new Set(raw)]).toEqual([]);

      const days = Object.entries(tool.inputs).flatMap(([key, field]) => daysIn(field, inputs[key]));
      const figures = new Set(html.match(/\d[\d.,]*\d/g));
      // A small number is found among other figures as well.
      const asNumbers = days
        .filter((day) => day > 10_000)
        .map((day) => formatNumber(day, locale))
        .filter((text) => figures.has(text));
      expect([...new Set(asNumbers)]).toEqual([]);

      const shown = html.replace(/ title="[^"]*"/g, '').replace(/<[^>]*>/g, ' ');
      expect(shown).not.toMatch(/[1-9][.,]\d{5,}/);

      // Names and values apart, what is left are the words of the language.
      const lines = [...html.matchAll(/<(dd|td)[^>]*>(.*?)<\/\1>/gs)].map(([, , line]) =>
        (line ?? '').replace(/<span[^>]*>.*?<\/span>/gs, '').replace(/<[^>]*>/g, ' '),
      );
      const spoken = lines.filter(
        (line) =>
          machine.some((word) => ` ${line} `.includes(` ${word} `)) ||
          (line.includes(`${functions.if} `) && line.includes(then)),
      );
      expect(spoken).toEqual([]);
    });

    test('an assumption of ours carries its mark, a figure of the visitor none', () => {
      const marked = (answers: Answers): string[] =>
        [...show(answers).matchAll(/<span[^>]*class="t-trace-value"[^>]*>(≈[^<]*)</g)].map(
          ([, text]) => text ?? '',
        );
      const confirmed = Object.fromEntries(
        Object.entries(tool.inputs).map(([key, field]) => [key, field.default]),
      ) as Answers;
      expect(marked(confirmed)).toEqual([]);
      // Told in a line with figures are those of a formula that can be read.
      const read = Object.keys(tool.quantities).flatMap((key) => {
        const body = bound(tool).quantity(key)?.body;
        return body && isReadable(body) ? figuresOf(body) : [];
      });
      const assumed = read.filter((key) => {
        const field = tool.inputs[key];
        return field && isNumeric(field) && field.default !== null && assumes(field);
      });
      if (assumed.length > 0) expect(marked({}).length).toBeGreaterThan(0);
    });
  });
}
