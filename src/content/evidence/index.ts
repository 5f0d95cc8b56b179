import { getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { Locale } from '../../lib/i18n/locales';

/** A card of evidence or law in one language. @throws if there is none of that id */
export async function cardOf(id: string, locale: Locale): Promise<CollectionEntry<'evidence'>> {
  const card = await getEntry('evidence', `${id}/${locale}`);
  if (!card) throw new Error(`There is no card "${id}" in ${locale}`);
  return card;
}
