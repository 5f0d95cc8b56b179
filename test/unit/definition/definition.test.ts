import { describe, expect, expectTypeOf, test } from 'vitest';
import { defineInputs, definePart, defineTool } from '../../../src/lib/definition/definition';
import type { QuantityKeys } from '../../../src/lib/definition/definition';
import type { FieldWords } from '../../../src/lib/definition/words';
import {
  callsOfQuantity,
  closure,
  cycleOf,
  linksOf,
  mentions,
  publicQuantities,
  unitOfQuantity,
} from '../../../src/lib/definition/graph';
import { interpreted } from '../../../src/lib/definition/model';
import { sheetOf } from '../../../src/lib/definition/sheet';
import { neighbours, offersItself, sourcesOf } from '../../../src/lib/definition/sources';
import { evaluate } from '../../../src/lib/reckon/evaluate';
import { small } from '../formula/small-tool';
import { plain, toolOf } from '../reckon/tools';

const inputs = defineInputs({ a: plain, b: { ...plain, default: 2 } });
const first = definePart({
  id: 'first',
  inputs: ['a'],
  quantities: { q: { formula: 'a * 2', unit: '1' }, within: { formula: 'q + 1', unit: '1', internal: true } },
  main: 'q',
  warnings: [{ code: 'W', when: 'q > 1', fields: ['a'] }],
  presets: { large: { a: 100, b: 3 } },
});
const second = definePart({
  id: 'second',
  inputs: ['b', 'a'],
  quantities: { r: { formula: 'q + b', unit: '1' } },
  items: [{ id: 'i', group: 'g', weight: 1, points: 'a' }],
});
const tool = defineTool({
  id: 'two-parts',
  version: 1,
  way: 'referral',
  inputs,
  parts: [first, second],
  examples: [],
  sources: [],
});

describe('a tool', () => {
  test('has the quantities, warnings and items of all its parts', () => {
    expect(Object.keys(tool.quantities)).toEqual(['q', 'within', 'r']);
    expect(tool.warnings).toEqual([{ code: 'W', when: 'q > 1', fields: ['a'], part: 'first' }]);
    expect(tool.items.map(({ id }) => id)).toEqual(['i']);
    expectTypeOf<QuantityKeys<(typeof tool)['parts']>>().toEqualTypeOf<'q' | 'within' | 'r'>();
  });

  test('in which two parts own a quantity of one key is no tool', () => {
    expect(() => defineTool({ ...tool, parts: [first, { ...first, id: 'again' }] })).toThrow(
      /two parts own the quantity "q"/,
    );
  });

  test('does not compile where a part names an unknown input or leads with an unknown quantity', () => {
    // @ts-expect-error the tool has no input of this name
    defineTool({ ...tool, parts: [definePart({ id: 'x', inputs: ['gone'], quantities: {} })] });
    // @ts-expect-error the part has no quantity of this name
    definePart({ id: 'x', inputs: [], quantities: { q: { formula: '1', unit: '1' } }, main: 'gone' });
  });

  test('shows of a part its public quantities, and carries its presets', () => {
    const [part] = sheetOf(tool);
    expect(part).toMatchObject({
      id: 'first',
      main: 'q',
      quantities: ['q'],
      presets: { large: { a: 100, b: 3 } },
    });
    const { values } = evaluate(interpreted(tool), { a: 1, b: 2, ...(part?.presets?.['large'] as object) });
    expect(values).toEqual({ q: 200, within: 201, r: 203 });
  });
});

