import { getCollection, getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { Locale } from '../../lib/i18n/locales';
import { unbroken, unbrokenWords } from '../../lib/i18n/unbroken';
import { parseLetter } from '../../lib/letter/parse-letter';
import type { GapSaying } from '../../lib/letter/say-gap';
import { de } from './de';
import { en } from './en';
import { askedGaps, worksheetGaps } from './fields';
import type { WorksheetSource } from './fields';
import type { TemplateWords } from './words';

export { asked, costliest, occasions } from './fields';
export type { WorksheetSource } from './fields';

const words: Record<Locale, TemplateWords> = { de: unbrokenWords(de), en: unbrokenWords(en) };

export const templateWords = (locale: Locale): TemplateWords => words[locale];

type Template = CollectionEntry<'templates'>;

/** The id of a template, the same in both languages. */
export const idOf = ({ id }: Template): string => id.split('/')[0] ?? '';

/** All templates of a language, in the order of the page. */
export async function templatesIn(locale: Locale): Promise<Template[]> {
  const all = await getCollection('templates', ({ id }) => id.endsWith(`/${locale}`));
  return all.sort((a, b) => a.data.order - b.data.order);
}

/** A piece of a letter as it stands on a page: words, or a gap by its name with its bracket. */
export interface Told {
  gap?: string;
  text: string;
}

/**
 * A template in paragraphs.
 * @param told `example`: in the brackets stand the words of an example business, as a step tells them; `asked`: what
 *   belongs there
 * @throws if there is none of that id, or a gap says nothing
 */
export async function letterOf(id: string, locale: Locale, told: 'example' | 'asked'): Promise<Told[][]> {
  const entry = await getEntry('templates', `${id}/${locale}`);
  if (!entry?.body) throw new Error(`There is no template "${id}" in ${locale}`);
  return tell(entry.body, entry.data.gaps, locale, told);
}

/** The line of the subject, where a template has one. */
export const subjectOf = ({ data }: Template, locale: Locale): Told[][] | undefined =>
  data.subject === undefined ? undefined : tell(data.subject, data.gaps, locale, 'asked');

function tell(
  text: string,
  own: Readonly<Record<string, string>>,
  locale: Locale,
  told: 'example' | 'asked',
): Told[][] {
  return parseLetter(text).map((pieces) =>
    pieces.map((piece) => {
      if (typeof piece === 'string') return { text: unbroken(piece) };
      const { gap, example } = piece;
      const asks = own[gap] ?? words[locale].gaps[gap];
      const says = told === 'example' ? (example ?? asks) : (asks ?? example);
      if (says === undefined) throw new Error(`Nothing says what belongs into "${gap}" (${locale}): ${text}`);
      return { gap, text: `[${unbroken(says)}]` };
    }),
  );
}

/** How the gaps of a letter are filled: by name, in place of which brackets, of which values, from which answer. */
export type Fillings = Record<string, GapSaying & { brackets: string[]; source?: WorksheetSource }>;

/** The gaps of a letter that the visitor's own answers can fill. */
export function fillingsOf(letter: readonly Told[][], locale: Locale): Fillings {
  const fillings: Fillings = {};
  for (const { gap, text } of letter.flat()) {
    if (gap === undefined) continue;
    const known = fillings[gap]?.brackets ?? [];
    const filling = { ...words[locale].sayings[gap], brackets: [...new Set([...known, text])] };
    const [of, source] = [askedGaps[gap], worksheetGaps[gap]];
    if (of) fillings[gap] = { of, ...filling };
    else if (source) fillings[gap] = { of: [gap], source, ...filling };
  }
  return fillings;
}

/**
 * The words of a text that stands in a step, and how the details fill it which are asked once beside a letter: those of a
 * template as the step tells it, or only the brackets of its own words, by what stands in them.
 */
export async function letterInStep(
  { from, fill = {} }: { from?: string; fill?: Readonly<Record<string, GapSaying>> },
  locale: Locale,
): Promise<{ letter?: Told[][]; fillings?: Fillings }> {
  const letter = from === undefined ? undefined : await letterOf(from, locale, 'example');
  const fillings: Fillings = letter
    ? Object.fromEntries(Object.entries(fillingsOf(letter, locale)).filter(([, { source }]) => !source))
    : Object.fromEntries(
        Object.entries(fill).map(([text, saying]) => [
          text,
          { ...saying, brackets: [`[${unbroken(text)}]`] },
        ]),
      );
  return {
    ...(Object.keys(fillings).length > 0 && { fillings }),
    // A gap that is filled by nothing is words like the rest.
    ...(letter && {
      letter: letter.map((pieces) =>
        pieces.map((piece) => (piece.gap && fillings[piece.gap] ? piece : { text: piece.text })),
      ),
    }),
  };
}
