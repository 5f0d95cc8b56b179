import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../../src/components/chart/layout';
import { sizes } from '../../../src/components/chart/picture';
import { Svg } from '../../../src/components/chart/Svg';
import { tableOf } from '../../../src/components/chart/table';
import { drawn } from './canvas';
import { descriptions } from './pictures';

const format = (value: number, unit: string): string =>
  unit === 'share' ? `${(value * 100).toFixed(1)} %` : `${Number(value.toFixed(2))} ${unit}`;

interface Read {
  words: { text: string; x: number; y: number; anchor: string }[];
  marks: number[][];
  grid: number[][];
  bars: { x: number; y: number; width: number; height: number }[];
  curves: ([number, number] | null)[][];
}

const attribute = (tag: string, name: string): string =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const tags = (html: string, name: string): string[] => html.match(new RegExp(`<${name} [^>]*>`, 'g')) ?? [];
const numbersIn = (text: string): number[] => (text.match(/-?[\d.]+/g) ?? []).map(Number);
const plain = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&lt;', '<');

/** What stands in the served markup. */
function read(html: string): Read {
  const paths = (wanted: string): string[] =>
    tags(html, 'path')
      .filter((tag) => tag.includes(wanted))
      .map((tag) => attribute(tag, 'd'));
  const lines = (d: string): number[][] => (d.match(/M[^M]+/g) ?? []).map(numbersIn);
  return {
    words: [...html.matchAll(/(<text [^>]*>)([^<]*)</g)].map(([, tag = '', text = '']) => ({
      text: plain(text),
      x: Number(attribute(tag, 'x')),
      y: Number(attribute(tag, 'y')),
      anchor: attribute(tag, 'text-anchor') || 'start',
    })),
    marks: paths('stroke-dasharray').flatMap(lines),
    // The only ones of the default width.
    grid: tags(html, 'path')
      .filter((tag) => !tag.includes('stroke-width'))
      .flatMap((tag) => lines(attribute(tag, 'd'))),
    bars: tags(html, 'rect').map((tag) => ({
      x: Number(attribute(tag, 'x')),
      y: Number(attribute(tag, 'y')),
      width: Number(attribute(tag, 'width')),
      height: Number(attribute(tag, 'height')),
    })),
    curves: paths('stroke-width="2.5"').map((d) =>
      (d.match(/[ML][^ML]+/g) ?? []).map((step): [number, number] => {
        const [x = NaN, y = NaN] = numbersIn(step);
        return [x, y];
      }),
    ),
  };
}

/** Numbers to the tenth the markup keeps. */
const tenths = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'number' ? Math.round(part * 10) / 10 + 0 : part,
    ),
  );
const sorted = (lines: number[][]): number[][] =>
  lines.toSorted((a, b) => String(a).localeCompare(String(b)));

describe.each(Object.entries(descriptions))('%s', (_, data) => {
  describe.each(sizes.map((size) => [size.name, size] as const))('%s', (_name, size) => {
    const picture = layOut(data, format, size);
    const html = renderToString(<Svg picture={picture} />);
    const svg = read(html);
    const canvas = drawn(data, picture);

    test('both drawers write the same words at the same places', () => {
      expect(svg.words.length).toBeGreaterThan(0);
      expect(tenths(canvas.words)).toEqual(svg.words);
    });

    test('both draw the same marks and the same axes', () => {
      expect(tenths(canvas.marks)).toEqual(svg.marks);
      expect(sorted(tenths(canvas.grid) as number[][])).toEqual(sorted(svg.grid));
    });

    test('both draw the same bars and lines', () => {
      for (const [index, bar] of canvas.bars.entries())
        for (const side of ['x', 'y', 'width', 'height'] as const)
          expect(Math.abs(bar[side] - (svg.bars[index]?.[side] ?? NaN)), `bar ${index} ${side}`).toBeLessThan(
            0.6,
          );
      expect(canvas.bars.length).toBe(svg.bars.length);
      expect(canvas.curves.length).toBe(svg.curves.length);
      for (const [index, curve] of canvas.curves.entries()) {
        const points = curve.filter((point) => point !== null);
        const same = svg.curves[index] ?? [];
        expect(points.length).toBe(same.length);
        points.forEach(([x, y], place) => {
          expect(Math.hypot(x - (same[place]?.[0] ?? NaN), y - (same[place]?.[1] ?? NaN))).toBeLessThan(0.6);
        });
      }
    });

    test('every figure and every mark of the picture stands in its table', () => {
      const table = tableOf(data, format);
      const words = picture.words.map(({ text }) => text).join(' ');
      expect(table.rows.map(({ name }) => name)).toEqual([...data.x.labels]);
      for (const [order, series] of data.series.entries())
        for (const [index, value] of series.values.entries()) {
          const cell = table.rows[index]?.cells[order];
          expect(cell).toBe(value === null ? '–' : format(value, data.unit));
          if (data.kind === 'bars' && value !== null) expect(words).toContain(series.labels?.[index] ?? cell);
        }
      for (const mark of data.marks ?? []) {
        expect(words).toContain(mark.label);
        expect(table.notes.some((note) => note.startsWith(mark.label))).toBe(true);
      }
    });

    test('the markup has no style of its own, which the policy would block, and no number that is none', () => {
      expect(html).not.toMatch(/style=|NaN|Infinity|undefined/);
    });
  });
});
