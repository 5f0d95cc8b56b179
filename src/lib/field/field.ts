/** How well a default or band is founded: verified, computed, standard reference, assumption of this product. */
export type Evidence = 'V' | 'C' | 'K' | 'H';

/**
 * A value that flows in from elsewhere while the visitor has not touched the field: a formula over own inputs, the
 * company profile and other tools at once. `F` is the formula's form: a text in a definition, a function in a model.
 */
export interface Link<F = string> {
  formula: F;
  /**
   * Where names come from that are not this tool's own: one tool (or `profile`) for all of them, or by name. A tool
   * that holds no own answer, or has no value, feeds nothing.
   */
  from?: string | Readonly<Record<string, string>>;
  /** An offer is made only while this condition over the tool's own figures holds. */
  when?: F;
}

interface Common<F> {
  /** The letter of the method's formulas, for printed mathematics. */
  symbol?: string;
  /** May be left empty; otherwise an empty field is the error REQUIRED. */
  optional?: true;
  /** Not required while this input is given (or true). */
  requiredUnless?: string;
  /** Asked (and required) only while this condition over the tool's figures holds. */
  when?: F;
  /** Label of the default; `H` is marked as an assumption on the page. */
  evidence?: Evidence;
  /** A checklist of another tool whose state stands beside the field; the answer stays the visitor's own. */
  checklist?: { tool: string; input: string };
  /** Key of the company profile that fills the field while it is untouched. */
  profile?: string;
  link?: Link<F>;
  /** The tool whose field this is: on the site's own pages its answers lie in that tool's record, under the same key. */
  keptIn?: string;
  /** A value of another tool that a button offers; it is never filled in by itself. */
  offer?: Link<F>;
}

/** Numbers; `rate` is a fraction of 1 that fields show in percent, or of 100. */
export interface NumberField<F = string> extends Common<F> {
  kind: 'number' | 'count' | 'money' | 'rate';
  unit: string;
  min: number;
  max: number;
  default: number | null;
  /** Between what the figure lies in most businesses: how far it can move a result follows from this. */
  plausible?: readonly [low: number, high: number];
  /** Other figures a visitor may know instead, each with the formula that makes this one of it, read as `x`. */
  from?: Readonly<Record<string, F>>;
  /** Something one counts: asked and told as so many of 100. */
  of100?: true;
  /** The choice of `share`, `count` or `money` that says what it is counted in; it is kept as the number it is. */
  unitFrom?: string;
  /** How often in a year: the visitor may say it as every so many weeks or months. */
  rhythm?: true;
  /** Outside these limits the visitor is asked whether the figure is right (UNUSUAL_HIGH). */
  warnAbove?: number;
}
/** One of some options; options that are numbers are figures in formulas. */
export interface ChoiceField<F = string> extends Common<F> {
  kind: 'choice';
  options: readonly string[] | readonly number[];
  /** Of options that are numbers. */
  unit?: string;
  default: string | number | null;
}
/** Whole points from `min` to `max`, each step named where the words say so. */
export interface ScaleField<F = string> extends Common<F> {
  kind: 'scale';
  min: number;
  max: number;
  default: number | null;
}
export interface YesNoField<F = string> extends Common<F> {
  kind: 'yesNo';
  default: boolean | null;
}
export interface TextField<F = string> extends Common<F> {
  kind: 'text';
  long?: true;
  default: string | null;
}
/** A day number: whole days since 1970-01-01 in the local calendar. */
export interface DateField<F = string> extends Common<F> {
  kind: 'date';
  default: number | null;
}
/** A list of days, in formulas rows with the one field `value`. */
export interface DatesField<F = string> extends Common<F> {
  kind: 'dates';
  min: number;
  max: number;
  default: readonly number[] | null;
}
export type SimpleField<F = string> =
  NumberField<F> | ChoiceField<F> | ScaleField<F> | YesNoField<F> | TextField<F> | DateField<F>;

/** A field of a row: asked only while a condition over the tool's figures holds, or though no formula needs it (`asked`). */
export type CellField<F = string> = SimpleField<F> & { asked?: true };

/** A list of rows; `null` is unanswered, an empty list is "explicitly none". */
export interface RowsField<F = string> extends Common<F> {
  kind: 'rows';
  min: number;
  max: number;
  fields: Readonly<Record<string, CellField<F>>>;
  default: readonly Readonly<Record<string, unknown>>[] | null;
  /** The order of its rows says something: they can be moved. */
  ordered?: true;
  /** Values of other tools that buttons beside single cells offer. */
  offers?: readonly (Link<F> & { row: number; cell: string })[];
}

/** The answer to an item that does not apply. */
export const notApplicable = 'na';

/** An item of a keyed checklist. */
export interface AnswerItem {
  id: string;
  group: string;
  weight: number;
  /** What answering it fully raises, as formulas read it. */
  flag?: string;
  /** The steps it can be answered with, where they are fewer than the list's. */
  values?: readonly number[];
  /** It applies to everybody: "does not apply" is no answer to it. */
  always?: true;
}

/** The answers an item can have, apart from unknown. */
export const answersTo = (
  { values, always }: AnswerItem,
  steps: readonly number[],
): readonly (number | typeof notApplicable)[] =>
  always ? (values ?? steps) : [...(values ?? steps), notApplicable];
/**
 * One scale answer per item of a fixed list, by the item's id: one of `values`, `null` for unknown, `na` for does not
 * apply. In formulas rows with the fields `id, group, weight, flag, applies, answer`, one an item, also unanswered.
 */
export interface AnswersField<F = string> extends Common<F> {
  kind: 'answers';
  items: readonly AnswerItem[];
  values: readonly number[];
  /** A list of ticks that a playbook once kept (`playbook/step/list`): a tick is the first answer to the item of its id. */
  ticks?: string;
  default: Readonly<Record<string, number | string | null>> | null;
}
export type Field<F = string> = SimpleField<F> | DatesField<F> | RowsField<F> | AnswersField<F>;
export type FieldKind = Field['kind'];
/** A field whatever form its formulas have: what reading, checking and showing need. */
export type AnyField = Field<unknown>;
export type FieldOf<K extends FieldKind> = Extract<AnyField, { kind: K }>;

export type Answer =
  | number
  | string
  | boolean
  | readonly number[]
  | readonly Readonly<Record<string, unknown>>[]
  | Readonly<Record<string, unknown>>;
/** Complete or partial inputs of a tool by key; `null` is left empty. */
export type Inputs = Readonly<Record<string, Answer | null>>;

export const isNumeric = <F>(field: Field<F>): field is NumberField<F> =>
  field.kind === 'number' || field.kind === 'count' || field.kind === 'money' || field.kind === 'rate';

/**
 * Whether what a field shows untouched is an assumption: it says so, or it is a number that nothing is said to stand
 * behind, as a 0 that only starts a sum.
 */
export const assumes = <F>(field: Field<F>): boolean =>
  field.evidence === 'H' || (isNumeric(field) && field.default !== null && field.evidence === undefined);

/** Whether a field shows a hundred times what it keeps. */
export const isHundredfold = (field: NumberField<unknown>): boolean =>
  field.kind === 'rate' || field.of100 === true;

/** Whether a field is a list of any kind: asked for in a form of its own, never in one line. */
export const isList = <F>(field: Field<F>): field is DatesField<F> | RowsField<F> | AnswersField<F> =>
  field.kind === 'rows' || field.kind === 'answers' || field.kind === 'dates';
