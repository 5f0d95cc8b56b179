import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { budget, limits } from '../../../scripts/site/budget.mjs';
import { cardProblems } from '../../../scripts/site/cards.mjs';
import { linkProblems } from '../../../scripts/site/links.mjs';
import { methodProblems } from '../../../scripts/site/methods.mjs';
import { staticImports } from '../../../scripts/site/module-graph.mjs';
import { originProblems } from '../../../scripts/site/origins.mjs';
import { readSite } from '../../../scripts/site/read-site.mjs';
import { translatorProblems } from '../../../scripts/site/translators.mjs';

let dir: string;
const write = (path: string, text: string) => {
  mkdirSync(join(dir, path, '..'), { recursive: true });
  writeFileSync(join(dir, path), text);
};
const page = (kind: string, head: string, body = '') =>
  `<!DOCTYPE html><html data-page="${kind}"><head>${head}</head><body>${body}</body></html>`;
/** Text that no compression makes much smaller: letters in an order that a fixed rule jumbles. */
function noise(bytes: number): string {
  let state = 1;
  let text = '//';
  while (text.length < bytes) {
    state = (state * 48271) % 2147483647;
    text += state.toString(36);
  }
  return text;
}
const site = (base = '/') => readSite(dir, base);

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

test('good links pass', () => {
  write('a.svg', '<svg/>');
  write(
    'de/index.html',
    page('other', '', '<a href="/">x</a><img src="../a.svg"><a href="#here" id="here">y</a>'),
  );
  write(
    'index.html',
    page(
      'other',
      '',
      '<a href="/de/#here">x</a><a href="/de/#v=1&amp;a=2">t</a><a href="/de/#q=ein%20Wort">s</a><a href="https://e.org/">e</a><a href="mailto:a@b">m</a>',
    ),
  );
  expect(linkProblems(site())).toEqual([]);
});

test('bad links are named with page and reason', () => {
  write('de/index.html', page('other', ''));
  write(
    'index.html',
    page(
      'other',
      '',
      '<a href="/de">a</a><a href="/en/">b</a><a href="/de/#no">c</a><img srcset="/x.png 2x">',
    ),
  );
  expect(linkProblems(site())).toEqual([
    '/: /de lacks the trailing slash',
    '/: /en/ leads nowhere',
    '/: /de/#no names a place that the page does not have',
    '/: /x.png leads nowhere',
  ]);
});

/** A tool with its methods, each way in place. */
function writeMethods(locale: string, base = '/') {
  const link = (path: string) => `<a href="${base}${locale}/${path}/">x</a>`;
  write(`${locale}/methods/index.html`, page('other', '', `<p id="a">${link('methods/a')}</p>`));
  write(`${locale}/methods/a/index.html`, page('other', '', link('methods') + link('tools/a')));
  write(`${locale}/tools/a/index.html`, page('tool', '', link('methods/a')));
  write(`${locale}/embed/a/index.html`, page('embed', ''));
}

test('a tool with its page of methods passes, also below a base path', () => {
  writeMethods('de');
  expect(methodProblems(site())).toEqual([]);
  writeMethods('de', '/shop/');
  expect(methodProblems(site('/shop/'))).toEqual([]);
});

test('a tool without methods, methods without a tool and a way that is missing are named', () => {
  writeMethods('de');
  writeMethods('en');
  write('de/tools/b/index.html', page('tool', ''));
  write('de/methods/c/index.html', page('other', ''));
  write('en/methods/index.html', page('other', '', '<a href="/de/methods/a/">x</a>'));
  write('en/methods/a/index.html', page('other', '', '<a href="../#a">x</a>'));
  write('en/tools/a/index.html', page('tool', '', '<a href="/en/methods/#a">x</a>'));
  expect(methodProblems(site()).sort()).toEqual([
    '/de/methods/b/: there is no such page',
    '/de/tools/c/: there is no such page',
    '/en/methods/: no link to /en/methods/a/',
    '/en/methods/: no place #a',
    '/en/methods/a/: no link to /en/tools/a/',
    '/en/tools/a/: no link to /en/methods/a/',
  ]);
});

test('below a base path an address without it is a fault', () => {
  write('index.html', page('other', '', '<a href="/shop/">a</a><a href="/">b</a>'));
  expect(linkProblems(site('/shop/'))).toEqual(['/: / leads outside the base path']);
});

test('whatever is fetched from elsewhere is named, a link is not', () => {
  write('a.css', '@import "https://e.org/a.css"; p { background: url(data:image/png;base64,x) }');
  write('a.js', 'const ns="http://www.w3.org/2000/svg";fetch("https://e.org/b")');
  write(
    'index.html',
    page(
      'other',
      '<link rel="canonical" href="https://me.org/"><script src="//e.org/c.js"></script><style>p{background:url(https://e.org/d)}</style>',
      '<a href="https://e.org/">x</a><img srcset="/a 1x, https://e.org/e 2x">',
    ),
  );
  expect(originProblems(site())).toEqual([
    '/: //e.org/c.js',
    '/: https://e.org/e',
    '/: https://e.org/d',
    '/a.css: https://e.org/a.css',
    '/a.js: https://e.org/b',
  ]);
});

test('static imports are found as bundlers print them', () => {
  const text = `import{a as b,c}from"./1.js";import"./2.js";import d,{e}from './3.js';import*as f from"./4.js";export{g}from"./5.js";export*from"./6.js";const h=()=>import("./7.js"),i="import x from './8.js'";export{h};export default"./9.js"`;
  expect(staticImports(text).filter((name) => name !== './8.js')).toEqual(
    ['1', '2', '3', '4', '5', '6'].map((name) => `./${name}.js`),
  );
});

