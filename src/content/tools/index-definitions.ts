import type { AnyTool } from '../../lib/definition/definition';
import type { Locale } from '../../lib/i18n/locales';
import { folderOf } from './index';

// Apart from the index that pages load at once: formula texts come with the trace, the rest is for pages built.
const definitions = import.meta.glob<AnyTool>(['./*/tool.ts', '../profile/tool.ts'], {
  import: 'tool',
});
const checked = import.meta.glob<readonly CheckedExample[]>(
  ['./*/evidence/checked.json', '../profile/evidence/checked.json'],
  {
    import: 'default',
  },
);

const hows = import.meta.glob<Readonly<Record<string, string>>>(
  ['./*/how/{de,en}.ts', '../profile/how/{de,en}.ts'],
  { import: 'how' },
);

/** A worked example of the method with its expected figures, printed beside the computed ones. */
export interface CheckedExample {
  id: string;
  note: Record<Locale, string>;
  inputs: Readonly<Record<string, unknown>>;
  /** The texts among them in each language, by the way to them, where they are words. */
  texts?: Record<Locale, Readonly<Record<string, string>>>;
  expected: Readonly<Record<string, number | string | boolean | null>>;
}

/** The definition of a tool, with its formulas as texts. @throws for an unknown id */
export async function loadDefinition(id: string): Promise<AnyTool> {
  const tool = await definitions[`${folderOf(id)}/tool.ts`]?.();
  if (!tool) throw new Error(`There is no tool "${id}"`);
  return tool;
}

/** How each figure of a tool comes about, in words; a worksheet without figures has none. */
export const loadHow = async (id: string, locale: Locale): Promise<Readonly<Record<string, string>>> =>
  (await hows[`${folderOf(id)}/how/${locale}.ts`]?.()) ?? {};

/** The worked examples of a tool; a worksheet may have none. */
export const loadChecked = async (id: string): Promise<readonly CheckedExample[]> =>
  (await checked[`${folderOf(id)}/evidence/checked.json`]?.()) ?? [];
