import type { Model } from '../../lib/definition/model';
import type { AnyWords } from '../../lib/definition/words';
import type { Locale } from '../../lib/i18n/locales';
import { unbrokenWords } from '../../lib/i18n/unbroken';

// Pages carry a tool's model, its formulas compiled; the definition with its texts is `index-definitions`.
const models = import.meta.glob<{ tool: Model }>('./*/tool.ts', { query: '?model' });
const words = import.meta.glob<AnyWords>('./*/{de,en}.ts', { import: 'words' });

/** Every tool of the site, found by its folder. */
export const toolIds: readonly string[] = Object.keys(models)
  .map((path) => path.split('/')[1] ?? '')
  .sort();

/** The model of a tool; `undefined` for one this site does not carry. */
export const loadModel = async (id: string): Promise<Model | undefined> =>
  (await models[`./${id}/tool.ts`]?.())?.tool;

/** A tool with its words in one language. @throws for an unknown id: a page that names it must not be built */
export async function loadTool(id: string, locale: Locale): Promise<{ tool: Model; words: AnyWords }> {
  const [tool, spoken] = await Promise.all([loadModel(id), words[`./${id}/${locale}.ts`]?.()]);
  if (!tool || !spoken) throw new Error(`There is no tool "${id}" in ${locale}`);
  return { tool, words: unbrokenWords(spoken) };
}

/** The name of a tool in one language. */
export const nameOf = async (id: string, locale: Locale): Promise<string | undefined> =>
  (await words[`./${id}/${locale}.ts`]?.())?.name;
