import { isLocale } from '../../lib/i18n/locales';
import type { Locale } from '../../lib/i18n/locales';

/** The language of the page a component stands on. @throws on a page without one */
export function localeOf(page: { params: Record<string, string | undefined>; url: URL }): Locale {
  const found = [page.params['locale'], ...page.url.pathname.split('/')].find(isLocale);
  if (!found) throw new Error(`${page.url.pathname} has no language`);
  return found;
}
