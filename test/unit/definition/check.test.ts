import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../src/lib/definition/check';
import { foreignKinds, kindOfFigure } from '../../../src/lib/definition/figure-kinds';
import type { AnyTool, Quantity } from '../../../src/lib/definition/definition';
import type { Field } from '../../../src/lib/field/field';
import { small } from '../formula/small-tool';
import { plain, toolOf } from '../reckon/tools';

const money = { kind: 'money', unit: 'currency', min: 0, max: 9, default: 0 } as const;
const faults = (
  inputs: Readonly<Record<string, Field>>,
  quantities: Readonly<Record<string, Quantity>> = {},
  more: Partial<AnyTool> = {},
): string[] => faultsOf(toolOf({ a: plain, m: money, ...inputs }, quantities, more));

test('a sound tool has no faults', () => {
  expect(faultsOf(small)).toEqual([]);
});

describe('every fault is named with the place it stands in', () => {
  test.each<[string, string[], string[]]>([
    [
      'quantities, their refusals and the rows of decisions',
      faults(
        {},
        {
          q: { formula: 'a + m', unit: '1' },
          r: { formula: 'b', unit: '1' },
          s: { formula: 'a', unit: '1', refuse: { NEVER: 'a' } },
          d: {
            decide: [
              { when: 'a > 1', verdict: 'x' },
              { when: 'm', verdict: 'y' },
            ],
          },
          u: { formula: 'a', unit: 'furlongs' },
          l: { formula: 'a', unit: 'list' },
        },
      ),
      [
        'q: 1 + currency do not agree',
        'r: unknown name "b"',
        's NEVER: is 1, said to be boolean',
        'd row 2: is currency, said to be boolean',
        'u: unknown unit "furlongs"',
        'l: is 1, said to be rows',
      ],
    ],
    [
      'what a tool names beside its formulas',
      faults(
        { lost: plain, b: { ...plain, requiredUnless: 'nobody' } },
        {},
        {
          checks: [{ code: 'TWO', field: 'a', when: 'a > 1', names: { other: 'absent' } }],
          warnings: [{ code: 'ODD', when: 'a > 1', part: 'one', fields: ['gone'] }],
          parts: [
            { id: 'one', inputs: ['a', 'm', 'b'], quantities: {} },
            { id: 'two', inputs: [], quantities: {}, presets: { usual: { missing: 1 } } },
          ],
        },
      ),
      [
        'b requiredUnless: "nobody" is no input',
        'TWO: "absent" is no input',
        'ODD: "gone" is no input',
        'two usual: "missing" is no input',
        'lost: stands in no part',
      ],
    ],
    [
      'what leads a part',
      faults(
        { b: plain, c: plain, range: { ...plain, plausible: [2, 1] } },
        {
          q: { formula: 'a', unit: '1' },
          r: { formula: 'm', unit: 'currency' },
          s: { formula: 'a', unit: '1', internal: true },
        },
        {
          parts: [
            {
              id: 'one',
              inputs: ['a', 'm', 'b', 'c', 'range'],
              quantities: {
                q: { formula: 'a', unit: '1' },
                r: { formula: 'm', unit: 'currency' },
                s: { formula: 'a', unit: '1', internal: true },
              },
              verdict: 'q',
              decisive: ['q', 'r', 's', 's'],
              ruler: { assumed: 'q', breakEven: 'r', cautious: 'gone' },
              first: ['a', 'm'],
              leavesOut: { a: 'replaces' },
              groups: [{ id: 'g', inputs: ['m', 'b', 'gone'] }],
            },
          ],
        },
      ),
      [
        'range plausible: is no range within -1000 to 1000',
        'one ruler: "gone" is no quantity',
        'one ruler: its figures have several units: 1, currency, none',
        'one verdict: "q" is no decision',
        'one decisive: names 4 figures, three at most',
        'one decisive: "s" is no public quantity of the part',
        'one decisive: "s" is no public quantity of the part',
        'one first: names 2 inputs, three to six are asked first',
        'one first and groups: "gone" is none of its inputs',
        'one first and groups: "m" stands in several of them',
        'one first and groups: "c" stands in none of them',
        'one first and groups: "range" stands in none of them',
        'one leavesOut: "a" is asked first',
      ],
    ],
    [
      'a part that does not ask for what its figures rest on',
      faults(
        {},
        { q: { formula: 'a', unit: '1' } },
        {
          parts: [
            { id: 'one', inputs: ['m'], quantities: { q: { formula: 'a', unit: '1' } } },
            { id: 'rest', inputs: ['a'], quantities: {} },
          ],
        },
      ),
      ['one: its figures rest on "a", which it does not ask for'],
    ],
    [
      'columns of decisions',
      faults(
        {},
        {
          d: { decide: [{ when: 'a > 1', verdict: 'x', also: { tone: 'loud' } }, { verdict: 'y' }] },
          tone: { decidedBy: 'd', column: 'tone' },
          lost: { decidedBy: 'q', column: 'tone' },
          q: { formula: 'a', unit: '1' },
        },
      ),
      ['tone: the row "y" has no column "tone"', 'lost: "q" is no decision'],
    ],
    [
      'named formulas',
      faults(
        {},
        { q: { formula: 'f(m)', unit: '1' } },
        {
          formulas: {
            f: { params: { x: '1' }, unit: 'currency', formula: 'x', refuse: { NEVER: 'x' }, sources: [] },
            g: { params: { x: '1' }, unit: 'furlongs', formula: 'x', sources: [] },
            h: { params: { x: '1' }, unit: '1', formula: 'x + a', sources: [] },
          },
        },
      ),
      [
        'q: f: currency where 1 is needed',
        'f: is 1, said to be currency',
        'f NEVER: is 1, said to be boolean',
        'g: unknown unit "furlongs"',
        'h: unknown name "a"',
      ],
    ],
    [
      'items, checks and warnings',
      faults(
        {},
        {},
        {
          items: [{ id: 'i', group: 'g', weight: 1, points: 'm' }],
          checks: [{ code: 'C', field: 'a', when: 'a' }],
          warnings: [{ code: 'W', when: 'gone > 1', part: 'part' }],
        },
      ),
      ['item i: is currency, said to be 1', 'C: is 1, said to be boolean', 'W: unknown name "gone"'],
    ],
    [
      'conditions and other known figures of fields',
      faults({
        b: { ...plain, when: 'a', from: { monthly: 'x * a' } },
        rows: { kind: 'rows', min: 0, max: 1, default: [], fields: { n: { ...plain, when: 'm' } } },
      }),
      [
        'b when: is 1, said to be boolean',
        'b from monthly: unknown name "a"',
        'rows.n when: is currency, said to be boolean',
      ],
    ],
    [
      'links and offers, also for cells',
      faults({
        b: { ...plain, link: { formula: 'm' }, offer: { formula: 'gone' } },
        rows: {
          kind: 'rows',
          min: 0,
          max: 1,
          default: [],
          fields: { n: plain },
          offers: [{ row: 0, cell: 'n', formula: 'm' }],
        },
      }),
      [
        'link of b: is currency, said to be 1',
        'offer for b: unknown name "gone"',
        'offer for rows.0.n: is currency, said to be 1',
      ],
    ],
    [
      'a per-row quantity over what is no list',
      faults({}, { q: { formula: 'a', unit: '1', rows: 'm' }, p: { formula: 'n', unit: '1', rows: 'a' } }),
      ['q: "m" is no list', 'p: unknown name "n"'],
    ],
  ])('%s', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });

  test.each<[string, Readonly<Record<string, Field>>, Readonly<Record<string, Quantity>>, string]>([
    ['of two', {}, { q: { formula: 'p + a', unit: '1' }, p: { formula: 'q', unit: '1' } }, 'q, p, q'],
    ['of one', {}, { q: { formula: 'q + a', unit: '1' } }, 'q, q'],
    ['within at()', {}, { q: { formula: 'at(q, a, 1)', unit: '1' } }, 'q, q'],
    ['in a refusal', {}, { q: { formula: 'a', unit: '1', refuse: { NEVER: 'q < 0' } } }, 'q, q'],
    ['in a decision', {}, { d: { decide: [{ when: "d = 'x'", verdict: 'x' }] } }, 'd, d'],
    [
      'through an own link',
      { b: { ...plain, link: { formula: 'q' } } },
      { q: { formula: 'b + 1', unit: '1' } },
      'b, q, b',
    ],
    [
      'of own links',
      { b: { ...plain, link: { formula: 'c' } }, c: { ...plain, link: { formula: 'b' } } },
      {},
      'b, c, b',
    ],
  ])('a circle %s', (_what, inputs, quantities, circle) => {
    expect(faults(inputs, quantities)).toEqual([`these rest on each other: ${circle}`]);
  });

  test('a circle through the items', () => {
    expect(
      faults(
        {},
        { q: { formula: 'sum(items, points)', unit: '1' } },
        { items: [{ id: 'i', group: 'g', weight: 1, points: 'q' }] },
      ),
    ).toEqual(['these rest on each other: q, q']);
  });

  test('a list that is made of itself is found, not followed for ever', () => {
    expect(faults({}, { l: { formula: 'where(l, true)', unit: 'list' } })[0]).toMatch(/^l: /);
    const [fault] = faults(
      {},
      { l: { formula: 'if(a > 0, l, k)', unit: 'list' }, k: { formula: 'l', unit: 'list' } },
    );
    expect(fault).toMatch(/rests on itself/);
  });

  test('a name JavaScript gives every object is as unknown as any other', () => {
    expect(
      faults(
        {},
        { q: { formula: 'constructor', unit: '1' }, p: { formula: 'toString(a)', unit: '1' } },
        { formulas: {}, procedures: {} },
      ),
    ).toEqual(['q: unknown name "constructor"', 'p: unknown function "toString"']);
  });
});

