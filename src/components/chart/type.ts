import type { Box, Word } from './picture';

/** Widths of characters as shares of the type size, at the heavier weight and rounded up. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;!|'’ijl\u00a0]/, 0.3],
  [/[-()/frt]/, 0.38],
  [/[mwMW%–@]/, 0.92],
  [/[A-ZÄÖÜ\d+−€$£]/, 0.68],
];

/** How much room a text takes, by its characters: the server can measure nothing. */
export const widthOf = (text: string, type: number): number =>
  type *
  Array.from(text).reduce((sum, letter) => sum + (widths.find(([set]) => set.test(letter))?.[1] ?? 0.59), 0);

/** A text in lines no wider than allowed, cut at blanks, and within a word only where it alone is too wide. */
export function wrap(text: string, width: number, type: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, type) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    while (word.length > 1 && widthOf(word, type) > width) {
      let end = word.length - 1;
      while (end > 1 && widthOf(`${word.slice(0, end)}-`, type) > width) end -= 1;
      lines.push(`${word.slice(0, end)}-`);
      word = word.slice(end);
    }
    line = word;
  }
  return [...lines, line];
}

/** A text centred on a place, or set against the edge it would cross. */
export function within(
  centre: number,
  width: number,
  left: number,
  right: number,
): Pick<Word, 'x' | 'anchor'> {
  if (centre - width / 2 < left) return { x: left, anchor: 'start' };
  return centre + width / 2 > right ? { x: right, anchor: 'end' } : { x: centre, anchor: 'middle' };
}

/** The room a word takes. */
export function roomOf({ text, x, y, anchor }: Word, type: number): Box {
  const width = widthOf(text, type);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y - 0.85 * type, bottom: y + 0.25 * type };
}

/** Whether two rooms overlap. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
