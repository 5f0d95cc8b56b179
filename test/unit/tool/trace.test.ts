import { expect, test } from 'vitest';
import { bound, defaultsOf, openSession, trace, traceAll } from '../../tool/lib';
import { describeWith } from '../../tool/tools';

describeWith('customer-value', 'what a step shows', (tool) => {
  const session = openSession(tool, { ...defaultsOf(tool), horizonYears: 8 });

  test('the terms of a long sum: first, second and last', () => {
    const { nested } = trace(bound(tool), session, 'startValue');
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
    const [column] = trace(bound(tool), session, 'upliftNewValue').columns;
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
      trace(bound(tool), session, 'ratioBand').decide?.map(({ verdict, outcome }) => [verdict, outcome]),
    ).toEqual([
      ['destroys_value', 'not'],
      ['thin', 'not'],
      ['healthy', 'holds'],
      ['underinvested', 'unasked'],
    ]);
  });

  test('an override: given by the visitor, and nothing behind it', () => {
    const given = openSession(tool, { ...defaultsOf(tool), annualMargin: 100 });
    expect(trace(bound(tool), given, 'annualMargin')).toMatchObject({
      given: true,
      value: 100,
      unit: 'currency/year',
      tree: null,
    });
    expect(traceAll(bound(tool), given, ['newCustomerLifetimeValue']).map(({ key }) => key)).toEqual([
      'annualMargin',
      'yearlyValueFactor',
      'startValue',
      'newCustomerLifetimeValue',
    ]);
  });

  test('a refusal: the condition that held', () => {
    const certain = openSession(tool, { ...defaultsOf(tool), retentionRate: 1 });
    expect(trace(bound(tool), certain, 'churnReduction')).toMatchObject({
      value: null,
      code: 'DIV_ZERO',
      refusals: [{ code: 'DIV_ZERO', holds: true }],
    });
  });
});

describeWith('smart-criteria', 'what a step of a checklist shows', (tool) => {
  test('the items of a checklist with their points', () => {
    const session = openSession(tool, { ...defaultsOf(tool), segmentId: 'regulars' });
    const { items } = trace(bound(tool), session, 'specificPoints');
    expect(items.filter(({ value }) => value === 6).map(({ key }) => key)).toEqual(['segment']);
  });
});
