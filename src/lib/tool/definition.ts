import type { Evidence, Field, Way } from './fields';

/** A quantity: one formula text, its unit, and the cases in which it has no answer (first that holds wins). */
export interface FormulaQuantity {
  formula: string;
  unit: string;
  symbol?: string;
  refuse?: Readonly<Record<string, string>>;
  /** Why a unit changes in an `as(…)`; printed on the methods page. */
  why?: Readonly<Record<string, string>>;
  /** Not part of the public contract: no result element, but traced and printed like the others. */
  internal?: true;
  /** Worked out once per row of this list; its value is the list of them. */
  rows?: string;
}

/** A decision: the first row whose condition holds gives the verdict; conditions compare after rounding to 9 decimals. */
export interface DecisionQuantity {
  decide: readonly { when?: string; verdict: string }[];
  symbol?: string;
  refuse?: Readonly<Record<string, string>>;
  evidence?: Evidence;
  internal?: true;
  rows?: string;
}
export type Quantity = FormulaQuantity | DecisionQuantity;

export const isDecision = (quantity: Quantity): quantity is DecisionQuantity => 'decide' in quantity;

/** An item of a checklist: a criterion with its points as a formula. The items are the list `items` in formulas. */
export interface Item {
  id: string;
  group: string;
  weight: number;
  points: string;
}

/** A part of a tool that can be shown alone; its inputs follow from its quantities. */
export interface Submodel<Q extends string = string> {
  id: string;
  /** Public quantities in the order of the ledger. */
  quantities: readonly Q[];
  /** The one number that answers the part's question. */
  main: Q;
  /** Decisions whose sentences stand under the main number. */
  sentences?: readonly Q[];
  /** Pictures of the part, by name in `chart.ts`. */
  charts?: readonly string[];
  /** Headings within its fields: the input each stands before, and its name in the words. */
  headings?: Readonly<Record<string, string>>;
  /** Fixed notes that belong beside the result, by name in the words. */
  notes?: readonly string[];
}

/** A named formula with parameters that several tools use; traced, printed and exported like their own. */
export interface SharedFormula {
  params: Readonly<Record<string, string>>;
  unit: string;
  formula: string;
  refuse?: Readonly<Record<string, string>>;
  sources: readonly string[];
}

export interface CrossCheck {
  code: string;
  field: string;
  when: string;
  /** Names filled into the message: `{other}`, `{part}`, `{whole}` by input key. */
  names?: Readonly<Record<string, string>>;
  /** Shows the error but blocks no result. */
  harmless?: true;
}

export interface Warning {
  code: string;
  when: string;
  /** The fields the warning stands beside; without any it stands beside the result. */
  fields?: readonly string[];
}

/** What an example sets of a tool's inputs; its texts stand in the words, because they are written per language. */
export type Example<K extends string = string> = Readonly<Partial<Record<K, unknown>>>;

/** The figures of a tool's examples, in a file of their own: they are loaded when one is asked for. */
export type ExamplesOf<T extends AnyTool> = Readonly<
  Record<T['examples'][number], Example<keyof T['inputs'] & string>>
>;

export interface Tool<
  I extends Readonly<Record<string, Field>> = Readonly<Record<string, Field>>,
  Q extends Readonly<Record<string, Quantity>> = Readonly<Record<string, Quantity>>,
  X extends readonly string[] = readonly string[],
  T extends readonly Item[] = readonly Item[],
  S extends readonly Submodel[] = readonly Submodel[],
> {
  id: string;
  /** Version of the saved answers; a change of keys or meaning raises it and adds a migration. */
  version: number;
  way: Way;
  inputs: I;
  quantities: Q;
  items?: T;
  submodels: S;
  checks?: readonly CrossCheck[];
  warnings?: readonly Warning[];
  /** Ids of the examples, whose figures stand in `examples.ts`. */
  examples: X;
  /** Ids of `content/sources`. */
  sources: readonly string[];
  /** From an older version's answers to the next one's. */
  migrations?: Readonly<Record<number, (old: Readonly<Record<string, unknown>>) => Record<string, unknown>>>;
  /** The named formulas that this tool's formulas call. */
  formulas?: Readonly<Record<string, SharedFormula>>;
  /** Named pure functions that formulas may call where a formula would be contorted. */
  procedures?: Readonly<Record<string, (...args: never[]) => number | string | boolean | null>>;
}

/**
 * A tool as a value. Inputs stand in the order of the public contract; later uses of a key are checked against the
 * inputs and quantities, so that a misspelt name does not compile.
 */
export function defineTool<
  const I extends Readonly<Record<string, Field>>,
  const Q extends Readonly<Record<string, Quantity>>,
  const X extends readonly string[],
  const S extends readonly Submodel<NoInfer<keyof Q & string>>[],
  const T extends readonly Item[] = readonly [],
>(definition: Tool<I, Q, X, T, S>): Tool<I, Q, X, T, S> {
  return definition;
}

/** A tool of any inputs and quantities: where a definition crosses into machinery that treats all alike. */
export type AnyTool = Tool;
