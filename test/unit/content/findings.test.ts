import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findings, findingsWords, groups, strength } from '../../../src/content/findings/index';
import { lawWords, newLaw, sections } from '../../../src/content/law/index';
import { guessOf, mythWords, myths } from '../../../src/content/myth-check/index';

const content = fileURLToPath(new URL('../../../src/content/', import.meta.url));
const locales = ['de', 'en'] as const;
const foldersIn = (path: string): string[] =>
  readdirSync(content + path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const headOf = (card: string): string => {
  const file = readFileSync(`${content}evidence/${card}/de.mdx`, 'utf8');
  return file.split(/^---$/m)[1] ?? '';
};
const lineOf = (head: string, key: string): string => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1] ?? '';
const cards = foldersIn('evidence').map((id) => {
  const head = headOf(id);
  return {
    id,
    kind: lineOf(head, 'kind'),
    strength: lineOf(head, 'strength'),
    rows: JSON.parse(lineOf(head, 'rows') || '[]') as number[],
    myth: lineOf(head, 'myth'),
    checked: lineOf(head, 'checked'),
    reviewBy: lineOf(head, 'reviewBy'),
    rechecked: lineOf(head, 'rechecked') !== 'false',
  };
});
const cardNamed = (id: string) => cards.find((card) => card.id === id);

