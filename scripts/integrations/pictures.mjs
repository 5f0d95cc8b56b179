// The picture of each page that others show beside a link to it. Only with the site's address: the tags that name a
// picture must be absolute, and no page loads one itself.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'node-html-parser';
import { de } from '../../src/content/ui/de.ts';
import { en } from '../../src/content/ui/en.ts';
import { builtFiles } from '../lib/built-files.mjs';
import { drawer, size } from '../pictures/draw.mjs';

const ui = { de, en };
/** What a picture depends on beside its own words. */
const drawnWith = [
  '../pictures/draw.mjs',
  '../pictures/long-words.mjs',
  '../../src/components/site/tokens.css',
  '../../package-lock.json',
];

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const textOf = (node) => (node?.textContent ?? '').replace(/[ \t\r\n]+/g, ' ').trim();

/**
 * @param {string} html a built page
 * @returns {import('../pictures/draw.mjs').Picture | null} what its picture says; null for a page nobody is to link to,
 *   such as an embed, which says nothing of itself
 */
export function pictureOf(html) {
  const root = parse(html, { comment: false });
  const own = (property) => root.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
  if (own('og:title') === undefined || root.querySelector('meta[name="robots"][content~="noindex"]'))
    return null;
  const page = root.querySelector('html');
  const words = ui[page.getAttribute('lang')];
  // The choice of languages speaks both, and so does its own line.
  const spoken = own('og:locale') === undefined ? own('og:description') : `${words.claim}.`;
  const kicker = root.querySelector('main .kicker');
  for (const apart of root.querySelectorAll('main [hidden], main [popover]')) apart.remove();
  const way = page.getAttribute('data-way');
  return {
    title: textOf(root.querySelector('h1')),
    kind: textOf(kicker),
    ...(way !== undefined && { way }),
    site: words.site,
    claims: spoken.split(/(?<=\.) /).map((claim) => claim.replace(/\.$/, '')),
    ways: Object.fromEntries(Object.entries(words.home.ways).map(([id, { title }]) => [id, title])),
  };
}

/**
 * @param {string} path a page below the base, such as `/de/tools/customer-value/`
 * @param {string} hash of what its picture says
 * @returns {string} where its picture lies, below the base
 */
export function placeOf(path, hash) {
  const [locale, ...rest] = path.split('/').filter(Boolean);
  return `/og/${locale ?? 'all'}/${rest.join('-') || 'home'}.${hash.slice(0, 10)}.png`;
}

/** The tags that name a picture, behind the page's own address. */
const tagsFor = (address, { title, kind, site }) =>
  [
    ['og:image', address],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(size.width)],
    ['og:image:height', String(size.height)],
    ['og:image:alt', [site, kind, title].filter(Boolean).join(' · ')],
  ]
    .map(([property, content]) => `<meta property="${property}" content="${escaped(content)}">`)
    .join('') + '<meta name="twitter:card" content="summary_large_image">';

/**
 * @param {{ base: string, site: string }} options
 * @returns {import('astro').AstroIntegration} draws the pictures and names each in its page; what was drawn once is
 *   kept in the cache folder by a hash of all it depends on
 */
export function pictures({ base, site }) {
  let cache;
  return {
    name: 'pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = join(fileURLToPath(config.cacheDir), 'pictures');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const tools = drawnWith.map((file) => readFileSync(new URL(file, import.meta.url)));
        mkdirSync(cache, { recursive: true });
        let draw;
        let [drawn, all] = [0, 0];
        for (const file of builtFiles(folder).filter((one) => one.endsWith('.html'))) {
          const html = readFileSync(join(folder, file), 'utf8');
          const picture = pictureOf(html);
          if (picture === null) continue;
          const hash = createHash('sha256');
          for (const part of [JSON.stringify(picture), ...tools]) hash.update(part);
          const name = hash.digest('hex');
          const kept = join(cache, `${name}.png`);
          all += 1;
          if (!existsSync(kept)) {
            draw ??= await drawer();
            writeFileSync(kept, (await draw(picture)).png);
            drawn += 1;
          }
          const place = placeOf(file.replace(/index\.html$/, ''), name);
          mkdirSync(join(folder, dirname(place)), { recursive: true });
          writeFileSync(join(folder, place), readFileSync(kept));
          const address = new URL(base.replace(/\/$/, '') + place, site).href;
          // A function, because an address might hold what a replacement text would take as a pattern.
          writeFileSync(
            join(folder, file),
            html.replace(/<meta property="og:url"[^>]*>/, (tag) => tag + tagsFor(address, picture)),
          );
        }
        logger.info(`${all} pictures, ${drawn} of them drawn anew`);
      },
    },
  };
}
