import { describe, expect, test } from 'vitest';
import { indexOf, search } from '../../../src/lib/search/engine';
import { excerpt, marked } from '../../../src/lib/search/excerpt';
import { fold } from '../../../src/lib/search/fold';
import { near } from '../../../src/lib/search/near';
import type { SearchRecord } from '../../../src/lib/search/records';
import { stem } from '../../../src/lib/search/stem';
import { tokens } from '../../../src/lib/search/tokens';

const record = (path: string, title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  path,
  title,
  kind: 'step',
  heading: '',
  text: '',
  also: [],
  further: [],
  own: false,
  ...more,
});
const found = (query: string, records: SearchRecord[], locale: 'de' | 'en' = 'de'): string[] =>
  search(query, indexOf(records, locale)).hits.map(({ record: { path } }) => path);

test('umlauts may be spelled out, accents and apostrophes do not count', () => {
  expect(fold('Rückgewinnung')).toBe(fold('Rueckgewinnung'));
  expect(fold('GROẞ groß café’s')).toBe("gross gross cafe's");
});

test('words are found with their place; what a hyphen joins is there in parts and joined', () => {
  expect(tokens('Die win-back-Aktion, 2026')).toEqual([
    { word: 'die', start: 0, end: 3 },
    { word: 'win', start: 4, end: 7 },
    { word: 'back', start: 8, end: 12 },
    { word: 'aktion', start: 13, end: 19 },
    { word: 'winbackaktion', start: 4, end: 19 },
    { word: '2026', start: 21, end: 25 },
  ]);
});

describe('forms of a word share their stem', () => {
  test.each([
    ['de', ['kündigung', 'kündigungen', 'kündigen', 'kündigt']],
    ['de', ['kunde', 'kunden']],
    ['de', ['quote', 'quoten']],
    ['de', ['empfehlung', 'empfehlungen', 'empfehlen']],
    ['en', ['cancellation', 'cancellations', 'cancelled', 'cancelling', 'cancel']],
    ['en', ['referral', 'referrals', 'referred', 'refer']],
    ['en', ['complaint', 'complaints']],
    ['en', ['reactivation', 'reactivate', 'reactivating']],
    ['en', ['loyalty', 'loyalties']],
  ] as const)('%s %j', (locale, words) => {
    expect(new Set(words.map((word) => stem(fold(word), locale))).size).toBe(1);
  });

  test.each([
    ['de', 'kunde', 'kundig'],
    ['de', 'brief', 'brille'],
    ['en', 'letter', 'late'],
    ['en', 'price', 'prison'],
  ] as const)('%s %s is not %s', (locale, a, b) => {
    expect(stem(a, locale)).not.toBe(stem(b, locale));
  });
});

test.each([
  ['kuendigung', 'kuendigugn', 1],
  ['rueckgewinn', 'rukgewinn', 2],
  ['brief', 'brieef', 1],
  ['brief', 'trief', 0],
  ['rat', 'rad', 0],
  ['kunde', 'kunst', 0],
  ['gleich', 'gleich', 0],
] as const)('%s and %s differ by %d', (a, b, away) => {
  expect(near(a, b)).toBe(away);
  expect(near(b, a)).toBe(away);
});

test('compounds are found by their parts, the whole word first', () => {
  const records = [
    record('text', 'x', { text: 'Von Kundenrückgewinnungsgesprächen ist die Rede' }),
    record('whole', 'Rückgewinnung'),
    record('end', 'Kundenrückgewinnung'),
    record('other', 'Beschwerde'),
  ];
  expect(found('Rueckgewinnung', records)).toEqual(['whole', 'end', 'text']);
  expect(found('Gewinnung', records)).toEqual(expect.arrayContaining(['whole', 'end']));
  expect(found('Stammkundenrückgewinnung', records)[0]).toBe('end');
});

test('two words find what is written with a hyphen or as one, and the other way round', () => {
  const records = [record('hyphen', 'win-back'), record('one', 'winback'), record('back', 'go back')];
  for (const query of ['win back', 'win-back', 'winback'])
    expect(found(query, records, 'en').slice(0, 2).sort()).toEqual(['hyphen', 'one']);
});

test('a slip of the finger finds what is meant, and says that it is not the same', () => {
  const index = indexOf([record('a', 'Kündigung'), record('b', 'Kundenwert')], 'de');
  expect(search('Kuendigugn', index)).toMatchObject({ alike: true, hits: [{ record: { path: 'a' } }] });
  expect(search('Kündigung', index).alike).toBe(false);
  expect(search('xyzzy', index)).toEqual({ hits: [], alike: false });
  expect(search('  …', index)).toEqual({ hits: [], alike: false });
});

test('a title counts more than other words, these more than words that have to do with it, and these more than text', () => {
  const text = 'Ein langer Text, in dem es um einen Brief geht und um vieles andere';
  const records = [
    record('text', 'a', { text }),
    record('further', 'b', { further: ['Brief'] }),
    record('also', 'c', { also: ['Brief'], text: 'viel' }),
    record('title', 'Brief', { text }),
  ];
  expect(found('Brief', records)).toEqual(['title', 'also', 'further', 'text']);
});

test('of a page its best part stands for all; terms and cards stand for themselves', () => {
  const records = [
    record('step', 'x'),
    record('step#a', 'x', { heading: 'Frist' }),
    record('step#b', 'x', { text: 'die Frist' }),
    record('glossary#frist', 'Frist', { own: true, kind: 'glossary' }),
    record('glossary#fristen', 'Fristen', { own: true, kind: 'glossary' }),
  ];
  expect(found('Frist', records).sort()).toEqual(['glossary#frist', 'glossary#fristen', 'step#a']);
});

test('what has all words comes before what has one', () => {
  const records = [
    record('one', 'Brief Brief Brief', { text: 'Brief' }),
    record('both', 'x', { text: 'ein Brief an ehemalige Kunden' }),
    ...Array.from({ length: 9 }, (_, place) => record(`n${String(place)}`, 'y', { text: 'anderes' })),
  ];
  expect(found('ehemalige Brief', records)[0]).toBe('both');
});

test('an excerpt shows the place with the words and marks them in all their forms', () => {
  const text = `${'Hier steht etwas anderes. '.repeat(20)}Dann kommt die Kündigung. Wer kündigt, geht. ${'Und so weiter. '.repeat(30)}`;
  const stems = new Set([stem('kuendigung', 'de')]);
  const pieces = excerpt(text, stems, 'de');
  expect(pieces.filter(({ mark }) => mark).map((piece) => piece.text)).toEqual(['Kündigung', 'kündigt']);
  const shown = pieces.map((piece) => piece.text).join('');
  expect(shown).toMatch(/^… /);
  expect(shown).toMatch(/ …$/);
  expect(shown.length).toBeLessThan(200);
  expect(text).toContain(shown.slice(2, -2));
});

test('the pieces of a marked text are the text', () => {
  const text = 'win-back, Win back & <b>winback</b>';
  const pieces = marked(text, new Set(['winback', 'win', 'back']), 'en');
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter(({ mark }) => mark).map((piece) => piece.text)).toEqual([
    'win-back',
    'Win',
    'back',
    'winback',
  ]);
});
