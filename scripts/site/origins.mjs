import { resolveIn } from './read-site.mjs';

const fetched = ['src', 'href', 'poster', 'data', 'action', 'formaction', 'xlink:href', 'background'];
/** Relations that only tell; nothing is fetched. */
const telling = new Set(['canonical', 'alternate', 'author', 'license', 'me', 'next', 'prev', 'search']);

function fetchedBy({ name, attributes }) {
  if (name === 'a' || name === 'area') return [];
  const rels = (attributes.get('rel') ?? '').split(/\s+/);
  if (name === 'link' && rels.every((rel) => telling.has(rel))) return [];
  const set = (attributes.get('srcset') ?? '').split(',').map((part) => part.trim().split(/\s+/)[0]);
  return [...fetched.map((key) => attributes.get(key)), ...set].filter((address) => Boolean(address));
}

const inStyles = (text) =>
  [...text.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/g)].map(([, address]) => address);
const inScripts = (text) =>
  [
    ...text.matchAll(
      /\b(?:import|fetch|importScripts|Worker|sendBeacon|WebSocket|EventSource)\s*\(\s*["'`]((?:https?:|wss?:)?\/\/[^"'`]+)/g,
    ),
  ].map(([, address]) => address);

/**
 * @param {import('./read-site.mjs').Site} site
 * @returns {string[]} one line for each thing a page, style or script would fetch from another origin
 */
export function originProblems(site) {
  const foreign = (from, addresses) =>
    addresses
      .filter(
        (address) =>
          !/^(?:data|blob|mailto|tel|about):/i.test(address) && resolveIn(address, from, site) === null,
      )
      .map((address) => `${from}: ${address}`);
  const ofPages = site.pages.flatMap(({ path, tags }) => [
    ...foreign(path, tags.flatMap(fetchedBy)),
    ...tags.flatMap(({ name, text }) => foreign(path, name === 'style' ? inStyles(text) : inScripts(text))),
  ]);
  const ofFiles = [...site.files].flatMap((file) => {
    const text = /\.(?:css|m?js)$/.test(file) ? site.read(file).toString('utf8') : '';
    return foreign(file, file.endsWith('.css') ? inStyles(text) : inScripts(text));
  });
  return [...ofPages, ...ofFiles];
}
