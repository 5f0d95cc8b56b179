// `npm run bench`: what the calculators cost. Prints ratios and medians; asserts nothing, because machines are noisy.
// The parts are in test/bench; each is also a file to run alone after a build.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

console.log('\n# Evaluations and number reading\n');
run(
  join(root, 'node_modules/vitest/vitest.mjs'),
  'bench',
  '--run',
  '--config',
  join(root, 'test/bench/vitest.config.ts'),
);
console.log('\n# Build\n');
run(join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent');
console.log('\n# From a keystroke to the page\n');
run(join(root, 'test/bench/input-to-dom.mjs'));
console.log('\n# From a keystroke in a long list to the page\n');
run(join(root, 'test/bench/list-rows.mjs'));
console.log('\n# Scripts of the first view\n');
run(join(root, 'test/bench/first-view.mjs'));
console.log('\n# Bytes\n');
run(join(root, 'scripts/site-checks.mjs'));
