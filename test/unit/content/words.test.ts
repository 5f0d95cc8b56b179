import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultsOf } from '../../../scripts/site/words.mjs';
import { casesUi } from '../../../src/content/cases/index';
import { profileUi } from '../../../src/content/profile/index';
import * as names from '../../../src/content/words/names.mjs';
import { wordGroups, wordList } from '../../../src/content/words/words.mjs';

const locales = ['de', 'en'] as const;
type Locale = (typeof locales)[number];
const content = new URL('../../../src/content/', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, content), 'utf8');

/** Every word of the list of one language, with what is meant. */
const recommended = (locale: Locale) =>
  wordList.flatMap((word) => word[locale].map((text) => [word.thing, text] as const));

/** Every text of the names, however deep, with the path to it. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
    texts(inner, `${path}/${key}`),
  );
}

/** What the words of a tool say after `name:` or `question:`; they are written as plain strings. */
function saidBy(file: string, key: 'name' | 'question'): string | undefined {
  return new RegExp(`^  ${key}: '(.*)',$`, 'm').exec(textOf(file))?.[1];
}

test('every entry says what is meant and has its words in both languages', () => {
  for (const word of wordList) {
    expect(word.thing).toMatch(/\S/);
    for (const locale of locales) {
      expect(word[locale], word.thing).not.toHaveLength(0);
      for (const text of word[locale]) expect(text, word.thing).toMatch(/\S/);
    }
  }
});

test('every subject has words of its own, and no thing stands twice', () => {
  for (const [subject, words] of Object.entries(wordGroups))
    expect(words.length, subject).toBeGreaterThanOrEqual(5);
  const things = wordList.map(({ thing }) => thing);
  expect(things.filter((thing, at) => things.indexOf(thing) !== at)).toEqual([]);
});

test.each(locales)('no word stands for two things (%s)', (locale) => {
  const said = recommended(locale);
  expect(said.filter(([, text], at) => said.findIndex(([, other]) => other === text) !== at)).toEqual([]);
});

test.each(locales)('no recommended word is one that must not stand there (%s)', (locale) => {
  expect(recommended(locale).flatMap(([, text]) => faultsOf(text, locale))).toEqual([]);
});

test.each(locales)('no name holds a word that must not stand there (%s)', (locale) => {
  const said = texts({ ...names }).filter(([path]) => path.split('/').includes(locale));
  expect(said.length).toBeGreaterThan(100);
  expect(said.flatMap(([, text]) => faultsOf(text, locale))).toEqual([]);
});

test('every name has both languages, and no two steps, tools or worksheets are called the same', () => {
  const named = [
    ...Object.values(names.tools),
    ...Object.values(names.worksheets),
    ...Object.values(names.pages),
  ];
  const paths = (locale: Locale) =>
    texts({ ...names })
      .map(([path]) => path.split('/'))
      .filter((path) => path.includes(locale))
      .map((path) => path.map((part) => (part === locale ? '' : part)).join('/'));
  expect(paths('de')).toEqual(paths('en'));
  for (const locale of locales) {
    const titles = named.map((entry) => entry[locale].name);
    const questions = named.map((entry) => entry[locale].question);
    const tabs = Object.values(names.steps).flatMap((book) =>
      Object.values(book).map((step) => step[locale]),
    );
    for (const list of [titles, questions, tabs]) expect(new Set(list).size).toBe(list.length);
    for (const question of questions) expect(question).toMatch(/\?$/);
  }
});

test.each(locales)('tools, worksheets and steps that exist are called as the list says (%s)', (locale) => {
  const built = Object.entries({ ...names.tools, ...names.worksheets, ...names.pages }).filter(([id]) =>
    existsSync(new URL(`tools/${id}/${locale}.ts`, content)),
  );
  expect(built.length).toBeGreaterThanOrEqual(3);
  for (const [id, entry] of built) {
    expect(saidBy(`tools/${id}/${locale}.ts`, 'name'), id).toBe(entry[locale].name);
    expect(saidBy(`tools/${id}/${locale}.ts`, 'question'), id).toBe(entry[locale].question);
  }
  for (const key of ['name', 'question'] as const)
    expect(saidBy(`profile/${locale}.ts`, key)).toBe(names.pages['profile']?.[locale][key]);
  expect(profileUi[locale].model.title).toBe(names.pages['model']?.[locale].name);
  expect(profileUi[locale].model.question).toBe(names.pages['model']?.[locale].question);
  expect(casesUi(locale).title).toBe(names.pages['cases']?.[locale].name);
  expect(casesUi(locale).question).toBe(names.pages['cases']?.[locale].question);
  for (const [book, steps] of Object.entries(names.steps))
    for (const [step, entry] of Object.entries(steps)) {
      const file = `playbooks/${book}/${step}/${locale}.mdx`;
      if (!existsSync(new URL(file, content))) continue;
      expect(/^short: "(.*)"$/m.exec(textOf(file))?.[1], file).toBe(entry[locale]);
    }
});

test.each([
  ['de', 'Ihre Empfehlungsquote liegt bei den Promotoren höher.', ['Empfehlungsquote', 'Promotoren']],
  ['de', 'Eskalieren Sie den Fall.', ['Eskalieren']],
  ['de', 'Der Churn steigt um einen Prozentpunkt.', ['Churn', 'Prozentpunkt']],
  ['de', 'Von 100 neuen Kunden kommen 30 auf Empfehlung.', []],
  ['de', 'Ohne Mehrwertsteuer sind es 48 Euro.', []],
  ['en', 'The uplift over the baseline is significant.', ['uplift']],
  ['en', 'They opted out of the funnel.', ['funnel', 'opted out']],
  ['en', 'Of 100 new customers, 30 came on a recommendation.', []],
] as const)('a fault is told with what to say instead (%s: %s)', (locale, text, hits) => {
  const faults = faultsOf(text, locale);
  expect(faults).toHaveLength(hits.length);
  for (const hit of hits) expect(faults.join('\n')).toContain(`“${hit}” (`);
});
