import type { Ruler as Named } from '../../lib/definition/definition';
import type { SheetPart } from '../../lib/definition/sheet';
import { fill } from '../../lib/i18n/messages';
import { untranslated } from '../tool/untranslated';
import type { ViewModel } from '../tool/view-model';
import { layOutRuler } from './layout-ruler';
import type { RulerFigures } from './layout-ruler';
import { sizes } from './picture';
import type { Size } from './picture';

const round = (value: number): number => Math.round(value * 10) / 10;

/** Where the visitor stands between caution and confidence, and from where it pays, in one picture. */
export function Ruler({ model, part }: { model: ViewModel; part: SheetPart }) {
  const figures = part.ruler && figuresOf(model, part.ruler);
  if (!figures) return null;
  const words = model.words.rulers[part.id];
  const title = model.filled(words?.title ?? '') ?? '';
  const evidence = figures.evidence && model.filled(words?.evidence ?? '');
  const spoken = Object.values(figures.labels).join('; ');
  return (
    <figure class="t-ruler">
      <figcaption key={title}>{title}</figcaption>
      <div class="t-chart-box" role="img" aria-label={`${title}: ${spoken}`}>
        {sizes.map((size) => (
          <Drawn key={size.name} figures={figures} size={size} />
        ))}
      </div>
      {evidence && <p class="t-help">{evidence}</p>}
    </figure>
  );
}

/** The figures of a ruler and what is written at them; undefined where there is nothing to draw. */
function figuresOf(model: ViewModel, { assumed, breakEven, cautious, bold, evidence }: Named) {
  const { ui } = model.site;
  const at = (key: string | undefined): number | undefined => {
    const value = key === undefined ? null : model.session.figure(key).value;
    return typeof value === 'number' && value >= 0 && value < 1e12 ? value : undefined;
  };
  const said = (name: 'assumed' | 'breakEven' | 'cautious' | 'bold', key = ''): string =>
    fill(ui.ruler[name], {
      // People who are needed are whole people.
      value:
        model.filled(
          name === 'breakEven' && model.model.figures[key]?.unit === 'customers' ? `{${key}:up}` : `{${key}}`,
        ) ?? '',
    });
  const figures: RulerFigures = { labels: {} };
  for (const [name, key] of Object.entries({ assumed, breakEven, cautious, bold })) {
    const value = at(key);
    if (value === undefined) continue;
    figures[name as 'assumed'] = value;
    figures.labels[name as 'assumed'] = said(name as 'assumed', key);
  }
  const [from, to] = (evidence ?? []).map(at);
  if (from !== undefined && to !== undefined && to > from) figures.evidence = [from, to];
  return figures.assumed === undefined || figures.assumed === 0 ? undefined : figures;
}

/** Drawn by attributes alone: colours are custom properties, so theme, paper and forced colours are the style sheet's. */
function Drawn({ figures, size }: { figures: RulerFigures; size: Size }) {
  const { height, axis, band, range, dot, line, labels } = layOutRuler(figures, size);
  return (
    <svg
      class={`t-chart-${size.name}`}
      viewBox={`0 0 ${size.width} ${round(height)}`}
      font-size={size.type}
      aria-hidden="true"
    >
      {band && (
        <rect
          fill="var(--muted)"
          fill-opacity="0.28"
          x={round(band.from)}
          y={round(axis.y - 11)}
          width={round(Math.max(2, band.to - band.from))}
          height="22"
        />
      )}
      <path stroke="var(--muted)" d={`M${axis.from} ${round(axis.y)}H${axis.to}`} />
      {range && (
        <rect
          fill="var(--way)"
          x={round(range.from)}
          y={round(axis.y - 3.5)}
          width={round(Math.max(2, range.to - range.from))}
          height="7"
        />
      )}
      {line && (
        <path
          stroke="var(--ink)"
          stroke-width="1.5"
          stroke-dasharray="4"
          d={`M${round(line.x)} ${round(line.top)}V${round(axis.y + 12)}`}
        />
      )}
      <circle
        fill="var(--paper)"
        stroke="var(--way)"
        stroke-width="3"
        cx={round(dot)}
        cy={round(axis.y)}
        r="6.5"
      />
      {labels.map(({ text, x, y, anchor, strong }) => (
        <text
          key={text}
          fill={strong ? 'var(--ink)' : 'var(--muted)'}
          font-weight={strong ? 600 : undefined}
          x={round(x)}
          y={round(y)}
          text-anchor={anchor === 'start' ? undefined : anchor}
          translate={untranslated && ('no' as unknown as boolean)}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}
