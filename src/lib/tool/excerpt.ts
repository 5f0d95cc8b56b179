import type { AnyTool } from './definition';
import { closure, inputsOf } from './graph';
import type { AnyWords } from './words';

/** Codes that fields and evaluation can raise in any tool. */
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
  'DIV_ZERO',
  'DIVERGES',
  'UNUSUAL_HIGH',
  'AMBIGUOUS_NUMBER',
  'MAYBE_FRACTION',
];

/** The codes a tool can raise. */
export function codesOf(tool: AnyTool): string[] {
  const refusals = [...Object.values(tool.quantities), ...Object.values(tool.formulas ?? {})].flatMap(
    ({ refuse }) => Object.keys(refuse ?? {}),
  );
  const named = [...(tool.checks ?? []), ...(tool.warnings ?? [])].map(({ code }) => code);
  return [...new Set([...common, ...refusals, ...named])];
}

const pick = <V>(record: Readonly<Record<string, V>>, keys: readonly string[]): Record<string, V> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));

/** The words of the parts shown on a page, with all that their figures rest on; the page carries no others. */
export function wordsOfParts(tool: AnyTool, words: AnyWords, parts: readonly string[]): AnyWords {
  const shown = tool.submodels.filter(({ id }) => parts.length === 0 || parts.includes(id));
  const { inputs, quantities } = closure(
    tool,
    shown.flatMap((part) => [...part.quantities, ...(part.sentences ?? [])]),
  );
  return {
    ...words,
    inputs: pick(words.inputs, inputs),
    quantities: pick(words.quantities, quantities),
    submodels: pick(
      words.submodels,
      shown.map(({ id }) => id),
    ),
    notes: pick(
      words.notes,
      shown.flatMap(({ notes }) => notes ?? []),
    ),
  };
}

/** The fields of the parts shown, in contract order: each field once, in the first part that needs it. */
export function fieldsOfParts(tool: AnyTool, parts: readonly string[]): Record<string, string[]> {
  const seen = new Set<string>();
  const shown = tool.submodels.filter(({ id }) => parts.length === 0 || parts.includes(id));
  return Object.fromEntries(
    shown.map(({ id }) => {
      const own = inputsOf(tool, id).filter((key) => !seen.has(key));
      own.forEach((key) => seen.add(key));
      return [id, own];
    }),
  );
}
