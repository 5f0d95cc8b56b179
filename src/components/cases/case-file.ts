import { keptIn } from '../../content/cases/index';
import { loadExamples } from '../../content/tools/index-examples';
import { loadDefinition } from '../../content/tools/index-definitions';
import { loadTool, toolIds } from '../../content/tools/index';
import { apart, typedKeys } from '../../lib/answers/apart';
import type { Answers } from '../../lib/answers/answers';
import { textsOf } from '../../lib/answers/texts';
import type { Texts } from '../../lib/answers/texts';
import { locales } from '../../lib/i18n/locales';
import type { Locale } from '../../lib/i18n/locales';
import type { ExampleRecords } from '../../lib/state/example';

/** What of an example must be answered in a tool where all other answers of the business stand beside it, without texts. */
export async function caseAnswers(tool: string, id: string): Promise<Answers> {
  const { inputs } = await loadDefinition(tool);
  return apart(inputs, ((await loadExamples(tool))[id] ?? {}) as Answers, keptIn(tool));
}

/** The texts that belong to it, by path. */
export async function caseTexts(tool: string, id: string, locale: Locale): Promise<Texts> {
  const { tool: model, words } = await loadTool(tool, locale);
  return textsOf(words.examples[id]?.texts ?? {}, typedKeys(model.inputs, keptIn(tool)));
}

/** The whole example business, made of its examples in the company profile and in every tool. */
export async function caseFile(id: string): Promise<ExampleRecords> {
  const records: [string, { v: number; d: unknown }][] = [['trade', { v: 1, d: id }]];
  const texts: [string, Record<string, Texts>][] = [];
  for (const tool of ['profile', ...toolIds]) {
    const { version } = await loadDefinition(tool);
    const d = await caseAnswers(tool, id);
    records.push([tool === 'profile' ? tool : `tool/${tool}`, { v: version, d }]);
    const spoken = await Promise.all(
      locales.map(async (locale) => [locale, await caseTexts(tool, id, locale)] as const),
    );
    if (spoken.some(([, some]) => Object.keys(some).length > 0))
      texts.push([tool, Object.fromEntries(spoken)]);
  }
  return { records: Object.fromEntries(records), texts: Object.fromEntries(texts) };
}
