import { expect, test } from 'vitest';
import { alternatesOf } from '../../../src/lib/i18n/alternates';

test('a page is told in both languages, and in English to all other readers', () => {
  expect(alternatesOf('/', ['tools', 'a'])).toEqual([
    { hreflang: 'de', path: '/de/tools/a/' },
    { hreflang: 'en', path: '/en/tools/a/' },
    { hreflang: 'x-default', path: '/en/tools/a/' },
  ]);
});

test.each([
  ['/', '/'],
  ['/shop/', '/shop/'],
  ['/shop', '/shop/'],
])('of home pages, all other readers get the choice of languages (base %s)', (base, choice) => {
  expect(alternatesOf(base, []).at(-1)).toEqual({ hreflang: 'x-default', path: choice });
});
