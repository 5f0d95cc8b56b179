import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { budget, limits } from '../../../scripts/site/budget.mjs';
import { foundProblems, malformed } from '../../../scripts/site/found.mjs';
import { headProblems } from '../../../scripts/site/heads.mjs';
import { readSite } from '../../../scripts/site/read-site.mjs';
import { structuredProblems } from '../../../scripts/site/structured.mjs';

let dir: string;
const write = (path: string, text: string | Buffer) => {
  mkdirSync(join(dir, path, '..'), { recursive: true });
  writeFileSync(join(dir, path), text);
};
const site = () => readSite(dir, '/');
const e = 'https://e.org';

/** The first bytes of a PNG of a size. */
function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(24);
  bytes.write('\u0089PNG', 0, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

const meta = (said: Record<string, string>) =>
  Object.entries(said)
    .map(([key, content]) => `<meta property="${key}" content="${content}">`)
    .join('');
const always = {
  description: 'd',
  'og:site_name': 's',
  'og:type': 'website',
  'og:title': 't',
  'og:description': 'd',
};
const spoken = { 'og:locale': 'de_DE', 'og:locale:alternate': 'en_GB' };
const languages = (path: string, other: string) =>
  [
    ['de', `/de${path}`],
    ['en', `/en${path}`],
    ['x-default', other],
  ]
    .map(([lang, href]) => `<link rel="alternate" hreflang="${lang ?? ''}" href="${e}${href ?? ''}">`)
    .join('');
const picture = {
  'og:image': `${e}/og/a.png`,
  'og:image:width': '1200',
  'og:image:height': '630',
  'og:image:alt': 'a',
  'twitter:card': 'summary_large_image',
};
const block = (...things: unknown[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': things })}</script>`;
const feedLink = (locale: string) =>
  `<link rel="alternate" type="application/rss+xml" href="${e}/${locale}/feed.xml">`;
const way = (url: string, name: string) => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    { '@type': 'ListItem', position: 1, name: 'Home', item: `${e}/de/` },
    { '@type': 'ListItem', position: 2, name, item: url },
  ],
});
const page = (url: string, head: string, body: string) =>
  `<!doctype html><html lang="de"><head><link rel="canonical" href="${url}">${meta({ 'og:url': url })}${head}</head><body>${body}</body></html>`;

const entry = (locale: string) =>
  `<item><title>t</title><link>${e}/${locale}/new/#one</link><guid isPermaLink="true">${e}/${locale}/new/#one</guid><description>d</description><pubDate>Tue, 24 Nov 2026 00:00:00 GMT</pubDate></item>`;
const feed = (locale: string, items = entry(locale)) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>t</title><language>${locale}</language><atom:link href="${e}/${locale}/feed.xml" rel="self" type="application/rss+xml"/>${items}</channel></rss>`;
const mapEntry = (path: string, links: string, more = '') =>
  `<url><loc>${e}${path}</loc>${more}${links.replaceAll('<link ', '<xhtml:link ').replaceAll('>', '/>')}</url>`;
const urlset = (...entries: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>`;

/** A site for an address with everything in its place: the choice of languages, home pages and pages of changes. */
function whole() {
  write('og/a.png', png(1200, 630));
  const home = languages('/', '/');
  const news = languages('/new/', '/en/new/');
  write(
    'index.html',
    page(
      `${e}/`,
      meta({ ...always, ...picture }) +
        home +
        block({ '@type': 'WebSite', name: 'Home', url: `${e}/`, inLanguage: ['de'] }),
      'Home',
    ),
  );
  for (const locale of ['de', 'en']) {
    const head = meta({ ...always, ...spoken, ...picture }) + feedLink(locale);
    write(`${locale}/index.html`, page(`${e}/${locale}/`, head + home, 'Home'));
    write(
      `${locale}/new/index.html`,
      page(
        `${e}/${locale}/new/`,
        head + news + block(way(`${e}/${locale}/new/`, 'News')),
        '<nav>Home</nav><main><h1>News</h1><section class="day"><section id="one"><h3>t</h3></section></section></main>',
      ),
    );
    write(`${locale}/feed.xml`, feed(locale));
  }
  write('404.html', '<html><head><meta name="robots" content="noindex"></head><body>404</body></html>');
  write('robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${e}/sitemap-index.xml\n`);
  write('sitemap-index.xml', `<sitemapindex><sitemap><loc>${e}/sitemap-0.xml</loc></sitemap></sitemapindex>`);
  write(
    'sitemap-0.xml',
    urlset(
      ...['/', '/de/', '/en/'].map((path) => mapEntry(path, home)),
      ...['/de/new/', '/en/new/'].map((path) => mapEntry(path, news, '<lastmod>2026-11-24</lastmod>')),
    ),
  );
}

const told = (path: string) => site().read(path).toString('utf8');
/** Changes a file of the whole site; what is not there cannot be spoilt. */
function spoil(path: string, from: string, to: string) {
  const text = told(path);
  expect(text).toContain(from);
  write(path, text.replace(from, to));
}

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'told-'));
  whole();
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

