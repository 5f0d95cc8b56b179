// Finds Firefox and WebKit for the tests of the main paths, and installs them where that is possible. An engine that
// is not to be had is named and stops nothing. Node built-ins only.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { installWithApt, onPath, starts, wished } from './lib/programs.mjs';

const inUsualPlaces =
  process.platform === 'darwin'
    ? ['/Applications/Firefox.app/Contents/MacOS/firefox']
    : process.platform === 'win32'
      ? [`${process.env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`]
      : [];

const findFirefox = () =>
  wished('FIREFOX_PATH') ?? [...onPath(['firefox-esr', 'firefox']), ...inUsualPlaces].find(starts);

/** A driver without its browser beside it is not sold anywhere, and neither answers to `--version`. */
const findOnPath = (name) => onPath([name]).find(existsSync);

const engines = [
  { name: 'Firefox', packages: ['firefox-esr'], find: () => ({ firefox: findFirefox() }) },
  {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    find: () => ({ WebKitWebDriver: findOnPath('WebKitWebDriver'), Xvfb: findOnPath('Xvfb') }),
  },
];

/**
 * @typedef {object} Engine
 * @property {'Firefox' | 'WebKit'} name
 * @property {string[]} packages what Debian calls it
 * @property {Record<string, string> | undefined} programs the path of each program it needs, once all are there
 * @property {string[]} missing the programs that are not
 */

/**
 * Firefox: the one named by FIREFOX_PATH, else one on PATH, else one in the usual place of the system. WebKit: the
 * driver of WebKitGTK, and a display without a screen.
 *
 * @returns {Engine[]}
 * @throws {Error} when FIREFOX_PATH names something that does not start
 */
export function findEngines() {
  return engines.map(({ name, packages, find }) => {
    const programs = find();
    const missing = Object.keys(programs).filter((program) => programs[program] === undefined);
    return { name, packages, programs: missing.length === 0 ? programs : undefined, missing };
  });
}

/**
 * @param {Engine} engine one that is not there
 * @returns {string} why it is not tested, and what would mend that
 */
export const whyNot = ({ missing, packages }) =>
  `${missing.join(' and ')} could not be found; on Debian: sudo apt-get install ${packages.join(' ')}`;

function main() {
  const wanted = findEngines().filter(({ programs }) => programs === undefined);
  if (wanted.length === 0) return;
  console.log(`${wanted.map(({ name }) => name).join(' and ')} not found; trying to install.`);
  const why = installWithApt(wanted.flatMap(({ packages }) => packages));
  if (why !== undefined) console.log(`Not installed: ${why}. The tests go on without.`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    main();
  } catch (error) {
    console.error(`\n${error.message}\n`);
    process.exit(1);
  }
}
