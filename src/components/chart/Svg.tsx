import type { Curve, Line, Picture, Word } from './picture';

/** Tenths are finer than a screen shows, and keep the page small. */
const round = (value: number): number => Math.round(value * 10) / 10;

const strokes = (lines: readonly Line[]): string =>
  lines.map(({ x1, y1, x2, y2 }) => `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`).join('');

const course = ({ points }: Curve): string =>
  points
    .map((point, index) =>
      point ? `${points[index - 1] ? 'L' : 'M'}${round(point[0])} ${round(point[1])}` : '',
    )
    .join('');

/** Strokes of no length with round ends. */
const dots = ({ points }: Curve): string =>
  points.map((point) => (point ? `M${round(point[0])} ${round(point[1])}h0` : '')).join('');

/** Colours by custom properties, so that theme, paper and forced colours are the style sheet's. */
const tones = { main: 'var(--way)', ink: 'var(--ink)', muted: 'var(--muted)' };
const wordTones: Record<Word['role'], string> = {
  ...tones,
  tick: tones.muted,
  name: tones.ink,
  value: tones.ink,
  mark: tones.ink,
};

/** No translator may touch these. In SVG it is an attribute alone, which the browser too gets as text. */
const isFigure = (role: Word['role']): boolean => role === 'tick' || role === 'value';

/** A laid-out picture as SVG, by attributes alone: the policy blocks styles, and articles need not carry its rules. */
export function Svg({ picture }: { picture: Picture }) {
  const { size, height, grid, bars, curves, marks, words } = picture;
  const axes = grid.filter(({ role }) => role === 'axis');
  return (
    <svg
      class={`t-chart-${size.name}`}
      viewBox={`0 0 ${size.width} ${round(height)}`}
      font-size={size.type}
      fill="none"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {grid.length > axes.length && (
        <path stroke="var(--line)" d={strokes(grid.filter(({ role }) => role === 'grid'))} />
      )}
      <path stroke={tones.ink} d={strokes(axes)} />
      {bars.map(({ role, x, y, width, height: high }) => (
        <rect
          fill={tones[role]}
          fill-opacity={role === 'muted' ? 0.4 : undefined}
          x={round(x)}
          y={round(y)}
          width={round(width)}
          height={round(high)}
        />
      ))}
      {curves.map((curve) => (
        <path stroke={tones[curve.role]} stroke-width="2.5" d={course(curve)} />
      ))}
      {curves
        .filter((curve) => curve.dots)
        .map((curve) => (
          <path stroke={tones[curve.role]} stroke-width="6" stroke-linecap="round" d={dots(curve)} />
        ))}
      {marks.length > 0 && (
        <path stroke={tones.ink} stroke-width="1.5" stroke-dasharray="4" d={strokes(marks)} />
      )}
      {/* Words on a ground of their own, so that no line runs through one. */}
      <g stroke="var(--way-tint)" stroke-width="4" paint-order="stroke" font-weight="600">
        {words.map(({ role, text, x, y, anchor }, index) => (
          // A translating browser replaces text nodes: a new text is a new element.
          <text
            key={`${index} ${text}`}
            fill={wordTones[role]}
            font-weight={role === 'tick' || role === 'name' ? 400 : undefined}
            x={round(x)}
            y={round(y)}
            translate={isFigure(role) ? ('no' as unknown as boolean) : undefined}
            text-anchor={anchor === 'start' ? undefined : anchor}
          >
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}
