import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { glossary } from '../../../src/content/glossary/index';
import type { TermPlace } from '../../../src/content/glossary/index';
import { locales } from '../../../src/lib/i18n/locales';
import { fold } from '../../../src/lib/search/fold';

const content = fileURLToPath(new URL('../../../src/content/', import.meta.url));

/** One id for each row of the method's glossary, in its order. */
const rows = `
referral-marketing word-of-mouth referral-rate willingness-to-recommend recommender-share recommender active-advocate
referred-prospect refer-a-friend-programme customer-referral-value viral-coefficient customer-value
customer-lifetime-value second-lifetime-value customer-equity contribution-margin customer-acquisition-cost
payback-period customer-retention attachment retention-rate churn churn-rate win-back cancellation-management
cancellation-button confirmation-page confirmation-button confirmation-of-cancellation withdrawal-from-contract
withdrawal-function withdrawal-of-consent revitalisation-management reactivation dormant-record dormant-customer
silent-defector loss-cause-analysis win-back-conversation sub-goal second-loyalty early-warning-system warning-sign
first-time-buyer post-purchase-phase post-purchase-dissonance expectation-experience-gap satisfaction-and-delight
under-promising complaint-management goodwill bargain-hunter existing-customer ideal-customer
existing-customer-exception objection-to-advertising consent controller-and-processor reward procuring-of-mandates
generic-environmental-claim repair-or-replacement performance-control control-group purchase-rhythm
repeat-purchase-rate room-for-decision outcome-ladder self-returner incremental attention-score false-alarm
dormancy-factor probability-of-being-active scenarios break-even reason-to-talk action-plan parking-lot
duplicate-refund-return assumption`
  .trim()
  .split(/\s+/);

/** The folder a place stands for; what has none does not exist. */
const folderOf = (place: TermPlace): string =>
  'tool' in place
    ? `tools/${place.tool}/tool.ts`
    : `playbooks/${'step' in place ? place.step : place.book}/de.mdx`;

describe.each(locales)('%s', (locale) => {
  const { entries } = glossary(locale);

  test('every row of the method has its entry', () => {
    const ids: string[] = entries.map(({ id }) => id);
    expect(rows.filter((row) => !ids.includes(row))).toEqual([]);
  });

  test('entries stand in the order of the alphabet, each term once', () => {
    const terms = entries.map(({ term }) => term);
    expect(terms).toEqual([...terms].sort(new Intl.Collator(locale).compare));
    const names = entries.flatMap(({ term, others = [] }) => [term, ...others]).map(fold);
    // The same short name may stand for two that are told apart in their text.
    const twice = names.filter((name, place) => names.indexOf(name) !== place);
    expect(twice.filter((name) => name !== 'clv')).toEqual([]);
  });

  test('every place and every formula exists', () => {
    const dead = entries.flatMap(({ id, places, method }) => [
      ...places
        .filter((place) => !existsSync(content + folderOf(place)))
        .map((place) => `${id}: ${folderOf(place)}`),
      ...(method === undefined || existsSync(`${content}tools/${method}/tool.ts`)
        ? []
        : [`${id}: ${method}`]),
    ]);
    expect(dead).toEqual([]);
    expect(entries.filter(({ places }) => places.length === 0)).toEqual([]);
  });

  test('an explanation is one to three whole sentences', () => {
    const odd = entries.flatMap(({ id, text, confused = 'A.' }) =>
      [text, confused]
        .filter((one) => {
          const sentences = one.split(/(?<=[.?!][“”’]?) (?=[\p{Lu}„‘])/u).length;
          return !/[.?!][“”’]?$/.test(one) || sentences > 3;
        })
        .map((one) => `${id}: ${one}`),
    );
    expect(odd).toEqual([]);
  });

  test('what is explained in place has forms, and no form belongs to two terms', () => {
    const forms = entries.flatMap(({ forms = [] }) => forms);
    expect(forms.filter((form, place) => forms.indexOf(form) !== place)).toEqual([]);
    expect(entries.filter(({ explain, forms = [] }) => !explain && forms.length > 0)).toEqual([]);
  });

  test('a further word is not the term again', () => {
    const again = entries.flatMap(({ term, others = [], also = [] }) =>
      [...others, ...also].filter((word) => fold(word) === fold(term)),
    );
    expect(again).toEqual([]);
  });
});

test('a term to be explained has forms in one of the languages at least', () => {
  const [de, en] = [glossary('de').entries, glossary('en').entries];
  const without = de.filter(
    ({ id, explain, forms = [] }) =>
      explain && forms.length === 0 && (en.find((entry) => entry.id === id)?.forms ?? []).length === 0,
  );
  expect(without).toEqual([]);
});

test('both languages name each other’s term', () => {
  const en = new Map(glossary('en').entries.map((entry) => [entry.id, entry]));
  for (const entry of glossary('de').entries) {
    expect(entry.other).toEqual({ locale: 'en', term: en.get(entry.id)?.term });
    expect(en.get(entry.id)?.other.term).toBe(entry.term);
  }
});
