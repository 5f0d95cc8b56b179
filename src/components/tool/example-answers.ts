import { loadExamples } from '../../content/tools/index-examples';
import type { Answers } from '../../lib/answers/answers';
import { withTexts } from '../../lib/answers/texts';
import type { AnyWords } from '../../lib/definition/words';

/** The figures of an example, with its texts in the page's language where its words are at hand. */
export const exampleAnswers = async (tool: string, id: string, words?: AnyWords): Promise<Answers> =>
  withTexts(((await loadExamples(tool))[id] ?? {}) as Answers, words?.examples[id]?.texts ?? {});
