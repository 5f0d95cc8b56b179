import { cardOf } from '../../content/evidence/index';
import { partsOf, playbookIds, playbookOf, stepsOf } from '../../content/playbooks/index';
import { findingsWords } from '../../content/findings/index';
import { mythWords } from '../../content/myth-check/index';
import { articles, isCarried } from '../../content/sources/index-articles';
import { nameOf } from '../../content/tools/index';
import type { Locale } from '../../lib/i18n/locales';

/** A page that carries a point: its path below the language, and what it is called. */
interface Place {
  path: string;
  text: string;
}

/** What the pages of the playbooks are called by path, and which points their readers act on. */
async function carriers(locale: Locale): Promise<(Place & { points: readonly string[] })[]> {
  const books = await Promise.all(
    (await playbookIds()).map(async (id) => {
      const [book, steps] = await Promise.all([playbookOf(id, locale), stepsOf(id, locale)]);
      return [
        { path: `playbooks/${id}`, text: book.data.title, points: book.data.coverage },
        ...steps.map((step) => ({
          path: `playbooks/${id}/${partsOf(step).step}`,
          text: step.data.title,
          points: step.data.coverage,
        })),
      ];
    }),
  );
  return books.flat();
}

/**
 * The five articles with the points the site carries, each with the pages that carry it and the card on it.
 * @param home what the home page is called
 * @throws Error where a point names a page that is none
 */
export async function sourcesTold(locale: Locale, home: string) {
  const pages = [
    ...(await carriers(locale)),
    { path: 'myth-check', text: mythWords(locale).title, points: [] },
    { path: 'evidence', text: findingsWords(locale).title, points: [] },
  ];
  const placeOf = async (path: string): Promise<Place> => {
    const tool = /^tools\/(.+)$/.exec(path)?.[1];
    const named = path === '' ? home : pages.find((page) => page.path === path)?.text;
    const text = tool === undefined ? named : await nameOf(tool, locale);
    if (text === undefined) throw new Error(`A point of the sources names a place that is none: ${path}`);
    return { path, text };
  };
  return Promise.all(
    articles.map(async (article) => ({
      ...article,
      points: await Promise.all(
        article.points.filter(isCarried).map(async (point) => {
          const acted = pages.filter(({ points }) => points.includes(point.id)).map(({ path }) => path);
          return {
            ...point,
            places: await Promise.all([...new Set([...acted, ...(point.at ?? [])])].map(placeOf)),
            card: point.card === undefined ? undefined : await cardOf(point.card, locale),
          };
        }),
      ),
    })),
  );
}
