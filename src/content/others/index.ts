import type { AnyTool } from '../../lib/definition/definition';
import { noWords } from '../../lib/definition/no-words';
import type { AnyWords } from '../../lib/definition/words';
import { fill } from '../../lib/i18n/messages';
import type { Locale } from '../../lib/i18n/locales';
import { unbrokenWords } from '../../lib/i18n/unbroken';
import { de } from './de';
import { en } from './en';
import { keysOf, mistakes } from './mistakes';
import { misreadings, typed } from './readings';
import type { OthersWords } from './words';

const words: Record<Locale, OthersWords> = { de: unbrokenWords(de), en: unbrokenWords(en) };

/** The words of the page of typical mistakes. */
export const othersUi = (locale: Locale): OthersWords => words[locale];

/** The mistakes whose right figure a tool works out. */
export const mistakesOf = (tool: string) => mistakes.filter((mistake) => mistake.tool === tool);

/**
 * The words of the wrong rules as those of a tool: what they take is called as in the tool it comes from.
 * @param rules their definition; `spoken` the words of the tools by id
 */
export function rulesWords(
  rules: AnyTool,
  spoken: Readonly<Record<string, AnyWords>>,
  locale: Locale,
): AnyWords {
  const said = words[locale];
  const misread = new Map<string, string>(
    mistakes.flatMap((mistake) =>
      'misread' in mistake
        ? [
            [
              mistake.misread.as,
              fill(said.misread, { field: spoken[mistake.tool]?.inputs[mistake.misread.field]?.label ?? '' }),
            ],
          ]
        : [],
    ),
  );
  const labelOf = (key: string): string => {
    const from = rules.inputs[key]?.link?.from;
    const there = typeof from === 'string' ? spoken[from] : undefined;
    const label = misread.get(key) ?? there?.quantities[key]?.label ?? there?.inputs[key]?.label;
    if (there && label === undefined) throw new Error(`A wrong rule takes "${key}", which has no name`);
    return label ?? key;
  };
  return {
    ...noWords,
    name: said.title,
    question: said.question,
    summary: said.description,
    inputs: Object.fromEntries(Object.keys(rules.inputs).map((key) => [key, { label: labelOf(key) }])),
    quantities: Object.fromEntries(
      mistakes.flatMap(({ id }) => {
        const keys = keysOf(id);
        return [
          [keys.wrong, { label: said.mistakes[id].wrong }],
          [keys.apart, { label: said.apart }],
          [keys.times, { label: said.apart }],
          [keys.verdict, { label: said.apart }],
        ];
      }),
    ),
  };
}

/** What the wrong rules say of themselves in a trace. */
export const rulesHow = (locale: Locale): Record<string, string> =>
  Object.fromEntries(mistakes.map(({ id }) => [id, words[locale].mistakes[id].how]));

export { keysOf, mistakes, misreadings, typed };
export { servedBusiness } from './mistakes';
export type { Mistake, MistakeId } from './mistakes';
export type { MistakeWords, OthersWords, Verdict } from './words';
