// What a page says of itself with absolute addresses, for the checks of it.
import { resolveIn } from './read-site.mjs';

/** @typedef {import('./read-site.mjs').Page} Page @typedef {import('./read-site.mjs').Site} Site */

/** @param {Page} page @param {string} rel @returns {Map<string, string>[]} the attributes of its links of a relation */
export const linksOf = (page, rel) =>
  page.tags
    .filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === rel)
    .map(({ attributes }) => attributes);

/** @param {Page} page @param {string} key a name or property @returns {string[]} what its meta tags say for it */
export const metaOf = (page, key) =>
  page.tags
    .filter(
      ({ name, attributes }) =>
        name === 'meta' && (attributes.get('property') === key || attributes.get('name') === key),
    )
    .map(({ attributes }) => attributes.get('content') ?? '');

/** @param {Page} page */
export const isNoindex = (page) => metaOf(page, 'robots').some((content) => /\bnoindex\b/.test(content));

/** @param {Page} page @returns {string | undefined} */
export const canonicalOf = (page) => linksOf(page, 'canonical')[0]?.get('href');

/** @param {Site} site @returns {string | undefined} the origin it was built for, from its first page */
export function originOf(site) {
  const first = site.pages.find(({ path }) => path === '/');
  const own = first && canonicalOf(first);
  return own === undefined ? undefined : new URL(own).origin;
}

/** @param {Site} site @param {string} origin @param {string} path below the base @returns {string} */
export const urlOf = (site, origin, path) => origin + site.base.slice(0, -1) + path;

/**
 * @param {Site} site
 * @param {string} origin
 * @returns {(url: unknown) => string | null} why an absolute address is none of the site's, or nothing
 */
export function faultOfUrl(site, origin) {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  return (url) => {
    if (typeof url !== 'string' || !url.startsWith(`${origin}/`))
      return `${String(url)} is no address of ${origin}`;
    const { path, hash } = resolveIn(url.slice(origin.length), '/', site) ?? { path: null, hash: '' };
    if (path === null) return `${url} leads outside the base path`;
    const page = pages.get(path);
    if (!page) return site.files.has(path) ? null : `${url} leads nowhere`;
    const id = decodeURIComponent(hash);
    return id === '' || page.tags.some(({ attributes }) => attributes.get('id') === id)
      ? null
      : `${url} names a place that the page does not have`;
  };
}
