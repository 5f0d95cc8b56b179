import type { Size, Word } from './picture';
import { overlap, roomOf, widthOf, within } from './type';

type Name = 'assumed' | 'breakEven' | 'cautious' | 'bold';

/** What stands on a ruler: figures of one unit from zero up, and what is written at each. */
export type RulerFigures = Partial<Record<Name, number>> & {
  evidence?: readonly [from: number, to: number];
  labels: Partial<Record<Name, string>>;
};

interface Label extends Pick<Word, 'text' | 'x' | 'y' | 'anchor'> {
  strong: boolean;
}

/** A ruler laid out: places on the axis, and labels that stand clear of one another. */
export interface RulerPicture {
  height: number;
  axis: { y: number; from: number; to: number };
  band?: { from: number; to: number };
  range?: { from: number; to: number };
  dot: number;
  line?: { x: number; top: number };
  labels: readonly Label[];
}

/** Beyond so many times the rest of the figures break-even stands at the end of the axis: the rest must stay legible. */
const farOff = 3;

/** Lays out a ruler; labels above are those of now, below those of caution and confidence. */
export function layOutRuler(figures: RulerFigures, { width, type }: Size): RulerPicture {
  const { assumed = 0, breakEven, cautious, bold, evidence } = figures;
  const most = Math.max(assumed, cautious ?? 0, bold ?? 0, evidence?.[1] ?? 0);
  const end = Math.max(most, Math.min(breakEven ?? 0, farOff * most)) * 1.04;
  const [left, right] = [8, width - 8];
  const at = (value: number): number => left + (Math.min(value, end) / end) * (right - left);

  const row = type * 1.4;
  /** Labels in as few rows as keep them apart, away from the axis. */
  const stacked = (wanted: readonly [Name, number | undefined, boolean][]) => {
    const rows: Label[][] = [];
    for (const [name, value, strong] of wanted) {
      const text = figures.labels[name];
      if (value === undefined || text === undefined) continue;
      const place = within(at(value), widthOf(text, type), 0, width);
      const label: Label = { text, ...place, y: 0, strong };
      const room = (one: Label) => roomOf({ role: 'mark', ...one, x: one.x }, type);
      const free = rows.findIndex((others) =>
        others.every((one) => {
          const [a, b] = [room(one), room(label)];
          return !overlap({ ...a, left: a.left - type / 2, right: a.right + type / 2 }, b);
        }),
      );
      if (free >= 0) rows[free]?.push(label);
      else rows.push([label]);
    }
    return rows;
  };
  const above = stacked([
    ['assumed', assumed, true],
    ['breakEven', breakEven, true],
  ]);
  const below = stacked([
    ['cautious', cautious, false],
    ['bold', bold, false],
  ]);
  const y = above.length * row + 16;
  const labels = [
    ...above.flatMap((some, index) => some.map((one) => ({ ...one, y: y - 15 - index * row }))),
    ...below.flatMap((some, index) => some.map((one) => ({ ...one, y: y + 13 + type + index * row }))),
  ];
  const own = labels.find(({ text }) => text === figures.labels.breakEven);
  return {
    height: y + 16 + below.length * row,
    axis: { y, from: left, to: right },
    ...(evidence && { band: { from: at(evidence[0]), to: at(evidence[1]) } }),
    ...(cautious !== undefined && bold !== undefined && { range: { from: at(cautious), to: at(bold) } }),
    dot: at(assumed),
    ...(breakEven !== undefined && { line: { x: at(breakEven), top: (own?.y ?? y - 12) + 4 } }),
    labels,
  };
}
