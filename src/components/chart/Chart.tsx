import { useEffect, useRef } from 'preact/hooks';
import type { ChartData } from '../../lib/tool/chart';
import { onPrint } from '../late/print';
import type { Drawing } from './draw';

export interface ChartProps {
  data: ChartData;
  id: string;
  /** What the fold with the figures is called. */
  tableName: string;
  format: (value: number, unit: string) => string;
}

/** A picture with its figures as a table: the table is in the served page, the drawing comes when it is near. */
export function Chart(props: ChartProps) {
  const { data, id, format } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const latest = useRef({ data, format });
  latest.current = { data, format };

  useEffect(() => {
    const place = canvas.current;
    if (!place) return;
    let gone = false;
    const drawIt = async (): Promise<void> => {
      near.disconnect();
      const pen = await import('./draw').catch(() => undefined);
      if (gone || drawing.current || !pen) return;
      drawing.current = pen.draw(place, latest.current.data, latest.current.format);
      place.dataset['drawn'] = '';
    };
    const withdraw = onPrint(drawIt);
    const near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void drawIt();
      },
      { rootMargin: '200px' },
    );
    near.observe(place);
    return () => {
      gone = true;
      withdraw();
      near.disconnect();
      drawing.current?.destroy();
      drawing.current = null;
    };
  }, []);
  useEffect(() => drawing.current?.show(data, format), [data, format]);

  if (data.kind === 'table') {
    return (
      <figure class="t-chart">
        <figcaption>{data.title}</figcaption>
        <div class="t-scroll" role="region" aria-label={data.title} tabIndex={0}>
          <Figures {...props} />
        </div>
      </figure>
    );
  }
  return (
    <figure class={`t-chart t-chart-${data.kind}${data.x.labels.length > 6 ? ' t-chart-tall' : ''}`}>
      <figcaption>{data.title}</figcaption>
      <div class="t-chart-canvas">
        <canvas ref={canvas} role="img" aria-label={data.title} aria-describedby={`${id}-table`} />
      </div>
      <details class="t-chart-table">
        <summary>{props.tableName}</summary>
        <Figures {...props} />
      </details>
    </figure>
  );
}

/** The figures of a picture as a table. */
function Figures({ data, id, format }: ChartProps) {
  return (
    <table id={`${id}-table`}>
      <thead>
        <tr>
          <th scope="col">{data.x.name}</th>
          {data.series.map(({ name }) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.x.labels.map((label, index) => (
          <tr key={`${label}-${index}`}>
            <th scope="row">{label}</th>
            {data.series.map(({ name, values, unit }) => {
              const value = values[index] ?? null;
              return <td key={name}>{value === null ? '–' : format(value, unit ?? data.unit)}</td>;
            })}
          </tr>
        ))}
        {data.marks?.map(({ label, axis, at }) => {
          const unit = axis === 'x' ? data.x.unit : data.unit;
          const figure = unit === undefined || /\d/.test(label) ? '' : `: ${format(at, unit)}`;
          return (
            <tr key={label}>
              <th scope="row" colSpan={data.series.length + 1}>
                {label + figure}
              </th>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