describe('the findings', () => {
  // 30 says that one's own numbers outrank all others, and 46 is a lead that nobody has read.
  const printed = Array.from({ length: 45 }, (_, index) => index + 1).filter((row) => row !== 30);

  test('tell every row of the method that may be printed, each once', () => {
    expect(findings.map(({ row }) => row).sort((a, b) => a - b)).toEqual(printed);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });

  test('have words in both languages, and no words have lost their finding', () => {
    for (const locale of locales)
      expect(Object.keys(findingsWords(locale).findings).sort()).toEqual(findings.map(({ id }) => id).sort());
  });

  test('hold every row that a card names', () => {
    expect(
      cards.flatMap(({ id, rows }) => rows.filter((row) => !printed.includes(row)).map(() => id)),
    ).toEqual([]);
    expect(cards.filter(({ kind }) => kind === 'evidence').length).toBeGreaterThan(20);
  });

  test.each(findings.map((one) => [one.id, one] as const))('%s agrees with its card', (_, one) => {
    if (one.card === undefined) return;
    const card = cardNamed(one.card);
    expect(card?.rows).toContain(one.row);
    expect([one.checked, one.reviewBy]).toEqual([card?.checked, card?.reviewBy]);
    // A card that was not found again keeps its old date; so does each finding it tells.
    if (card?.rechecked === false) expect(['not-found', 'partly', 'not-sought']).toContain(one.again);
  });

  test('lead to every card of evidence, so that a link to a card arrives somewhere', () => {
    const told = new Set(findings.flatMap(({ card }) => card ?? []));
    expect(cards.filter(({ id, kind }) => kind === 'evidence' && !told.has(id)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test.each(findings.map((one) => [one.id, one] as const))('%s leads to places that exist', (_, one) => {
    const named = findings.map(({ id }) => id);
    expect([...one.against, ...one.support].filter((id) => !named.includes(id) || id === one.id)).toEqual([]);
    expect(one.steps.filter((id) => !existsSync(`${content}playbooks/${id}/de.mdx`))).toEqual([]);
    expect(one.tools.filter((id) => !existsSync(`${content}tools/${id}/tool.ts`))).toEqual([]);
    // A row that a card tells is told by one of the cards, and the finding names it.
    expect(one.card !== undefined).toBe(cards.some(({ rows }) => rows.includes(one.row)));
  });

  const verdicts = {
    de: { 'not-true': 'Stimmt so nicht: „', 'not-supported': 'Nicht belegt: „' },
    en: { 'not-true': 'Not true as said: ‘', 'not-supported': 'Not supported: ‘' },
  } as const;
  test.each(findings.flatMap((one) => locales.map((locale) => [one.id, locale, one] as const)))(
    '%s (%s): whoever reads only the line takes home the verdict',
    (id, locale, one) => {
      const title = findingsWords(locale).findings[id]?.title ?? '';
      for (const [name, begin] of Object.entries(verdicts[locale]))
        expect(title.startsWith(begin), title).toBe(strength(one) === name);
    },
  );

  test.each(locales)('no letter for a grade and no number of a row is printed (%s)', (locale) => {
    const text = JSON.stringify(findingsWords(locale).findings);
    expect(text).not.toMatch(/(?:Güte|Note|grade|Zeile|row) [A-Z\d]/);
  });

  test('every group has some, and what is not found again is looked at within three months', () => {
    for (const group of groups) expect(findings.some((one) => one.group === group)).toBe(true);
    for (const one of findings.filter(({ checked }) => checked < '2026-11-26'))
      expect(one.reviewBy).toBe('2027-02-26');
  });
});

describe('the myth check', () => {
  test('has the twelve claims of the method, each once, with words', () => {
    const named = myths.map(({ myth }) => myth).sort();
    expect(named).toEqual(Array.from({ length: 12 }, (_, index) => `M${index + 1}`).sort());
    for (const locale of locales)
      expect(Object.keys(mythWords(locale).myths).sort()).toEqual(myths.map(({ id }) => id).sort());
  });

  test.each(myths.map((myth) => [myth.id, myth] as const))('%s says what its card says', (_, myth) => {
    const rows: readonly number[] = myth.rows;
    expect(rows.filter((row) => !findings.some((one) => one.row === row))).toEqual([]);
    if (!('card' in myth)) return;
    const card = cardNamed(myth.card);
    expect(card?.myth).toBe(myth.myth);
    const refuted = card?.strength === 'not-true' || card?.strength === 'not-supported';
    expect(guessOf(myth.verdict)).toBe(refuted ? 'no' : 'depends');
    if (refuted) expect(myth.verdict).toBe(card.strength);
  });

  test('every card that answers a claim is one of them', () => {
    const answering = cards.filter(({ myth }) => myth !== '').map(({ id }) => id);
    expect(answering.filter((id) => !myths.some((myth) => 'card' in myth && myth.card === id))).toEqual([]);
  });

  test.each(myths.flatMap((myth) => ('test' in myth ? [[myth.id, myth.test] as const] : [])))(
    '%s is put to the test by a figure that its calculator has',
    (_, { tool, part, output }) => {
      const parts = readdirSync(`${content}tools/${tool}/parts`).map((file) =>
        readFileSync(`${content}tools/${tool}/parts/${file}`, 'utf8'),
      );
      const asked = parts.find((text) => text.includes(`id: '${part}'`));
      expect(asked).toMatch(new RegExp(`^ {4}${output}: \\{`, 'm'));
    },
  );

  /** What must stand beside a result, and by which words of a tool's parts one knows that it has such a result. */
  const beside = [
    ['retention-profit', /\bretentionChange\b|\bonePoint\w*Purchase\b/],
    ['recovery-paradox', /\brepurchaseFast\b/],
    ['referred-value', /\breferred(?:Customer)?Value\b/],
  ] as const;
  test.each(beside)('%s stands beside every result it belongs to', (card, mark) => {
    const tools = foldersIn('tools').filter(
      (tool) =>
        existsSync(`${content}tools/${tool}/parts`) &&
        readdirSync(`${content}tools/${tool}/parts`).some((file) =>
          mark.test(readFileSync(`${content}tools/${tool}/parts/${file}`, 'utf8')),
        ),
    );
    expect(tools.length).toBeGreaterThan(0);
    for (const tool of tools)
      for (const locale of locales)
        expect(readFileSync(`${content}tools/${tool}/${locale}.mdx`, 'utf8'), `${tool} ${locale}`).toContain(
          `<Evidence id="${card}" />`,
        );
  });
});

describe('the law', () => {
  test('gathers every card of law, each once', () => {
    const gathered = sections.flatMap((section): readonly string[] => section.cards);
    const all = cards.filter(({ kind }) => kind === 'legal').map(({ id }) => id);
    expect([...gathered].sort()).toEqual(all.sort());
  });

  test('of new law leads to cards that exist, oldest first', () => {
    expect(newLaw.flatMap(({ card }) => (card === undefined || cardNamed(card) ? [] : [card]))).toEqual([]);
    const days = newLaw.flatMap(({ from }) => from ?? []);
    expect(days).toEqual([...days].sort());
    for (const { card, reviewBy } of newLaw)
      if (card !== undefined) expect(reviewBy).toBe(cardNamed(card)?.reviewBy);
  });

  test.each(locales)('names no section and no file number outside the source lines (%s)', (locale) => {
    expect(JSON.stringify(lawWords(locale))).not.toMatch(/§|(?:[IVX]+ Z[RB]|\d+ (?:U|O)) \d+\/\d\d/);
  });
});
