import { loadExamples } from '../../content/tools/index-examples';
import type { Answers } from '../../lib/answers/answers';
import type { AnyWords } from '../../lib/definition/words';

/** The figures of an example, with its texts in the page's language where its words are at hand. */
export async function exampleAnswers(tool: string, id: string, words?: AnyWords): Promise<Answers> {
  const answers = structuredClone((await loadExamples(tool))[id] ?? {}) as Record<string, unknown>;
  for (const [path, text] of Object.entries(words?.examples[id]?.texts ?? {})) {
    const [key = '', row, cell = ''] = path.split('.');
    if (row === undefined) answers[key] = text;
    else {
      const rows = (answers[key] ?? []) as Record<string, unknown>[];
      rows[Number(row)] = { ...rows[Number(row)], [cell]: text };
      answers[key] = rows;
    }
  }
  return answers as Answers;
}
