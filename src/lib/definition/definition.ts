import type { Evidence, Field } from '../field/field';

/** The way to customers a tool belongs to; `all` looks at all three. */
export type Way = 'referral' | 'win-back' | 'retention' | 'all';

interface Worked {
  symbol?: string;
  /** Cases without an answer, tried in this order after errors and missing inputs. */
  refuse?: Readonly<Record<string, string>>;
  /** Not part of the public contract: no result element, but traced and printed like the others. */
  internal?: true;
  /** Public, but told to nobody: hosts read it, no reader needs it. Yes or no, and what a sentence says, never is. */
  silent?: true;
  /** Worked out once per row of this list; its value is the list of them. */
  rows?: string;
  /** With `rows`: a row without a value is `null` in the list instead of keeping the whole list from having one. */
  partial?: true;
}

/** A quantity: one formula text, its unit, and the cases in which it has no answer (first that holds wins). */
export interface FormulaQuantity extends Worked {
  formula: string;
  unit: string;
  /** Why a unit changes in an `as(…)`; printed on the methods page. */
  why?: Readonly<Record<string, string>>;
  /** Decimals it is told with (of a share: of its percent), where the unit's own are too coarse or too fine. */
  decimals?: number;
  /** The most something may be: below zero it is told in words (`below`), not as a figure. */
  maximum?: true;
}

/** A row of a decision: its outcome, further outcomes by column, and where the rule is from and when it was checked. */
export interface DecisionRow {
  when?: string;
  verdict: string;
  also?: Readonly<Record<string, string>>;
  source?: string;
  /** ISO date on which the rule was last checked. */
  checked?: string;
}

/** A decision: the first row whose condition holds gives the verdict; conditions compare after rounding to 9 decimals. */
export interface DecisionQuantity extends Worked {
  decide: readonly DecisionRow[];
  /** `code` where the contract calls it one; a `band` otherwise. */
  unit?: 'code';
  evidence?: Evidence;
}

/** A further outcome of a decision: what its deciding row says in one of its columns. */
export interface ColumnQuantity extends Omit<Worked, 'refuse' | 'rows' | 'partial'> {
  decidedBy: string;
  column: string;
  unit?: 'code';
}
export type Quantity = FormulaQuantity | DecisionQuantity | ColumnQuantity;

export const isDecision = (quantity: Quantity): quantity is DecisionQuantity => 'decide' in quantity;
export const isColumn = (quantity: Quantity): quantity is ColumnQuantity => 'decidedBy' in quantity;

/** An item of a checklist that is worked out: its points as a formula. The items are the list `items` in formulas. */
export interface Item {
  id: string;
  group: string;
  weight: number;
  points: string;
}

export interface CrossCheck {
  code: string;
  field: string;
  when: string;
  /** Names filled into the message: `{other}`, `{part}`, `{whole}` by input key. */
  names?: Readonly<Record<string, string>>;
  /** Shows the error but blocks no result. */
  harmless?: true;
  /**
   * It holds cells of its list against a scale: the error stands beside those outside. A scale is in sight and frames what
   * is entered, so it holds though nobody has given it.
   */
  within?: { cells: readonly string[]; least: string; most: string };
}

export interface Warning {
  code: string;
  when: string;
  /** The fields the warning stands beside; without any it stands beside the part's result. */
  fields?: readonly string[];
  /** The decision of the same part whose sentence says it already: the warning then has no text of its own. */
  saidBy?: string;
  /** It compares the visitor's figures with one another: where one of them is an assumption, it is not told. */
  compares?: true;
}

/** What an example or a preset sets of a tool's inputs; its texts stand in the words, because they are written per language. */
export type Example<K extends string = string> = Readonly<Partial<Record<K, unknown>>>;

/** Fields that belong together and are rarely changed: folded, behind a line that shows their values. */
export interface Group {
  /** Its title and that line stand in the words under this name. */
  id: string;
  inputs: readonly string[];
}

/** One picture of where the visitor stands: quantities of one unit on one axis. */
export interface Ruler {
  /** What is assumed now, and from where it pays. */
  assumed: string;
  breakEven: string;
  /** The same assumed with caution, and with confidence. */
  cautious?: string;
  bold?: string;
  /** What is known of others, from and to. */
  evidence?: readonly [from: string, to: string];
}

/** Two quantities a figure lies between, told in its place while a quantity of yes or no holds. */
export interface Span {
  from: string;
  to: string;
  while: string;
}

/** What helps with something that is still open; what the site does not carry is left out. */
export interface Help {
  /** A step, as `playbook/step`. */
  step?: string;
  tool?: string;
  /** The part of that tool. */
  part?: string;
  /** The figure of another tool that says what it is worth, as `tool/quantity`. */
  worth?: string;
}

