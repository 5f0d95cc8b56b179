import { loadModel, toolIds } from '../../content/tools/index';
import { ui } from '../../content/ui/index';
import type { Way } from '../../lib/definition/definition';
import type { Locale } from '../../lib/i18n/locales';

/** What a way is called over a list of what belongs to it. */
export const wayTitle = (locale: Locale, way: Way): string => {
  const { all, ways } = ui(locale).home;
  return way === 'all' ? all.title : ways[way].title;
};

/** The tools by way, in the order in which the site tells the ways: that of the index, and from page to page. */
export async function toolsByWay(locale: Locale): Promise<{ way: Way; ids: string[] }[]> {
  const ways = new Map((Object.keys(ui(locale).home.ways) as Way[]).map((way): [Way, string[]] => [way, []]));
  for (const id of toolIds) {
    const way = (await loadModel(id))?.way;
    if (way === undefined) throw new Error(`The tool "${id}" has no way`);
    ways.set(way, [...(ways.get(way) ?? []), id]);
  }
  return [...ways].map(([way, ids]) => ({ way, ids })).filter(({ ids }) => ids.length > 0);
}
