// Fails with a list when the day has passed on which something said of evidence or law was to be looked at again. For a
// schedule, not for `npm test`: a gate that turns red by itself one morning would stop whoever mends something else.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ what: string, checked: string, reviewBy: string, where: string }} Dated */

/** A day as these files write it; anything else would sort wrongly and never come due. */
const day = /^\d{4}-\d{2}-\d{2}$/;

const lineOf = (text, key) => new RegExp(`^${key}: (\\S+)$`, 'm').exec(text)?.[1] ?? '';

/** The cards: a folder each, the dates in the head of both languages. */
function cards(content) {
  const folder = join(content, 'evidence');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const [what = ''] = file.split(/[\\/]/);
      return {
        what: `card ${what}`,
        checked: lineOf(text, 'checked'),
        reviewBy: lineOf(text, 'reviewBy'),
        where: join(folder, file),
      };
    });
}

/** A list of entries that bring their own dates. */
function entries(file, name) {
  if (!existsSync(file)) return [];
  return JSON.parse(readFileSync(file, 'utf8')).map(({ id, checked, reviewBy }) => ({
    what: `${name} ${id}`,
    checked,
    reviewBy,
    where: file,
  }));
}

/**
 * Everything on the site that carries a day of its next check.
 *
 * @param {string} content the folder src/content
 * @returns {Dated[]}
 */
export const dated = (content) => [
  ...cards(content),
  ...entries(join(content, 'findings', 'facts.json'), 'finding'),
  ...entries(join(content, 'law', 'changes.json'), 'new law'),
];

/**
 * @param {readonly Dated[]} all
 * @param {string} today an ISO day
 * @returns {string[]} one line for each whose day has passed (the day itself is still in time), longest overdue first, and
 *   for each without a readable day; the two languages of a card are one line
 */
export function overdue(all, today) {
  if (!day.test(today)) throw new Error(`Not a day: ${today}`);
  const late = all
    .filter(({ reviewBy }) => !day.test(reviewBy) || reviewBy < today)
    .sort((a, b) => a.reviewBy.localeCompare(b.reviewBy) || a.what.localeCompare(b.what));
  const lines = late.map(({ what, checked, reviewBy }) =>
    day.test(reviewBy)
      ? `${reviewBy}  ${what} (last checked ${checked})`
      : `no day   ${what}: "${reviewBy}" is no day`,
  );
  return [...new Set(lines)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const content = fileURLToPath(new URL('../src/content', import.meta.url));
  const all = dated(content);
  const today = new Date().toISOString().slice(0, 10);
  const late = overdue(all, today);
  if (all.length === 0) {
    console.error(`Nothing with a day of review was found under ${relative(process.cwd(), content)}`);
    process.exit(1);
  }
  if (late.length > 0) {
    console.error(`To be looked at again, as of ${today}:\n${late.map((line) => `  ${line}`).join('\n')}`);
    console.error(
      'How to check a card: src/content/evidence/README.md. Then set `checked` and `reviewBy` anew.',
    );
    process.exit(1);
  }
  const next = all.map(({ reviewBy }) => reviewBy).sort()[0];
  console.log(`Nothing is due; ${all.length} dates, the next one on ${next}.`);
}
