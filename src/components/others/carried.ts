import { caseIds, casesUi } from '../../content/cases/index';
import { mistakes, othersUi, rulesHow, rulesWords } from '../../content/others/index';
import type { OthersWords } from '../../content/others/index';
import { loadRulesDefinition } from '../../content/others/index-rules';
import { loadToolUi } from '../../content/tool-ui/index';
import type { ToolWordsOfSite } from '../../content/tool-ui/index';
import { loadTool, nameOf } from '../../content/tools/index';
import { loadDefinition } from '../../content/tools/index-definitions';
import { codeTexts, wordsOfParts } from '../../lib/definition/excerpt';
import { neighbours } from '../../lib/definition/sources';
import type { AnyWords } from '../../lib/definition/words';
import type { Locale } from '../../lib/i18n/locales';

/** What is fetched once somebody wants other figures than those the page was served with. */
export interface Carried {
  words: OthersWords;
  ui: ToolWordsOfSite['ui'];
  /** By tool its words and code texts, and the names of the tools whose figures flow in. */
  tools: Record<string, { words: AnyWords; codes: ToolWordsOfSite['codes']; names: Record<string, string> }>;
  rules: { words: AnyWords; how: Record<string, string> };
  businesses: Record<string, string>;
}

/** The tools that work out the right figures. */
export const toolsCompared: readonly string[] = [...new Set(mistakes.map(({ tool }) => tool))];

/** The names of the example businesses. */
export const businessNames = (locale: Locale): Record<string, string> => {
  const { businesses } = casesUi(locale);
  return Object.fromEntries(caseIds.map((id) => [id, businesses[id].name]));
};

export async function carriedIn(locale: Locale): Promise<Carried> {
  const site = await loadToolUi(locale);
  const tools = await Promise.all(
    toolsCompared.map(async (id) => {
      const definition = await loadDefinition(id);
      const { words } = await loadTool(id, locale);
      const parts = mistakes.filter(({ tool }) => tool === id).map(({ part }) => part);
      const names = await Promise.all(
        neighbours(definition).map(async (other) => [other, (await nameOf(other, locale)) ?? other] as const),
      );
      return [
        id,
        {
          all: words,
          words: wordsOfParts(definition, words, [...new Set<string>(parts)]),
          codes: codeTexts(definition, site.codes),
          names: Object.fromEntries(names),
        },
      ] as const;
    }),
  );
  // A wrong rule takes what no part of the page asks for, too.
  const spoken = Object.fromEntries(tools.map(([id, { all }]) => [id, all]));
  return {
    words: othersUi(locale),
    ui: site.ui,
    tools: Object.fromEntries(tools.map(([id, { words, codes, names }]) => [id, { words, codes, names }])),
    rules: {
      words: rulesWords(await loadRulesDefinition(), spoken, locale),
      how: rulesHow(locale),
    },
    businesses: businessNames(locale),
  };
}
