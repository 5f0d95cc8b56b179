import { resolveIn } from './read-site.mjs';

const single = ['href', 'src', 'poster', 'data', 'action'];

function addressesOf({ attributes }) {
  const set = attributes.get('srcset') ?? '';
  const many = set.split(',').map((part) => part.trim().split(/\s+/)[0]);
  return [...single.map((name) => attributes.get(name)), ...many].filter((address) => Boolean(address));
}

const idsOf = ({ tags }) => new Set(tags.map(({ attributes }) => attributes.get('id')).filter(Boolean));

/**
 * @param {import('./read-site.mjs').Site} site
 * @returns {string[]} one line for each address that leads nowhere, past its fragment, or over a redirect
 */
export function linkProblems(site) {
  const pages = new Map(site.pages.map((page) => [page.path, { page, ids: idsOf(page) }]));
  const fault = (address, from) => {
    const target = resolveIn(address, from, site);
    if (target === null) return null;
    if (target.path === null) return 'leads outside the base path';
    if (pages.has(`${target.path}/`)) return 'lacks the trailing slash';
    const found = pages.get(target.path);
    if (!found) return site.files.has(target.path) ? null : 'leads nowhere';
    // A fragment that begins with v= or q= carries a tool's answers or the words of a search, not a place.
    if (target.hash === '' || /^[vq]=/.test(target.hash)) return null;
    return found.ids.has(decodeURIComponent(target.hash))
      ? null
      : 'names a place that the page does not have';
  };
  return site.pages.flatMap(({ path, tags }) => {
    const addresses = new Set(tags.flatMap(addressesOf));
    return [...addresses].flatMap((address) => {
      const problem = fault(address, path);
      return problem === null ? [] : [`${path}: ${address} ${problem}`];
    });
  });
}
