import { expect, test } from 'vitest';
import { merge } from '../../src/content/sources/merge';
import { shared } from '../../src/content/sources/shared';
import type { Source } from '../../src/lib/definition/source';
import { folders } from '../tool/tools';

const source: Source = {
  title: 'A title',
  authors: 'Some authors',
  year: 2004,
  where: 'A journal',
  label: 'V',
  note: { de: 'Gelesen.', en: 'Read.' },
};

test('the files of this site say the same of every source that several of them bring', () => {
  const own = Object.values(folders).map(
    ({ id, sources }) => [`src/content/tools/${id}/evidence/sources.ts`, sources] as const,
  );
  expect(() => merge({ shared, ...Object.fromEntries(own) })).not.toThrow();
});

test('sources of several files become one bibliography', () => {
  expect(Object.keys(merge({ a: { one: source }, b: { two: source } }))).toEqual(['one', 'two']);
});

test('two files may bring the same source', () => {
  expect(merge({ a: { one: source }, b: { one: { ...source } } })).toEqual({ one: source });
});

test.each([{ year: 2005 }, { label: 'K' as const }, { note: { ...source.note, en: 'Not read.' } }])(
  'two files that differ in %j are both named',
  (change) => {
    const files = { 'a/sources.ts': { one: source }, 'b/sources.ts': { one: { ...source, ...change } } };
    expect(() => merge(files)).toThrow('The source "one" differs in a/sources.ts and b/sources.ts');
  },
);
