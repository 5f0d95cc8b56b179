import type { Locale } from '../i18n/locales';
import { stem } from './stem';
import { tokens } from './tokens';

/** A piece of an excerpt; `mark` says that it answers the query. */
export interface Piece {
  text: string;
  mark: boolean;
}

/**
 * A text in pieces, those that answer marked.
 *
 * @param stems the stems by which something was found
 */
export function marked(text: string, stems: ReadonlySet<string>, locale: Locale): Piece[] {
  const spots = tokens(text)
    .filter(({ word }) => stems.has(stem(word, locale)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of spots) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), mark: false });
    pieces.push({ text: text.slice(start, end), mark: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: false });
  return pieces;
}

/**
 * The part of a text with most of the words looked for, cut between words; its beginning where none stands in it.
 *
 * @param length how many characters it may have
 */
export function excerpt(text: string, stems: ReadonlySet<string>, locale: Locale, length = 190): Piece[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= length) return marked(flat, stems, locale);
  const spots = tokens(flat).filter(({ word }) => stems.has(stem(word, locale)));
  let [begin, most] = [0, 0];
  for (const { start } of spots) {
    const inside = spots.filter((one) => one.start >= start && one.end <= start + length * 0.75);
    const count = new Set(inside.map(({ word }) => stem(word, locale))).size * 10 + inside.length;
    if (count > most) [begin, most] = [start, count];
  }
  // A sentence that begins shortly before is begun with; else some words before the first that answers.
  const sentence = Math.max(...['. ', '? ', '! ', ': '].map((end) => flat.lastIndexOf(end, begin) + 2));
  const from =
    begin === 0
      ? 0
      : sentence > 1 && begin - sentence < length / 2
        ? sentence
        : flat.indexOf(' ', Math.max(0, begin - 50)) + 1;
  const upTo = from + length >= flat.length ? flat.length : flat.lastIndexOf(' ', from + length);
  const part = `${from > 0 ? '… ' : ''}${flat.slice(from, upTo)}${upTo < flat.length ? ' …' : ''}`;
  return marked(part, stems, locale);
}
