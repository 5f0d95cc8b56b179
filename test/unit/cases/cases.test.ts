import { beforeAll, describe, expect, test } from 'vitest';
import { caseAnswers, caseFile, caseTexts } from '../../../src/components/cases/case-file';
import { openCase, told } from '../../../src/components/cases/opened';
import type { OpenedCase } from '../../../src/components/cases/opened';
import { caseIds, cases, casesUi, keptIn } from '../../../src/content/cases/index';
import { barWords } from '../../../src/content/cases/index-bar';
import { kept } from '../../../src/content/cases/cases';
import { loadDefinition } from '../../../src/content/tools/index-definitions';
import { loadExamples } from '../../../src/content/tools/index-examples';
import { loadTool, toolIds } from '../../../src/content/tools/index';
import { inLanguage, textsOf, withTexts } from '../../../src/lib/answers/texts';
import type { Answers } from '../../../src/lib/answers/answers';
import { restore } from '../../../src/lib/answers/restore';
import { typedKeys } from '../../../src/lib/answers/apart';
import { isNumeric } from '../../../src/lib/field/field';
import type { AnyField } from '../../../src/lib/field/field';
import { isRecord } from '../../../src/lib/field/plain';
import { Reader } from '../../../src/lib/formula/value';
import type { Value } from '../../../src/lib/formula/value';
import { locales } from '../../../src/lib/i18n/locales';
import { open, warningsOf } from '../../../src/lib/reckon/evaluate';
import { unusualIn } from '../../../src/lib/reckon/unusual';
import { resolve } from '../../../src/lib/reckon/resolve';

const all = ['profile', ...toolIds];

test('every tool has an example of every business, and nothing is kept back that flows from nowhere', async () => {
  for (const tool of all) {
    expect(Object.keys(await loadExamples(tool)), tool).toEqual(expect.arrayContaining([...caseIds]));
    const { inputs } = await loadDefinition(tool);
    for (const key of keptIn(tool))
      expect([tool, key, inputs[key]?.link ?? inputs[key]?.profile]).not.toEqual([tool, key, undefined]);
  }
  expect(all).toEqual(expect.arrayContaining(Object.keys(kept)));
});

