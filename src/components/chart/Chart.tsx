import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { ChartData } from '../../lib/chart/chart';
import type * as Pen from './draw';
import type { Drawing as Live } from './draw';
import { atOnce } from '../late/at-once';
import { Figures } from './Figures';
import { layOut } from './layout';
import type { Drawn } from './layout';
import { sizes } from './picture';
import type { Format, Picture } from './picture';
import { whenIdle } from './settle';
import { Svg } from './Svg';
import { tableOf } from './table';

export interface ChartProps {
  data: ChartData;
  id: string;
  /** What the fold with the figures is called. */
  tableName: string;
  format: Format;
  /** Whether the visitor's own figures are there; until then it shows those the page was served with. */
  ready: boolean;
  place: RefObject<HTMLElement>;
  /** Without a figure it rests on, a picture is not seen; its place goes once nobody types below it. */
  look: { isUnsaid: boolean; isAway: boolean };
}

const isDrawn = (data: ChartData): data is ChartData & { kind: Drawn } => data.kind !== 'table';

/** A picture with its figures as a table, both in the served page. */
export function Chart({ data, id, tableName, format, ready, place, look }: ChartProps) {
  const figure = { class: look.isUnsaid ? 't-chart t-unsaid' : 't-chart', hidden: look.isAway, ref: place };
  const table = tableOf(data, format);
  const tableId = `${id}-table`;
  if (!isDrawn(data)) {
    return (
      <figure {...figure}>
        <figcaption>{data.title}</figcaption>
        <div class="t-scroll" role="region" aria-label={data.title} tabIndex={0}>
          <Figures id={tableId} table={table} />
        </div>
      </figure>
    );
  }
  return (
    <figure {...figure}>
      <figcaption>{data.title}</figcaption>
      <Drawing
        data={data}
        pictures={sizes.map((size) => layOut(data, format, size))}
        described={tableId}
        ready={ready}
      />
      <details class="t-chart-table">
        <summary>{tableName}</summary>
        <Figures id={tableId} table={table} />
      </details>
    </figure>
  );
}

/** Whether the page is being printed; told before the browser looks at it. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => atOnce(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}

interface DrawingProps {
  data: ChartData;
  /** The same at every size; the style sheet shows one. */
  pictures: readonly Picture[];
  described: string;
  ready: boolean;
}

/**
 * The picture itself: SVG as served, and chart.js over it once the visitor has changed a figure. The SVG keeps the place
 * and the present figures, for paper and for when chart.js cannot be had.
 */
function Drawing({ data, pictures, described, ready }: DrawingProps) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<Live | null>(null);
  const [pen, setPen] = useState<typeof Pen | null>(null);
  const printing = usePrinting();
  // Under the canvas nobody sees the SVG: it follows again when paper asks for it.
  const onPaper = useRef(pictures);
  if (!pen || printing) onPaper.current = pictures;

  const now = JSON.stringify([data, pictures.map(({ words }) => words)]);
  // What the visitor finds here, served or stored, is no change; what comes after it is one.
  const found = useRef({ text: now, ready });
  if (!found.current.ready) found.current = { text: now, ready };
  const changed = found.current.text !== now;

  useEffect(() => {
    if (!changed || pen || !box.current) return;
    let callOff = (): void => undefined;
    let gone = false;
    const near = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      // Without a connection the SVG goes on; the next change tries again.
      import('./draw').then(
        (module) => {
          if (!gone) callOff = whenIdle(() => setPen(module));
        },
        () => undefined,
      );
    });
    near.observe(box.current);
    return () => {
      gone = true;
      callOff();
      near.disconnect();
    };
  }, [changed, now, pen]);

  const drawn = useMemo(() => ({ data, pictures }), [now]);
  useLayoutEffect(() => {
    if (!pen || !canvas.current) return;
    drawing.current = pen.draw(canvas.current, drawn);
    return () => drawing.current?.destroy();
  }, [pen]);
  useLayoutEffect(() => drawing.current?.show(drawn), [drawn]);

  return (
    <div class="t-chart-box" ref={box} role="img" aria-label={data.title} aria-describedby={described}>
      {onPaper.current.map((picture) => (
        <Svg key={picture.size.name} picture={picture} />
      ))}
      {pen && <canvas ref={canvas} aria-hidden="true" />}
    </div>
  );
}
