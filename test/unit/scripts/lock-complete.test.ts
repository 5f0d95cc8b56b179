import { expect, test } from 'vitest';
import { gaps } from '../../../scripts/lock-complete.mjs';

test('a dependency is found in its own folder, in a folder above, or at the root', () => {
  const packages = {
    '': { dependencies: { a: '1' } },
    'node_modules/a': { dependencies: { b: '1', c: '1' } },
    'node_modules/a/node_modules/b': { dependencies: { '@x/d': '1' } },
    'node_modules/a/node_modules/@x/d': { dependencies: { c: '1' } },
    'node_modules/c': {},
  };
  expect(gaps({ packages })).toEqual([]);
});

test('a left-out binary for another system is a gap', () => {
  const packages = { '': {}, 'node_modules/a': { optionalDependencies: { 'a-darwin': '1' } } };
  expect(gaps({ packages })).toEqual(['a-darwin, wanted by node_modules/a, is missing']);
});

test('a peer is wanted unless it is optional', () => {
  const peer = { peerDependencies: { p: '1', q: '1' }, peerDependenciesMeta: { q: { optional: true } } };
  expect(gaps({ packages: { '': {}, 'node_modules/a': peer } })).toEqual([
    'p, wanted by node_modules/a, is missing',
  ]);
});

test('an entry that names a host is a fault', () => {
  const packages = { '': {}, 'node_modules/a': { resolved: 'https://registry.invalid/a.tgz' } };
  expect(gaps({ packages })).toEqual(['node_modules/a names a registry host']);
});