describe.each(caseIds)('%s', (id) => {
  let opened: OpenedCase;
  beforeAll(async () => {
    opened = await openCase(id, 'de');
  }, 60_000);

  test.each(all)('what flows into %s is what its own example says', async (tool) => {
    const { model, answers, session } = opened.open(tool);
    const speaker = opened.speaker(tool);
    const { words } = await loadTool(tool, 'de');
    const example = withTexts(
      ((await loadExamples(tool))[id] ?? {}) as Answers,
      words.examples[id]?.texts ?? {},
    );
    // Alone the example shows its figures, and what follows from them within the tool.
    const lone = resolve(model, example);
    const alone = open(model, lone.inputs, lone.unreadable, lone.linked).session;
    for (const [key, field] of Object.entries(model.inputs)) {
      if (key in answers || (field.link === undefined && field.profile === undefined)) continue;
      if (field.link && field.link.from === undefined && field.profile === undefined && !(key in example))
        continue;
      const own = alone.answer(key);
      // What an example leaves open may well flow in.
      if (own === null) continue;
      expect([key, speaker.value(key, session.answer(key) as Value)]).toEqual([
        key,
        speaker.value(key, own as Value),
      ]);
    }
  });

  test.each(all)('a list in %s that says more than what flows holds its figures', (tool) => {
    const { model, session } = opened.open(tool);
    for (const key of keptIn(tool)) {
      const field = model.inputs[key];
      if (field?.kind !== 'rows') continue;
      const numbersOf = (row: unknown): [string, unknown][] =>
        isRecord(row)
          ? Object.entries(row).filter(([cell, one]) => cell in field.fields && typeof one === 'number')
          : [];
      const flowing = field.link?.formula(new Reader(session));
      const lines = session.answer(key);
      if (!Array.isArray(flowing) || !Array.isArray(lines)) continue;
      expect(flowing.length, key).toBeGreaterThan(0);
      for (const row of flowing)
        expect(
          lines.some((line) =>
            numbersOf(row).every(([cell, number]) => isRecord(line) && line[cell] === number),
          ),
          `${tool}/${key}: ${JSON.stringify(row)}`,
        ).toBe(true);
    }
  });

  test.each(all)(
    'in %s every main result has a value, and nothing is wrong that is not meant',
    async (tool) => {
      const { session, errors } = opened.open(tool);
      const { parts } = await loadDefinition(tool);
      const meant = cases[id].meant;
      const lacking = parts.flatMap(({ main, first = [] }) => [
        ...(main !== undefined && session.figure(main).value === null ? [`${tool}/${main}`] : []),
        ...first
          .filter((key) => {
            const field = session.model.inputs[key];
            return session.isAsked(key) && !field?.optional && session.answer(key) === null;
          })
          .map((key) => `${tool}/${key} is not answered`),
      ]);
      const faults = [
        ...lacking,
        ...errors.map(({ field, code }) => `${tool}/${field} ${code}`),
        ...warningsOf(session).map(({ code }) => `${tool}/${code}`),
        ...unusualIn(session).map((key) => `${tool}/${key} is unusual`),
      ].sort();
      expect(faults).toEqual([...new Set(faults)].filter((one) => one in meant));
      expect(faults).toEqual(
        Object.keys(meant)
          .filter((one) => one.startsWith(`${tool}/`))
          .sort(),
      );
    },
  );

  test.each(all)(
    'what is put into %s is kept as it is, in both languages and from one to the other',
    async (tool) => {
      const { tool: model } = await loadTool(tool, 'de');
      const file = await caseFile(id);
      const record = file.records[tool === 'profile' ? tool : `tool/${tool}`];
      expect(record).toBeDefined();
      const texts = Object.fromEntries(
        await Promise.all(
          locales.map(async (locale) => [locale, await caseTexts(tool, id, locale)] as const),
        ),
      );
      const spoken = (locale: string) => withTexts(record?.d as Answers, texts[locale] ?? {});
      for (const locale of locales) {
        expect(restore(model, { v: record?.v, d: spoken(locale) })).toEqual({
          answers: spoken(locale),
          dropped: [],
          newer: false,
        });
        for (const other of locales) expect(inLanguage(spoken(locale), texts, other)).toEqual(spoken(other));
      }
    },
  );

  test.each(all)('nobody in %s is a person there could be', async (tool) => {
    const { people } = cases[id];
    const isOptionOf = (field: AnyField | undefined, value: string): boolean =>
      field?.kind === 'choice' && field.options.includes(value as never);
    const { tool: model } = await loadTool(tool, 'de');
    const figures = (await loadExamples(tool))[id] ?? {};
    const known = new Set(
      (await Promise.all(locales.map(async (locale) => (await loadTool(tool, locale)).words))).flatMap(
        (words) => Object.values(words.inputs).flatMap(({ known = {} }) => Object.keys(known)),
      ),
    );
    // In the figures, which are the same in both languages, stand ids and initials alone.
    for (const [key, value] of Object.entries(figures)) {
      const field = model.inputs[key];
      const cells: [AnyField | undefined, unknown][] = Array.isArray(value)
        ? value.flatMap((row: unknown) =>
            isRecord(row) && field?.kind === 'rows'
              ? Object.entries(row).map(([cell, one]): [AnyField | undefined, unknown] => [
                  field.fields[cell],
                  one,
                ])
              : [],
          )
        : [[field, value]];
      for (const [cell, one] of cells)
        if (typeof one === 'string' && !isOptionOf(cell, one) && !known.has(one))
          expect(one, `${tool}/${key}`).toMatch(/^\p{Lu}\.( \p{Lu}\.)?$/u);
    }
    // In the texts whoever is called by name is of the business, or by an initial.
    for (const locale of locales) {
      const texts = Object.entries((await loadTool(tool, locale)).words.examples[id]?.texts ?? {});
      for (const [path, text] of texts) {
        for (const [, name = ''] of text.matchAll(/(?:Herrn?|Frau|Mr|Mrs|Ms|Miss)\s(\p{Lu}[\p{L}.]*)/gu))
          if (!/^\p{Lu}\.?$/u.test(name))
            expect(people, `${tool} ${path}: ${text}`).toContain(name.replace(/\.$/, ''));
        if (
          /(?:owner|who|whoKnows|fixOwner|person|contactPerson|deputy|customer)$/i.test(path) &&
          /^\p{Lu}\p{Ll}+$/u.test(text)
        )
          expect(people, `${tool} ${path}`).toContain(text);
      }
    }
  });

  test('its page tells figures that there are, and leads to three places', async () => {
    for (const locale of locales) {
      const { scene, name } = casesUi(locale).businesses[id];
      const here = await openCase(id, locale);
      expect(told(scene, here)).not.toMatch(/[{}–]/);
      expect(name).toBe(barWords(locale).names[id]);
      for (const figure of cases[id].figures) {
        const [tool = '', key = ''] = figure.split('/');
        expect([figure, here.speaker(tool).session.figure(key).value]).not.toEqual([figure, null]);
      }
    }
    for (const place of cases[id].begin) if ('tool' in place) expect(toolIds).toContain(place.tool);
  });
});

