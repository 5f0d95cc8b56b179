import { asideOf } from '../field/aside';
import { assumes, isNumeric } from '../field/field';
import type { Field } from '../field/field';
import type { AnyTool, Example, Group, Part, Ruler, Span } from './definition';
import { closure, unitOfQuantity } from './graph';

/** What helps with an item, as a page leads there. */
export interface ToldHelp {
  leads: readonly { href: string; text: string; note?: string }[];
  /** The figure that says what it is worth, and the tool that works it out. */
  worth?: { href: string; text: string; place: string; label: string };
}

/** A part as a page shows it: worked out when the page is built, and carried by it like the words. */
export interface SheetPart {
  id: string;
  /** Its main figure is told as a span while too little is known. */
  span?: Span;
  /** Open from the start, also where it is not the first. */
  unfolded?: true;
  /** Its public quantities in the order of the ledger, and those of them that only hosts and tests read. */
  quantities: readonly string[];
  silent: readonly string[];
  main?: string;
  verdict?: string;
  decisive: readonly string[];
  sentences: readonly string[];
  /** Those of them that do not wait with the verdict. */
  atOnce?: readonly string[];
  /** A list of what is still open, told as what to do. */
  todo?: string;
  /** What helps with its items; the page that leads there adds it. */
  helps?: Readonly<Record<string, ToldHelp>>;
  ruler?: Ruler;
  charts: readonly string[];
  notes: readonly string[];
  presets?: Readonly<Record<string, Example>>;
  /** It asks for a table that needs the whole width. */
  wide?: true;
  /** The fields it asks for here: open ones, then groups. A field stands in the first part shown that names it. */
  open: readonly string[];
  groups: readonly Group[];
  /** On these the number rests most, wherever they are asked for: it is an estimate until they are the visitor's. */
  first: readonly string[];
  /** All its number rests on, and what is asked first, that a visitor can call their own. */
  counted: readonly string[];
  /** The assumptions beyond these that its verdict rests on. */
  deciding: readonly string[];
  /** Whether some of these have a value nobody has given; elsewhere they are answers, not figures. */
  assumes: boolean;
}

/** Whether a field shows an assumption while it is untouched, or asks for a figure it must have. */
const isFigure = (field: Field): boolean => assumes(field) || (field.default === null && !field.optional);

/** Whether a visitor can make a field theirs: a choice that is set already is as good as made. */
const isAsked = (field: Field): boolean => isNumeric(field) || field.default === null || assumes(field);

/** What a part's number rests on, or is asked first, that counts as figures, or as answers where it assumes nothing. */
function countedOf(
  tool: AnyTool,
  { main, verdict, inputs, first = [], counts = [] }: Part,
): Pick<SheetPart, 'counted' | 'deciding' | 'assumes'> {
  const under = main === undefined ? inputs : [...closure(tool, [main]).inputs, ...first];
  // A value given for a quantity replaces others; nobody is asked for both.
  const keys = inputs.filter(
    (key) => (under.includes(key) || counts.includes(key)) && !Object.hasOwn(tool.quantities, key),
  );
  const field = (key: string): Field | undefined => tool.inputs[key];
  const figures = keys.filter((key) => {
    const one = field(key);
    return one !== undefined && isFigure(one);
  });
  // What is asked first counts wherever it is told how much of it is there.
  const leading = keys.filter((key) => {
    const one = field(key);
    return first.includes(key) && one !== undefined && isAsked(one);
  });
  const empty = keys.filter((key) => field(key)?.default === null);
  const counted = figures.length > 0 ? figures : empty;
  const decides = verdict === undefined ? [] : closure(tool, [verdict]).inputs;
  const told = keys.filter((key) => counted.includes(key) || leading.includes(key));
  return {
    counted: told,
    deciding: inputs.filter((key) => {
      const one = field(key);
      return (
        decides.includes(key) && !told.includes(key) && one !== undefined && isNumeric(one) && assumes(one)
      );
    }),
    // What must be given and has no preset is asked for like an answer: nobody has assumed it.
    assumes: figures.some((key) => field(key)?.default !== null),
  };
}

