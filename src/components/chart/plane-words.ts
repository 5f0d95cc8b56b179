import { freeSpot } from './free-spot';
import type { Box, Line, Point, Size, Word } from './picture';
import { overlap, roomOf, widthOf, within, wrap } from './type';

/** More ticks than these say nothing more. */
export const mostTicks = 5;

interface Named {
  role: 'main' | 'ink' | 'muted';
  name: string;
  points: readonly (Point | null)[];
  /** Columns, not a line. */
  stands: boolean;
}

/** Lines of text as one block whose last line stands on a given foot. */
function blockOf(
  lines: readonly string[],
  place: Pick<Word, 'x' | 'anchor'>,
  foot: number,
  type: number,
  role: Word['role'],
): { room: Box; words: Word[] } {
  const width = Math.max(...lines.map((line) => widthOf(line, type)));
  const left = place.x - { start: 0, middle: width / 2, end: width }[place.anchor];
  const lift = 1.2 * type * (lines.length - 1);
  return {
    room: { left, right: left + width, top: foot - lift - 0.85 * type, bottom: foot + 0.25 * type },
    words: lines.map((text, line) => ({ role, text, ...place, y: foot - lift + 1.2 * type * line })),
  };
}

/** How much of the width a series' name may take: in one line, then in more. */
const shares = [1, 0.75, 0.5];

/** Series named on themselves, near their end, where nothing else stands; each word becomes an obstacle for the next. */
export function seriesNames(
  series: readonly Named[],
  plot: Box,
  zero: number,
  type: number,
  obstacles: Box[],
): Word[] {
  return series.flatMap(({ role, name, points, stands }) => {
    const blocks = shares.flatMap((share) => {
      const lines = wrap(name, share * (plot.right - plot.left), type);
      const deep = 1.2 * type * (lines.length - 1);
      const width = Math.max(...lines.map((line) => widthOf(line, type)));
      return points.toReversed().flatMap((point) => {
        if (!point) return [];
        const [x, y] = point;
        const place = within(x, width, plot.left, plot.right);
        const over = Math.min(y, stands ? zero : y) - 6;
        const under = Math.max(y, stands ? zero : y) + type + deep + 3;
        // Columns leave the other side of zero free.
        const feet = stands && y < zero ? [under, over] : [over, under];
        return feet.map((foot) => blockOf(lines, place, foot, type, role));
      });
    });
    return settle(blocks, plot, obstacles);
  });
}

/** Words of level marks: on their line at the right or the left. */
export const sideMarks = (
  marks: readonly { label: string; line: Line }[],
  plot: Box,
  type: number,
  obstacles: Box[],
): Word[] =>
  marks.flatMap(({ label, line }) => {
    const lines = wrap(label, plot.right - plot.left, type);
    const feet = [line.y1 - 5, line.y1 + 1.2 * type * lines.length];
    return settle(
      feet.flatMap((foot) => [
        blockOf(lines, { x: plot.right, anchor: 'end' }, foot, type, 'mark'),
        blockOf(lines, { x: plot.left + 4, anchor: 'start' }, foot, type, 'mark'),
      ]),
      plot,
      obstacles,
    );
  });

function settle(blocks: readonly { room: Box; words: Word[] }[], plot: Box, obstacles: Box[]): Word[] {
  const rooms = blocks.map(({ room }) => room);
  const block = blocks[freeSpot(rooms, plot, obstacles)];
  if (!block) return [];
  obstacles.push(block.room);
  return block.words;
}

/** What stands below the points: of an axis of numbers so many that all fit, of names those that fit beside the first. */
export function footWords(
  ticks: (most: number) => readonly { at: number; text: string }[],
  foot: number,
  { width, type }: Size,
): Word[] {
  for (let most = mostTicks; ; most -= 1) {
    const wished = ticks(most);
    const words: Word[] = [];
    for (const { at, text } of wished) {
      const word: Word = { role: 'tick', text, y: foot, ...within(at, widthOf(text, type), 0, width) };
      const { left, ...room } = roomOf(word, type);
      const before = words.at(-1);
      if (!before || !overlap({ ...room, left: left - 5 }, roomOf(before, type))) words.push(word);
    }
    if (words.length === wished.length || most <= 2) return words;
  }
}
