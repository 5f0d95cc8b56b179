import { languageOf } from '../../content/language/index';
import type { Language } from '../../content/language/index';
import { methodsUi, sectionIds } from '../../content/methods-ui/index';
import type { MethodsUi, SectionId } from '../../content/methods-ui/index';
import { loadToolUi } from '../../content/tool-ui/index';
import type { ToolWordsOfSite } from '../../content/tool-ui/index';
import { loadTool } from '../../content/tools/index';
import { loadChecked, loadDefinition, loadHow } from '../../content/tools/index-definitions';
import type { CheckedExample } from '../../content/tools/index-definitions';
import type { AnyTool } from '../../lib/definition/definition';
import type { Model } from '../../lib/definition/model';
import type { AnyWords } from '../../lib/definition/words';
import { fill } from '../../lib/i18n/messages';
import type { Locale } from '../../lib/i18n/locales';
import type { Voice } from '../../lib/say/voice';
import { unitText } from '../trace/behind';

/** All that a methods page says of one tool, in one language. */
export interface Method {
  tool: AnyTool;
  model: Model;
  words: AnyWords;
  /** A sentence per formula that says how its figure comes about. */
  how: Readonly<Record<string, string>>;
  examples: readonly CheckedExample[];
  locale: Locale;
  say: MethodsUi;
  site: ToolWordsOfSite;
  voice: Voice;
  language: Language;
  unit: (unit: string) => string;
}

export async function loadMethod(id: string, locale: Locale): Promise<Method> {
  const [{ tool: model, words }, tool, how, examples, site] = await Promise.all([
    loadTool(id, locale),
    loadDefinition(id),
    loadHow(id, locale),
    loadChecked(id),
    loadToolUi(locale),
  ]);
  const language = languageOf(locale, words.functions);
  return {
    tool,
    model,
    words,
    how,
    examples,
    locale,
    say: methodsUi[locale],
    site,
    voice: { locale, currency: 'EUR', words: site.ui },
    language,
    unit: (unit) => unitText(unit, language, words.units ?? {}),
  };
}

/** Whether a tool works anything out; a worksheet may not. */
export const computes = ({ quantities }: AnyTool): boolean => Object.keys(quantities).length > 0;

/** How much a method has of each section. */
const countOf: Readonly<Record<SectionId, (method: Method) => number>> = {
  fields: ({ tool }) => Object.keys(tool.inputs).length,
  first: ({ tool }) => tool.parts.filter(({ first }) => first).length,
  formulas: ({ tool }) => Object.keys(tool.quantities).length,
  items: ({ tool }) =>
    Object.values(tool.inputs).reduce(
      (sum, field) => sum + (field.kind === 'answers' ? field.items.length : 0),
      tool.items.length,
    ),
  examples: ({ examples }) => examples.length,
  sources: ({ tool }) => tool.sources.length,
};

/** A section that a method has, as the list of contents names it. */
export interface Listed {
  id: SectionId;
  text: string;
}

/** What stands on the page of a method: no section that would be empty. */
export const contentsOf = (method: Method): Listed[] =>
  sectionIds
    .map((id) => ({ id, count: countOf[id](method) }))
    .filter(({ count }) => count > 0)
    .map(({ id, count }) => ({
      id,
      text:
        id === 'first' ? method.say.sections.first : fill(method.say.counted[id], { count: String(count) }),
    }));

/** Title of the page of a method. */
export const titleOf = ({ tool, words, say }: Method): string =>
  fill(computes(tool) ? say.pageFormulas : say.pageFields, { name: words.name });
