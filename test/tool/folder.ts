import type { Source } from '../../src/lib/definition/source';
import { FaultyFile, readEvidence } from './evidence';
import type { Evidence } from './evidence';
import { evaluate, locales } from './lib';
import type { AnyTool, AnyWords, Example, Model } from './lib';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>([
  '../../src/content/{tools/*,profile}/{tool,examples,chart,de,en,how/de,how/en}.ts',
  '../../src/content/tools/*/evidence/sources.ts',
]);

const models = import.meta.glob<Model>('../../src/content/{tools/*,profile}/tool.ts', {
  query: '?model',
  import: 'tool',
});

/** A tool's folder as the generic suites see it. */
export interface Folder {
  id: string;
  tool: AnyTool;
  /** The same as pages carry it, its formulas compiled. */
  compiled: Model;
  /** Its words by language. */
  words: Readonly<Record<string, AnyWords>>;
  /** How each figure comes about, by language. */
  how: Readonly<Record<string, Readonly<Record<string, string>>>>;
  examples: Readonly<Record<string, Example>>;
  /** The sources it brings itself. */
  sources: Readonly<Record<string, Source>>;
  evidence: Evidence;
}

/** The tools of the site, found by their folders as the site finds them, sound or not. */
export const ids: readonly string[] = Object.keys(modules)
  .filter((path) => /tools\/[^/]+\/tool\.ts$/.test(path))
  .map((path) => path.split('/').at(-2) ?? '')
  .sort();

/** Where a tool, or the company profile, is defined. */
export const homeOf = (id: string): string =>
  id === 'profile' ? 'src/content/profile' : `src/content/tools/${id}`;

/** Loads one folder and nothing of any other. @throws {FaultyFile} naming the first file that cannot be used */
export async function loadFolder(id: string): Promise<Folder> {
  const home = homeOf(id);
  const take = async (file: string, name: string): Promise<unknown> => {
    const open = modules[`../../${home}/${file}`];
    if (!open) return undefined;
    const module = await open().catch((cause: unknown) => {
      throw new FaultyFile(`${home}/${file}`, cause);
    });
    if (module[name] === undefined) throw new FaultyFile(`${home}/${file}`, `exports no "${name}"`);
    return module[name];
  };
  const need = async (file: string, name: string): Promise<unknown> => {
    const found = await take(file, name);
    if (found === undefined) throw new FaultyFile(`${home}/${file}`, 'is missing');
    return found;
  };

  const tool = (await need('tool.ts', 'tool')) as AnyTool;
  if (tool.id !== id) throw new FaultyFile(`${home}/tool.ts`, `its id is "${tool.id}", its folder "${id}"`);
  try {
    evaluate(tool, {});
  } catch (cause) {
    // A formula that cannot be read would otherwise be red in every suite.
    throw new FaultyFile(`${home}/tool.ts`, cause);
  }
  const compiled = await models[`../../${home}/tool.ts`]?.().catch((cause: unknown) => {
    throw new FaultyFile(`${home}/tool.ts`, cause);
  });
  if (!compiled) throw new FaultyFile(`${home}/tool.ts`, 'cannot be compiled');
  const words: Record<string, AnyWords> = {};
  for (const locale of locales) words[locale] = (await need(`${locale}.ts`, 'words')) as AnyWords;
  const how: Record<string, Readonly<Record<string, string>>> = {};
  for (const locale of locales)
    how[locale] = ((await take(`how/${locale}.ts`, 'how')) ?? {}) as Readonly<Record<string, string>>;
  await take('chart.ts', 'charts');
  return {
    id,
    tool,
    compiled,
    words,
    how,
    examples: ((await take('examples.ts', 'examples')) ?? {}) as Folder['examples'],
    sources: ((await take('evidence/sources.ts', 'sources')) ?? {}) as Folder['sources'],
    evidence: readEvidence(home),
  };
}
