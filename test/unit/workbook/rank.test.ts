import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graver } from '../../../src/lib/formula/value';
import type { Blame } from '../../../src/lib/formula/value';
import { lowest, noRank, rankOf } from '../../../src/lib/workbook/rank';

const blame: fc.Arbitrary<Blame> = fc.record({
  input: fc.constant('any'),
  why: fc.constantFrom('error', 'required', 'empty'),
  code: fc.constant('ANY'),
  place: fc.nat({ max: 300 }),
});

test('the lower of two ranks is that of the graver blame, and "nobody" stands above all', () => {
  fc.assert(
    fc.property(blame, blame, (a, b) => {
      expect(Math.min(rankOf(a), rankOf(b))).toBe(rankOf(graver(a, b) as Blame));
      expect(rankOf(a)).toBeLessThan(Number(noRank));
    }),
  );
});

test('one expression stands for the lowest of some ranks, each named once', () => {
  expect(lowest([])).toBe(noRank);
  expect(lowest(['A1', noRank, 'A1'])).toBe('A1');
  expect(lowest(['A1', 'B1', 'A1'])).toBe('MIN(A1,B1)');
});
