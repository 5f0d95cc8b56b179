import { describe, expect, test } from 'vitest';
import type { Folder } from './folder';
import { alone, assumptionsIn, isAssumed, isNumeric, locales } from './lib';
import type { Answers } from './lib';
import { shower, viewModel } from './view';

/** Entries that may contradict what the tool assumes: of each figure alone the least, the most and what is plausible. */
const entriesOf = ({ tool }: Folder): [key: string, value: number, answers: Answers][] =>
  Object.entries(tool.inputs).flatMap(([key, field]) =>
    isNumeric(field)
      ? [...new Set([field.min, field.max, ...(field.plausible ?? [])])].map(
          (value): [string, number, Answers] => [key, value, { [key]: value }],
        )
      : [],
  );

/** Nothing is held against the visitor that compares their entry with an assumption of ours. */
export function contradicted(folder: Folder): void {
  const entries = entriesOf(folder);
  if (entries.length === 0) return;
  const framed = (folder.tool.checks ?? []).flatMap(({ code, within }) => (within ? [code] : []));
  describe('an entry that an assumption contradicts', () => {
    test.each(entries)('%s of %d is not blamed for it', (key, _value, answers) => {
      const model = viewModel(folder, answers, 'de');
      const { session } = model;
      // What follows from the entry within the tool may leave its range with it.
      const blamed = model.state.errors.filter(
        ({ code, field }) =>
          code !== 'REQUIRED' && !framed.includes(code) && model.state.origin(field).from !== 'linked',
      );
      // What is wrong is wrong by itself: beside its own field, and with nothing else.
      expect(blamed.map(({ field }) => field).filter((field) => field !== key)).toEqual([]);
      for (const { compares, when } of model.state.warnings)
        if (compares)
          expect(
            [...session.readsOf(() => session.holds(when, true))].filter((one) =>
              isAssumed(session, answers, one),
            ),
          ).toEqual([]);
    });

    test('of a trade neither', () => {
      for (const [trade, example] of Object.entries(folder.examples)) {
        const assumed = assumptionsIn(folder.compiled.inputs, example);
        for (const [key, , answers] of entries) {
          const model = viewModel(folder, answers, 'de', { around: { ...alone, assumed } });
          const blamed = model.state.errors.filter(
            ({ code, field }) =>
              code !== 'REQUIRED' && !framed.includes(code) && model.state.origin(field).from === 'default',
          );
          expect(blamed.map(({ field, code }) => [trade, key, field, code])).toEqual([]);
        }
      }
    });

    test.each(locales)('in %s nobody is told to have entered what was assumed', async (locale) => {
      const show = await shower(folder);
      for (const [key, , answers] of entries) {
        const model = viewModel(folder, answers, locale);
        const [before = '', after = ''] = model.site.ui.readWas.split('{value}');
        const html = show(model);
        const said = [...html.matchAll(new RegExp(`${before}[^<>]{1,40}?${after}`, 'g'))];
        const beside = said.filter(({ index }) => html.slice(0, index).includes(`data-field="${key}"`));
        expect([key, said.length - beside.length, after.length > 0]).toEqual([key, 0, true]);
      }
    });
  });
}
