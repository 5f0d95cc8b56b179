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
import type { ChartData } from '../../lib/tool/chart';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

export interface Drawing {
  show(data: ChartData, format: Format): void;
  destroy(): void;
}
type Format = (value: number, unit: string) => string;
interface Ink {
  way: string;
  ink: string;
  muted: string;
  line: string;
  paper: string;
  ground: string;
  font: string;
}

const inkOf = (element: Element): Ink => {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    way: token('--way'),
    ink: token('--ink'),
    muted: token('--muted'),
    line: token('--line'),
    paper: token('--paper'),
    ground: token('--way-tint'),
    font: style.fontFamily,
  };
};

/** Draws a chart description on a canvas and keeps it right: new figures, theme, width, and print. */
export function draw(canvas: HTMLCanvasElement, first: ChartData, firstFormat: Format): Drawing {
  let [data, format] = [first, firstFormat];
  let chart = make();
  function make(): Chart {
    return new Chart(canvas, configuration(data, format, inkOf(canvas)));
  }
  const redraw = (): void => {
    chart.destroy();
    chart = make();
  };
  const theme = new MutationObserver(redraw);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const media = ['print', '(prefers-color-scheme: dark)'].map((query) => matchMedia(query));
  media.forEach((query) => query.addEventListener('change', redraw));
  return {
    show(nextData, nextFormat) {
      [data, format] = [nextData, nextFormat];
      redraw();
    },
    destroy() {
      theme.disconnect();
      media.forEach((query) => query.removeEventListener('change', redraw));
      chart.destroy();
    },
  };
}

function configuration(data: ChartData, format: Format, ink: Ink): ChartConfiguration {
  const print = matchMedia('print').matches;
  const size = print ? 11 : 13;
  const colour = { main: ink.way, ink: ink.ink, muted: ink.muted };
  const horizontal = data.kind === 'bars';
  const numeric = data.x.numbers;
  const grid = { display: false };
  const ticks = { color: ink.muted, font: { family: ink.font, size } };
  const valueAxis = {
    type: 'linear' as const,
    beginAtZero: true,
    grace: horizontal ? '22%' : '12%',
    ...(data.max !== undefined && { max: data.max, grace: 0 }),
    display: !horizontal,
    border: { display: false },
    grid: {
      color: (context: { tick?: { value: number } }) => (context.tick?.value === 0 ? ink.ink : ink.line),
    },
    ticks: {
      ...ticks,
      maxTicksLimit: 5,
      callback: (value: number | string) => format(Number(value), data.unit).replace(/[,.]00(?=\D*$)/, ''),
    },
  };
  const pointAxis = numeric
    ? {
        type: 'linear' as const,
        min: numeric[0] ?? 0,
        max: numeric.at(-1) ?? 1,
        grid,
        border: { color: ink.ink },
        ticks: {
          ...ticks,
          maxTicksLimit: 6,
          maxRotation: 0,
          callback: (value: number | string) => format(Number(value), data.x.unit ?? 'none'),
        },
        title: title(data.x.name),
      }
    : {
        type: 'category' as const,
        grid,
        border: { color: ink.ink, display: !horizontal },
        ticks: {
          ...ticks,
          color: ink.ink,
          autoSkip: !horizontal,
          maxRotation: 0,
          callback(this: { getLabelForValue(value: number): string }, value: number | string) {
            return wrap(this.getLabelForValue(Number(value)), horizontal);
          },
        },
        ...(horizontal ? {} : { title: title(data.x.name) }),
      };
  function title(text: string) {
    return { display: true, text, color: ink.muted, font: { family: ink.font, size } };
  }
  return {
    type: data.kind === 'lines' ? 'line' : 'bar',
    data: {
      labels: [...data.x.labels],
      datasets: data.series.map((series) => ({
        type: data.kind === 'lines' || series.line ? ('line' as const) : ('bar' as const),
        label: series.name,
        data: numeric
          ? numeric.map((x, index) => ({ x, y: series.values[index] ?? null }))
          : [...series.values],
        backgroundColor: series.role === 'muted' ? `${ink.muted}66` : colour[series.role],
        borderColor: colour[series.role],
        borderWidth: series.line || data.kind === 'lines' ? 3 : 0,
        pointRadius: series.line ? 3 : 0,
        maxBarThickness: 38,
        order: series.line ? 0 : 1,
      })),
    },
    options: {
      indexAxis: horizontal ? 'y' : 'x',
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      devicePixelRatio: print ? 3 : window.devicePixelRatio,
      layout: {
        padding: {
          top:
            4 +
            (data.marks?.length && !horizontal ? 17 * data.marks.length + 8 : 0) +
            (horizontal && data.marks?.length ? 18 : 0),
          right: 8,
        },
      },
      scales: horizontal ? { x: valueAxis, y: pointAxis } : { x: pointAxis, y: valueAxis },
    },
    // Lines before labels, so that none runs through a word.
    plugins: [marks(data, ink, size), labels(data, format, ink, size)],
  };
}

