import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../../src/components/chart/layout';
import { sizes } from '../../../src/components/chart/picture';
import type { Format, Picture } from '../../../src/components/chart/picture';
import { ticksOf } from '../../../src/components/chart/scale';
import { tableOf } from '../../../src/components/chart/table';
import { overlap, roomOf, wrap, widthOf } from '../../../src/components/chart/type';
import { descriptions } from './pictures';

const format: Format = (value, unit) => `${Number(value.toPrecision(4))} ${unit}`;
const pictures = Object.entries(descriptions).flatMap(([name, data]) =>
  sizes.map((size): [string, Picture] => [`${name}, ${size.name}`, layOut(data, format, size)]),
);

describe.each(pictures)('%s', (_, picture) => {
  const { words, size, height } = picture;
  const rooms = words.map((word) => roomOf(word, size.type));

  test('no word is cut off', () => {
    for (const [index, room] of rooms.entries()) {
      const said = words[index]?.text;
      expect(room.left, said).toBeGreaterThanOrEqual(-0.5);
      expect(room.right, said).toBeLessThanOrEqual(size.width + 0.5);
      expect(room.top, said).toBeGreaterThanOrEqual(-0.5);
      expect(room.bottom, said).toBeLessThanOrEqual(height + 0.5);
    }
  });

  test('no word stands on another', () => {
    const met = rooms.flatMap((room, index) =>
      rooms.slice(index + 1).flatMap((other, after) =>
        // Lines of one name may touch.
        overlap({ ...room, top: room.top + 1, bottom: room.bottom - 1 }, other)
          ? [`${words[index]?.text} / ${words[index + 1 + after]?.text}`]
          : [],
      ),
    );
    expect(met).toEqual([]);
  });
});

describe('ticks', () => {
  const money = (value: number): string => `${value.toFixed(2).replace('.', ',')} €`;

  test('are round, at most as many as asked for, and lose decimals that say nothing', () => {
    expect(ticksOf({ min: -160, max: 350 }, 5, money).map(({ text }) => text)).toEqual([
      '-100 €',
      '0 €',
      '100 €',
      '200 €',
      '300 €',
    ]);
    expect(ticksOf({ min: 0, max: 1 }, 5, money).map(({ text }) => text)).toEqual([
      '0,00 €',
      '0,25 €',
      '0,50 €',
      '0,75 €',
      '1,00 €',
    ]);
  });

  test('a group of thousands is not taken for decimals', () => {
    const german = (value: number): string => `${value.toLocaleString('de-DE')} €`;
    expect(ticksOf({ min: 0, max: 3000 }, 4, german).map(({ text }) => text)).toEqual([
      '0 €',
      '1.000 €',
      '2.000 €',
      '3.000 €',
    ]);
  });

  test('of whole people no two read the same', () => {
    expect(
      ticksOf({ min: 0, max: 1.1 }, 5, (value) => String(Math.round(value))).map(({ text }) => text),
    ).toEqual(['0', '1']);
  });
});

test('a name is cut at blanks, and inside a word only where the word alone is too wide', () => {
  expect(wrap('der Aktion zu verdanken', 100, 12.5)).toEqual(['der Aktion zu', 'verdanken']);
  const pieces = wrap('Donaudampfschifffahrtsgesellschaft', 100, 12.5);
  expect(pieces.join('').replaceAll('-', '')).toBe('Donaudampfschifffahrtsgesellschaft');
  for (const piece of pieces) expect(widthOf(piece, 12.5)).toBeLessThanOrEqual(100);
});

test('on paper a table of a curve has six rows at most, and one of bars all', () => {
  for (const data of Object.values(descriptions)) {
    const { rows } = tableOf(data, format);
    const printed = rows.filter(({ paper }) => paper).length;
    if (data.kind === 'bars') expect(printed).toBe(rows.length);
    else expect(printed).toBeLessThanOrEqual(6);
  }
});

test('any figures give a picture whose numbers are numbers', () => {
  const value = fc.option(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { nil: null });
  const description = fc.record({
    kind: fc.constantFrom('bars' as const, 'columns' as const, 'lines' as const),
    labels: fc.array(fc.string({ maxLength: 60 }), { minLength: 1, maxLength: 16 }),
    values: fc.array(value, { minLength: 16, maxLength: 16 }),
    marks: fc.array(fc.record({ at: fc.double({ min: 0, max: 16, noNaN: true }), label: fc.string() }), {
      maxLength: 6,
    }),
  });
  fc.assert(
    fc.property(description, ({ kind, labels, values, marks }) => {
      for (const size of sizes) {
        const picture = layOut(
          {
            kind,
            title: '',
            x: { name: 'x', labels },
            unit: 'ratio',
            series: [{ name: 'series', role: 'main', values: values.slice(0, labels.length) }],
            marks: marks.map((mark) => ({
              axis: kind === 'bars' ? ('y' as const) : ('x' as const),
              ...mark,
            })),
          },
          format,
          size,
        );
        // JSON writes what is no number as null; a point without a value is one rightly.
        expect(JSON.stringify({ ...picture, curves: [] })).not.toContain('null');
        for (const { points } of picture.curves)
          for (const point of points) if (point) expect(point.every(Number.isFinite)).toBe(true);
        for (const { width, height } of picture.bars)
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 200 },
  );
});
