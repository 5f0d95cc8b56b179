import { errorWordsOf } from '../../src/components/field/error-words';
import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { ViewModel } from '../../src/components/tool/view-model';
import { TraceSteps } from '../../src/components/trace/TraceSteps';
import type { Folder } from './folder';
import { locales, readFragment, restore, sayError } from './lib';
import type { AnyTool, Field } from './lib';
import { property } from './property';
import { shower, viewModel } from './view';

/** Names that every object answers to, though nobody gave them. */
const names = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', 'isPrototypeOf'];
const codes = [
  'NOT_A_NUMBER',
  'UNIT_MISMATCH',
  'NOT_A_DATE',
  'COUNT_ORDER',
  'SKIPPED_ITEMS',
  'AMBIGUOUS_NUMBER',
  'ghost',
  ...names,
];

/** A leaf as nobody would type it. */
const odd: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, '', '-', 0, -1, 0.5, 1e15, 1e300, 1.7e308, -1.7e308, 5e-324, [], {}),
  fc.constantFrom(...names, '<b>', '{min}', '{field}'),
  fc.record({
    text: fc.oneof(fc.constantFrom('12abc', '5 €', '{min}', ...names), fc.integer()),
    code: fc.oneof(fc.constantFrom(...codes), fc.integer()),
    more: fc.constant(1),
  }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** What a field may be said to hold: odd leaves in the shape of its kind, and anything. */
const oddIn = (field: Field): Arbitrary<unknown> => {
  switch (field.kind) {
    case 'rows': {
      const cells = Object.entries(field.fields).map(([name, cell]) => [name, oddIn(cell)] as const);
      const row = fc.record({ ...Object.fromEntries(cells), ghost: odd }, { requiredKeys: [] });
      return fc.oneof(fc.array(fc.oneof({ weight: 5, arbitrary: row }, odd), { maxLength: 6 }), odd);
    }
    case 'dates':
      return fc.oneof(fc.array(odd, { maxLength: 6 }), odd);
    case 'answers':
      return fc.oneof(
        fc.dictionary(
          fc.constantFrom(...field.items.map(({ id }) => id), 'text', 'code', 'constructor'),
          fc.oneof(odd, fc.constant('na')),
        ),
        odd,
      );
    case 'choice':
      return fc.oneof(fc.constantFrom<unknown>(...field.options), odd);
    default:
      return odd;
  }
};

const recordOf = (tool: AnyTool): Arbitrary<unknown> =>
  fc.record({
    v: fc.oneof({ weight: 8, arbitrary: fc.constant(tool.version) }, fc.constantFrom<unknown>(0, 99, '1')),
    d: fc.record(
      {
        ...Object.fromEntries(Object.entries(tool.inputs).map(([key, field]) => [key, oddIn(field)])),
        ...Object.fromEntries(['ghost', 'constructor', 'toString'].map((key) => [key, odd])),
      },
      { requiredKeys: [] },
    ),
  });

/** A link that says the same as a record, with a currency that may be none. */
const linkOf = (tool: AnyTool): Arbitrary<string> =>
  fc.tuple(recordOf(tool), fc.constantFrom('CHF', 'XYZ', 'constructor', '')).map(([record, currency]) => {
    const { d } = record as { d: Record<string, unknown> };
    const parts = Object.entries(d).map(
      ([key, value]) =>
        `${key}=${encodeURIComponent(typeof value === 'string' ? value : JSON.stringify(value))}`,
    );
    return `#${[`v=${tool.version}`, ...parts, `currency=${currency}`].join('&')}`;
  });

/** What must stand in no text: what was not there, what is no number, what is no text. */
const odds = /undefined|NaN|∞|Infinity|\[object|function |native code/;
/** A tag whole, also where a text of the visitor's stands in it with a `>` of its own. */
const tag = /<(?:"[^"]*"|[^">])*>/g;
const unspeakable = new RegExp(`${odds.source}|\\{\\w+(:[^{}]+)?\\}`, 'g');
/** What of the visitor's own texts looks like a fault: a text of theirs is said as it is. */
const ownIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? (value.match(unspeakable) ?? [])
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(ownIn)
      : [];

