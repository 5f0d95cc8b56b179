import { resolveIn } from './read-site.mjs';

const toolPage = /^\/([^/]+)\/(tools|embed|methods)\/([^/]+)\/$/;

/**
 * Each tool has a page of its methods: the tool's page and the index lead there, and it leads back to both. The index
 * keeps the tool's place, which addresses from before name.
 *
 * @param {import('./read-site.mjs').Site} site
 * @returns {string[]} one line for each page or way that is missing
 */
export function methodProblems(site) {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  const leads = (from, to) =>
    (pages.get(from)?.tags ?? []).some(
      ({ name, attributes }) =>
        name === 'a' && resolveIn(attributes.get('href') ?? '#', from, site)?.path === to,
    );
  const marks = (path, id) =>
    (pages.get(path)?.tags ?? []).some(({ attributes }) => attributes.get('id') === id);
  const known = new Map(
    site.pages.flatMap(({ path }) => {
      const [, locale, , id] = toolPage.exec(path) ?? [];
      return id === undefined ? [] : [[`${locale}/${id}`, { locale, id }]];
    }),
  );
  return [...known.values()].flatMap(({ locale, id }) => {
    const [index, tool, method] = ['methods', `tools/${id}`, `methods/${id}`].map(
      (path) => `/${locale}/${path}/`,
    );
    const absent = [tool, method].filter((path) => !pages.has(path));
    if (absent.length > 0) return absent.map((path) => `${path}: there is no such page`);
    const ways = [
      [tool, method],
      [method, tool],
      [index, method],
      [method, index],
    ];
    return [
      ...ways.filter(([from, to]) => !leads(from, to)).map(([from, to]) => `${from}: no link to ${to}`),
      ...(marks(index, id) ? [] : [`${index}: no place #${id}`]),
    ];
  });
}
