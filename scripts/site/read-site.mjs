import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from '../lib/built-files.mjs';
import { tagsOf } from '../lib/html-tags.mjs';

/**
 * @typedef {{ path: string, html: string, tags: import('../lib/html-tags.mjs').Tag[], kind: string }} Page
 *   path: its address without base (`/de/tools/`); kind: what `<html data-page>` says, `other` by default
 * @typedef {{ dir: string, base: string, files: Set<string>, pages: Page[], read: (file: string) => Buffer }} Site
 */

/**
 * @param {string} dir the built site
 * @param {string} base the path it lies under, with slashes at both ends
 * @returns {Site}
 */
export function readSite(dir, base) {
  const files = builtFiles(dir);
  const contents = new Map();
  const read = (file) => {
    if (!contents.has(file)) contents.set(file, readFileSync(join(dir, file)));
    return contents.get(file);
  };
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = read(file).toString('utf8');
      const tags = tagsOf(html);
      const kind = tags.find(({ name }) => name === 'html')?.attributes.get('data-page') ?? 'other';
      return { path: file.replace(/(^|\/)index\.html$/, '$1'), html, tags, kind };
    });
  return { dir, base, files: new Set(files), pages, read };
}

/**
 * @param {string} address an address as a page or script writes it
 * @param {string} from the path without base of what writes it
 * @param {Site} site
 * @returns {{ path: string | null, hash: string } | null} the path without base (null outside the base), or null for
 *   an address elsewhere: another origin, mail, data
 */
export function resolveIn(address, from, { base }) {
  const own = 'http://site.invalid';
  let url;
  try {
    url = new URL(address, own + base.slice(0, -1) + from);
  } catch {
    return { path: null, hash: '' };
  }
  if (url.origin !== own) return null;
  const path = decodeURI(url.pathname);
  return { path: path.startsWith(base) ? path.slice(base.length - 1) : null, hash: url.hash.slice(1) };
}
