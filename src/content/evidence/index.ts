import { getCollection, getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { Locale } from '../../lib/i18n/locales';

/** A card of evidence or law in one language. @throws if there is none of that id */
export async function cardOf(id: string, locale: Locale): Promise<CollectionEntry<'evidence'>> {
  const card = await getEntry('evidence', `${id}/${locale}`);
  if (!card) throw new Error(`There is no card "${id}" in ${locale}`);
  return card;
}

/** How well a card is supported, best first. */
const order = ['well-supported', 'with-care', 'not-supported', 'not-true'];

/** The ids of all cards of one kind; what is best supported comes first. */
export async function cardIds(kind: 'evidence' | 'legal', locale: Locale): Promise<string[]> {
  const cards = await getCollection(
    'evidence',
    ({ id, data }) => id.endsWith(`/${locale}`) && data.kind === kind,
  );
  const rank = ({ data }: (typeof cards)[number]): number =>
    'strength' in data ? order.indexOf(data.strength) : 0;
  return cards.sort((a, b) => rank(a) - rank(b)).map(({ id }) => id.split('/')[0] ?? '');
}
