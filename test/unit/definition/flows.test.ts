import { describe, expect, test } from 'vitest';
import { flowsOf, inFlowOrder } from '../../../src/lib/definition/flows';
import { loadFolder } from '../../tool/folder';
import { linksOf } from '../../tool/lib';
import { tools } from '../../tool/tools';
import { plain, toolOf } from '../reckon/tools';

const profile = toolOf({ margin: plain }, {}, { id: 'profile' });
const first = toolOf(
  { a: { ...plain, profile: 'margin' }, back: { ...plain, link: { from: 'second', formula: 'b' } } },
  { gain: { formula: 'a * 2', unit: '1' } },
  { id: 'first' },
);
const second = toolOf(
  {
    b: plain,
    c: { ...plain, link: { formula: 'gain + margin + b', from: { gain: 'first', margin: 'profile' } } },
    d: { ...plain, offer: { formula: 'gain', from: 'first' } },
    e: { ...plain, link: { formula: 'x', from: 'absent' } },
    list: {
      kind: 'rows',
      min: 0,
      max: 9,
      default: null,
      fields: { cell: plain },
      offers: [{ from: 'first', formula: 'gain', row: 1, cell: 'cell' }],
    },
  },
  {},
  { id: 'second' },
);

describe('which figure goes where', () => {
  const flows = flowsOf({ profile, first, second });

  test('a field of the profile, every name of a link, and every offer is a way', () => {
    expect(
      flows.map(({ from, to, offered }) => [
        `${from.tool}.${from.key}`,
        [to.tool, to.key, to.cell].filter(Boolean).join('.'),
        offered,
      ]),
    ).toEqual([
      ['second.b', 'first.back', false],
      ['profile.margin', 'first.a', false],
      ['first.gain', 'second.c', false],
      ['profile.margin', 'second.c', false],
      ['first.gain', 'second.d', true],
      ['first.gain', 'second.list.1.cell', true],
    ]);
  });

  test('what feeds others stands before them, also where two feed each other', () => {
    expect(inFlowOrder(flows)).toEqual(['profile', 'first', 'second']);
  });
});

test('every tool of the site stands in it with every way its definition names', async () => {
  const all = { ...tools, profile: (await loadFolder('profile')).tool };
  const flows = flowsOf(all);
  for (const [id, tool] of Object.entries(tools)) {
    const fed = new Set(flows.filter(({ to }) => to.tool === id).map(({ to }) => to.key));
    for (const { key, link } of linksOf(tool)) {
      const sources = typeof link.from === 'object' ? Object.values(link.from) : [link.from];
      if (sources.some((source) => source !== undefined && source in all))
        expect([id, key, fed.has(key)]).toEqual([id, key, true]);
    }
    for (const [key, { profile: from }] of Object.entries(tool.inputs))
      if (from !== undefined) expect([id, key, fed.has(key)]).toEqual([id, key, true]);
  }
});
