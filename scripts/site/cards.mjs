// What stands on a card for whoever checks it next is not for its reader, nor are the letters of the method's table.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../lib/html-tags.mjs';

/** How a source was read, and grades by letter: words that only the making of a page needs. */
const inside = [
  /(?<!\p{L})(?:Güte|Note|grade) [A-DFH](?![\p{L}\d])/iu,
  /not opened|not read in|(?:existence|abstract|preview|excerpt) (?:checked|read)|read (?:only )?as (?:a |an )?(?:quotation|abstract|preview)|standard knowledge|second-hand/i,
  /nicht (?:aufgeschlagen|geöffnet|im Original)|nur als (?:Zitat|vorhanden)|als (?:Zitat|Auszug|Vorschau|Zusammenfassung) gelesen|Standardwissen|aus zweiter Hand/i,
  /vor dem Zitieren prüfen|check the file number/i,
];

const spaced = (text) => text.replace(/\s+/g, ' ').trim();

/** A page's words without scripts, styles and tags. */
export const textOf = (html) =>
  spaced(
    decode(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ')),
  );

/**
 * @param {string} folder src/content/evidence
 * @returns {Map<string, string | undefined>} each file's internal notes, undefined where it has none
 */
export function notesOf(folder) {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.mdx'))
    .sort();
  return new Map(
    files.map((file) => {
      const [, quote, text] = /^notes: (["'])(.*)\1$/m.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      return [file, text && spaced(quote === "'" ? text.replaceAll("''", "'") : text)];
    }),
  );
}

/**
 * @param {import('./read-site.mjs').Site} site
 * @param {string} folder src/content/evidence
 * @returns {string[]} one line for each page that prints a card's notes, a grade by letter or how a source was read
 */
export function cardProblems(site, folder) {
  const notes = notesOf(folder);
  const without = [...notes].flatMap(([file, text]) => (text ? [] : [`${file}: no notes that can be read`]));
  const printed = site.pages.flatMap(({ path, html }) => {
    const text = textOf(html);
    const own = [...notes].flatMap(([file, note]) =>
      note && text.includes(note) ? [`${path}: the notes of ${file}`] : [],
    );
    const words = inside.flatMap((pattern) => pattern.exec(text)?.slice(0, 1) ?? []);
    return [...own, ...words.map((word) => `${path}: "${word}"`)];
  });
  return [...without, ...printed];
}
