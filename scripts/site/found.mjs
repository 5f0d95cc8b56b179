// What a site built for an address tells those who look for it: site map, robots.txt, feed.
import { parse } from 'node-html-parser';
import { decode } from '../lib/html-tags.mjs';
import { canonicalOf, faultOfUrl, isNoindex, linksOf, originOf, urlOf } from './address.mjs';

/**
 * @param {string} xml
 * @returns {string | null} why it is not well-formed; comments and DTDs are not looked into, the site writes none
 */
export function malformed(xml) {
  const body = xml.replace(/^<\?xml[^>]*\?>/, '');
  const open = [];
  let roots = 0;
  for (const [, close, name, rest, text] of body.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*\s*\/?)>|([^<]+|<)/g,
  )) {
    if (text !== undefined) {
      if (text === '<') return 'a < that begins no tag';
      if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text))
        return `a bare & in: ${text.slice(0, 60)}`;
      if (open.length === 0 && text.trim() !== '') return 'text outside the root';
    } else if (close) {
      if (open.pop() !== name) return `</${name}> closes another element`;
    } else {
      if (open.length === 0) roots += 1;
      if (!rest.endsWith('/')) open.push(name);
    }
  }
  if (open.length > 0) return `<${open.at(-1)}> is not closed`;
  return roots === 1 ? null : `${roots} roots`;
}

const all = (xml, name) =>
  [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(([, text]) => text);
const value = (xml, name) => decode(all(xml, name)[0] ?? '');

const isDay = (date) => !Number.isNaN(date.getTime()) && date.getTime() <= Date.now();

function siteMapProblems(site, origin) {
  const files = [...site.files].filter((file) => /^\/sitemap-\d+\.xml$/.test(file));
  const texts = ['/sitemap-index.xml', ...files].map((file) =>
    site.files.has(file) ? site.read(file).toString('utf8') : '',
  );
  const broken = texts.flatMap((text) => malformed(text) ?? []);
  if (broken.length > 0) return broken.map((fault) => `the site map: ${fault}`);
  const entries = texts.slice(1).flatMap((text) => all(text, 'url'));
  const told = new Map(entries.map((entry) => [value(entry, 'loc'), entry]));
  const wanted = site.pages.filter(
    (page) =>
      !isNoindex(page) && page.path !== '/404.html' && canonicalOf(page) === urlOf(site, origin, page.path),
  );
  const urls = new Set(wanted.map(canonicalOf));
  const problems = [...told.keys()]
    .filter((url) => !urls.has(url))
    .map((url) => `lists ${url}, which is not to be found`);
  for (const page of wanted) {
    const entry = told.get(canonicalOf(page));
    if (entry === undefined) {
      problems.push(`lacks ${page.path}`);
      continue;
    }
    const links = [...entry.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(
      ([, lang, href]) => `${lang} ${href}`,
    );
    const own = linksOf(page, 'alternate')
      .filter((one) => one.has('hreflang'))
      .map((one) => `${one.get('hreflang')} ${one.get('href')}`);
    if (links.join() !== own.join()) problems.push(`${page.path} has other languages than its page says`);
    const changed = value(entry, 'lastmod');
    if (changed !== '' && !isDay(new Date(changed))) problems.push(`${page.path} changed on ${changed}`);
  }
  return problems.map((problem) => `the site map: ${problem}`);
}

function robotsProblems(site, origin) {
  const text = site.files.has('/robots.txt') ? site.read('/robots.txt').toString('utf8') : undefined;
  // Nobody looks for it below a base path.
  if (site.base !== '/') return text === undefined ? [] : ['robots.txt below a base path'];
  const line = `Sitemap: ${urlOf(site, origin, '/sitemap-index.xml')}`;
  return text?.split('\n').includes(line) && /^User-agent: \*$/m.test(text) && !/^Disallow: ./m.test(text)
    ? []
    : [`robots.txt does not say "${line}" to everybody`];
}

function feedProblems(site, origin, locale) {
  const file = `/${locale}/feed.xml`;
  const page = site.pages.find(({ path }) => path === `/${locale}/new/`);
  if (!site.files.has(file) || !page) return ['no feed, or no page of changes'];
  const xml = site.read(file).toString('utf8');
  const broken = malformed(xml);
  if (broken !== null) return [broken];
  const own = urlOf(site, origin, file);
  const fault = faultOfUrl(site, origin);
  const items = all(xml, 'item');
  const ids = items.map((item) => value(item, 'guid'));
  const days = items.map((item) => new Date(value(item, 'pubDate')));
  const entries = parse(page.html)
    .querySelectorAll('main .day section[id]')
    .map((entry) => `${urlOf(site, origin, page.path)}#${entry.id}`);
  const silent = site.pages.filter(
    (one) =>
      one.path.startsWith(`/${locale}/`) &&
      !isNoindex(one) &&
      !linksOf(one, 'alternate').some(
        (link) => link.get('type') === 'application/rss+xml' && link.get('href') === own,
      ),
  );
  return [
    ...(value(xml, 'language') === locale ? [] : [`its language is ${value(xml, 'language')}`]),
    ...(xml.includes(`<atom:link href="${own}" rel="self"`) ? [] : [`does not say that it is ${own}`]),
    ...(items.length === 0 ? ['has no entry'] : []),
    ...(ids.join() === entries.join() ? [] : ['its entries are not those of the page of changes']),
    ...(new Set(ids).size === ids.length ? [] : ['two entries have one id']),
    ...items.flatMap((item) => fault(value(item, 'link')) ?? []),
    ...items.flatMap((item) =>
      ['title', 'description']
        .filter((key) => value(item, key) === '')
        .map((key) => `an entry without ${key}`),
    ),
    ...days.filter((day) => !isDay(day)).map((day) => `an entry of ${String(day)}`),
    ...(days.every((day, index) => index === 0 || day <= days[index - 1])
      ? []
      : ['its newest entry is not the first']),
    ...silent.map(({ path }) => `${path} does not name it`),
  ];
}

/**
 * @param {import('./read-site.mjs').Site} site
 * @returns {string[]} one line for each fault of site map, robots.txt and feeds; of a site built without an address,
 *   one for each of them that is there
 */
export function foundProblems(site) {
  const origin = originOf(site);
  if (origin === undefined)
    return [...site.files]
      .filter((file) => /\/(?:sitemap-[^/]*\.xml|robots\.txt|feed\.xml)$|^\/og\//.test(file))
      .map((file) => `${file} without the site's address`);
  return [
    ...siteMapProblems(site, origin),
    ...robotsProblems(site, origin),
    ...['de', 'en'].flatMap((locale) =>
      feedProblems(site, origin, locale).map((problem) => `/${locale}/feed.xml: ${problem}`),
    ),
  ];
}