test('a site that says everything passes', () => {
  expect([...headProblems(site()), ...structuredProblems(site()), ...foundProblems(site())]).toEqual([]);
});

test.each([
  ['a title twice', 'content="t">', 'content="t"><meta property="og:title" content="u">', '2 of og:title'],
  ['no description', '<meta property="description" content="d">', '', '0 of description'],
  ['no language', '<meta property="og:locale" content="de_DE">', '', '0 of og:locale'],
  ['another address', `og:url" content="${e}/de/new/"`, `og:url" content="${e}/de/"`, 'og:url is not'],
  [
    'a page that is not there',
    `hreflang="en" href="${e}/en/new/"`,
    `hreflang="en" href="${e}/en/n/"`,
    'nowhere',
  ],
  ['no other readers', 'hreflang="x-default"', 'hreflang="fr"', 'languages are "de en fr"'],
  ['a picture that is not there', '/og/a.png', '/og/b.png', 'is not there'],
  ['a picture told larger', 'width" content="1200"', 'width" content="1300"', 'told as 1300 × 630'],
  ['a picture without words', 'og:image:alt" content="a"', 'og:image:alt" content=""', 'og:image:alt'],
])('%s in a head is named', (_, from, to, problem) => {
  spoil('/de/new/index.html', from, to);
  expect(headProblems(site()).join('\n')).toContain(problem);
});

test('two pages that disagree on their languages are named', () => {
  spoil('/en/new/index.html', `"x-default" href="${e}/en/new/"`, `"x-default" href="${e}/de/new/"`);
  expect(headProblems(site()).join('\n')).toContain(
    '/de/new/: en https://e.org/en/new/ names other languages',
  );
});

test('a picture of another size is named', () => {
  write('og/a.png', png(600, 315));
  expect(headProblems(site()).join('\n')).toContain('its picture is 600 × 315');
});

test('an embed that may be found is named', () => {
  write('de/embed/a/index.html', page(`${e}/de/embed/a/`, '', 'x'));
  expect(headProblems(site()).join('\n')).toContain('/de/embed/a/: an embed that may be found');
});

test('without an address, what needs one is named', () => {
  for (const path of ['index.html', 'de/index.html', 'en/index.html', 'en/new/index.html'])
    write(path, `<html><head>${meta({ ...always, ...spoken })}</head><body>Home</body></html>`);
  expect(headProblems(site())).toEqual(
    expect.arrayContaining([
      '/de/new/: <link rel="canonical"> without the site\'s address',
      "/de/new/: og:image without the site's address",
      "/de/new/: application/ld+json without the site's address",
    ]) as unknown,
  );
  expect(foundProblems(site())).toContain("/de/feed.xml without the site's address");
});

test('a word that is explained in place stays within its sentence', () => {
  spoil('/de/new/index.html', '"name":"News"', '"name":"All the news"');
  spoil(
    '/de/new/index.html',
    '<main>',
    '<main><p>All the <button>news</button><span popover>Word</span></p>',
  );
  expect(structuredProblems(site())).toEqual([]);
  spoil('/de/new/index.html', '"name":"All the news"', '"name":"Word"');
  expect(structuredProblems(site())).toEqual(['/de/new/: ListItem: “Word” does not stand on the page']);
});

test.each([
  ['a block that is no JSON', '{"@context"', '{@context', 'no JSON'],
  ['a type nobody knows', '"BreadcrumbList"', '"CrumbList"', 'unknown type CrumbList'],
  ['something missing', `"item":"${e}/de/"`, '"other":"x"', 'ListItem: lacks item'],
  ['a text that is not on the page', '"name":"News"', '"name":"Olds"', '“Olds” does not stand on the page'],
  ['an address without origin', `"item":"${e}/de/new/"`, '"item":"/de/new/"', 'is no address of'],
  ['an address that leads nowhere', `"item":"${e}/de/new/"`, `"item":"${e}/de/x/"`, 'leads nowhere'],
  ['a place that is not there', `"item":"${e}/de/new/"`, `"item":"${e}/de/new/#two"`, 'names a place'],
  ['a wrong order', '"position":2', '"position":3', 'number 2 says it is number 3'],
  ['nothing at all', 'application/ld+json', 'text/plain', 'no BreadcrumbList'],
])('data with %s is named', (_, from, to, problem) => {
  spoil('/de/new/index.html', from, to);
  expect(structuredProblems(site()).join('\n')).toContain(problem);
});