test('a small article passes; a heavy one, a second script and a heavy script fail', () => {
  write('small.js', 'go()');
  write('heavy.js', `import"./part.js"`);
  write('part.js', noise(8000));
  write('long.css', noise(30_000));
  write('a/index.html', page('article', '<script type="module" src="/small.js"></script>'));
  write('b/index.html', page('article', '<link rel="stylesheet" href="/long.css">'));
  write(
    'c/index.html',
    page('article', '<script defer src="/small.js"></script><script type="module" src="/heavy.js"></script>'),
  );
  const { problems, table } = budget(site());
  expect(problems).toHaveLength(3);
  expect(problems[0]).toMatch(/^\/b\/: article of .*limit is 12\.0 kB$/);
  expect(problems[1]).toContain('/c/: article with 2 deferred scripts');
  expect(problems[2]).toMatch(/^\/c\/: article with .* of script, the limit is 3\.0 kB$/);
  expect(table.join('\n')).toMatch(/article +3 /);
});

test('a tool page counts the definition it loads, warns above its aim and fails above its limit', () => {
  const load = (id: string, chunk: string) => `"./${id}/tool.ts":()=>import(\`./${chunk}\`).then(e=>e.tool)`;
  write('mount.js', `const all={${load('middle', 'tool.js')},${load('heavy', 'large.js')}}`);
  write('tool.js', noise(34_000));
  write('large.js', noise(50_000));
  const mount = '<script type="module" src="/mount.js"></script>';
  const place = (id: string) => `<div data-tool-id="${id}"></div>${mount}`;
  write('a/index.html', page('tool', place('unknown')));
  write('b/index.html', page('tool', place('middle')));
  write('c/index.html', page('embed', place('heavy')));
  const { problems, warnings } = budget(site());
  expect(problems).toEqual([
    expect.stringContaining('/a/: no script of this page loads the definition of "unknown"'),
    expect.stringMatching(
      new RegExp(`^/c/: .* before the chart, the limit is ${(limits.tool / 1000).toFixed(1)} kB$`),
    ),
  ]);
  expect(warnings).toEqual([
    expect.stringMatching(/^\/b\/: .*the aim is 20\.0 kB, missed by 1 of \d pages$/),
  ]);
});

test('a chart loaded on demand passes; one loaded at once and one too large fail', () => {
  write('vendor.js', `e.$chartjs={};${noise(90_000)}`);
  write('chart.js', 'import"./vendor.js"');
  write('lazy.js', 'import("./chart.js")');
  write('eager.js', 'import"./chart.js"');
  write('a/index.html', page('other', '<script type="module" src="/lazy.js"></script>'));
  write('b/index.html', page('other', '<script type="module" src="/eager.js"></script>'));
  const { problems } = budget(site());
  expect(problems[0]).toMatch(/^the chart chunks take .*limit is 52\.0 kB$/);
  expect(problems.slice(1).every((line) => line.startsWith('/b/: loads the chart chunk'))).toBe(true);
  expect(problems.length).toBeGreaterThan(1);
});

test('the search weighs on its own page alone, and no more than it may', () => {
  write('search/de.json', '{}');
  write('de/search/index.html', page('search', '', '<p data-search="/search/de.json">x</p>'));
  write('de/index.html', page('other', ''));
  expect(budget(site()).problems).toEqual([]);
  write('search.js', noise(20_000));
  write('search/en.json', `"${noise(400_000)}"`);
  write('en/search/index.html', page('search', '<script type="module" src="/search.js"></script>'));
  write('en/index.html', page('other', '', '<p data-search="/search/en.json">x</p>'));
  expect(budget(site()).problems).toEqual([
    expect.stringMatching(/^\/en\/search\/: .* of script, the limit is 6\.5 kB$/),
    expect.stringMatching(/^\/search\/en\.json: .*, the limit is 150\.0 kB$/),
    '/en/: names the list of the search',
  ]);
});

test('notes of a card, grades by letter and how a source was read are named with their page', () => {
  write('evidence/a/de.mdx', "---\nnotes: 'Nur der ''Anfang'' gesehen.'\n---\n");
  write('evidence/a/en.mdx', '---\ntitle: "x"\n---\n');
  write('de/index.html', page('other', '', "<p>Nur der 'Anfang'\n gesehen.</p><script>grade F</script>"));
  write('index.html', page('other', '', '<p>Güte&#160;C</p><p>Notes about graded answers</p>'));
  write('en/index.html', page('other', '', '<p>The figures were <b>not</b> opened</p>'));
  expect(cardProblems(site(), join(dir, 'evidence'))).toEqual([
    'a/en.mdx: no notes that can be read',
    '/de/: the notes of a/de.mdx',
    '/en/: "not opened"',
    '/: "Güte C"',
  ]);
});

test('a page of verdicts in words passes', () => {
  write('evidence/a/de.mdx', '---\nnotes: "Zusammenfassung gelesen."\n---\n');
  write('index.html', page('other', '', '<p>Stimmt so nicht. Mit Vorsicht. Note: a grade of evidence</p>'));
  expect(cardProblems(site(), join(dir, 'evidence'))).toEqual([]);
});

test('a figure that a translator would take is named, and words in pieces', () => {
  write(
    'index.html',
    page(
      'tool',
      '',
      '<data value="1.5e-7" translate="no">0</data><data value="uncertain">unsicher</data><data value="-12">−12</data>',
    ),
  );
  write('de/index.html', page('tool', '', '<p class="t-part-said">Rund <b>12</b> Briefe</p>'));
  expect(translatorProblems(site()).sort()).toEqual([
    '/: the figure -12 is open to translators',
    '/de/: what a part says is in pieces',
  ]);
});
