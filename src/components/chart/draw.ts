import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import type { ChartConfiguration, Plugin } from 'chart.js';
import type { ChartData } from '../../lib/chart/chart';
import type { Line, Picture, Word } from './picture';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

/** What is drawn: a description, and where everything of it stands at each size. */
export interface Drawable {
  data: ChartData;
  pictures: readonly Picture[];
}
export interface Drawing {
  show(next: Drawable): void;
  destroy(): void;
}
/** The colours and the face of the place a picture stands in. */
export interface Ink {
  main: string;
  ink: string;
  muted: string;
  line: string;
  ground: string;
  font: string;
}

function inkOf(element: Element): Ink {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    main: token('--way'),
    ink: token('--ink'),
    muted: token('--muted'),
    line: token('--line'),
    ground: token('--way-tint'),
    font: style.fontFamily,
  };
}

const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** Where the canvas lies; set here, since only who has chart.js needs it. */
const overTheSvg = {
  position: 'absolute',
  inset: '0',
  width: '100%',
  height: '100%',
  background: 'var(--way-tint)',
};

/** Draws over the SVG that stands beside the canvas, and keeps it right: new figures, width, theme, forced colours. */
export function draw(canvas: HTMLCanvasElement, first: Drawable): Drawing {
  let shown = first;
  let chart: Chart | null = null;
  const redraw = (): void => {
    const drawings = [...(canvas.parentElement?.querySelectorAll('svg') ?? [])];
    const at = drawings.findIndex((svg) => svg.getBoundingClientRect().width > 0);
    const picture = shown.pictures[at];
    // A folded picture is drawn when it gets its width back.
    if (!picture) return;
    chart?.destroy();
    const scale = (canvas.parentElement?.clientWidth ?? picture.size.width) / picture.size.width;
    canvas.width = picture.size.width;
    canvas.height = Math.ceil(picture.height);
    Object.assign(canvas.style, overTheSvg);
    chart = new Chart(canvas, configuration(shown.data, picture, inkOf(canvas), scale * devicePixelRatio));
    canvas.dataset['drawn'] = '';
  };
  redraw();

  let width = canvas.clientWidth;
  const resized = new ResizeObserver(() => {
    if (canvas.clientWidth === width) return;
    width = canvas.clientWidth;
    redraw();
  });
  resized.observe(canvas);
  const theme = new MutationObserver(redraw);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const media = queries.map((query) => matchMedia(query));
  media.forEach((query) => query.addEventListener('change', redraw));
  return {
    show(next) {
      if (next === shown) return;
      shown = next;
      redraw();
    },
    destroy() {
      resized.disconnect();
      theme.disconnect();
      media.forEach((query) => query.removeEventListener('change', redraw));
      chart?.destroy();
    },
  };
}

/** A laid-out picture for chart.js, which draws its bars and lines; axes, marks and words are drawn as laid out. */
export function configuration(
  data: ChartData,
  picture: Picture,
  ink: Ink,
  devicePixelRatio: number,
): ChartConfiguration {
  const { plot, values, places, thickness, size } = picture;
  const lying = data.kind === 'bars';
  const numbers = data.x.numbers;
  const isLine = (series: ChartData['series'][number]): boolean =>
    data.kind === 'lines' || series.line === true;
  const valueAxis = { type: 'linear' as const, ...values, bounds: 'data' as const, display: false };
  const pointAxis = places
    ? { type: 'linear' as const, ...places, bounds: 'data' as const, display: false }
    : { type: 'category' as const, offset: true, display: false };
  return {
    type: data.kind === 'lines' ? 'line' : 'bar',
    data: {
      labels: [...data.x.labels],
      datasets: data.series.map((series) => ({
        type: isLine(series) ? ('line' as const) : ('bar' as const),
        label: series.name,
        data: numbers
          ? numbers.map((x, index) => ({ x, y: series.values[index] ?? null }))
          : [...series.values],
        backgroundColor:
          series.role === 'muted' && !isLine(series)
            ? `color-mix(in srgb, ${ink.muted} 40%, transparent)`
            : ink[series.role],
        borderColor: ink[series.role],
        borderWidth: isLine(series) ? 2.5 : 0,
        pointRadius: data.kind === 'columns' ? 3 : 0,
        pointBorderWidth: 0,
        barThickness: thickness,
        inflateAmount: 0,
        clip: false as const,
        // What comes first is drawn last.
        order: isLine(series) ? 0 : 1,
      })),
    },
    options: {
      indexAxis: lying ? 'y' : 'x',
      animation: false,
      responsive: false,
      events: [],
      devicePixelRatio,
      layout: {
        autoPadding: false,
        padding: {
          left: plot.left,
          top: plot.top,
          right: size.width - plot.right,
          bottom: Math.ceil(picture.height) - plot.bottom,
        },
      },
      scales: lying ? { x: valueAxis, y: pointAxis } : { x: pointAxis, y: valueAxis },
    },
    plugins: [asLaidOut(picture, ink)],
  };
}

/** Axes behind the figures; marks before them, and words last and on a ground of their own, so that no line runs through one. */
const asLaidOut = ({ grid, marks, words, size }: Picture, ink: Ink): Plugin => ({
  id: 'laid-out',
  beforeDatasetsDraw({ ctx }) {
    for (const line of grid) stroke(ctx, line, line.role === 'axis' ? ink.ink : ink.line, 1, []);
  },
  afterDatasetsDraw({ ctx }) {
    for (const line of marks) stroke(ctx, line, ink.ink, 1.5, [4]);
    for (const word of words) write(ctx, word, size.type, ink);
  },
});

function stroke(
  ctx: CanvasRenderingContext2D,
  { x1, y1, x2, y2 }: Line,
  colour: string,
  width: number,
  dash: number[],
): void {
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
  ctx.restore();
}

function write(
  ctx: CanvasRenderingContext2D,
  { role, text, x, y, anchor }: Word,
  type: number,
  ink: Ink,
): void {
  const colours: Record<Word['role'], string> = {
    ...ink,
    tick: ink.muted,
    name: ink.ink,
    value: ink.ink,
    mark: ink.ink,
  };
  ctx.save();
  ctx.font = `${role === 'tick' || role === 'name' ? 400 : 600} ${type}px ${ink.font}`;
  ctx.textAlign = ({ start: 'left', middle: 'center', end: 'right' } as const)[anchor];
  ctx.lineJoin = 'round';
  ctx.lineWidth = 4;
  ctx.strokeStyle = ink.ground;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = colours[role];
  ctx.fillText(text, x, y);
  ctx.restore();
}
