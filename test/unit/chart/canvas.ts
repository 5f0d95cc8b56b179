import { Chart } from 'chart.js';
import { configuration } from '../../../src/components/chart/draw';
import type { Ink } from '../../../src/components/chart/draw';
import type { Picture } from '../../../src/components/chart/picture';
import type { ChartData } from '../../../src/lib/chart/chart';

const ink: Ink = { main: 'way', ink: 'ink', muted: 'muted', line: 'line', ground: 'ground', font: 'sans' };

/** What chart.js has drawn of a picture. */
export interface Drawn {
  words: { text: string; x: number; y: number; anchor: string }[];
  /** Straight strokes, the dashed ones apart. */
  marks: number[][];
  grid: number[][];
  bars: { x: number; y: number; width: number; height: number }[];
  curves: ([number, number] | null)[][];
}

const anchors: Record<string, string> = { left: 'start', center: 'middle', right: 'end' };

/** Draws with the real chart.js on a canvas that only takes notes. */
export function drawn(data: ChartData, picture: Picture): Drawn {
  const notes: Drawn = { words: [], marks: [], grid: [], bars: [], curves: [] };
  let dash: number[] = [];
  let from = [0, 0];
  let laidOut = false;
  const known: Record<string, unknown> = {
    canvas: null,
    measureText: (text: string) => ({ width: text.length * 6 }),
    setLineDash: (pattern: number[]) => (dash = pattern),
    moveTo: (x: number, y: number) => (from = [x, y]),
    lineTo: (x: number, y: number) => {
      if (laidOut) (dash.length > 0 ? notes.marks : notes.grid).push([...from, x, y]);
    },
    fillText: (text: string, x: number, y: number) =>
      notes.words.push({ text, x, y, anchor: anchors[String(known['textAlign'])] ?? '' }),
  };
  const ctx = new Proxy(known, {
    get: (target, name) => (name in target ? target[String(name)] : () => undefined),
  });
  const canvas = {
    width: picture.size.width,
    height: Math.ceil(picture.height),
    style: {},
    getContext: () => ctx,
  };
  known['canvas'] = canvas;
  const settings = configuration(data, picture, ink, 1);
  // Its own strokes are told from ours by when they are made.
  const [ours] = settings.plugins ?? [];
  const around = (to: boolean) => (): void => {
    laidOut = to;
  };
  settings.plugins = ours
    ? [
        { id: 'first', beforeDatasetsDraw: around(true), afterDatasetsDraw: around(true) },
        ours,
        { id: 'last', beforeDatasetsDraw: around(false), afterDatasetsDraw: around(false) },
      ]
    : [];
  const chart = new Chart(canvas as never, settings);
  chart.data.datasets.forEach((set, index) => {
    const points = chart.getDatasetMeta(index).data;
    if (set.type === 'line') {
      notes.curves.push(
        points.map((point) => ((point as { skip?: boolean }).skip ? null : [point.x, point.y])),
      );
      return;
    }
    for (const [order, point] of points.entries()) {
      if (data.series[index]?.values[order] === null) continue;
      const { x, y, base, width, height, horizontal } = point.getProps(
        ['x', 'y', 'base', 'width', 'height', 'horizontal'] as never,
        true,
      ) as unknown as Record<'x' | 'y' | 'base' | 'width' | 'height', number> & { horizontal: boolean };
      notes.bars.push(
        horizontal
          ? { x: Math.min(x, base), y: y - height / 2, width, height }
          : { x: x - width / 2, y: Math.min(y, base), width, height },
      );
    }
  });
  chart.destroy();
  return notes;
}
