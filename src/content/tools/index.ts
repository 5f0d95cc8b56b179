import type { Locale } from '../../lib/i18n/locales';
import type { AnyTool } from '../../lib/tool/definition';
import type { AnyWords } from '../../lib/tool/words';

const definitions = import.meta.glob<AnyTool>('./*/tool.ts', { import: 'tool' });
const words = import.meta.glob<AnyWords>('./*/{de,en}.ts', { import: 'words' });

const checked = import.meta.glob<readonly CheckedExample[]>('./*/evidence/checked.json', {
  import: 'default',
});

/** A worked example of the method with its expected figures, printed beside the computed ones. */
export interface CheckedExample {
  id: string;
  note: Record<Locale, string>;
  inputs: Readonly<Record<string, unknown>>;
  expected: Readonly<Record<string, number | string | boolean | null>>;
}

/** The worked examples of a tool. */
export const loadChecked = async (id: string): Promise<readonly CheckedExample[]> =>
  (await checked[`./${id}/evidence/checked.json`]?.()) ?? [];

/** Every tool of the site, found by its folder. */
export const toolIds: readonly string[] = Object.keys(definitions)
  .map((path) => path.split('/')[1] ?? '')
  .sort();

/** The definition of a tool; `undefined` for one this site does not carry. */
export const loadDefinition = async (id: string): Promise<AnyTool | undefined> =>
  definitions[`./${id}/tool.ts`]?.();

/** A tool with its words in one language. @throws for an unknown id: a page that names it must not be built */
export async function loadTool(id: string, locale: Locale): Promise<{ tool: AnyTool; words: AnyWords }> {
  const [tool, spoken] = await Promise.all([
    definitions[`./${id}/tool.ts`]?.(),
    words[`./${id}/${locale}.ts`]?.(),
  ]);
  if (!tool || !spoken) throw new Error(`There is no tool "${id}" in ${locale}`);
  return { tool, words: spoken };
}

/** The name of a tool in one language. */
export const nameOf = async (id: string, locale: Locale): Promise<string | undefined> =>
  (await words[`./${id}/${locale}.ts`]?.())?.name;
