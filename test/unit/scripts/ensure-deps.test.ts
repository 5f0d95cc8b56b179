import { expect, test } from 'vitest';
import { differences, isNewEnough } from '../../../scripts/ensure-deps.mjs';

const lock = {
  packages: {
    '': { name: 'site' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b': { version: '2.0.0', optional: true },
  },
};

test('an installation that follows the lock file has no differences', () => {
  expect(
    differences(lock, { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } } }),
  ).toEqual([]);
});

test.each([
  ['nothing installed', null, 'nothing is installed yet'],
  ['a package missing', { packages: {} }, 'node_modules/a is missing'],
  ['another version', { packages: { 'node_modules/a': { version: '1.0.1' } } }, 'is 1.0.1, wanted is 1.0.0'],
  [
    'other contents',
    { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-z' } } },
    'node_modules/a has other contents',
  ],
  [
    'an optional package of another version',
    { packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } } },
    'node_modules/b is 1.0.0',
  ],
  [
    'a package too many',
    { packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/c': { version: '1.0.0' } } },
    'node_modules/c is not in the lock file',
  ],
])('%s is named', (_name, installed, message) => {
  expect(differences(lock, installed).join('\n')).toContain(message);
});

test('a folder removed by hand is named', () => {
  const installed = { packages: { 'node_modules/a': { version: '1.0.0' } } };
  expect(differences(lock, installed, () => false)).toEqual(['node_modules/a has been removed']);
});

test.each([
  ['v24.21.0', true],
  ['v22.12.0', true],
  ['v22.11.9', false],
  ['v20.20.2', false],
])('Node %s is new enough: %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});
