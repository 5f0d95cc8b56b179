import { expect, test } from 'vitest';
import { mentions } from '../../../src/lib/definition/graph';
import { definePart, defineTool } from '../../../src/lib/definition/definition';
import { calculators } from '../../tool/contract';
import { ids, loadFolder } from '../../tool/folder';
import {
  bound,
  eachFigure,
  faultsOf,
  foreignKinds,
  keepersOf,
  linksOf,
  locales,
  neighbours,
} from '../../tool/lib';
import type { AnyTool } from '../../tool/lib';
import { folders, tools } from '../../tool/tools';

const { tool: profile } = await loadFolder('profile');
/** The tools with what they draw on beside each other. */
const all: Readonly<Record<string, AnyTool>> = { ...tools, profile };

/** The figures a figure rests on, within its tool and in others, as `tool/key`. */
function restsOn(graph: Readonly<Record<string, AnyTool>>, figure: string): string[] {
  const [id = '', key = ''] = figure.split('/');
  const tool = graph[id];
  if (!tool) return [];
  const found = mentions(tool, key).map((name) => `${id}/${name}`);
  // Offers count like links: whoever presses the button makes the value flow.
  for (const { key: fed, link } of linksOf(tool))
    if (fed === key) eachFigure(bound(tool).link(link), (name, from = id) => found.push(`${from}/${name}`));
  const from = tool.inputs[key]?.profile;
  if (from !== undefined) found.push(`profile/${from}`);
  const keeper = tool.inputs[key]?.keptIn;
  if (keeper !== undefined) found.push(`${keeper}/${key}`);
  return found;
}

/** A circle in the graph of figures across all tools, or null. */
function circleIn(graph: Readonly<Record<string, AnyTool>>): string[] | null {
  const done = new Set<string>();
  const walk = (figure: string, path: readonly string[]): string[] | null => {
    const at = path.indexOf(figure);
    if (at >= 0) return [...path.slice(at), figure];
    if (done.has(figure)) return null;
    for (const next of restsOn(graph, figure)) {
      const circle = walk(next, [...path, figure]);
      if (circle) return circle;
    }
    done.add(figure);
    return null;
  };
  for (const [id, tool] of Object.entries(graph))
    for (const key of [...Object.keys(tool.inputs), ...Object.keys(tool.quantities)]) {
      const circle = walk(`${id}/${key}`, []);
      if (circle) return circle;
    }
  return null;
}

test.each(Object.entries(tools))('%s links to figures that other tools have, in their units', (_id, tool) => {
  expect(faultsOf(tool, foreignKinds(new Map(Object.entries(all))))).toEqual([]);
});

test.each(Object.entries(tools))('%s links to tools of this site or of the method', (_id, tool) => {
  const known = [...ids, ...calculators.map(({ id }) => id)];
  expect(neighbours(tool).filter((id) => !known.includes(id))).toEqual([]);
});

test.each(Object.entries(tools))(
  'a field of %s that another tool keeps is that tool’s field',
  (_id, tool) => {
    for (const [key, keeper] of Object.entries(keepersOf(tool))) {
      const { keptIn: _, ...here } = tool.inputs[key] ?? {};
      const there = tools[keeper];
      expect([key, here]).toEqual([key, there?.inputs[key]]);
      for (const locale of locales) {
        const said = (id: string) => folders[id]?.words[locale]?.inputs[key];
        expect([key, said(tool.id)?.items, said(tool.id)?.values]).toEqual([
          key,
          said(keeper)?.items,
          said(keeper)?.values,
        ]);
      }
    }
  },
);

test('examples of one business answer a field that another tool keeps as that tool’s example does', () => {
  for (const { id, tool, examples } of Object.values(folders))
    for (const [key, keeper] of Object.entries(keepersOf(tool)))
      for (const [name, example] of Object.entries(folders[keeper]?.examples ?? {}))
        if (examples[name])
          expect([id, name, key, examples[name][key]]).toEqual([id, name, key, example[key]]);
});

test('no figure rests on itself through all tools, the profile, their links and their offers', () => {
  expect(circleIn(all)).toBeNull();
});

test('a figure over the items of one group rests on what their points read, and on no other item', () => {
  const text = { kind: 'text', default: null, optional: true } as const;
  const tool: AnyTool = defineTool({
    id: 'groups',
    version: 1,
    way: 'retention',
    inputs: { one: text, two: text },
    parts: [
      definePart({
        id: 'part',
        inputs: ['one', 'two'],
        quantities: {
          ofOne: { formula: "sum(where(items, group = 'a' and points > 0), points)", unit: 'points' },
          ofAll: { formula: "sum(where(items, points > 0 and group = 'a'), points)", unit: 'points' },
        },
        items: [
          { id: 'x', group: 'a', weight: 1, points: 'if(given(one), 1, 0)' },
          { id: 'y', group: 'b', weight: 1, points: 'if(given(two), 1, 0)' },
        ],
      }),
    ],
    examples: [],
    sources: [],
  });
  expect(mentions(tool, 'ofOne')).toEqual(['one']);
  expect(mentions(tool, 'ofAll')).toEqual(['one', 'two']);
});

test('a circle through an offer beside a cell is found', () => {
  const money = { kind: 'money', unit: 'currency', min: 0, max: 9, default: null } as const;
  const tool = (id: string, inputs: Parameters<typeof defineTool>[0]['inputs']): AnyTool =>
    defineTool({
      id,
      version: 1,
      way: 'retention',
      inputs,
      parts: [definePart({ id: 'part', inputs: Object.keys(inputs), quantities: {} })] as never,
      examples: [],
      sources: [],
    });
  const a = tool('a', {
    list: {
      kind: 'rows',
      min: 0,
      max: 9,
      default: null,
      fields: { cell: money },
      offers: [{ from: 'b', formula: 'figure', row: 0, cell: 'cell' }],
    },
  });
  const b = tool('b', { figure: { ...money, link: { from: 'a', formula: 'sum(list, cell)' } } });
  // A sum over another tool's list cannot be written; its figure can.
  expect(
    circleIn({ a, b: { ...b, inputs: { figure: { ...money, link: { from: 'a', formula: 'list' } } } } }),
  ).toEqual(['a/list', 'b/figure', 'a/list']);
});
