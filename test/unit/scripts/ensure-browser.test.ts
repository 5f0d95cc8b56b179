import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../../scripts/ensure-browser.mjs';
import { findEngines } from '../../../scripts/ensure-engines.mjs';
import { hasBrowsersInApt } from '../../../scripts/lib/programs.mjs';

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
  vi.stubEnv('FIREFOX_PATH', '/nowhere/firefox');
  expect(() => findEngines()).toThrow('/nowhere/firefox');
});

test('where an engine is not to be had, what is missing is named', () => {
  vi.stubEnv('FIREFOX_PATH', '');
  vi.stubEnv('PATH', '/nowhere');
  expect(findEngines().find(({ name }) => name === 'WebKit')).toMatchObject({
    programs: undefined,
    missing: ['WebKitWebDriver', 'Xvfb'],
  });
});

test('apt is asked on Debian only: on Ubuntu its package is no browser', () => {
  expect(hasBrowsersInApt('NAME="Debian GNU/Linux"\nID=debian\n')).toBe(true);
  expect(hasBrowsersInApt('NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n')).toBe(false);
});
