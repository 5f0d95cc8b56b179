import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser, hasChromiumInApt } from '../../../scripts/ensure-browser.mjs';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a browser asked for is taken', () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath);
  expect(findBrowser()).toBe(process.execPath);
});

test('a browser asked for that does not start is not passed over in silence', () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chrome');
  expect(() => findBrowser()).toThrow('/nowhere/chrome');
});

test('apt is asked on Debian only: on Ubuntu its package is no browser', () => {
  expect(hasChromiumInApt('NAME="Debian GNU/Linux"\nID=debian\n')).toBe(true);
  expect(hasChromiumInApt('NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n')).toBe(false);
});