/** Long names of bars on two lines. */
const wrap = (text: string, horizontal: boolean): string | string[] => {
  if (!horizontal || text.length < 17) return text;
  const cut = text.lastIndexOf(' ', 17);
  return cut > 0 ? [text.slice(0, cut), text.slice(cut + 1)] : text;
};

/** Direct labels: values at the bars' ends, names at the lines' ends. */
const labels = (data: ChartData, format: Format, ink: Ink, size: number): Plugin => ({
  id: 'labels',
  afterDatasetsDraw(chart) {
    const { ctx, chartArea } = chart;
    ctx.save();
    ctx.font = `600 ${size}px ${ink.font}`;
    data.series.forEach((series, index) => {
      const points = chart.getDatasetMeta(index).data;
      if (data.kind === 'bars') {
        points.forEach((point, place) => {
          const value = series.values[place];
          if (value === null || value === undefined) return;
          const text = series.labels?.[place] ?? format(value, data.unit);
          const width = ctx.measureText(text).width;
          const inside = point.x + 6 + width > chart.width;
          ctx.fillStyle = inside ? ink.paper : ink.ink;
          ctx.textBaseline = 'middle';
          ctx.textAlign = inside ? 'right' : 'left';
          ctx.fillText(text, inside ? point.x - 6 : Math.max(point.x, chartArea.left) + 6, point.y);
        });
        return;
      }
      if (data.kind !== 'columns') return;
      const last = points.at(-1);
      if (!last) return;
      const lift = series.line ? 10 : 4;
      const above = Math.min(Math.max(last.y - lift, chartArea.top + size), chartArea.bottom - 2);
      const zero = chart.scales['y']?.getPixelForValue(0) ?? chartArea.bottom;
      // Columns above the line leave the space below it free, where there is one.
      const free = !series.line && last.y < zero && chartArea.bottom - zero > 1.5 * size;
      const foot = free ? zero + size + 5 : above;
      const width = ctx.measureText(series.name).width;
      ctx.fillStyle = ink.ground;
      ctx.fillRect(chartArea.right - width - 3, foot - size - 1, width + 6, size + 2);
      ctx.fillStyle = series.role === 'muted' ? ink.muted : ink.way;
      ctx.textAlign = 'right';
      ctx.textBaseline = 'bottom';
      ctx.fillText(series.name, chartArea.right, foot);
    });
    ctx.restore();
  },
});

/** Break-even, targets and today as dashed ink lines with words, each word on a line of its own above the picture. */
const marks = (data: ChartData, ink: Ink, size: number): Plugin => ({
  id: 'marks',
  afterDatasetsDraw(chart) {
    const { ctx, chartArea } = chart;
    ctx.save();
    ctx.font = `600 ${size}px ${ink.font}`;
    ctx.strokeStyle = ink.ink;
    ctx.fillStyle = ink.ink;
    ctx.lineWidth = 1.5;
    ctx.setLineDash([4, 4]);
    const all = data.marks ?? [];
    const words: (() => void)[] = [];
    all.forEach((mark, index) => {
      const vertical = (mark.axis === 'x') !== (data.kind === 'bars');
      const scale = chart.scales[vertical ? 'x' : 'y'];
      if (!scale) return;
      const at =
        data.x.numbers || mark.axis === 'y'
          ? scale.getPixelForValue(mark.at)
          : between(scale, mark.at, data.x.labels.length);
      const row =
        chartArea.top -
        (data.kind === 'bars' ? 6 : 14) -
        17 * (data.kind === 'bars' ? 0 : all.length - 1 - index);
      ctx.beginPath();
      ctx.moveTo(vertical ? at : chartArea.left, vertical ? row + 3 : at);
      ctx.lineTo(vertical ? at : chartArea.right, vertical ? chartArea.bottom : at);
      ctx.stroke();
      words.push(() => {
        const width = ctx.measureText(mark.label).width;
        const left = Math.min(Math.max(2, at - width / 2), chart.width - width - 2);
        ctx.fillStyle = ink.ground;
        ctx.fillRect(left - 2, row - size, width + 4, size + 3);
        ctx.fillStyle = ink.ink;
        ctx.textAlign = 'left';
        ctx.textBaseline = 'bottom';
        ctx.fillText(mark.label, left, row + 2);
      });
    });
    // Words last and on a ground of their own, so that no line runs through them.
    words.forEach((write) => write());
    ctx.restore();
  },
});

/** A place between two columns: year 1 ends at the first column. */
function between(scale: { getPixelForValue(value: number): number }, at: number, count: number): number {
  const [first, second] = [scale.getPixelForValue(0), scale.getPixelForValue(Math.min(1, count - 1))];
  return first + (at - 1) * (second - first);
}
