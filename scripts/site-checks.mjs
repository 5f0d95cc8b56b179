// Checks on the built site that no single page can make: links, foreign origins, bytes, words.
import { fileURLToPath } from 'node:url';
import { normalBase } from './serve.mjs';
import { budget } from './site/budget.mjs';
import { cardProblems } from './site/cards.mjs';
import { foundProblems } from './site/found.mjs';
import { headProblems } from './site/heads.mjs';
import { linkProblems } from './site/links.mjs';
import { methodProblems } from './site/methods.mjs';
import { originProblems } from './site/origins.mjs';
import { readSite } from './site/read-site.mjs';
import { structuredProblems } from './site/structured.mjs';
import { translatorProblems } from './site/translators.mjs';
import { wordProblems } from './site/words.mjs';

const dir = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url));
const site = readSite(dir, normalBase(process.env.BASE));
const bytes = budget(site);

console.log(`Bytes after brotli 11 by kind of page (largest page of each, fonts apart):\n`);
console.log(bytes.table.map((line) => `  ${line}`).join('\n'));
if (bytes.warnings.length > 0) console.log(`\nNote:\n  ${bytes.warnings.join('\n  ')}`);

const checks = [
  ['pages', site.pages.length === 0 ? ['the built site has none'] : []],
  ['links', linkProblems(site)],
  ['methods', methodProblems(site)],
  ['other origins', originProblems(site)],
  ['figures for no translator', translatorProblems(site)],
  ['cards', cardProblems(site, fileURLToPath(new URL('../src/content/evidence', import.meta.url)))],
  ['heads', headProblems(site)],
  ['data for programs', structuredProblems(site)],
  ['site map and feeds', foundProblems(site)],
  ['bytes', bytes.problems],
  ['words', wordProblems(site)],
];
console.log('');
for (const [name, problems] of checks) {
  console.log(problems.length === 0 ? `ok      ${name}` : `FAILED  ${name}\n  ${problems.join('\n  ')}`);
}
process.exit(checks.some(([, problems]) => problems.length > 0) ? 1 : 0);
