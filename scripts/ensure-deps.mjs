// Makes node_modules equal to package-lock.json before anything else runs. Node built-ins only: it runs on an
// empty folder, on the oldest Node the project meets (20), and the Node it installs may be the one that runs next.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const minimum = [22, 12];

/**
 * Names what keeps an installation from being the one the lock file describes.
 *
 * Optional packages may be absent (they are for other machines) but not of another version.
 *
 * @param {{ packages: Record<string, any> }} lock package-lock.json
 * @param {{ packages: Record<string, any> } | null} installed node_modules/.package-lock.json, null if there is none
 * @param {(path: string) => boolean} [present] whether a package's folder is really there
 * @returns {string[]} one line for each difference; empty when the installation fits
 */
export function differences(lock, installed, present = () => true) {
  if (installed === null) return ['nothing is installed yet'];
  const found = [];
  for (const [path, wanted] of Object.entries(lock.packages)) {
    if (path === '' || wanted.link) continue;
    const have = installed.packages[path];
    if (have === undefined) {
      if (!wanted.optional && !wanted.devOptional) found.push(`${path} is missing`);
    } else if (have.version !== wanted.version) {
      found.push(`${path} is ${have.version}, wanted is ${wanted.version}`);
    } else if (wanted.integrity && have.integrity && have.integrity !== wanted.integrity) {
      found.push(`${path} has other contents than the lock file names`);
    } else if (!present(path)) {
      found.push(`${path} has been removed`);
    }
  }
  for (const path of Object.keys(installed.packages)) {
    if (!(path in lock.packages)) found.push(`${path} is not in the lock file`);
  }
  return found;
}

/**
 * @param {string} version such as `v24.21.0`
 * @returns {boolean} whether that Node can run Astro
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > minimum[0] || (major === minimum[0] && minor >= minimum[1]);
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return null;
  }
}

function fail(...lines) {
  console.error(['', ...lines, ''].join('\n'));
  process.exit(1);
}

/** npm as a script for the Node that runs it, because `npm` on PATH is a .cmd file on Windows. */
function npmCommand() {
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const cli = process.env.npm_execpath ?? (existsSync(beside) ? beside : undefined);
  const node = process.env.npm_node_execpath ?? process.execPath;
  return cli?.endsWith('.js')
    ? { command: node, first: [cli], shell: false }
    : { command: 'npm', first: [], shell: true };
}

function install() {
  const { command, first, shell } = npmCommand();
  // NODE_ENV=production or omit settings of the machine would leave out what the build needs.
  const flags = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync(command, [...first, ...flags], { cwd: root, stdio: 'inherit', shell });
  if (status !== 0) {
    fail(
      'The packages could not be installed' + (error ? ` (${error.message}).` : '.'),
      'The lines above say why. Without a network, copy a node_modules folder made from the same package-lock.json.',
      'After a change of package.json run: npm install',
    );
  }
}

/** The Node that npm scripts will find, once a packaged Node that cannot start here is out of the way. */
function nodeOfScripts() {
  const packaged = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(packaged)) {
    const { status, stdout } = spawnSync(packaged, ['--version'], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
    // Built for glibc: on a musl system it stands before the system's own Node and stops every script.
    unlinkSync(packaged);
  }
  const { status, stdout } = spawnSync('node', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : process.version;
}

function main() {
  const lock = readJson('package-lock.json');
  if (lock === null)
    fail('package-lock.json is missing or cannot be read. Take it from the repository again.');
  const present = (path) => existsSync(join(root, path, 'package.json'));
  const found = differences(lock, readJson('node_modules/.package-lock.json'), present);
  if (found.length > 0) {
    const more = found.length > 1 ? ` (and ${found.length - 1} more)` : '';
    console.log(`Installing packages: ${found[0]}${more}. The first time this takes a minute.`);
    install();
  }
  const version = nodeOfScripts();
  if (!isNewEnough(version)) {
    fail(
      `Node ${version.replace(/^v/, '')} is too old: ${minimum.join('.')} or newer is needed.`,
      'No packaged Node fits this machine. Install Node 24 (see .nvmrc) and run the command again.',
    );
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
