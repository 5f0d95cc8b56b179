import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyTool } from '../../../src/lib/tool/definition';
import { defaultsOf } from '../../../src/lib/tool/answers';
import { openSession } from '../../../src/lib/tool/evaluate';
import type { Inputs } from '../../../src/lib/tool/fields';
import { recompute } from '../../../src/lib/tool/recompute';
import { trace, traceAll } from '../../../src/lib/tool/trace';
import type { TraceStep } from '../../../src/lib/tool/trace-step';
import { inputsOf } from './arbitrary';
import { casesOf } from './cases';
import { tools } from './tools';

/** The difference between a step's value and the one its own figures give, or null. */
function difference(step: TraceStep): unknown {
  const { value, code } = recompute(step);
  const same =
    typeof value === 'number' && typeof step.value === 'number'
      ? Math.abs(value - step.value) <= 1e-12 * Math.max(1, Math.abs(step.value))
      : JSON.stringify(value) === JSON.stringify(step.value);
  const line =
    step.taken && step.value !== null ? recompute({ ...step, tree: step.taken, refusals: [] }).value : value;
  return same && code === step.code && JSON.stringify(line) === JSON.stringify(value)
    ? null
    : { key: step.key, kind: step.kind, shown: [step.value, step.code], again: [value, code] };
}

const within = (step: TraceStep): TraceStep[] => [
  step,
  ...[
    ...step.nested.map((one) => one.step),
    ...step.columns.flatMap(({ steps }) => steps),
    ...step.items,
    ...(step.rows ?? []),
  ].flatMap(within),
];

function differences(tool: AnyTool, inputs: Inputs): unknown[] {
  const session = openSession(tool, inputs);
  return Object.keys(tool.quantities)
    .flatMap((key) => within(trace(tool, session, key)))
    .map(difference)
    .filter((found) => found !== null);
}

describe.each(Object.entries(tools))('%s: every trace works out to its value again', (_id, tool) => {
  test.each(casesOf(tool))('%s', (_case, inputs) => {
    expect(differences(tool, inputs)).toEqual([]);
  });

  test('for any valid inputs', () => {
    fc.assert(
      fc.property(inputsOf(tool), (inputs) => {
        expect(differences(tool, inputs)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('for inputs of which some are out of range or left empty', () => {
    const keys = Object.keys(tool.inputs);
    const spoilt = fc
      .tuple(inputsOf(tool), fc.dictionary(fc.constantFrom(...keys), fc.constantFrom(null, 1e12, -1e12, 0.5)))
      .map(([inputs, wrong]) => {
        const numbers = Object.fromEntries(
          Object.entries(wrong).filter(
            ([key, value]) =>
              value === null || ('min' in (tool.inputs[key] ?? {}) && tool.inputs[key]?.kind !== 'rows'),
          ),
        );
        return { ...inputs, ...numbers };
      });
    fc.assert(
      fc.property(spoilt, (inputs) => {
        expect(differences(tool, inputs)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('what a step shows', () => {
  const tool = tools['customer-value'] as AnyTool;
  const session = openSession(tool, { ...defaultsOf(tool), horizonYears: 8 });

  test('the terms of a long sum: first, second and last', () => {
    const { nested } = trace(tool, session, 'startValue');
    expect(nested[0]?.bound.map(({ param, worth }) => [param, worth.unit])).toEqual([
      ['margin', 'currency/year'],
      ['factor', 'share'],
      ['horizon', 'years'],
      ['unlimited', 'boolean'],
    ]);
    expect(nested[0]?.step.sums[0]).toMatchObject({ from: 1, to: 8, left: 5 });
    expect(nested[0]?.step.sums[0]?.terms.map(({ t }) => t)).toEqual([1, 2, 8]);
  });

  test('the second column: what was replaced, and every step that changes', () => {
    const [column] = trace(tool, session, 'upliftNewValue').columns;
    expect(column?.replaced).toEqual({ retentionRate: 0.8 });
    expect(column?.steps.map(({ key }) => key)).toEqual(
      [
        'yearlyValueFactor',
        'startValue',
        'newCustomerLifetimeValue',
        'existingCustomerLifetimeValue',
        'lifetimeValue',
      ].filter((key) => column?.steps.some((step) => step.key === key)),
    );
    expect(column?.steps.at(-1)?.key).toBe('lifetimeValue');
  });

  test('a decision: which row decided, what stands above it and below', () => {
    expect(
      trace(tool, session, 'ratioBand').decide?.map(({ verdict, outcome }) => [verdict, outcome]),
    ).toEqual([
      ['destroys_value', 'not'],
      ['thin', 'not'],
      ['healthy', 'holds'],
      ['underinvested', 'unasked'],
    ]);
  });

  test('an override: given by the visitor, and nothing behind it', () => {
    const given = openSession(tool, { ...defaultsOf(tool), annualMargin: 100 });
    expect(trace(tool, given, 'annualMargin')).toMatchObject({
      given: true,
      value: 100,
      unit: 'currency/year',
      tree: null,
    });
    expect(traceAll(tool, given, ['newCustomerLifetimeValue']).map(({ key }) => key)).toEqual([
      'annualMargin',
      'yearlyValueFactor',
      'startValue',
      'newCustomerLifetimeValue',
    ]);
  });

  test('a refusal: the condition that held', () => {
    const certain = openSession(tool, { ...defaultsOf(tool), retentionRate: 1 });
    expect(trace(tool, certain, 'churnReduction')).toMatchObject({
      value: null,
      code: 'DIV_ZERO',
      refusals: [{ code: 'DIV_ZERO', holds: true }],
    });
  });

  test('the items of a checklist with their points', () => {
    const smart = tools['smart-criteria'] as AnyTool;
    const { items } = trace(
      smart,
      openSession(smart, { ...defaultsOf(smart), segmentId: 'regulars' }),
      'specificPoints',
    );
    expect(items.filter(({ value }) => value === 6).map(({ key }) => key)).toEqual(['segment']);
  });

  test('steps stand after what they rest on', () => {
    for (const each of Object.values(tools)) {
      const open = openSession(each, defaultsOf(each));
      for (const { main } of each.submodels) {
        const order = traceAll(each, open, [main]).map(({ key }) => key);
        expect(order.at(-1)).toBe(main);
        expect(new Set(order).size).toBe(order.length);
      }
    }
  });
});
