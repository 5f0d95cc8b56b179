// What the finding of browsers shares: programs on the disk, and apt where it may install some. Node built-ins only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * A snap shim or a browser without its libraries lies on the disk but cannot start.
 * @param {string} path
 * @returns {boolean}
 */
export function starts(path) {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * @param {string[]} names what the program may be called, the dearest first
 * @returns {string[]} the paths it would have in the folders of PATH, whether it is there or not
 */
export function onPath(names) {
  if (process.platform === 'win32') return [];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * @param {string} variable the environment variable by which somebody names a browser
 * @returns {string | undefined} the path it names
 * @throws {Error} when nothing starts there: a wish is not passed over in silence
 */
export function wished(variable) {
  const wish = process.env[variable] || undefined;
  if (wish !== undefined && !starts(wish))
    throw new Error(`${variable} is ${wish}, but no browser starts there.`);
  return wish;
}

/**
 * @param {string} osRelease the text of /etc/os-release
 * @returns {boolean} whether apt's packages are the browsers themselves (on Ubuntu they only point to a snap)
 */
export function hasBrowsersInApt(osRelease) {
  return /^ID="?debian"?$/m.test(osRelease);
}

function isDebian() {
  try {
    return hasBrowsersInApt(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function aptGet(...args) {
  console.log(`> apt-get ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Without a network apt would try each of its files again and again.
  const patience = ['-qq', '-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'];
  const { status, stderr } = spawnSync('apt-get', [...patience, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env,
  });
  const said = (stderr ?? '').split('\n').findLast((line) => line.startsWith('E:'));
  return status === 0 ? undefined : (said ?? 'apt-get failed');
}

/**
 * Installs packages, on Debian and as root.
 * @param {string[]} packages
 * @returns {string | undefined} why it could not, or nothing when it could
 */
export function installWithApt(packages) {
  if (!isDebian()) return 'only on Debian are its packages known';
  if (process.getuid?.() !== 0) return 'only root may install packages';
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  // A fresh container has no package lists; a used one need not fetch them again.
  return aptGet(...install) && (aptGet('update') ?? aptGet(...install));
}
