/** How well a default or band is founded: verified, computed, standard reference, assumption of this product. */
export type Evidence = 'V' | 'C' | 'K' | 'H';

export type Way = 'referral' | 'win-back' | 'retention';

/** A value that flows in from elsewhere while the visitor has not touched the field. */
export interface Link {
  /** The tool whose inputs and quantities the formula reads; absent for a link within the tool. */
  tool?: string;
  formula: string;
}

interface Common {
  /** The letter of the method's formulas, for printed mathematics. */
  symbol?: string;
  /** May be left empty; otherwise an empty field is the error REQUIRED. */
  optional?: true;
  /** Not required while this input is given (or true). */
  requiredUnless?: string;
  /** Label of the default; `H` is marked as an assumption on the page. */
  evidence?: Evidence;
  /** Key of the company profile that fills the field while it is untouched. */
  profile?: string;
  link?: Link;
  /** Stands behind "more figures": rarely changed, or known to few. */
  more?: true;
  /** A value of another tool that a button offers; it is never filled in by itself. */
  offer?: Link & { tool: string };
}

/** Numbers; `rate` is a fraction of 1 that fields show in percent. */
export interface NumberField extends Common {
  kind: 'number' | 'count' | 'money' | 'rate';
  unit: string;
  min: number;
  max: number;
  default: number | null;
  /** Other figures a visitor may know instead, each with the formula that makes this one of it, read as `x`. */
  from?: Readonly<Record<string, string>>;
  /** Outside these limits the visitor is asked whether the figure is right (UNUSUAL_HIGH). */
  warnAbove?: number;
}
export interface ChoiceField extends Common {
  kind: 'choice';
  options: readonly string[];
  default: string | null;
}
export interface ScaleField extends Common {
  kind: 'scale';
  min: number;
  max: number;
  default: number | null;
}
export interface YesNoField extends Common {
  kind: 'yesNo';
  default: boolean | null;
}
export interface TextField extends Common {
  kind: 'text';
  long?: true;
  default: string | null;
}
/** A day number: whole days since 1970-01-01 in the local calendar. */
export interface DateField extends Common {
  kind: 'date';
  default: number | null;
}
export type SimpleField = NumberField | ChoiceField | ScaleField | YesNoField | TextField | DateField;

/** A list of rows; `null` is unanswered, an empty list is "explicitly none". */
export interface RowsField extends Common {
  kind: 'rows';
  min: number;
  max: number;
  /**
   * A row field may be shown only while a condition over the tool's inputs holds (`when`), and the form may ask for one
   * that no formula needs (`asked`).
   */
  fields: Readonly<Record<string, SimpleField & { when?: string; asked?: true }>>;
  default: readonly Readonly<Record<string, unknown>>[] | null;
  /** Values of other tools that buttons beside single cells offer. */
  offers?: readonly (Link & { tool: string; row: number; cell: string })[];
}
/** One scale answer per item of a fixed list. */
export interface AnswersField extends Common {
  kind: 'answers';
  items: readonly string[];
  values: readonly number[];
  default: Readonly<Record<string, number>> | null;
}
export type Field = SimpleField | RowsField | AnswersField;

export type Answer =
  | number
  | string
  | boolean
  | readonly Readonly<Record<string, unknown>>[]
  | Readonly<Record<string, unknown>>;
/** Complete or partial inputs of a tool by key; `null` is left empty. */
export type Inputs = Readonly<Record<string, Answer | null>>;

export const isNumeric = (field: Field): field is NumberField =>
  field.kind === 'number' || field.kind === 'count' || field.kind === 'money' || field.kind === 'rate';

/** The contract's unit of a field's value. */
export const unitOfField = (field: Field): string => {
  if (isNumeric(field)) return field.unit;
  if (field.kind === 'scale') return 'points';
  if (field.kind === 'yesNo') return 'boolean';
  if (field.kind === 'date') return 'day number';
  return field.kind === 'rows' || field.kind === 'answers' ? 'list' : 'text';
};
