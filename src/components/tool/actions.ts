import { writeFragment } from '../../lib/state/fragment';
import { defaultsOf } from '../../lib/tool/answers';
import type { Answers } from '../../lib/tool/answers';
import type { AnyTool } from '../../lib/tool/definition';
import type { AnyWords } from '../../lib/tool/words';
import type { ViewModel } from './view-model';

/** The address that shows the figures of a view: every key as resolved, also what flows in from the tool itself. */
export function linkOf(model: ViewModel, home: string): string {
  const { tool, state } = model;
  const linked = Object.fromEntries(Object.keys(state.links).map((key) => [key, model.shown(key)]));
  return new URL(home + writeFragment(tool, { ...state.inputs, ...linked }, state.currency), location.href)
    .href;
}

/** An example's figures over the defaults, with its texts in the page's language. */
export function exampleAnswers(
  tool: AnyTool,
  words: AnyWords,
  id: string,
  input: Readonly<Record<string, unknown>>,
): Answers {
  const answers = structuredClone({ ...defaultsOf(tool), ...input }) as Record<string, unknown>;
  for (const [path, text] of Object.entries(words.examples[id]?.texts ?? {})) {
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