/** A choice among more than so many says each in a few words, not in one. */
const named = 5;

/** Whether the line of a row has more than four cells, four of which one is a day, words in three, or words beside a long choice. */
function isWide(field: Field | undefined): boolean {
  if (field?.kind !== 'rows') return false;
  const aside = asideOf(field, Object.keys(field.fields));
  const inLine = Object.entries(field.fields).flatMap(([cell, one]) => (aside.includes(cell) ? [] : [one]));
  return (
    inLine.length > 4 ||
    (inLine.length === 4 && inLine.some(({ kind }) => kind === 'date')) ||
    inLine.filter(({ kind }) => kind === 'text').length > 2 ||
    (inLine.some(({ kind }) => kind === 'text') &&
      inLine.some((one) => one.kind === 'choice' && one.options.length > named))
  );
}

/** Whether only hosts and tests read a quantity: it says so, is a yes or no, or is told in words already. */
const isSilent = (tool: AnyTool, { sentences = [], todo, verdict }: Part, key: string): boolean =>
  tool.quantities[key]?.silent === true ||
  unitOfQuantity(tool, key) === 'boolean' ||
  [...sentences, todo, verdict].includes(key);

/** The parts to show, in the tool's order; all if none is named. */
export const partsOf = (tool: AnyTool, ids: readonly string[]): readonly Part[] =>
  tool.parts.filter(({ id }) => ids.length === 0 || ids.includes(id));

/** The parts of a tool as a page shows them. */
export function sheetOf(tool: AnyTool, ids: readonly string[] = []): SheetPart[] {
  const seen = new Set<string>();
  return partsOf(tool, ids).map((part): SheetPart => {
    const here = new Set(part.inputs.filter((key) => !seen.has(key)));
    const kept = (keys: readonly string[]): string[] => keys.filter((key) => here.has(key));
    here.forEach((key) => seen.add(key));
    const counts = countedOf(tool, part);
    const shown = Object.entries(part.quantities).filter(([, { internal }]) => !internal);
    return {
      id: part.id,
      ...(part.span && { span: part.span }),
      ...(part.unfolded && { unfolded: true as const }),
      quantities: shown.map(([key]) => key),
      silent: shown.map(([key]) => key).filter((key) => key !== part.main && isSilent(tool, part, key)),
      ...(part.main !== undefined && { main: part.main }),
      ...(part.verdict !== undefined && { verdict: part.verdict }),
      decisive: part.decisive ?? [],
      sentences: part.sentences ?? [],
      ...(part.atOnce && { atOnce: part.atOnce }),
      ...(part.todo !== undefined && { todo: part.todo }),
      ...(part.ruler && { ruler: part.ruler }),
      charts: part.charts ?? [],
      notes: part.notes ?? [],
      ...(part.presets && { presets: part.presets }),
      ...([...here].some((key) => isWide(tool.inputs[key])) && { wide: true }),
      open: kept(part.first ?? (part.groups ? [] : part.inputs)),
      groups: (part.groups ?? [])
        .map(({ id, inputs }) => ({ id, inputs: kept(inputs) }))
        .filter(({ inputs }) => inputs.length > 0),
      first: part.first ?? counts.counted,
      ...counts,
    };
  });
}

/** What a sheet shows beyond the inputs and quantities of its parts: their words must be there too. */
export const alsoTold = (part: Part): string[] => [
  ...(part.verdict === undefined ? [] : [part.verdict]),
  ...(part.sentences ?? []),
  ...(part.span ? [part.span.from, part.span.to, part.span.while] : []),
  ...(part.ruler
    ? [
        part.ruler.assumed,
        part.ruler.breakEven,
        ...[part.ruler.cautious, part.ruler.bold].filter((key) => key !== undefined),
        ...(part.ruler.evidence ?? []),
      ]
    : []),
];
