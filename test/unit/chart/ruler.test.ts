import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutRuler } from '../../../src/components/chart/layout-ruler';
import type { RulerFigures } from '../../../src/components/chart/layout-ruler';
import { sizes } from '../../../src/components/chart/picture';
import { overlap, roomOf } from '../../../src/components/chart/type';

const figure = fc.option(fc.oneof(fc.nat(100), fc.double({ min: 0, max: 1e9, noNaN: true })), {
  nil: undefined,
});
const figures = fc.record({
  assumed: fc.double({ min: 0.01, max: 1e9, noNaN: true }),
  breakEven: figure,
  cautious: figure,
  bold: figure,
});

const labelled = ({
  assumed,
  breakEven,
  cautious,
  bold,
}: Record<string, number | undefined>): RulerFigures => ({
  ...(assumed !== undefined && { assumed }),
  ...(breakEven !== undefined && { breakEven }),
  ...(cautious !== undefined && { cautious }),
  ...(bold !== undefined && { bold }),
  labels: {
    assumed: `angenommen ${Math.round(assumed ?? 0)}`,
    breakEven: `im Plus ab ${Math.round(breakEven ?? 0)}`,
    cautious: `vorsichtig ${Math.round(cautious ?? 0)}`,
    bold: `optimistisch ${Math.round(bold ?? 0)}`,
  },
});

test('labels of a ruler stand within it and on no other, whatever the figures', () => {
  fc.assert(
    fc.property(figures, fc.constantFrom(...sizes), (some, size) => {
      const { labels, height, axis, dot } = layOutRuler(labelled(some), size);
      expect(dot).toBeGreaterThanOrEqual(axis.from);
      expect(dot).toBeLessThanOrEqual(axis.to);
      const rooms = labels.map((label) => roomOf({ role: 'mark', ...label }, size.type));
      for (const [index, room] of rooms.entries()) {
        expect(room.left).toBeGreaterThanOrEqual(-0.01);
        expect(room.right).toBeLessThanOrEqual(size.width + 0.01);
        expect(room.bottom).toBeLessThanOrEqual(height);
        for (const other of rooms.slice(index + 1)) expect(overlap(room, other)).toBe(false);
      }
    }),
  );
});
