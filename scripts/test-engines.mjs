// The main paths in Firefox and WebKit, where they are to be had; of each engine one line says whether it was tried.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findEngines, whyNot } from './ensure-engines.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const runner = join(root, 'node_modules/@playwright/test/cli.js');
const engines = findEngines();
const there = engines.filter(({ programs }) => programs !== undefined);

let failed = false;
if (there.length > 0) {
  const args = [runner, 'test', '--config', join(root, 'test/engines/playwright.config.ts')];
  const { status } = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  failed = status !== 0;
}
console.log('');
for (const engine of engines)
  console.log(
    there.includes(engine) ? `${engine.name}: tried.` : `${engine.name}: NOT TRIED. ${whyNot(engine)}`,
  );
process.exit(failed ? 1 : 0);
