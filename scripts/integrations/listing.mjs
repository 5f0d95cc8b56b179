// What search engines are told to find: every page that does not refuse it and stands for itself.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { parse } from 'node-html-parser';
import { builtFiles } from '../lib/built-files.mjs';
import { tagsOf } from '../lib/html-tags.mjs';

const isNoindex = ({ name, attributes }) =>
  name === 'meta' &&
  attributes.get('name') === 'robots' &&
  /\bnoindex\b/.test(attributes.get('content') ?? '');
const isLink = (rel) => (tag) => tag.name === 'link' && tag.attributes.get('rel') === rel;

/**
 * @param {string} html a built page
 * @param {string} url its own address
 * @returns {{ url: string, lang: string }[] | null} its languages; null if it is not to be found, or another page
 *   stands for it
 */
export function listed(html, url) {
  const tags = tagsOf(html);
  if (tags.some(isNoindex)) return null;
  const canonical = tags.find(isLink('canonical'))?.attributes.get('href');
  if (canonical !== url) return null;
  return tags
    .filter((tag) => isLink('alternate')(tag) && tag.attributes.has('hreflang'))
    .map(({ attributes }) => ({ url: attributes.get('href'), lang: attributes.get('hreflang') }));
}

/**
 * When pages changed so that a visitor would notice: the newest day on the page of changes whose entries lead to them.
 * Files and commits know other days, on which nothing changed for anybody.
 *
 * @param {string} html the built page of changes
 * @param {string} url its own address
 * @returns {Map<string, string>} address to ISO date
 */
export function changedOn(html, url) {
  const found = new Map();
  const later = (address, day) => {
    if (!(found.get(address) > day)) found.set(address, day);
  };
  for (const section of parse(html).querySelectorAll('main .day')) {
    const day = section.querySelector('time')?.getAttribute('datetime');
    if (day === undefined) continue;
    later(url, day);
    for (const link of section.querySelectorAll('a[href]')) {
      const address = new URL(link.getAttribute('href'), url);
      address.hash = '';
      later(address.href, day);
    }
  }
  return found;
}

/**
 * @param {{ base: string, site: string }} options
 * @returns {import('astro').AstroIntegration[]} the site map, and robots.txt where the site lies at the root of its
 *   address (elsewhere nobody would read one)
 */
export function listing({ base, site }) {
  const pages = new Map();
  const changed = new Map();
  const root = new URL(base.endsWith('/') ? base : `${base}/`, site);
  return [
    {
      name: 'listing',
      hooks: {
        'astro:build:done': ({ dir }) => {
          const folder = fileURLToPath(dir);
          for (const file of builtFiles(folder).filter((one) => one.endsWith('/index.html'))) {
            const html = readFileSync(join(folder, file), 'utf8');
            const url = new URL(file.slice(1, -'index.html'.length), root).href;
            const languages = listed(html, url);
            if (languages !== null) pages.set(url, languages);
            if (/^\/[^/]+\/new\/index\.html$/.test(file))
              for (const [address, day] of changedOn(html, url)) changed.set(address, day);
          }
          if (base === '/')
            writeFileSync(
              join(folder, 'robots.txt'),
              `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap-index.xml', root).href}\n`,
            );
        },
      },
    },
    // Called with every page after the integration above has read them.
    sitemap({
      filter: (page) => pages.has(page),
      serialize: (item) => ({
        ...item,
        links: pages.get(item.url),
        ...(changed.has(item.url) && { lastmod: changed.get(item.url) }),
      }),
    }),
  ];
}
