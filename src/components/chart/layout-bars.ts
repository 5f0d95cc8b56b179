import type { ChartData } from '../../lib/chart/chart';
import { rowsOf } from './marks';
import type { Bar, Format, Picture, Size, Word } from './picture';
import { along, rangeOf } from './scale';
import { widthOf, wrap } from './type';

/** Lying bars: names beside them, or above where they are long; values at their ends, no axis. */
export function layOutBars(data: ChartData, format: Format, size: Size): Picture {
  const { width, type } = size;
  const lineHeight = 1.2 * type;
  const count = data.x.labels.length;
  const cells = data.series.flatMap((series, order) =>
    series.values.flatMap((value, index) =>
      value === null
        ? []
        : [
            {
              role: series.role,
              order,
              index,
              value,
              text: series.labels?.[index] ?? format(value, data.unit),
            },
          ],
    ),
  );

  const gutter = 0.36 * width;
  const narrow = data.x.labels.map((label) => wrap(label, gutter, type));
  const beside = narrow.every((lines) => lines.length <= 2 && !lines.some((line) => line.endsWith('-')));
  const names = beside ? narrow : data.x.labels.map((label) => wrap(label, width, type));
  const deepest = Math.max(1, ...names.map((lines) => lines.length));
  const left = beside ? 8 + Math.max(0, ...names.flat().map((line) => widthOf(line, type))) : 0;

  const thickness = 1.4 * type;
  const bundle = thickness * data.series.length;
  const head = beside ? 0 : deepest * lineHeight;
  const row = beside ? Math.max(bundle, deepest * lineHeight) + 0.8 * type : bundle + head + 0.8 * type;

  // Every value has room beside its bar, so the longest bar ends before the edge.
  const range = rangeOf([
    ...cells.map(({ value }) => value),
    ...(data.max === undefined ? [] : [data.max]),
    ...(data.marks ?? []).map(({ at }) => at),
  ]);
  const ends = cells.map(({ value, text }) => ({
    length: Math.max(0, value) - range.min,
    room: width - left - 8 - widthOf(text, type),
  }));
  const scale = Math.min(
    (width - left - 2) / (range.max - range.min),
    ...ends.filter(({ length, room }) => length > 0 && room > 0).map(({ length, room }) => room / length),
  );
  const values = { min: range.min, max: range.min + (width - left) / scale };
  const x = along(values, left, width);

  const rows = rowsOf(
    (data.marks ?? []).map(({ at, label }) => ({ at: x(at), label })),
    width,
    type,
  );
  const above = rows.count === 0 ? 0 : rows.count * 1.35 * type + 6;
  const top = above + head / 2;
  const bottom = top + count * row;
  const centre = (index: number): number => top + (index + 0.5) * row;
  const placed = rows.place(above, bottom);
  const bars = cells.map(({ role, order, index, value }): Bar => ({
    role,
    x: Math.min(x(0), x(value)),
    y: centre(index) - bundle / 2 + order * thickness,
    width: Math.abs(x(value) - x(0)),
    height: thickness,
  }));
  return {
    size,
    height: bottom,
    plot: { left, top, right: width, bottom },
    values,
    thickness,
    grid: [{ role: 'axis', x1: x(0), x2: x(0), y1: above, y2: bottom }],
    bars,
    curves: [],
    marks: placed.marks,
    words: [
      ...names.flatMap((lines, index) =>
        lines.map((text, line): Word => ({
          role: 'name',
          text,
          x: beside ? left - 8 : 0,
          anchor: beside ? 'end' : 'start',
          y: beside
            ? centre(index) + (line + 1 - lines.length / 2) * lineHeight - 0.25 * type
            : centre(index) - bundle / 2 - (lines.length - 1 - line) * lineHeight - 0.35 * type,
        })),
      ),
      ...cells.map(({ index, order, value, text }): Word => ({
        role: 'value',
        text,
        x: Math.max(x(0), x(value)) + 6,
        anchor: 'start',
        y: centre(index) - bundle / 2 + (order + 0.5) * thickness + 0.35 * type,
      })),
      ...placed.words,
    ],
  };
}
