import type { TermPlace } from '../../content/glossary/index';
import { partsOf, playbookIds, playbookOf, stepsOf } from '../../content/playbooks/index';
import { nameOf, toolIds } from '../../content/tools/index';
import type { Locale } from '../../lib/i18n/locales';

/** A page a term leads to: its segments below the language, joined, and what it is called. */
export interface Way {
  path: string;
  text: string;
}

/**
 * Where the places of terms lie and what they are called in one language.
 *
 * @returns for one place its way @throws for a place this site does not carry
 */
export async function waysIn(locale: Locale): Promise<(place: TermPlace) => Way> {
  const books = await playbookIds();
  const ways = new Map<string, Way>();
  for (const book of books) {
    const { data } = await playbookOf(book, locale);
    ways.set(`book ${book}`, { path: `playbooks/${book}`, text: data.title });
    for (const step of await stepsOf(book, locale)) {
      const id = `${partsOf(step).playbook}/${partsOf(step).step}`;
      ways.set(`step ${id}`, { path: `playbooks/${id}`, text: step.data.title });
    }
  }
  for (const id of toolIds)
    ways.set(`tool ${id}`, { path: `tools/${id}`, text: (await nameOf(id, locale)) ?? id });
  return (place) => {
    const [kind, id] = Object.entries(place)[0] as [string, string];
    const way = ways.get(`${kind} ${id}`);
    if (!way) throw new Error(`A term of the glossary leads to the ${kind} "${id}", which does not exist`);
    return way;
  };
}
