// Finds a Chromium for the browser tests, and installs one where that is possible. Node built-ins only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** A snap shim or a browser without its libraries lies on the disk but cannot start. */
function starts(path) {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function ofPlaywright() {
  try {
    return [createRequire(import.meta.url)('playwright-core').chromium.executablePath()];
  } catch {
    return [];
  }
}

function onPath() {
  if (process.platform === 'win32') return [];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function inUsualPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (process.platform === 'win32') {
    const homes = [
      process.env.PROGRAMFILES,
      process.env['PROGRAMFILES(X86)'],
      process.env.LOCALAPPDATA,
    ].filter(Boolean);
    const tails = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return homes.flatMap((home) => tails.map((tail) => join(home, tail)));
  }
  return [];
}

/**
 * The Chromium to test with: the one named by CHROMIUM_PATH, else Playwright's own, else one on PATH, else one in
 * the usual place of the system.
 *
 * @returns {string | null} the path of a browser that starts, or null
 * @throws {Error} when CHROMIUM_PATH names something that does not start: a wish is not passed over in silence
 */
export function findBrowser() {
  const wish = process.env.CHROMIUM_PATH;
  if (wish) {
    if (starts(wish)) return wish;
    throw new Error(`CHROMIUM_PATH is ${wish}, but no browser starts there.`);
  }
  return [...ofPlaywright(), ...onPath(), ...inUsualPlaces()].find(starts) ?? null;
}

/**
 * @param {string} osRelease the text of /etc/os-release
 * @returns {boolean} whether apt's package is the browser itself (on Ubuntu it is only a pointer to a snap)
 */
export function hasChromiumInApt(osRelease) {
  return /^ID="?debian"?$/m.test(osRelease);
}

function canUseApt() {
  try {
    return process.getuid?.() === 0 && hasChromiumInApt(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function run(command, args, environment = {}) {
  console.log(`> ${[command, ...args].join(' ')}`);
  const env = { ...process.env, ...environment };
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

function installWithApt() {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'];
  // A fresh container has no package lists; a used one need not fetch them again.
  return (
    run('apt-get', install, quiet) ||
    (run('apt-get', ['update', '-qq'], quiet) && run('apt-get', install, quiet))
  );
}

function installWithPlaywright() {
  const cli = join(root, 'node_modules', 'playwright', 'cli.js');
  if (!existsSync(cli)) return;
  const mayInstallLibraries = process.platform === 'linux' && process.getuid?.() === 0;
  const done = mayInstallLibraries && run(process.execPath, [cli, 'install', '--with-deps', 'chromium']);
  if (!done) run(process.execPath, [cli, 'install', 'chromium']);
}

function main() {
  let browser = findBrowser();
  if (browser === null) {
    console.log('No Chromium found for the browser tests; trying to install one.');
    if (canUseApt()) installWithApt();
    browser = findBrowser();
  }
  if (browser === null) {
    installWithPlaywright();
    browser = findBrowser();
  }
  if (browser === null) {
    throw new Error(
      [
        'The browser tests need Chromium or Chrome, and none could be found or installed.',
        'Do one of these, then run the command again:',
        '  Debian:  sudo apt-get update && sudo apt-get install chromium',
        '  others:  npx playwright install chromium',
        '  or name a browser you have:  CHROMIUM_PATH=/path/to/chrome npm test',
      ].join('\n'),
    );
  }
  console.log(`Browser for the tests: ${browser}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    main();
  } catch (error) {
    console.error(`\n${error.message}\n`);
    process.exit(1);
  }
}
