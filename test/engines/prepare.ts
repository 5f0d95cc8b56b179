import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Copies } from './fixture';
import { copyWatched } from './watched';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A port nobody listens at. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Builds the site for an address, beside the one in `dist`. */
function build(folder: string, address: string): void {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [astro, 'build', '--silent', '--outDir', folder],
    { cwd: root, encoding: 'utf8', env: { ...process.env, SITE: address, BASE: '' } },
  );
  if (status !== 0) throw new Error(`The site could not be built for ${address}:\n${stdout}${stderr}`);
}

/** What only a site that knows its address says: languages, pictures, site map, feeds, data for programs. */
function check(folder: string): void {
  const checks = join(root, 'scripts/site-checks.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [checks, folder], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, BASE: '' },
  });
  if (status !== 0) throw new Error(`The site built for an address has faults:\n${stdout}${stderr}`);
}

/** Once for all engines: the built site as it is, and built for an address, both with the watch in their pages. */
export default async function prepare(): Promise<() => void> {
  const dist = join(root, 'dist');
  if (!existsSync(dist)) throw new Error('There is no dist folder yet. Run: npm run build');
  // Within the project, because what the build runs in passing looks for its packages from there.
  const folder = mkdtempSync(join(root, 'node_modules', '.engines-'));
  const copies: Copies = {
    plain: join(folder, 'plain'),
    named: join(folder, 'named'),
    port: await freePort(),
  };
  copyWatched(dist, copies.plain);
  build(join(folder, 'built'), `http://localhost:${copies.port}`);
  check(join(folder, 'built'));
  copyWatched(join(folder, 'built'), copies.named);
  process.env['ENGINE_COPIES'] = JSON.stringify(copies);
  return () => rmSync(folder, { recursive: true, force: true });
}
