import type { Field } from '../field/field';
import type { AnyTool, Example, Group, Part, Ruler } from './definition';
import { closure, unitOfQuantity } from './graph';

/** A part as a page shows it: worked out when the page is built, and carried by it like the words. */
export interface SheetPart {
  id: string;
  /** Its public quantities in the order of the ledger, and those of them that only hosts and tests read. */
  quantities: readonly string[];
  silent: readonly string[];
  main?: string;
  verdict?: string;
  decisive: readonly string[];
  sentences: readonly string[];
  /** A list of what is still open, told as what to do. */
  todo?: string;
  ruler?: Ruler;
  charts: readonly string[];
  notes: readonly string[];
  presets?: Readonly<Record<string, Example>>;
  /** The fields it asks for here: open ones, then groups. A field stands in the first part shown that names it. */
  open: readonly string[];
  groups: readonly Group[];
  /** On these the number rests most, wherever they are asked for: it is an estimate until they are the visitor's. */
  first: readonly string[];
  /** All its number rests on that a visitor can call their own. */
  counted: readonly string[];
  /** Whether some of these have a value nobody has given; elsewhere they are answers, not figures. */
  assumes: boolean;
}

/** Whether a field shows an assumption while it is untouched, or asks for a figure it must have. */
const isFigure = ({ evidence, default: value, optional }: Field): boolean =>
  evidence === 'H' || (value === null && !optional);

/** What a part's number rests on that counts as figures, or as answers where it assumes nothing. */
function countedOf(tool: AnyTool, { main, inputs }: Part): Pick<SheetPart, 'counted' | 'assumes'> {
  const under = main === undefined ? inputs : closure(tool, [main]).inputs;
  // A value given for a quantity replaces others; nobody is asked for both.
  const keys = under.filter((key) => inputs.includes(key) && !Object.hasOwn(tool.quantities, key));
  const field = (key: string): Field | undefined => tool.inputs[key];
  const figures = keys.filter((key) => {
    const one = field(key);
    return one !== undefined && isFigure(one);
  });
  return figures.length > 0
    ? { counted: figures, assumes: true }
    : { counted: keys.filter((key) => field(key)?.default === null), assumes: false };
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
      quantities: shown.map(([key]) => key),
      silent: shown.map(([key]) => key).filter((key) => key !== part.main && isSilent(tool, part, key)),
      ...(part.main !== undefined && { main: part.main }),
      ...(part.verdict !== undefined && { verdict: part.verdict }),
      decisive: part.decisive ?? [],
      sentences: part.sentences ?? [],
      ...(part.todo !== undefined && { todo: part.todo }),
      ...(part.ruler && { ruler: part.ruler }),
      charts: part.charts ?? [],
      notes: part.notes ?? [],
      ...(part.presets && { presets: part.presets }),
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
  ...(part.ruler
    ? [
        part.ruler.assumed,
        part.ruler.breakEven,
        ...[part.ruler.cautious, part.ruler.bold].filter((key) => key !== undefined),
        ...(part.ruler.evidence ?? []),
      ]
    : []),
];
