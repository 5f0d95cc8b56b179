import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileTool, sourcesOfTool } from '../../../src/lib/compile/module';
import { interpreted } from '../../../src/lib/definition/model';
import type { Formula, Model } from '../../../src/lib/definition/model';
import { functions } from '../../../src/lib/formula/functions/index';
import { Reader } from '../../../src/lib/formula/value';
import { isNumeric } from '../../../src/lib/field/field';
import { evaluate } from '../../../src/lib/reckon/evaluate';
import { given, small, withQuantities } from '../formula/small-tool';
import { toolOf } from '../reckon/tools';
import { addresses, bothWays, compiled } from './compiled';
import { migrations } from './migrations';
import { smallInputs } from './small-inputs';

/** The small tool with all else a definition can say. */
const whole = {
  ...withQuantities(
    {
      band: {
        decide: [
          { when: "two > 5 and mood = 'new'", verdict: 'high', also: { tone: 'loud' } },
          { when: "refused(ratio, 'DIV_ZERO')", verdict: 'none', also: { tone: 'mute' } },
          { verdict: 'low', also: { tone: 'soft' } },
        ],
        refuse: { NO_DATA: 'count(rows) = 0' },
      },
      tone: { decidedBy: 'band', column: 'tone' },
      ratio: {
        formula: 'two / zero',
        unit: '1',
        refuse: { NO_DATA: 'not yes', NEVER: 'two < 0' },
        decimals: 2,
      },
      points: { formula: "sum(where(items, group = 'g'), points * weight)", unit: '1', internal: true },
      each: { formula: 'half(n) + sum(rows, n)', unit: '1', rows: 'rows', refuse: { SMALL: 'n < 0' } },
      optional: { formula: 'two + zero', unit: '1' },
    },
    {
      ...small,
      inputs: {
        ...small.inputs,
        zero: { ...(small.inputs['zero'] as (typeof small.inputs)[string]), when: 'yes or two > 3' },
        money: {
          kind: 'money',
          unit: 'currency',
          min: 0,
          max: 100,
          default: 1,
          from: { perMonth: 'x * 12', share: 'x / 0.3' },
        },
        huge: {
          kind: 'number',
          unit: '1',
          min: -Infinity,
          max: Infinity,
          default: 0,
          link: { formula: 'two * 2' },
        },
        score: { ...(small.inputs['score'] as (typeof small.inputs)[string]), requiredUnless: 'no' },
      },
      items: [
        { id: 'i', group: 'g', weight: 2, points: 'if(given(word), 1, two)' },
        { id: 'j', group: 'h', weight: 1, points: '0' },
      ],
      checks: [
        { code: 'COUNT_ORDER', field: 'wrong', when: 'wrong > two', names: { part: 'wrong', whole: 'two' } },
        { code: 'DATE_ORDER', field: 'day', when: 'day < 100 days', harmless: true },
      ],
      warnings: [{ code: 'W', when: 'two > zero and 0.1 + 0.2 = 0.3', part: 'part', fields: ['two'] }],
      migrations,
      examples: ['one'],
    },
  ),
};

describe.each(await bothWays(whole))('%s', (_way, model) => {
  test('a model knows nothing of formula texts', () => {
    expect(JSON.stringify(model)).not.toMatch(/two \*|"formula"|"when"/);
    expect(model.figures['ratio']).toMatchObject({ unit: '1', decimals: 2 });
    expect(model.figures['points']).not.toHaveProperty('internal');
    expect(model.figures['band']).toMatchObject({ rounded: true, unit: 'band' });
    expect(model.inputs['huge']).toMatchObject({ min: -Infinity, max: Infinity });
  });

  test('other known figures are converted', () => {
    const field = model.inputs['money'];
    const from = field && isNumeric(field) ? field.from : undefined;
    const reader = new Reader(evaluate(model, given).session);
    expect(from?.['perMonth']?.(reader, 5)).toBe(60);
    expect(from?.['perMonth']?.(reader, null)).toBeNull();
  });

  test('old answers are migrated by the functions of the tool itself', () => {
    expect(model.migrations?.[1]?.({ pair: 3, yes: true })).toEqual({ two: 3, yes: true });
  });
});

