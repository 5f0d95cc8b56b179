import type { ChartData } from '../../lib/chart/chart';
import { rowsOf } from './marks';
import type { Bar, Curve, Format, Line, Picture, Point, Size, Word } from './picture';
import { along, rangeOf, spanOf, ticksOf } from './scale';
import { footWords, mostTicks, seriesNames, sideMarks } from './plane-words';
import { obstaclesOf } from './free-spot';
import { roomOf, widthOf, wrap } from './type';

/** Columns and lines over two axes: ticks at the left and below, marks with words above, series named where they run. */
export function layOutPlane(data: ChartData, format: Format, size: Size): Picture {
  const { width, height, type } = size;
  const { numbers, labels } = data.x;
  const standing = data.series.filter((series) => data.kind === 'columns' && !series.line);

  const range = rangeOf([
    ...data.series.flatMap(({ values }) => values.filter((value) => value !== null)),
    ...(data.marks ?? []).filter(({ axis }) => axis === 'y').map(({ at }) => at),
    ...(data.max === undefined ? [] : [data.max]),
  ]);
  const air = 0.06 * (range.max - range.min);
  const values = {
    min: range.min < 0 ? range.min - air : 0,
    max: data.max ?? (range.max > 0 ? range.max + air : 0),
  };
  const ticks = ticksOf(values, mostTicks, (value) => format(value, data.unit));

  const left = 8 + Math.max(0, ...ticks.map(({ text }) => widthOf(text, type)));
  const right = width - 2;
  const slot = (right - left) / labels.length;
  const places = numbers && spanOf(numbers);
  const onAxis = places ? along(places, left, right) : null;
  const xOf = (index: number): number =>
    onAxis ? onAxis(numbers?.[index] ?? 0) : left + (index + 0.5) * slot;
  const rows = rowsOf(
    (data.marks ?? [])
      .filter(({ axis }) => axis === 'x')
      // Between columns: the end of year 1 is the first column's own place.
      .map(({ at, label }) => ({ at: onAxis ? onAxis(at) : left + (at - 0.5) * slot, label })),
    width,
    type,
  );

  const title = wrap(data.x.name, width, type);
  // The name of a line over columns stands on it, below the words of the marks.
  const band = standing.length > 0 && standing.length < data.series.length ? 1.9 * type : 0;
  const plot = {
    left,
    right,
    top: (rows.count === 0 ? 0.7 : 1.35 * rows.count + 0.4) * type + band,
    bottom: height - (title.length * 1.25 + 1.75) * type,
  };
  const y = along(values, plot.bottom, plot.top);
  const zero = y(0);
  const thickness = Math.min(2.6 * type, (0.72 * slot) / Math.max(1, standing.length));

  const points = (series: ChartData['series'][number]): (Point | null)[] =>
    series.values.map((value, index) => (value === null ? null : [xOf(index), y(value)]));
  const bars = standing.flatMap((series, order) =>
    points(series).flatMap((point): Bar[] =>
      point
        ? [
            {
              role: series.role,
              x: point[0] + (order - standing.length / 2) * thickness,
              y: Math.min(point[1], zero),
              width: thickness,
              height: Math.abs(point[1] - zero),
            },
          ]
        : [],
    ),
  );
  const curves = data.series
    .filter((series) => !standing.includes(series))
    .map((series): Curve => ({
      role: series.role,
      points: points(series),
      dots: data.kind === 'columns',
    }));

  const upright = rows.place(plot.top - band, plot.bottom);
  const level = (data.marks ?? [])
    .filter(({ axis }) => axis === 'y')
    .map(({ at, label }) => ({
      label,
      line: { role: 'mark', x1: left, x2: right, y1: y(at), y2: y(at) } satisfies Line,
    }));
  const marks = [...upright.marks, ...level.map(({ line }) => line)];
  const obstacles = [...obstaclesOf(bars, curves, marks), ...upright.words.map((word) => roomOf(word, type))];
  const named =
    data.kind === 'columns' || data.series.length > 1
      ? data.series.map((series) => ({
          role: series.role,
          name: series.name,
          points: points(series),
          stands: standing.includes(series),
        }))
      : [];

  const feet = footWords(
    onAxis && places
      ? (most) =>
          ticksOf(places, most, (value) => format(value, data.x.unit ?? 'none')).map(({ value, text }) => ({
            at: onAxis(value),
            text,
          }))
      : () => labels.map((text, index) => ({ at: xOf(index), text })),
    plot.bottom + 1.35 * type,
    size,
  );

  return {
    size,
    height,
    plot,
    values,
    ...(places && { places }),
    thickness,
    grid: ticks.map(({ value }) => ({
      role: value === 0 ? 'axis' : 'grid',
      x1: left,
      x2: right,
      y1: y(value),
      y2: y(value),
    })),
    bars,
    curves,
    marks,
    words: [
      ...ticks.map(({ value, text }): Word => ({
        role: 'tick',
        text,
        x: left - 8,
        y: y(value) + 0.35 * type,
        anchor: 'end',
      })),
      ...feet,
      ...title.map((text, line): Word => ({
        role: 'tick',
        text,
        x: (left + right) / 2,
        y: height - (title.length - line - 0.7) * 1.25 * type,
        anchor: 'middle',
      })),
      ...seriesNames(named, { ...plot, top: 0 }, zero, type, obstacles),
      ...sideMarks(level, plot, type, obstacles),
      ...upright.words,
    ],
  };
}