describe('links to other tools', () => {
  const other = toolOf({ x: plain }, { gain: { formula: 'x', unit: '1' } }, { id: 'other' });
  const linked = (formula: string, from: Record<string, string> | string) =>
    faultsOf(
      toolOf({ m: money, b: { ...plain, link: { formula, from } } }, {}),
      foreignKinds(new Map([['other', other]])),
    );

  test.each<[string, string, Record<string, string> | string, string[]]>([
    ['a figure of the right unit', 'gain * 2', 'other', []],
    ['an input of the other tool', 'x', 'other', []],
    ['own and foreign figures in one formula', 'gain * m / m', { gain: 'other' }, []],
    ['a name the other tool has not', 'loss', 'other', ['link of b: "loss" has no unit']],
    ['an own name where all come from the other', 'gain + m', 'other', ['link of b: "m" has no unit']],
    ['a wrong unit', 'gain * m', { gain: 'other' }, ['link of b: is currency, said to be 1']],
    ['a tool that is not here yet', 'anything * 2', 'later', []],
  ])('%s', (_what, formula, from, expected) => {
    expect(linked(formula, from)).toEqual(expected);
  });
});

test('the kind of a figure tells the fields of lists and the outcomes of decisions', () => {
  expect(kindOfFigure(small, 'byKind')).toEqual({
    is: 'rows',
    fields: { key: { is: 'text', options: ['y', 'z', 'x'] }, value: { is: 'number', unit: {} } },
  });
  expect(kindOfFigure(small, 'ratios')).toEqual({
    is: 'rows',
    fields: { value: { is: 'number', unit: {} } },
  });
  expect(kindOfFigure(small, 'days')).toEqual({
    is: 'rows',
    fields: { value: { is: 'number', unit: { day: 1 } } },
  });
  expect(kindOfFigure(small, 'unheardOf')).toBeUndefined();
  const decided = toolOf(
    { a: plain },
    {
      d: { decide: [{ when: 'a > 1', verdict: 'x' }, { verdict: 'y' }] },
      q: { formula: "d = 'z'", unit: 'boolean' },
    },
  );
  expect(kindOfFigure(decided, 'd')).toEqual({ is: 'text', options: ['x', 'y'] });
  expect(faultsOf(decided)).toEqual(['q: "z" is none of x, y']);
});
