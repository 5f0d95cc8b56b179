// What each page says of itself in its head: title, description, languages, picture.
import { size } from '../pictures/draw.mjs';
import { canonicalOf, faultOfUrl, isNoindex, linksOf, metaOf, originOf, urlOf } from './address.mjs';

const one = (page, key) => {
  const found = metaOf(page, key);
  return found.length === 1 && found[0].trim() !== ''
    ? []
    : [`${found.length} of ${key}, expected is one with words`];
};

/** What needs an absolute address and so must not stand without one. */
const absolute = (page) => [
  ...['canonical', 'alternate'].flatMap((rel) => linksOf(page, rel).map(() => `<link rel="${rel}">`)),
  ...['og:title', 'og:url', 'og:image', 'twitter:card'].flatMap((key) => metaOf(page, key).map(() => key)),
  ...page.tags
    .filter(({ attributes }) => attributes.get('type') === 'application/ld+json')
    .map(() => 'application/ld+json'),
];

/** What others show beside a link. */
const shownProblems = (page) =>
  [
    ...['og:site_name', 'og:type', 'og:title', 'og:description'],
    ...(/^\/(?:de|en)\//.test(page.path) ? ['og:locale', 'og:locale:alternate'] : []),
  ].flatMap((key) => one(page, key));

/** Width and height of a PNG, from its first chunk. */
function sizeOf(png) {
  const isPng = png.subarray(1, 4).toString('latin1') === 'PNG';
  return isPng ? `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}` : 'no PNG';
}

function pictureProblems(page, site, origin) {
  const problems = ['og:image', 'og:image:alt', 'twitter:card'].flatMap((key) => one(page, key));
  const [address = ''] = metaOf(page, 'og:image');
  const root = urlOf(site, origin, '');
  const file = address.startsWith(root) ? address.slice(root.length) : undefined;
  if (file === undefined || !site.files.has(file))
    return [...problems, `its picture ${address} is not there`];
  const drawn = sizeOf(site.read(file));
  const told = ['og:image:width', 'og:image:height'].map((key) => metaOf(page, key)[0]).join(' × ');
  const wanted = `${size.width} × ${size.height}`;
  return [
    ...problems,
    ...(drawn === wanted && told === wanted
      ? []
      : [`its picture is ${drawn}, told as ${told}, not ${wanted}`]),
  ];
}

const languagesOf = (page) =>
  linksOf(page, 'alternate')
    .filter((attributes) => attributes.has('hreflang'))
    .map((attributes) => `${attributes.get('hreflang')} ${attributes.get('href')}`);

function addressProblems(page, site, origin, byUrl) {
  const fault = faultOfUrl(site, origin);
  const canonical = canonicalOf(page);
  const languages = languagesOf(page);
  const problems = [fault(canonical), ...languages.map((line) => fault(line.split(' ')[1]))].filter(Boolean);
  if (metaOf(page, 'og:url')[0] !== canonical) problems.push(`og:url is not ${canonical}`);
  const names = languages.map((line) => line.split(' ')[0]);
  if (names.join(' ') !== 'de en x-default') problems.push(`languages are "${names.join(' ')}"`);
  if (!languages.some((line) => line.endsWith(` ${canonical}`)))
    problems.push('is none of its own languages');
  for (const line of languages) {
    const other = byUrl.get(line.split(' ')[1]);
    if (
      other &&
      canonicalOf(other) === line.split(' ')[1] &&
      languagesOf(other).join() !== languages.join()
    ) {
      // The choice of languages stands for all others only beside home pages, which name it too.
      problems.push(`${line} names other languages`);
    }
  }
  return problems;
}

/**
 * @param {import('./read-site.mjs').Site} site
 * @returns {string[]} one line for each thing a page's head lacks, says twice or says wrongly; an embed must refuse to
 *   be found, a site built without address must say nothing that needs one
 */
export function headProblems(site) {
  const origin = originOf(site);
  const byUrl = new Map(site.pages.map((page) => [urlOf(site, origin ?? '', page.path), page]));
  return site.pages.flatMap((page) => {
    const problems = [];
    if (/^\/[^/]+\/embed\//.test(page.path) && !isNoindex(page)) problems.push('an embed that may be found');
    if (!isNoindex(page)) {
      problems.push(...one(page, 'description'));
      if (origin !== undefined)
        problems.push(
          ...shownProblems(page),
          ...pictureProblems(page, site, origin),
          ...addressProblems(page, site, origin, byUrl),
        );
    }
    if (origin === undefined)
      problems.push(...absolute(page).map((what) => `${what} without the site's address`));
    return problems.map((problem) => `${page.path}: ${problem}`);
  });
}
