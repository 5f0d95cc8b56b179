import { cardIds, cardOf } from '../../content/evidence/index';
import { findings, wordsOf } from '../../content/findings/index';
import { lawWords, newLaw } from '../../content/law/index';
import type { Locale } from '../../lib/i18n/locales';

/** Something said of law or evidence, with the days of its checks as ISO dates. */
export interface Review {
  title: string;
  kind: 'legal' | 'evidence';
  checked: string;
  reviewBy: string;
  /** The page it stands on below the language, and the place there. */
  page: 'law' | 'evidence' | 'sources';
  place: string;
}

const isoOf = (date: Date) => date.toISOString().slice(0, 10);

/**
 * Everything on the site that carries a day of its next check, the next one first: the cards, and of findings and new law
 * what no card tells, because a card's days are those of what it tells.
 */
export async function reviews(locale: Locale): Promise<Review[]> {
  const cards = await Promise.all(
    (['legal', 'evidence'] as const).map(async (kind) => {
      const found = await Promise.all((await cardIds(kind, locale)).map((id) => cardOf(id, locale)));
      return found.map(({ id, data }) => ({
        title: data.title,
        kind,
        checked: isoOf(data.checked),
        reviewBy: isoOf(data.reviewBy),
        // All cards stand among the sources.
        page: 'sources' as const,
        place: `card-${id.split('/')[0] ?? ''}`,
      }));
    }),
  );
  const alone = <Dated extends { card?: string | undefined }>(all: readonly Dated[]) =>
    all.filter(({ card }) => card === undefined);
  return [
    ...cards.flat(),
    ...alone(findings).map(({ id, checked, reviewBy }) => ({
      title: wordsOf(id, locale).title,
      kind: 'evidence' as const,
      checked,
      reviewBy,
      page: 'evidence' as const,
      place: id,
    })),
    ...alone(newLaw).map(({ id, checked, reviewBy }) => ({
      title: lawWords(locale).new[id].what,
      kind: 'legal' as const,
      checked,
      reviewBy,
      page: 'law' as const,
      place: 'new',
    })),
  ].sort((a, b) => a.reviewBy.localeCompare(b.reviewBy) || a.title.localeCompare(b.title, locale));
}
