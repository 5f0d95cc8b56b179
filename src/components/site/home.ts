import { loadDefinition } from '../../content/tools/index-definitions';
import type { Locale } from '../../lib/i18n/locales';
import { pathTo } from '../../lib/i18n/paths';

/** An address from its segments; a last one that begins with `#` is a place on the page. */
export function hrefTo(base: string, locale: Locale, path: readonly string[]): string {
  const place = path.at(-1)?.startsWith('#') ? (path.at(-1) ?? '') : '';
  return pathTo(base, locale, ...(place ? path.slice(0, -1) : path)) + place;
}

/** How many figures a part asks for first (`tool/part`); 0 where none is named. */
export async function firstOf(place: string | undefined): Promise<number> {
  if (place === undefined) return 0;
  const [id = '', part] = place.split('/');
  return (await loadDefinition(id)).parts.find((one) => one.id === part)?.first?.length ?? 0;
}

/** How many questions the checklists of a tool ask. */
export const questionsOf = async (id: string): Promise<number> =>
  Object.values((await loadDefinition(id)).inputs).reduce(
    (sum, field) => sum + (field.kind === 'answers' ? field.items.length : 0),
    0,
  );
