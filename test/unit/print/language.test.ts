import { expect, test } from 'vitest';
import { languageOf } from '../../../src/content/language/index';
import type { SpokenFunction } from '../../../src/lib/formula/print/words';
import { locales } from '../../../src/lib/i18n/locales';

test('every function that is said has a word, or the words do not compile', () => {
  const { median: _, ...others } = languageOf('de').functions;
  // @ts-expect-error -- the median has no word here
  const words: Record<SpokenFunction, string> = others;
  expect(Object.keys(words)).not.toContain('median');
});

test('what the calls of shared formulas and of a tool are named stands in one place', () => {
  for (const locale of locales) {
    const { calls } = languageOf(locale, { own: 'its own' });
    expect(calls['own']).toBe('its own');
    expect(Object.keys(calls)).toContain('presentValue');
  }
});
