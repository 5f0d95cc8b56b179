// Finds a Chromium for the browser tests, and installs one where that is possible. Node built-ins only.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installWithApt, onPath, starts, wished } from './lib/programs.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The engine alone opens a page in half the time of the browser around it. */
const engine = 'chromium-headless-shell';
const names = [engine, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

function ofPlaywright() {
  try {
    return [createRequire(import.meta.url)('playwright-core').chromium.executablePath()];
  } catch {
    return [];
  }
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
  return (
    wished('CHROMIUM_PATH') ?? [...ofPlaywright(), ...onPath(names), ...inUsualPlaces()].find(starts) ?? null
  );
}

function run(command, args) {
  console.log(`> ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
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
    for (const name of [engine, 'chromium']) {
      if (browser !== null) break;
      const why = installWithApt([name, 'fonts-liberation']);
      if (why !== undefined) console.log(`Not from apt: ${why}.`);
      browser = findBrowser();
    }
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