describe('what a figure rests on', () => {
  const graph = toolOf(
    {
      a: plain,
      b: { ...plain, when: 'c > 0' },
      c: plain,
      d: { ...plain, requiredUnless: 'e' },
      e: { kind: 'yesNo', default: false },
      unread: plain,
      rows: { kind: 'rows', min: 0, max: 9, default: [], fields: { a: plain, n: plain } },
    },
    {
      q: { formula: 'half(b) + d', unit: '1', refuse: { NEVER: 'e' } },
      ofRows: { formula: 'sum(rows, a * n)', unit: '1' },
      ofBoth: { formula: 'sum(rows, a) + a', unit: '1' },
      each: { formula: 'n + c', unit: '1', rows: 'rows' },
      moved: { formula: 'at(q, d, 1)', unit: '1', internal: true },
      band: {
        decide: [
          { when: 'ofRows > 1', verdict: 'x', also: { tone: 'y' } },
          { verdict: 'z', also: { tone: 'w' } },
        ],
      },
      tone: { decidedBy: 'band', column: 'tone' },
      points: { formula: 'sum(items, points)', unit: 'points' },
    },
    {
      formulas: { half: { params: { x: '1' }, unit: '1', formula: 'x / 2', sources: [] } },
      items: [{ id: 'i', group: 'g', weight: 1, points: 'a + q' }],
    },
  );

  test.each([
    ['q', ['b', 'd', 'e']],
    ['ofRows', ['rows']],
    ['ofBoth', ['rows', 'a']],
    ['each', ['c', 'rows']],
    ['moved', ['q', 'd']],
    ['tone', ['ofRows']],
    ['points', ['a', 'q']],
    ['a', []],
  ])('%s mentions %j: a field of a row is no figure of its name', (key, expected) => {
    expect(mentions(graph, key)).toEqual(expected);
  });

  test('is everything behind it, also what decides whether a field is asked for, in the order of the definition', () => {
    expect(closure(graph, ['moved'])).toEqual({ inputs: ['b', 'c', 'd', 'e'], quantities: ['q', 'moved'] });
    expect(closure(graph, ['tone'])).toEqual({ inputs: ['rows'], quantities: ['ofRows', 'tone'] });
    expect(closure(graph, ['each', 'ofBoth']).inputs).toEqual(['a', 'c', 'rows']);
  });

  test('names the formulas it calls; units and public quantities follow from the definition', () => {
    expect(callsOfQuantity(graph, 'q')).toEqual(['half']);
    expect(publicQuantities(graph)).not.toContain('moved');
    expect(['q', 'each', 'band', 'tone', 'gone'].map((key) => unitOfQuantity(graph, key))).toEqual([
      '1',
      'list',
      'band',
      'band',
      'none',
    ]);
    expect(cycleOf(graph)).toBeNull();
    expect(cycleOf(small)).toBeNull();
  });
});

test('a tool tells its links, and the neighbours that feed it without the profile', () => {
  const fed = toolOf(
    {
      a: { ...plain, link: { formula: 'x', from: 'one' } },
      b: { ...plain, link: { formula: 'a + y + z', from: { y: 'two', z: 'profile' } } },
      c: { ...plain, offer: { formula: 'a' } },
    },
    {},
  );
  expect(linksOf(fed).map(({ place }) => place)).toEqual(['link of a', 'link of b', 'offer for c']);
  expect(neighbours(fed)).toEqual(['one', 'two']);
  expect(sourcesOf({ formula: 'a' })).toEqual([]);
  expect(offersItself(fed)).toBe(true);
  expect(offersItself(toolOf({ a: { ...plain, offer: { formula: 'x', from: 'one' } } }, {}))).toBe(false);
});

test('the words of a keyed checklist describe every item, every group and every step of its scale', () => {
  const list = defineInputs({
    list: {
      kind: 'answers',
      items: [
        { id: 'P1', group: 'price', weight: 2 },
        { id: 'S1', group: 'staff', weight: 1 },
      ],
      values: [0, 0.5, 1],
      default: null,
    },
  });
  expect(list.list.values).toEqual([0, 0.5, 1]);
  type Words = FieldWords<(typeof list)['list']>;
  expectTypeOf<Words['items']>().toEqualTypeOf<Record<'P1' | 'S1', string>>();
  expectTypeOf<Words['groups']>().toEqualTypeOf<Record<'price' | 'staff', string>>();
  expectTypeOf<Words['values']>().toEqualTypeOf<Record<0 | 0.5 | 1, string>>();
});
