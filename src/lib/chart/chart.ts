import type { Value } from '../formula/value';
import type { Inputs } from '../field/field';

/** A picture as data: what to draw, never how. The same figures are printed as its table. */
export interface ChartData {
  /** A `table` has no drawing: its figures are the picture. */
  kind: 'bars' | 'columns' | 'lines' | 'table';
  /** What the picture shows, as a sentence without a full stop. */
  title: string;
  /** The axis the points stand on: names for bars and columns, numbers for lines. */
  x: { name: string; labels: readonly string[]; numbers?: readonly number[]; unit?: string };
  /** The unit of the values, as in the contract. */
  unit: string;
  series: readonly ChartSeries[];
  marks?: readonly ChartMark[];
  /** Highest value of the value axis, where the scale is fixed (20 points a letter). */
  max?: number;
}

export interface ChartSeries {
  name: string;
  values: readonly (number | null)[];
  /** `main` in the colour of the way, `ink` in black, `muted` in grey; told apart by shape and label too. */
  role: 'main' | 'ink' | 'muted';
  /** Where it differs from the picture's. */
  unit?: string;
  /** Within columns: drawn as a line over them. */
  line?: true;
  /** Labels on the marks themselves, in a `table` the cells; left out, the value is formatted by its unit. */
  labels?: readonly string[];
}

/** A dashed ink line with words: break-even, target, today. */
export interface ChartMark {
  axis: 'x' | 'y';
  at: number;
  label: string;
}

/** What a chart maker may read: the tool's figures, the same with inputs replaced, its words, and printed numbers. */
export interface ChartContext {
  inputs: Inputs;
  values: Readonly<Record<string, Value | null>>;
  /** A quantity with some inputs replaced, everything else as it stands. */
  at: (quantity: string, replaced: Inputs) => Value | null;
  words: Readonly<Record<string, string>>;
  /** Labels of inputs, quantities and items. */
  label: (key: string) => string;
  format: (value: number, unit: string) => string;
  /** Fills {placeholders} of a chart word. */
  fill: (template: string, values: Record<string, string>) => string;
}

/** A tool's pictures by name; `null` where the figures allow none. */
export type Charts = Readonly<Record<string, (context: ChartContext) => ChartData | null>>;
