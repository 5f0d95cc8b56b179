import type { Line, Word } from './picture';
import { widthOf } from './type';

interface Mark {
  at: number;
  label: string;
}
/** Upright marks before it is known how high the picture is: their words in rows above it, the lowest first. */
export interface Rows {
  count: number;
  place: (top: number, bottom: number) => { marks: Line[]; words: Word[] };
}

interface Placed extends Mark, Pick<Word, 'x' | 'anchor'> {
  row: number;
  from: number;
  to: number;
}
interface Arrangement {
  placed: Placed[];
  cost: number;
}

/** A word stands over its line, or begins or ends there. */
const anchors = ['middle', 'end', 'start'] as const;
/** With more marks than these, all words stand over their lines: trying every arrangement would take too long. */
const mostTried = 5;

/** The words of marks in as few rows as they need, so that none meets another or stands in another's line. */
export function rowsOf(unsorted: readonly Mark[], width: number, type: number): Rows {
  const marks = unsorted.toSorted((a, b) => a.at - b.at);
  const all = marks.length > mostTried ? 1 : anchors.length ** marks.length;
  let best = arrange(marks, 0, width, type);
  for (let number = 1; number < all; number += 1) {
    const next = arrange(marks, number, width, type);
    if (next.cost < best.cost) best = next;
  }
  const { placed } = best;
  return {
    count: Math.max(0, ...placed.map(({ row }) => row + 1)),
    place(top, bottom) {
      const foot = (row: number): number => top - 6 - 1.35 * type * row;
      return {
        marks: placed.map(({ at, row }) => ({ role: 'mark', x1: at, x2: at, y1: foot(row) + 4, y2: bottom })),
        words: placed.map(({ label, row, x, anchor }) => ({
          role: 'mark',
          text: label,
          x,
          anchor,
          y: foot(row),
        })),
      };
    },
  };
}

/** One arrangement: the digits of its number say how each word stands to its line. */
function arrange(marks: readonly Mark[], number: number, width: number, type: number): Arrangement {
  const placed: Placed[] = [];
  let cost = 0;
  marks.forEach(({ at, label }, index) => {
    const digit = Math.floor(number / anchors.length ** index) % anchors.length;
    const room = widthOf(label, type);
    const wish = at - ([room / 2, room - 3, 3][digit] ?? 0);
    const left = Math.max(0, Math.min(width - room, wish));
    const edge = left === wish ? (anchors[digit] ?? 'middle') : left === 0 ? 'start' : 'end';
    const [from, to] = [left - 5, left + room + 5];
    const meets = (row: number): boolean =>
      placed.some((other) =>
        row === other.row
          ? from < other.to && other.from < to
          : row > other.row
            ? other.from < at && at < other.to
            : from < other.at && other.at < to,
      );
    const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
    let row = 0;
    while (row < rows && meets(row)) row += 1;
    cost += (row === rows ? 10 : 0) + (meets(row) ? 100 : 0) + (digit > 0 ? 1 : 0);
    const x = left + { start: 0, middle: room / 2, end: room }[edge];
    placed.push({ at, label, row, from, to, x, anchor: edge });
  });
  return { placed, cost };
}
