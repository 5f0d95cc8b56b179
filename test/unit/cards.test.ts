import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { wordlessFields } from '../../scripts/integrations/parity.mjs';

const folder = fileURLToPath(new URL('../../src/content/evidence/', import.meta.url));
const cards = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const locales = ['de', 'en'] as const;
type Locale = (typeof locales)[number];
const each = cards.flatMap((card) => locales.map((locale) => [card, locale] as const));

const fileOf = (card: string, locale: Locale): string =>
  readFileSync(`${folder}${card}/${locale}.mdx`, 'utf8');
const lineOf = (file: string, key: string): string =>
  new RegExp(`^${key}: (.*)$`, 'm').exec(file)?.[1]?.replace(/^(["'])(.*)\1$/, '$2') ?? '';
const sourcesOf = (file: string): string[] =>
  [...(/^sources:\n((?: {2}- .*\n)+)/m.exec(file)?.[1] ?? '').matchAll(/^ {2}- (["'])(.*)\1$/gm)].map(
    ([, , text = '']) => text,
  );
/** What stands on the page before the source line. */
const saidBy = (file: string): string =>
  [lineOf(file, 'title'), lineOf(file, 'consequence'), file.split(/^---$/m)[2]].join('\n');

const verdicts: Record<Locale, Record<string, string>> = {
  de: { 'not-true': 'Stimmt so nicht: „', 'not-supported': 'Nicht belegt: „' },
  en: { 'not-true': 'Not true as said: ‘', 'not-supported': 'Not supported: ‘' },
};
const strengthOf: Record<string, string> = {
  A: 'well-supported',
  'A-': 'well-supported',
  'B+': 'with-care',
  B: 'with-care',
  'B-': 'with-care',
  H: 'with-care',
  C: 'not-supported',
  F: 'not-true',
};

test.each(cards)('the card "%s" has the same standing in both languages', (card) => {
  const [german, english] = locales.map((locale) => fileOf(card, locale)) as [string, string];
  expect(wordlessFields(english)).toEqual(wordlessFields(german));
  expect(sourcesOf(english)).toHaveLength(sourcesOf(german).length);
  expect(sourcesOf(german).length).toBeGreaterThan(0);
});

test.each(each)('%s (%s): whoever reads only the title takes home the verdict', (card, locale) => {
  const file = fileOf(card, locale);
  const strength = lineOf(file, 'strength');
  const title = lineOf(file, 'title');
  const verdict = verdicts[locale][strength];
  if (verdict !== undefined) expect(title.startsWith(verdict), title).toBe(true);
  else for (const other of Object.values(verdicts[locale])) expect(title).not.toContain(other.split(':')[0]);
});

test.each(each)('%s (%s): the strength is that of its grade, and law has neither', (card, locale) => {
  const file = fileOf(card, locale);
  const grade = lineOf(file, 'grade');
  expect(lineOf(file, 'strength')).toBe(lineOf(file, 'kind') === 'legal' ? '' : strengthOf[grade]);
});

test.each(each)('%s (%s): file numbers and sections stand in the source line only', (card, locale) => {
  const said = saidBy(fileOf(card, locale));
  const found =
    /§|(?<!\p{L})Art\. ?\d|\bs\. ?\d|\bsection \d|(?:[IVX]+ Z[RB]|\d+ (?:U|O|W|UKl)) \d+\/\d\d|C-\d+\/\d\d/u.exec(
      said,
    );
  expect(found?.[0]).toBeUndefined();
});

test.each(each)('%s (%s): one sentence says what to do, and one form names a decision', (card, locale) => {
  const file = fileOf(card, locale);
  expect(lineOf(file, 'consequence')).toMatch(/^\p{Lu}[^.!]*[.?]$/u);
  for (const source of sourcesOf(file)) {
    expect(source).not.toMatch(/\p{Lu}{3} §|(?<!\p{L})s\. \d|(?<!\p{L})lit\./u);
    if (/ \d+\/\d\d$/.test(source))
      expect(source).toMatch(
        locale === 'de'
          ? /^[^,]+, (?:Beschluss \(Hinweis\), )?\d\d\.\d\d\.\d{4}, \S/u
          : /^[^,]+, (?:order giving notice, )?\d{1,2} \p{L}+ \d{4}, \S/u,
      );
  }
});

test.each(each)(
  '%s (%s): only a card whose sources were not found again keeps an old date',
  (card, locale) => {
    const file = fileOf(card, locale);
    const [checked, review] = [lineOf(file, 'checked'), lineOf(file, 'reviewBy')];
    expect(review > checked).toBe(true);
    expect(lineOf(file, 'rechecked') === 'false').toBe(checked < '2026-11-26');
  },
);
