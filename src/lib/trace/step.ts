import type { Node } from '../formula/ast';
import type { Figure, Value } from '../formula/value';

/** What a name is worth in a step, in its unit, or why it has no value. */
export interface Traced extends Figure {
  unit: string;
}

/** One refusal of a quantity that was asked before its answer. */
export interface TracedRefusal {
  code: string;
  tree: Node;
  holds: boolean;
}

/** A row of a decision; rows below the one that decides were not asked. */
export interface TracedRow {
  when: Node | null;
  /** The condition with the value in place of all that reads rows; none where it was not asked. */
  reckoned: Node | null;
  /** Its outcome: the verdict, or what it says in the column the step is about. */
  verdict: string;
  outcome: 'holds' | 'not' | 'otherwise' | 'unasked' | 'refused';
  /** Where the rule is from, and the ISO date it was last checked on. */
  source?: string;
  checked?: string;
}

/** The terms of a sum over periods: all of up to five, otherwise first, second and last. */
export interface TracedSum {
  node: Node;
  index: string;
  from: number;
  to: number;
  term: Node;
  terms: readonly { t: number; value: number }[];
  /** Periods between the second and the last that are not listed. */
  left: number;
}

/** The rows a list function read, each with the value of its term. */
export interface TracedList {
  node: Node;
  /** The list expression whose rows were read. */
  rowsOf: Node;
  term: Node;
  /** What the rows are grouped by. */
  by: Node | null;
  rows: readonly {
    /** What names the row, and the field of the row it stands in; none for rows that go by their number. */
    name: Value | null;
    field: string;
    value: Value | null;
    /** The group it belongs to. */
    group: Value | null;
  }[];
}

/** Everything formulas can see besides the row at hand, with what it is worth. */
export interface Shown {
  names: Readonly<Record<string, Traced>>;
  /** The points of a checklist's items, where they are read. */
  items: readonly TraceStep[];
  columns: readonly TracedColumn[];
}

/** `at(…)` as a second column: the replaced inputs and every step that changes with them. */
export interface TracedColumn extends Shown {
  node: Node;
  replaced: Readonly<Record<string, Value | null>>;
  steps: readonly TraceStep[];
  /** Worked out within a list or a sum, once a row or period: told by the table of that list. */
  repeated: boolean;
}

/** What a named formula or procedure was given: its parameter, the argument, what that is worth. */
export interface TracedArgument {
  param: string;
  arg: Node;
  worth: Traced;
}

/** A call of a named formula or procedure; in the formula it keeps its place. */
export interface TracedCall {
  node: Node;
  step: TraceStep;
  bound: readonly TracedArgument[];
}

/** How one figure came about. Everything needed to work it out again stands in the step itself. */
export interface TraceStep extends Traced, Shown {
  /** Key of the quantity, name of the named formula or procedure, id of the item, or number of the row. */
  key: string;
  kind: 'quantity' | 'named' | 'procedure' | 'item' | 'row';
  /** The visitor gave the value; the formula was not asked. */
  given: boolean;
  /** The formula; parameters of a named formula are replaced by what they stand for. */
  tree: Node | null;
  /** The formula with every `if` replaced by the branch taken. */
  taken: Node | null;
  /** The same with the value in place of all that reads rows. */
  reckoned: Node | null;
  decide: readonly TracedRow[] | null;
  refusals: readonly TracedRefusal[];
  /** Whether comparisons were made after rounding to 9 decimals. */
  rounded: boolean;
  /** The list whose row is at hand, and the fields of that row that the formula reads. */
  rowOf: string | null;
  cells: Readonly<Record<string, Traced>>;
  /** Named formulas and procedures called, in order. */
  nested: readonly TracedCall[];
  sums: readonly TracedSum[];
  lists: readonly TracedList[];
  /** The list a quantity is worked out once per row of. */
  over: string | null;
  /** Its rows; null also where that list has no value. */
  rows: readonly TraceStep[] | null;
  /** A row without a value leaves the others theirs. */
  partial: boolean;
}
