// Everything `npm test` promises, one stage after the other; the first that fails ends it.
// With --long every text is typed into every field, in both languages and at three speeds.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A package's command as a file for this very Node: no shell, no .cmd file, no other Node on PATH. */
function commandOf(name, bin = name) {
  const folder = join(root, 'node_modules', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin]);
}

const stages = [
  ['Lock file', [join(root, 'scripts/lock-complete.mjs')]],
  // The linter reads types of the content that only this writes.
  ['Content types', [commandOf('astro'), 'sync']],
  // With the types of all of the project in its head it needs more than the 4 GB that Node allows by default.
  ['Lint', ['--max-old-space-size=6144', commandOf('eslint'), '.']],
  ['Format', [commandOf('prettier'), '--check', '--log-level', 'warn', '.']],
  ['Types', [commandOf('astro'), 'check']],
  ['Build', [commandOf('astro'), 'build']],
  ['Unit and property tests', [commandOf('vitest'), 'run']],
  ['Site checks', [join(root, 'scripts/site-checks.mjs')]],
  ['Browser tests', [commandOf('@playwright/test', 'playwright'), 'test']],
  ['Firefox and WebKit', [join(root, 'scripts/test-engines.mjs')]],
];

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const long = process.argv.includes('--long');
const begin = performance.now();
for (const [index, [name, args]] of stages.entries()) {
  console.log(`\n=== ${index + 1}/${stages.length}  ${name}`);
  const since = performance.now();
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...(long && { TYPING: 'long' }) };
  const { status, signal } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env });
  if (status !== 0) {
    console.error(`\n=== FAILED: ${name} (${signal ?? `exit code ${status}`}) after ${seconds(since)}`);
    process.exit(1);
  }
  console.log(`=== ok: ${name}, ${seconds(since)}`);
}
console.log(`\n=== All ${stages.length} stages passed in ${seconds(begin)}`);
