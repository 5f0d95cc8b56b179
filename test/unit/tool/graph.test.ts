import { expect, test } from 'vitest';
import { calculators } from '../../tool/contract';
import { ids } from '../../tool/folder';
import { namesIn } from '../../tool/lib';
import type { AnyTool } from '../../tool/lib';
import { linksOf } from '../../tool/links';
import { tools } from '../../tool/tools';

/** What a link reads; nothing of a formula that cannot be read, which is red in its tool's own project. */
const namesRead = (formula: string): string[] => {
  try {
    return namesIn(formula);
  } catch {
    return [];
  }
};

const neighboursOf = (tool: AnyTool): string[] => [
  ...new Set(linksOf(tool).flatMap(({ tool: other }) => (other === undefined ? [] : [other]))),
];

/** A circle in the graph that can be reached from a tool, as the ids along it, or null. */
function circleFrom(
  id: string,
  graph: Readonly<Record<string, AnyTool>>,
  path: readonly string[] = [],
): readonly string[] | null {
  if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
  const tool = graph[id];
  for (const other of tool ? neighboursOf(tool) : []) {
    const circle = circleFrom(other, graph, [...path, id]);
    if (circle) return circle;
  }
  return null;
}

test.each(Object.entries(tools))('%s links to figures that other tools have', (_id, tool) => {
  for (const { tool: id, formula } of linksOf(tool)) {
    const other = id === undefined ? undefined : tools[id];
    if (!other) continue;
    for (const name of namesRead(formula))
      expect([formula, name, name in other.inputs || name in other.quantities]).toEqual([
        formula,
        name,
        true,
      ]);
  }
});

test.each(Object.entries(tools))('%s links to tools of this site or of the method', (_id, tool) => {
  const known = [...ids, ...calculators.map(({ id }) => id)];
  expect(neighboursOf(tool).filter((id) => !known.includes(id))).toEqual([]);
});

test.each(Object.keys(tools))('links lead from %s in no circle', (id) => {
  expect(circleFrom(id, tools)).toBeNull();
});

test('a circle through an offer beside a cell is found', () => {
  const rows = { kind: 'rows', fields: {}, offers: [{ tool: 'b', formula: 'x', row: 0, cell: 'y' }] };
  const graph = {
    a: { inputs: { list: rows } },
    b: { inputs: { figure: { kind: 'number', link: { tool: 'a', formula: 'x' } } } },
  } as unknown as Record<string, AnyTool>;
  expect(circleFrom('a', graph)).toEqual(['a', 'b', 'a']);
});
