import type { Node } from '../formula/ast';
import type { Value } from '../formula/evaluate';

/** What a name is worth in a step, or why it has no value; `rank` is that of the input to blame, or Infinity. */
export interface Traced {
  value: Value | null;
  code: string | null;
  rank: number;
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
  verdict: string;
  outcome: 'holds' | 'not' | 'otherwise' | 'unasked' | 'refused';
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
  list: string;
  term: Node;
  rows: readonly { label: string; row: Readonly<Record<string, unknown>>; value: Value | null }[];
}

/** `at(…)` as a second column: the replaced inputs and every step that changes with them. */
export interface TracedColumn {
  node: Node;
  replaced: Readonly<Record<string, Value | null>>;
  units: Readonly<Record<string, string>>;
  steps: readonly TraceStep[];
  /** What the column's formula reads, also where it did not change. */
  names: Readonly<Record<string, Traced>>;
}

/** How one quantity came about. Everything needed to work it out again stands in the step itself. */
export interface TraceStep extends Traced {
  /** Key of the quantity, name of the named formula, or id of the item. */
  key: string;
  kind: 'quantity' | 'named' | 'item' | 'row';
  /** The visitor gave the value; the formula was not asked. */
  given: boolean;
  /** The formula; parameters of a named formula are replaced by what they stand for. */
  tree: Node | null;
  /** The formula with every `if` replaced by the branch taken. */
  taken: Node | null;
  decide: readonly TracedRow[] | null;
  refusals: readonly TracedRefusal[];
  names: Readonly<Record<string, Traced>>;
  /** Named formulas called, in order; in `tree` their calls keep their place. */
  nested: readonly {
    node: Node;
    step: TraceStep;
    bound: readonly { param: string; arg: Node; worth: Traced }[];
  }[];
  sums: readonly TracedSum[];
  lists: readonly TracedList[];
  columns: readonly TracedColumn[];
  /** The points of a checklist's items, where the quantity reads them. */
  items: readonly TraceStep[];
  /** A quantity worked out once per row. */
  rows: readonly TraceStep[] | null;
}
