import rss from '@astrojs/rss';
import { changesTold, newWords } from '../../content/new/index';
import { ui } from '../../content/ui/index';
import type { Locale } from '../../lib/i18n/locales';
import { pathTo } from '../../lib/i18n/paths';
import { pagesThere } from './pages-there';

/**
 * The changes for a news reader. An entry's id is its place on the page of changes, which never changes.
 *
 * @param site the public address; a feed without one could name nothing
 */
export async function feed(locale: Locale, site: URL): Promise<Response> {
  const { title, description } = newWords(locale);
  const { site: name } = ui(locale);
  const base = import.meta.env.BASE_URL;
  const page = new URL(pathTo(base, locale, 'new'), site).href;
  const own = new URL(pathTo(base, locale, 'feed.xml').replace(/\/$/, ''), site).href;
  const changes = changesTold(locale, await pagesThere());
  return rss({
    title: `${name}: ${title}`,
    description,
    site: page,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${locale}</language><atom:link href="${own}" rel="self" type="application/rss+xml"/>`,
    trailingSlash: true,
    items: changes.map((change) => ({
      title: change.title,
      description: change.text,
      link: `${page}#${change.id}`,
      pubDate: new Date(`${change.day}T00:00:00Z`),
    })),
  });
}