const wordsOnly = caseIds.filter((id) => cases[id].thanksInWordsOnly);

test('who may pay nobody for recommendations is among the businesses', () =>
  expect(wordsOnly).not.toEqual([]));

test.each(wordsOnly)('%s pays nobody for recommendations', async (id) => {
  const { open: openTool } = await openCase(id, 'de');
  const paid: [string, string, unknown][] = [];
  for (const tool of all) {
    const { session, model } = openTool(tool);
    for (const [key, field] of Object.entries(model.inputs)) {
      if (/reward/i.test(key) && isNumeric(field)) paid.push([tool, key, session.answer(key)]);
      const value = session.answer(key);
      if (field.kind === 'rows' && Array.isArray(value))
        for (const row of value)
          if (isRecord(row) && 'thankYouCost' in row) paid.push([tool, key, row['thankYouCost']]);
      if (key === 'thankYouForm') paid.push([tool, key, value === 'words' ? 0 : value]);
      if (key === 'rewardRule') paid.push([tool, key, value === 'none' ? 0 : value]);
    }
  }
  expect(paid.length).toBeGreaterThan(4);
  expect(paid.filter(([, , value]) => value !== 0 && value !== null)).toEqual([]);
});

test('a figure of the profile goes through every tool that takes it', async () => {
  const answers = await caseAnswers('profile', 'garage');
  expect(Object.keys(answers).length).toBeGreaterThan(5);
  for (const tool of toolIds) {
    const { inputs } = await loadDefinition(tool);
    const own = Object.keys(await caseAnswers(tool, 'garage'));
    expect(own.filter((key) => !typedKeys(inputs, keptIn(tool)).includes(key))).toEqual([]);
    for (const key of own) if (inputs[key]?.profile) expect(keptIn(tool)).toContain(key);
  }
});

describe('texts of an example', () => {
  const texts = {
    de: { note: 'Brief', 'rows.0.name': 'erste', 'rows.1.name': 'zweite' },
    en: { note: 'letter', 'rows.0.name': 'first', 'rows.1.name': 'second' },
  };

  test('follow their line, and what was changed stays as it was typed', () => {
    const answers = {
      note: 'Brief',
      rows: [{ name: 'zweite', count: 2 }, { name: 'eigene' }],
      other: 'Brief',
    } as Answers;
    expect(inLanguage(answers, texts, 'en')).toEqual({
      note: 'letter',
      rows: [{ name: 'second', count: 2 }, { name: 'eigene' }],
      other: 'Brief',
    });
    expect(inLanguage(answers, texts, 'fr')).toBe(answers);
    expect(inLanguage({ note: null, rows: null }, texts, 'en')).toEqual({ note: null, rows: null });
  });

  test('of some keys alone', () => {
    expect(textsOf(texts.de, ['rows'])).toEqual({ 'rows.0.name': 'erste', 'rows.1.name': 'zweite' });
  });
});
