// Some releases lack binaries for other systems. npm then leaves these out of the lock file without a word, here
// everything works, and `npm ci` fails in the next fresh clone. This finds the gap where it arises.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

function wantedBy(entry) {
  const optionalPeer = (name) => entry.peerDependenciesMeta?.[name]?.optional === true;
  const peers = Object.keys(entry.peerDependencies ?? {}).filter((name) => !optionalPeer(name));
  const own = [entry.dependencies, entry.devDependencies, entry.optionalDependencies];
  return [...own.flatMap((names) => Object.keys(names ?? {})), ...peers];
}

/** The places where Node looks for a package, from a package's own folder up to the root. */
function placesFrom(path, name) {
  const places = [];
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules') - 1))) {
    places.push(`${folder === '' ? '' : `${folder}/`}node_modules/${name}`);
    if (folder === '') return places;
  }
}

/**
 * @param {{ packages: Record<string, any> }} lock package-lock.json
 * @returns {string[]} one line for each dependency without an entry, and for each entry that names a host
 */
export function gaps(lock) {
  const found = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const name of wantedBy(entry)) {
      if (!placesFrom(path, name).some((place) => place in lock.packages)) {
        found.push(`${name}, wanted by ${path || 'package.json'}, is missing`);
      }
    }
    if (/^https?:/.test(entry.resolved ?? '')) found.push(`${path} names a registry host`);
  }
  return found;
}

function main() {
  const path = fileURLToPath(new URL('../package-lock.json', import.meta.url));
  const found = gaps(JSON.parse(readFileSync(path, 'utf8')));
  if (found.length === 0) {
    console.log('package-lock.json is complete.');
    return;
  }
  console.error(
    `package-lock.json has ${found.length} fault(s); npm ci would refuse it or depend on one host:`,
  );
  for (const line of found) console.error(`  ${line}`);
  console.error(
    'Pin a release whose packages are all there, then: rm -rf node_modules package-lock.json && npm install',
  );
  process.exit(1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
