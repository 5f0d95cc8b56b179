import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultsOf } from '../../../src/lib/answers/answers';
import { bound } from '../../../src/lib/definition/bound';
import { faultsOf } from '../../../src/lib/definition/check';
import { interpreted } from '../../../src/lib/definition/model';
import type { Inputs } from '../../../src/lib/field/field';
import { evaluate } from '../../../src/lib/reckon/evaluate';
import { recompute } from '../../../src/lib/trace/recompute';
import { trace } from '../../../src/lib/trace/trace';
import { differences } from './difference';
import { tool } from './small-tool';

const or = <V>(arbitrary: fc.Arbitrary<V>, ...others: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 6, arbitrary }, { weight: 1, arbitrary: fc.constantFrom(null, ...others) });

const figure = fc.integer({ min: -20, max: 99 }).map((value) => value * 10);
const share = fc.constantFrom(0, 0.25, 0.5, 1);

/** Answers of every kind: within bounds, out of them, and none. */
const anyInputs = fc.record({
  amount: or(figure, 1e9),
  rate: or(share, 3),
  years: or(fc.integer({ min: 0, max: 12 }), 0.5),
  channel: or(fc.constantFrom('letter', 'call')),
  today: or(fc.integer({ min: 20700, max: 20800 })),
  visits: or(fc.array(or(fc.integer({ min: 20700, max: 20800 })), { maxLength: 6 })),
  factors: or(fc.array(fc.record({ factor: or(share, 5) }), { maxLength: 4 })),
  tiers: or(
    fc.array(
      fc.record({
        name: or(fc.constantFrom('A', 'B', 'x', ' ')),
        value: or(figure, 1e9),
        customers: or(fc.integer({ min: 0, max: 5 })),
        horizon: or(fc.constantFrom('short', 'long')),
      }),
      { maxLength: 6 },
    ),
  ),
  list: or(fc.record({ P1: or(fc.constantFrom(1, 4), 'na'), S1: or(fc.constantFrom(2, 3), 'na', 99) })),
}) as fc.Arbitrary<Inputs>;

test('the small tool is sound, and has an answer to everything', () => {
  expect(faultsOf(tool)).toEqual([]);
  expect(evaluate(interpreted(tool), defaultsOf(tool)).reasons).toEqual({});
});

test('whatever the language has, a trace of it works out to its figures again', () => {
  expect(differences(tool, defaultsOf(tool))).toEqual([]);
  fc.assert(
    fc.property(anyInputs, (inputs) => {
      expect(differences(tool, inputs)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a step is worked out from what it shows: nothing else is asked', () => {
  const { session } = evaluate(interpreted(tool), defaultsOf(tool));
  const { library } = bound(tool);
  const step = trace(bound(tool), session, 'gain');
  const rate = { ...step.names['rate'], value: 0.25, code: null, blame: null, unit: 'share' };
  expect(recompute({ ...step, names: { ...step.names, rate } }, library).value).toBe(25);
  expect(() => recompute({ ...step, names: {} }, library)).toThrow('does not show amount');

  const rows = trace(bound(tool), session, 'perCustomer');
  const [first, ...others] = rows.rows ?? [];
  const halved = first && { ...first, cells: { ...first.cells, customers: { ...rate, value: 6 } } };
  expect(recompute({ ...rows, rows: halved ? [halved, ...others] : others }, library).value).toEqual([
    50,
    null,
    30,
  ]);
});
