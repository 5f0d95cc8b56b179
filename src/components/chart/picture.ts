import type { ChartSeries } from '../../lib/chart/chart';

/** How wide a picture is laid out and how large its type is, in the picture's own units. */
export interface Size {
  name: 'narrow' | 'wide';
  width: number;
  /** Height of a picture with two axes; one of bars is as high as it has bars. */
  height: number;
  type: number;
}

/** For a phone and the printed column, and for a desk: the style sheet shows one, since nothing is measured here. */
export const sizes: readonly Size[] = [
  { name: 'narrow', width: 280, height: 225, type: 12.5 },
  { name: 'wide', width: 440, height: 246, type: 13 },
];

/** A picture laid out: where everything stands. Both drawers draw this and decide nothing themselves. */
export interface Picture {
  size: Size;
  height: number;
  plot: Box;
  /** The values at the ends of the value axis. */
  values: Range;
  /** The numbers at the ends of the other axis, where its points are numbers. */
  places?: Range;
  /** Of a bar or column, across its length. */
  thickness: number;
  grid: readonly Line[];
  bars: readonly Bar[];
  curves: readonly Curve[];
  marks: readonly Line[];
  words: readonly Word[];
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export interface Range {
  min: number;
  max: number;
}
type SeriesRole = ChartSeries['role'];
export interface Line {
  role: 'grid' | 'axis' | 'mark';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}
export interface Bar {
  role: SeriesRole;
  x: number;
  y: number;
  width: number;
  height: number;
}
export type Point = readonly [x: number, y: number];
/** A line through the points of a series; where one has no value, it is interrupted. */
export interface Curve {
  role: SeriesRole;
  points: readonly (Point | null)[];
  dots: boolean;
}
/** A line of text; `y` is its foot. */
export interface Word {
  role: 'tick' | 'name' | 'value' | 'mark' | SeriesRole;
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** A value as the visitor reads it. */
export type Format = (value: number, unit: string) => string;