/** Whatever is restored can be shown and told, in every language, to the last leaf. */
export function hostile(folder: Folder): void {
  const { tool, compiled: model } = folder;

  /** How the figures came about: the visitor's own texts stand in it, braces and all. */
  const traced = (shown: ViewModel): string =>
    renderToString(
      <TraceSteps
        tool={tool}
        cite={(source) => source}
        speaker={shown}
        ui={shown.site.ui}
        keys={Object.keys(tool.quantities)}
      />,
    );

  /** Everything that is told of some answers, with the texts of the visitor's own left out. */
  const faultsIn = (html: string, shown: ViewModel): string[] => {
    // A group's line shows the visitor's own texts, braces and all, as the trace does.
    const line = /<span class="t-fold-line">.*?<\/span>/gs;
    const lines = html.match(line) ?? [];
    const told = [
      ...shown.state.errors.map((error) => {
        const field = model.inputs[error.field];
        return field ? sayError(error, field, shown.shown(error.field), errorWordsOf(shown)) : '';
      }),
      ...Object.keys(model.figures).map((key) => shown.reason(key)),
      ...html
        .replace(line, '')
        .replace(/<textarea.*?<\/textarea>/gs, '\n')
        .replace(tag, '\n')
        .split('\n'),
    ];
    const own = ownIn(shown.state.answers);
    const without = (text: string): string => own.reduce((rest, one) => rest.replaceAll(one, ''), text);
    return [
      ...told.filter((text) => without(text).search(unspeakable) >= 0),
      ...lines.filter((text) => odds.test(without(text))),
      ...traced(shown)
        .split(tag)
        .filter((text) => odds.test(without(text))),
    ];
  };

  for (const [what, from] of [
    ['record', recordOf(tool)],
    ['link', linkOf(tool)],
  ] as const)
    test(`an odd ${what} is shown and told whole`, { timeout: 120_000 }, async () => {
      const render = await shower(folder);
      fc.assert(
        fc.property(from as Arbitrary<unknown>, fc.constantFrom(...locales), (found, locale) => {
          const opened = typeof found === 'string' ? readFragment(tool, found) : restore(tool, found);
          const { answers = {}, dropped = [] } = opened ?? {};
          const shown = viewModel(folder, answers, locale, { dropped, link: what === 'link' });
          expect(faultsIn(render(shown), shown)).toEqual([]);
        }),
        { numRuns: 120 },
      );
    });

  test('a text that every object answers to is shown like any other, in lists that are filled in', async () => {
    const render = await shower(folder);
    const lists = Object.entries(tool.inputs).filter(([, { kind }]) => kind === 'rows');
    for (const example of Object.values(folder.examples))
      for (const name of names) {
        const answers = restore(tool, {
          v: tool.version,
          d: {
            ...example,
            ...Object.fromEntries(
              lists.map(([key, field]) => [
                key,
                ((example[key] as object[] | undefined) ?? []).map((row) => ({
                  ...row,
                  ...Object.fromEntries(
                    Object.entries(field.kind === 'rows' ? field.fields : {})
                      .filter(([, cell]) => cell.kind === 'text')
                      .map(([cell]) => [cell, name]),
                  ),
                })),
              ]),
            ),
          },
        }).answers;
        for (const locale of locales) {
          const shown = viewModel(folder, answers, locale, { dropped: [], link: false });
          expect(faultsIn(render(shown), shown)).toEqual([]);
        }
      }
  });

  property('of an odd record nothing is kept as unread but a text and a reason its field can have', 300, () =>
    fc.property(recordOf(tool), (found) => {
      const seen: unknown[] = [];
      const look = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        if (Object.hasOwn(value, 'text') && Object.hasOwn(value, 'code')) seen.push(value);
        else Object.values(value).forEach(look);
      };
      for (const [key, value] of Object.entries(restore(tool, found).answers))
        if (tool.inputs[key]?.kind !== 'answers') look(value);
      for (const one of seen) {
        expect(Object.keys(one as object).sort()).toEqual(['code', 'text']);
        expect(one).toMatchObject({ text: expect.any(String) as string });
        expect(codes.slice(0, 3)).toContain((one as { code: unknown }).code);
      }
    }),
  );

  test('rows past the limit of a list, and an unknown currency, are named among what was dropped', () => {
    for (const [key, field] of Object.entries(tool.inputs)) {
      if (field.kind !== 'rows' && field.kind !== 'dates') continue;
      const many = Array.from({ length: 20_000 }, () => (field.kind === 'rows' ? {} : 1));
      const { dropped } = restore(tool, { v: tool.version, d: { [key]: many } });
      expect(dropped).toHaveLength(1);
      expect(dropped[0]).toMatch(new RegExp(`^${key}\\.\\d+$`));
    }
    expect(readFragment(tool, `#v=${tool.version}&currency=XYZ`)?.dropped).toEqual(['currency']);
  });

  test('a link of an older version is migrated before its keys are checked', () => {
    const version = tool.version + 1;
    for (const [key, field] of Object.entries(tool.inputs)) {
      const value = field.default;
      const text = value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
      const renamed = {
        ...tool,
        version,
        migrations: {
          [tool.version]: ({ was, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, [key]: was }),
        },
      };
      const opened = readFragment(renamed, `#v=${tool.version}&was=${encodeURIComponent(text)}`);
      expect([key, opened?.answers[key], opened?.dropped]).toEqual([key, value, []]);
    }
    const throwing = {
      ...tool,
      version,
      migrations: {
        [tool.version]: () => {
          throw new Error('cannot make anything of it');
        },
      },
    };
    expect(readFragment(throwing, `#v=${tool.version}&was=1`)?.dropped).toEqual(['*']);
  });
}
