import { expect, test } from 'vitest';
import {
  application,
  breadcrumbs,
  dataBlock,
  durationOf,
  howTo,
  termSet,
} from '../../../src/lib/structured/structured';

test.each([
  [5, 'PT5M'],
  [60, 'PT1H'],
  [95, 'PT1H35M'],
])('%i minutes are %s', (minutes, duration) => {
  expect(durationOf(minutes)).toBe(duration);
});

test.each([0, -1, 1.5, Number.NaN])('%d minutes are no length of time', (minutes) => {
  expect(() => durationOf(minutes)).toThrow(RangeError);
});

test('an instruction takes as long as its parts, which are numbered', () => {
  const said = howTo({
    name: 'n',
    description: 'd',
    url: 'https://e.org/a/',
    locale: 'de',
    ready: 'r',
    doings: [
      { name: 'one', minutes: 50, url: 'https://e.org/a/#one' },
      { name: 'two', minutes: 25, url: 'https://e.org/a/#two' },
    ],
  });
  expect(said['totalTime']).toBe('PT1H15M');
  expect(said['step']).toMatchObject([
    { position: 1, name: 'one', timeRequired: 'PT50M' },
    { position: 2, name: 'two', timeRequired: 'PT25M' },
  ]);
});

test('the way to a page is numbered from the home page', () => {
  const way = breadcrumbs([
    { name: 'home', url: 'https://e.org/' },
    { name: 'page', url: 'https://e.org/p/' },
  ]);
  expect(way['itemListElement']).toMatchObject([
    { position: 1, item: 'https://e.org/' },
    { position: 2, item: 'https://e.org/p/' },
  ]);
});

test('a term says its other words only if there are any', () => {
  const [with_, without] = termSet({
    name: 'g',
    url: 'https://e.org/g/',
    locale: 'en',
    terms: [
      { name: 'a', description: 'x', url: 'https://e.org/g/#a', also: ['b'] },
      { name: 'c', description: 'y', url: 'https://e.org/g/#c' },
    ],
  })['hasDefinedTerm'] as Record<string, unknown>[];
  expect(with_).toMatchObject({ alternateName: ['b'] });
  expect(without).not.toHaveProperty('alternateName');
});

test('no text ends the block it stands in', () => {
  const name = 'a</script><b>&"';
  const block = dataBlock([application({ name, description: 'd', url: 'u', locale: 'en' })]);
  expect(block).not.toContain('<');
  expect(JSON.parse(block)).toMatchObject({ '@graph': [{ name }] });
});
