import type { Model } from '../../lib/definition/model';
import type { AnyWords } from '../../lib/definition/words';
import type { Locale } from '../../lib/i18n/locales';
import { unbrokenWords } from '../../lib/i18n/unbroken';

// Pages carry a tool's model, its formulas compiled; the definition with its texts is `index-definitions`.
// The company profile is defined like a tool, and found like one by its name; it is none of the site's tools.
const models = import.meta.glob<{ tool: Model }>(['./*/tool.ts', '../profile/tool.ts'], { query: '?model' });
const words = import.meta.glob<AnyWords>(['./*/{de,en}.ts', '../profile/{de,en}.ts'], { import: 'words' });

const idsIn = (found: object): string[] =>
  Object.keys(found)
    .filter((path) => path.startsWith('./'))
    .map((path) => path.split('/')[1] ?? '')
    .sort();

/** Every tool of the site, found by its folder. No page of a calculator reads the list, so none carries how it is made. */
export const toolIds: readonly string[] = /* @__PURE__ */ idsIn(models);

/** The folder of a tool, or of the company profile, from here. */
export const folderOf = (id: string): string => (id === 'profile' ? '../profile' : `./${id}`);

/** The model of a tool; `undefined` for one this site does not carry. */
export const loadModel = async (id: string): Promise<Model | undefined> =>
  (await models[`${folderOf(id)}/tool.ts`]?.())?.tool;

/** A tool with its words in one language. @throws for an unknown id: a page that names it must not be built */
export async function loadTool(id: string, locale: Locale): Promise<{ tool: Model; words: AnyWords }> {
  const [tool, spoken] = await Promise.all([loadModel(id), words[`${folderOf(id)}/${locale}.ts`]?.()]);
  if (!tool || !spoken) throw new Error(`There is no tool "${id}" in ${locale}`);
  return { tool, words: unbrokenWords(spoken) };
}

/** The name of a tool in one language. */
export const nameOf = async (id: string, locale: Locale): Promise<string | undefined> =>
  (await words[`${folderOf(id)}/${locale}.ts`]?.())?.name;
