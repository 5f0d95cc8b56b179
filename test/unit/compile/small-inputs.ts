import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { Inputs } from '../../../src/lib/field/field';

const number = fc.oneof(
  fc.constantFrom(0, -0, 1, 2, 0.1, -3, 1e308, -1e308),
  fc.integer({ min: -20, max: 20 }),
);
const orNull = <V>(of: Arbitrary<V>): Arbitrary<V | null> => fc.option(of, { nil: null, freq: 6 });
const row = fc.record({
  id: orNull(fc.constantFrom('a', 'b', 'new')),
  kind: orNull(fc.constantFrom('x', 'y', 'z')),
  n: orNull(number),
  share: orNull(fc.constantFrom(0, 0.2, 0.5, 1)),
  two: orNull(number),
});
const rows = fc.array(row, { maxLength: 5 });

/** Answers of the small tool: also out of range, not whole, or missing where they are required. */
export const smallInputs: Arbitrary<Inputs> = fc.record({
  two: orNull(number),
  worse: orNull(fc.constantFrom(0, 3, 1.5, 99)),
  zero: orNull(fc.constantFrom(0, -0, 0, 1)),
  wrong: orNull(fc.constantFrom(0, 1, 5)),
  wrongAfter: orNull(fc.constantFrom(0, 5)),
  required: orNull(number),
  optional: orNull(number),
  yes: orNull(fc.boolean()),
  no: orNull(fc.boolean()),
  word: orNull(fc.constantFrom('', ' ', 'x', ' hello ')),
  blank: orNull(fc.constantFrom('', 'new')),
  mood: orNull(fc.constantFrom('new', 'old', 'gone')),
  step: orNull(fc.constantFrom(10, 20, 15)),
  score: orNull(fc.constantFrom(1, 3, 5, 9)),
  money: orNull(fc.constantFrom(0, 100, -1)),
  yearly: orNull(fc.constantFrom(0, 24)),
  rate: orNull(fc.constantFrom(0, 0.3, 1, 1.5)),
  huge: orNull(fc.constant(1e308)),
  day: orNull(fc.constantFrom(20_000, 20_000.5)),
  days: orNull(fc.array(fc.constantFrom(20_000, 20_010, 20_003), { maxLength: 4 })),
  rows: orNull(
    fc.oneof(
      rows,
      fc.array(
        row.map((one) => ({ ...one, share: 7 })),
        { maxLength: 2 },
      ),
    ),
  ),
  none: orNull(fc.constant([])),
  gap: orNull(rows),
  unsaid: orNull(rows),
  list: orNull(
    fc.dictionary(fc.constantFrom('P1', 'S1', 'P2', 'unknown'), fc.constantFrom(0, 1, 0.5, 7, 'na', null)),
  ),
});
