import { loadExamples } from '../../content/tools/index-examples';
import { loadTool, toolIds } from '../../content/tools/index';
import { loadToolUi } from '../../content/tool-ui/index';
import { assumptionsIn } from '../../lib/answers/assumptions';
import { withTexts } from '../../lib/answers/texts';
import type { Locale } from '../../lib/i18n/locales';
import { together } from '../../lib/reckon/together';
import type { Held, Opened } from '../../lib/reckon/together';
import { Speaker } from '../../lib/say/speaker';
import type { AnyWords } from '../../lib/definition/words';
import { caseAnswers, caseTexts } from './case-file';

/** An example business worked out as the pages of its workspace show it. */
export interface OpenedCase {
  open: (tool: string) => Opened;
  speaker: (tool: string) => Speaker;
}

/** Works out a whole example business in one language. */
export async function openCase(id: string, locale: Locale): Promise<OpenedCase> {
  const site = await loadToolUi(locale);
  const words: Record<string, AnyWords> = {};
  const held = async (tool: string): Promise<Held> => {
    const { tool: model, words: said } = await loadTool(tool, locale);
    words[tool] = said;
    return {
      model,
      answers: withTexts(await caseAnswers(tool, id), await caseTexts(tool, id, locale)),
      assumed: assumptionsIn(model.inputs, (await loadExamples(tool))[id] ?? {}),
    };
  };
  const tools = await Promise.all(toolIds.map(async (tool) => [tool, await held(tool)] as const));
  const open = together(await held('profile'), Object.fromEntries(tools));
  return {
    open,
    speaker: (tool) =>
      new Speaker(open(tool).model, open(tool).session, words[tool] as AnyWords, site, {
        locale,
        currency: 'EUR',
      }),
  };
}

/** A text in which `{tool/key}` stands for a figure of the business. */
export const told = (text: string, { speaker }: OpenedCase): string =>
  text.replace(/\{([a-z-]+)\/(\w+)\}/g, (_, tool: string, key: string) => speaker(tool).print(key));