/** All of a model that is no function. */
const data = (model: Model): unknown => JSON.parse(JSON.stringify(model)) as unknown;

describe('the compiled model', () => {
  test('says the same as the interpreted one, whatever is answered: figures, errors, warnings, links', async () => {
    const [reference, model] = [interpreted(whole), await compiled(whole)];
    expect(data(model)).toEqual(data(reference));
    fc.assert(
      fc.property(smallInputs, fc.subarray(['huge']), (inputs, linked) => {
        const [one, other] = [reference, model].map((each) => {
          const { session, ...rest } = evaluate(each, inputs, {}, new Set(linked));
          const codes = rest.warnings.map(({ code }) => code);
          const figures = Object.keys({ ...each.inputs, ...each.figures }).map((key) => [
            key,
            session.figure(key),
          ]);
          return { ...rest, warnings: codes, figures };
        });
        expect(other).toEqual(one);
      }),
      { numRuns: 300 },
    );
  });

  test('imports the functions it uses and nothing else of the language', () => {
    const source = compileTool(
      toolOf(
        { a: { kind: 'number', unit: '1', min: 0, max: 1, default: 0 } },
        { q: { formula: "if(a > 0, years(a) * 0, as('year', ln(a)))", unit: 'year' } },
      ),
      addresses,
    );
    expect(
      [...source.matchAll(/from"([^"]*)"/g)].map(([, from]) => /functions\/(\w+)/.exec(from ?? '')?.[1]),
    ).toEqual(['if', 'ln']);
    expect(source).not.toMatch(/eval|new Function/);
  });

  test('holds no word of the language that could end a text', async () => {
    const texts = ['say "it"; \\ ${two} `x` </script> \u2028', '__proto__'];
    const tool = withQuantities(
      Object.fromEntries(texts.map((text, place) => [`q${place}`, { formula: `'${text}'`, unit: 'text' }])),
    );
    const { values } = evaluate(await compiled(tool), given);
    expect([values['q0'], values['q1']]).toEqual(texts);
  });

  test('can name its figures as JavaScript names its own things', async () => {
    const names = [
      'r',
      'c',
      'answer',
      'decide',
      'call',
      'class',
      'tool',
      'procedures',
      'await',
      'x',
      'arguments',
    ];
    const field = { kind: 'number', unit: '1', min: 0, max: 9, default: 0 } as const;
    const tool = toolOf(
      Object.fromEntries(names.map((name) => [name, field])),
      {
        all: { formula: `${names.join(' + ')} + sum(class, 1, 2, class) + sum(r, 1, r, r)`, unit: '1' },
        guarded: { formula: 'class(call)', unit: '1', refuse: { NEVER: 'answer = 9' } },
      },
      { formulas: { class: { params: { new: '1' }, unit: '1', formula: 'new + 1', sources: [] } } },
    );
    const inputs = Object.fromEntries(names.map((name) => [name, 1]));
    expect(evaluate(await compiled(tool), inputs).values).toEqual({ all: 11 + 3 + 1, guarded: 2 });
  });
});

test('every function of the language has a file of its name for the compiled module', async () => {
  for (const name of Object.keys(functions)) {
    const file = (await import(`${addresses.formula}/functions/${name}`)) as { value: Formula };
    expect([name, typeof file.value]).toEqual([name, 'function']);
  }
});

test('a tool names the other tools its links and offers draw on', () => {
  const field = { kind: 'number', unit: '1', min: 0, max: 9, default: 0 } as const;
  const tool = toolOf(
    {
      a: { ...field, link: { formula: 'x', from: 'one' } },
      b: { ...field, link: { formula: 'a + y', from: { y: 'two' } }, offer: { formula: 'z', from: 'three' } },
      c: { ...field, link: { formula: 'a' } },
      d: {
        kind: 'rows',
        min: 0,
        max: 9,
        fields: { n: field },
        default: [],
        offers: [{ row: 0, cell: 'n', formula: 'w', from: 'profile' }],
      },
    },
    {},
  );
  expect(sourcesOfTool(tool)).toEqual(['one', 'two', 'three', 'profile']);
});
