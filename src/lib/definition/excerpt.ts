import type { Field } from '../field/field';
import { isRecord } from '../field/plain';
import type { AnyTool, Part } from './definition';
import { closure } from './graph';
import { alsoTold, partsOf } from './sheet';
import { noWords } from './no-words';
import type { AnyFieldWords, AnyQuantityWords, AnyWords } from './words';

/** Codes that fields and reckoning can raise in any tool. */
const common = [
  'REQUIRED',
  'NOT_A_NUMBER',
  'OUT_OF_RANGE',
  'NOT_INTEGER',
  'UNIT_MISMATCH',
  'NOT_A_DATE',
  'NOT_PROVIDED',
  'NO_DATA',
  'ROW_INCOMPLETE',
  'LIST_INCOMPLETE',
  'DIV_ZERO',
  'DIVERGES',
  'UNUSUAL_HIGH',
  'AMBIGUOUS_NUMBER',
  'MAYBE_FRACTION',
];

/** The codes a tool can raise. */
export function codesOf(tool: AnyTool): string[] {
  const refusals = [...Object.values(tool.quantities), ...Object.values(tool.formulas ?? {})].flatMap(
    (one) => ('refuse' in one ? Object.keys(one.refuse ?? {}) : []),
  );
  const named = [...(tool.checks ?? []), ...tool.warnings].map(({ code }) => code);
  return [...new Set([...common, ...refusals, ...named])];
}

/** Of some texts by code those a tool can need, also as they are said of one kind of field (`OUT_OF_RANGE.rate`). */
export function codeTexts(tool: AnyTool, texts: Readonly<Record<string, string>>): Record<string, string> {
  const codes = codesOf(tool);
  return Object.fromEntries(
    Object.entries(texts).filter(([code]) => codes.includes(code.split('.')[0] ?? '')),
  );
}

const pick = <V>(record: Readonly<Record<string, V>>, keys: readonly string[]): Record<string, V> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));

/** The words of the parts shown on a page, with all that their figures rest on; the page carries no others. */
export function wordsOfParts(tool: AnyTool, words: AnyWords, ids: readonly string[]): AnyWords {
  const shown = partsOf(tool, ids);
  const keys = shown.flatMap((part) => [...part.inputs, ...Object.keys(part.quantities), ...alsoTold(part)]);
  const { inputs, quantities } = closure(tool, keys);
  return {
    ...words,
    inputs: pick(words.inputs, inputs),
    quantities: pick(words.quantities, quantities),
    parts: pick(
      words.parts,
      shown.map(({ id }) => id),
    ),
    notes: pick(
      words.notes,
      shown.flatMap(({ notes }) => notes ?? []),
    ),
    groups: pick(
      words.groups,
      shown.flatMap(({ groups }) => (groups ?? []).map(({ id }) => id)),
    ),
    headlines: pick(
      words.headlines,
      shown.flatMap(({ verdict }) => verdict ?? []),
    ),
    rulers: pick(
      words.rulers,
      shown.map(({ id }) => id),
    ),
    ...(isRecord(words.presets) && {
      presets: pick(
        words.presets,
        shown.flatMap(({ presets }) => Object.keys(presets ?? {})),
      ),
    }),
  };
}

/** The words of one field that stands alone. */
export const wordsOfField = (words: AnyWords, key: string): AnyWords => ({
  ...noWords,
  question: words.question,
  inputs: pick(words.inputs, [key]),
  warnings: words.warnings,
});

/** A verdict by its short name alone. */
const short = ({ verdicts, ...said }: AnyQuantityWords): AnyQuantityWords =>
  verdicts
    ? {
        ...said,
        verdicts: Object.fromEntries(
          Object.entries(verdicts).map(([verdict, { label }]) => [verdict, { label }]),
        ),
      }
    : said;

/** The words in which one line says how far a part is: its headline with all that it names, and its main figure. */
export function headlineWords(words: AnyWords, { main = '', verdict = '' }: Part): AnyWords {
  const headlines = pick(words.headlines, [verdict]);
  const named = [...JSON.stringify(headlines).matchAll(/\{(\w+)/g)].map(([, key = '']) => key);
  const quantities = pick(words.quantities, [main, verdict, ...named]);
  return {
    ...noWords,
    inputs: pick(words.inputs, named),
    quantities: Object.fromEntries(Object.entries(quantities).map(([key, said]) => [key, short(said)])),
    // A list that is named is told by its items.
    items: named.length > 0 ? words.items : {},
    headlines,
  };
}

/** A field of a tool or a cell of one of its lists, with its words. */
interface WordedField {
  path: string;
  field: Field;
  said: AnyFieldWords | undefined;
  isCell: boolean;
}

/** Every field of a tool with its words, behind a list those of its rows. */
export const fieldsWithWords = (tool: AnyTool, words: AnyWords): WordedField[] =>
  Object.entries(tool.inputs).flatMap(([key, field]) => {
    const said = words.inputs[key];
    const cells = field.kind === 'rows' ? Object.entries(field.fields) : [];
    return [
      { path: key, field, said, isCell: false },
      ...cells.map(([name, cell]) => ({
        path: `${key}.${name}`,
        field: cell,
        said: said?.fields?.[name],
        isCell: true,
      })),
    ];
  });
