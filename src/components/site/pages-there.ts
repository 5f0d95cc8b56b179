import { partsOf, playbookIds, stepsOf } from '../../content/playbooks/index';
import { toolIds } from '../../content/tools/index';
import { locales } from '../../lib/i18n/locales';

/**
 * The routes below a language, as their files are called: `new`, `tools/[id]`. Only their names are asked for, and their
 * texts imported, not the pages: those would bring the styles of all to each.
 */
const routes = Object.keys(import.meta.glob('../../pages/[[]locale[]]/**/*.astro', { query: '?raw' })).map(
  (file) =>
    file
      .replace('../../pages/[locale]/', '')
      .replace(/(?:^|\/)(?:index)?\.astro$|\.astro$/, '')
      .split('/'),
);

/** @returns whether the site has a page, by its segments below the language */
export async function pagesThere(): Promise<(path: readonly string[]) => boolean> {
  const books = await playbookIds();
  const steps = (await Promise.all(books.map((book) => stepsOf(book, locales[0]))))
    .flat()
    .map((entry) => partsOf(entry));
  const fits = (route: readonly string[], path: readonly string[]): boolean =>
    route.length === path.length &&
    route.every((part, index) => {
      const segment = path[index] ?? '';
      if (part === '[id]') return toolIds.includes(segment);
      if (part === '[playbook]') return books.includes(segment);
      if (part === '[step]')
        return steps.some(({ playbook, step }) => playbook === path[index - 1] && step === segment);
      return part === segment;
    });
  return (path) => routes.some((route) => fits(route, path));
}