/** A part answers one question; it owns its quantities, names its inputs, and can be shown alone. */
export interface Part<Q extends Readonly<Record<string, Quantity>> = Readonly<Record<string, Quantity>>> {
  id: string;
  /** Keys of the inputs it asks for, in the order of the form; also those only a warning or a worksheet reads. */
  inputs: readonly string[];
  /** Its quantities; the public ones in the order of the ledger. */
  quantities: Q;
  /** The one number (or verdict) that answers the part's question; a worksheet may have none. */
  main?: keyof Q & string;
  /** The decision that says in words what the number means; it may be another part's. */
  verdict?: string;
  /** At most three of its quantities that stand beside the number; the others stand in the full list. */
  decisive?: readonly (keyof Q & string)[];
  /** The main figure is told as a span while too little is known to tell it alone. */
  span?: Span;
  ruler?: Ruler;
  /** The three to six inputs that move the main number most; they are asked for first. */
  first?: readonly string[];
  /** Inputs that move it more than one of those and are not among them, each with the name of the reason why. */
  leavesOut?: Readonly<Record<string, string>>;
  /** Inputs that count as figures of the visitor's though the main number does not rest on them. */
  counts?: readonly string[];
  /** Stands open with its fields also where it is not the first of its tool. */
  unfolded?: true;
  /** All other inputs, folded. A part without `first` and `groups` shows its fields in their order. */
  groups?: readonly Group[];
  /** Decisions whose sentences stand under the main number; they may be another part's. */
  sentences?: readonly string[];
  /** Those of them that are said also while the verdict waits for figures of the visitor's: two entries that do not fit. */
  atOnce?: readonly string[];
  /** A list of items still open: told under the first sentence as what to do, the first five of them. */
  todo?: keyof Q & string;
  /** What helps with items of that list, by their id. */
  helps?: Readonly<Record<string, Help>>;
  /** Pictures of the part, by name in `chart.ts`. */
  charts?: readonly string[];
  /** Fixed notes that belong beside the result, by name in the words. */
  notes?: readonly string[];
  warnings?: readonly Warning[];
  /** Sets of figures a button takes over at once, by name in the words. */
  presets?: Readonly<Record<string, Example>>;
  items?: readonly Item[];
}

/** A named formula with parameters that several tools use; traced, printed and exported like their own. */
export interface SharedFormula {
  params: Readonly<Record<string, string>>;
  unit: string;
  formula: string;
  refuse?: Readonly<Record<string, string>>;
  sources: readonly string[];
}

/** A named pure function that formulas may call where a formula would be contorted. */
export interface Procedure {
  /** Units of its arguments, in order; `list of days` for a list of plain values. */
  takes: readonly string[];
  unit: string;
  sources: readonly string[];
  /** @returns null where there is no answer (`NO_DATA`) */
  run: (...args: never[]) => number | string | boolean | readonly (number | string)[] | null;
}

/** What a tool's folder says of it; `defineTool` adds the parts' matter by key. */
export interface ToolDefinition<
  I extends Readonly<Record<string, Field>> = Readonly<Record<string, Field>>,
  P extends readonly Part[] = readonly Part[],
  X extends readonly string[] = readonly string[],
> {
  id: string;
  /** Version of the saved answers; a change of keys or meaning raises it and adds a migration. */
  version: number;
  way: Way;
  /** Every input, in the order of the public contract. */
  inputs: I;
  parts: P;
  checks?: readonly CrossCheck[];
  /** Ids of the examples, whose figures stand in `examples.ts`. */
  examples: X;
  /** Ids of shared sources (`content/sources/shared.ts`) or of its own `evidence/sources.ts`. */
  sources: readonly string[];
  /** From an older version's answers to the next one's. */
  migrations?: Readonly<Record<number, (old: Readonly<Record<string, unknown>>) => Record<string, unknown>>>;
  /** The named formulas that this tool's formulas call. */
  formulas?: Readonly<Record<string, SharedFormula>>;
  procedures?: Readonly<Record<string, Procedure>>;
}

export interface Tool<
  I extends Readonly<Record<string, Field>> = Readonly<Record<string, Field>>,
  P extends readonly Part[] = readonly Part[],
  X extends readonly string[] = readonly string[],
> extends ToolDefinition<I, P, X> {
  /** The quantities of all parts by key. */
  quantities: Readonly<Record<string, Quantity>>;
  /** The warnings of all parts, each with the part it stands in. */
  warnings: readonly (Warning & { part: string })[];
  items: readonly Item[];
}

/** A tool of any inputs and parts: where a definition crosses into machinery that treats all alike. */
export type AnyTool = Tool;

/** The keys of a tool's quantities, through all its parts. */
export type QuantityKeys<P extends readonly Part[]> = P[number] extends infer One
  ? One extends { quantities: infer Q }
    ? keyof Q & string
    : never
  : never;

/** The figures of a tool's examples, in a file of their own: they are loaded when one is asked for. */
export type ExamplesOf<T extends AnyTool> = Readonly<
  Record<T['examples'][number], Example<keyof T['inputs'] & string>>
>;

/** The inputs of a tool, kept as narrow as they are written. */
export const defineInputs = <const I extends Readonly<Record<string, Field>>>(inputs: I): I => inputs;

/** A part; what leads it must be among its own quantities, or it does not compile. */
export const definePart = <
  const Q extends Readonly<Record<string, Quantity>>,
  const P extends Part<NoInfer<Q>>,
>(
  part: P & { quantities: Q },
): P & { quantities: Q } => part;

type NamesInputs<K extends string> = { inputs: readonly K[] };

/**
 * A tool as a value. Later uses of an input's key are checked against the inputs, so that a misspelt name does not
 * compile.
 * @throws Error where two parts own a quantity of the same key
 */
export function defineTool<
  const I extends Readonly<Record<string, Field>>,
  const P extends readonly (Part & NamesInputs<NoInfer<keyof I & string>>)[],
  const X extends readonly string[],
>(definition: ToolDefinition<I, P, X>): Tool<I, P, X> {
  const quantities: Record<string, Quantity> = {};
  for (const part of definition.parts) {
    for (const [key, quantity] of Object.entries(part.quantities)) {
      if (Object.hasOwn(quantities, key))
        throw new Error(`${definition.id}: two parts own the quantity "${key}"`);
      quantities[key] = quantity;
    }
  }
  return {
    ...definition,
    quantities,
    warnings: definition.parts.flatMap(({ id, warnings }) =>
      (warnings ?? []).map((warning) => ({ ...warning, part: id })),
    ),
    items: definition.parts.flatMap(({ items }) => items ?? []),
  };
}