const step = (minutes: string) => ({
  '@type': 'HowTo',
  name: 'News',
  description: 'Home',
  url: `${e}/de/new/`,
  inLanguage: 'de',
  totalTime: 'PT1H30M',
  supply: { '@type': 'HowToSupply', name: 'Home' },
  step: [
    { '@type': 'HowToStep', position: 1, name: 'News', url: `${e}/de/new/#one`, timeRequired: 'PT1H' },
    { '@type': 'HowToStep', position: 2, name: 'News', url: `${e}/de/new/`, timeRequired: minutes },
  ],
});

test('the minutes of an instruction are those of its steps, and stand on the page', () => {
  const add = (minutes: string, body: string) => {
    whole();
    spoil('/de/new/index.html', '</head>', `${block(step(minutes))}</head>`);
    spoil('/de/new/index.html', '<main>', `<main>${body}`);
    return structuredProblems(site());
  };
  expect(add('PT30M', '<p>90 Minuten</p>')).toEqual([]);
  expect(add('PT20M', '<p>90 Minuten</p>')).toEqual([
    '/de/new/: HowTo: its steps take 80 minutes, it says 90',
  ]);
  expect(add('PT30M', '<p>190 Minuten</p><p hidden>90 Minuten</p>')).toEqual([
    '/de/new/: HowTo: 90 minutes do not stand on the page',
  ]);
});

test.each([
  [
    '/sitemap-0.xml',
    '<loc>https://e.org/de/new/</loc>',
    '<loc>https://e.org/de/old/</loc>',
    'lists https://e.org/de/old/',
  ],
  [
    '/sitemap-0.xml',
    '<loc>https://e.org/de/new/</loc>',
    '<loc>https://e.org/de/old/</loc>',
    'lacks /de/new/',
  ],
  ['/sitemap-0.xml', 'hreflang="en"', 'hreflang="fr"', 'other languages'],
  ['/sitemap-0.xml', '2026-11-24', '2126-11-24', 'changed on 2126-11-24'],
  ['/sitemap-0.xml', '</urlset>', '', '<urlset> is not closed'],
  ['/robots.txt', 'Allow: /', 'Disallow: /', 'robots.txt'],
  ['/robots.txt', '/sitemap-index.xml', '/sitemap.xml', 'robots.txt'],
  ['/de/feed.xml', '<language>de', '<language>en', 'its language is en'],
  ['/de/feed.xml', 'rel="self"', 'rel="me"', 'does not say that it is'],
  ['/de/feed.xml', '#one</guid>', '#two</guid>', 'not those of the page of changes'],
  ['/de/feed.xml', '#one</link>', '#two</link>', 'names a place'],
  ['/de/feed.xml', '24 Nov', '24 Nev', 'an entry of Invalid Date'],
  ['/de/feed.xml', '<title>t</title><link>', '<title></title><link>', 'an entry without title'],
  ['/de/feed.xml', '<description>d', '<description>d & d', 'a bare &'],
  ['/de/index.html', 'application/rss+xml', 'application/atom+xml', '/de/ does not name it'],
])('in %s, %s as %s is named', (path, from, to, problem) => {
  spoil(path, from, to);
  expect(foundProblems(site()).join('\n')).toContain(problem);
});

test('entries stand with the newest first, each under an id of its own', () => {
  const later = entry('de').replace('24 Nov', '25 Nov').replace('Tue', 'Wed');
  write('de/feed.xml', feed('de', entry('de') + later));
  const problems = foundProblems(site()).join('\n');
  expect(problems).toContain('its newest entry is not the first');
  expect(problems).toContain('two entries have one id');
});

test.each([
  ['<a><b/></a>', null],
  ['<?xml version="1.0"?><a x="1 &amp; 2">&lt;</a>', null],
  ['<a><b></a></b>', '</a> closes another element'],
  ['<a/><a/>', '2 roots'],
  ['<a>&nbsp;</a>', 'a bare & in: &nbsp;'],
  ['<a x=1></a>', 'a < that begins no tag'],
])('%s is well-formed, or why not', (xml, fault) => {
  expect(malformed(xml)).toBe(fault);
});

test('what the address adds to a page is allowed for, and no more', () => {
  let state = 1;
  let noise = '';
  while (noise.length < 30_000) {
    state = (state * 48271) % 2147483647;
    noise += state.toString(36);
  }
  const sized = (head: string, bytes: number) => {
    const html = (length: number) =>
      `<html data-page="article"><head>${head}</head><body>${noise.slice(0, length)}</body></html>`;
    write('de/index.html', html(bytes));
    return budget(site()).problems.filter((problem) => problem.startsWith('/de/:'));
  };
  const canonical = `<link rel="canonical" href="${e}/de/">`;
  // The shortest page that is too large, found by halving.
  let [low, just] = [14_000, 30_000];
  while (just - low > 20) {
    const middle = Math.round((low + just) / 2);
    if (sized('', middle).length > 0) just = middle;
    else low = middle;
  }
  expect(sized('', just)).toHaveLength(1);
  expect(sized(canonical, just)).toEqual([]);
  expect(sized(canonical, just + 2 * limits.told)).toHaveLength(1);
});
