/** A piece of a letter: words as they stand, or a gap by its name, with what an example business wrote there. */
export type Piece = string | { gap: string; example?: string };

const gaps = /\[([a-z][A-Za-z]*)(?:: ([^[\]]+))?\]/g;

/**
 * A letter in paragraphs, and each of them in pieces. A gap is written `[name]`, or `[name: words of the example]`; a
 * single line end within a paragraph stays one.
 * @throws on a bracket that names no gap, because it would be printed as it is
 */
export function parseLetter(text: string): Piece[][] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => {
      const pieces: Piece[] = [];
      let end = 0;
      for (const found of paragraph.matchAll(gaps)) {
        pieces.push(paragraph.slice(end, found.index));
        const [whole, gap = '', example] = found;
        pieces.push(example === undefined ? { gap } : { gap, example });
        end = found.index + whole.length;
      }
      pieces.push(paragraph.slice(end));
      for (const piece of pieces)
        if (typeof piece === 'string' && /[[\]]/.test(piece))
          throw new Error(`A bracket without the name of a gap: ${piece}`);
      return pieces.filter((piece) => piece !== '');
    });
}
