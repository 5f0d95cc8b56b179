import type { MistakeId } from './mistakes';
import type { Misreading } from './readings';

/** Which way a wrong figure is wrong. */
export type Verdict = 'manifold' | 'high' | 'low' | 'same';

/** What a page says of one mistake. */
export interface MistakeWords {
  title: string;
  /** What one often sees, and why it is wrong. */
  seen: string;
  /** What the wrong figure is called, and how it comes about. */
  wrong: string;
  how: string;
  /**
   * What the two figures say; a verdict without words of its own is told in general ones. `{apart}` is how far they are
   * from each other, `{times}` how many times as much the wrong one is.
   */
  verdicts?: Partial<Record<Exclude<Verdict, 'same'>, string>>;
  /** When both are the same; told where they are. */
  equal: string;
  /** What is said where one of the two has no value, by the code of the reason. */
  none?: Readonly<Record<string, string>>;
  /** How one recognises it in any calculator. */
  recognise: string;
}

/** The words of the page. */
export interface OthersWords {
  title: string;
  question: string;
  description: string;
  lead: string;
  nobody: string;
  noScript: string;
  contents: string;
  /** Over the choice of figures; the visitor's own, and an example (template: {name}). */
  whose: string;
  own: string;
  example: string;
  /** Whose figures are shown; template: {name}. */
  withExample: string;
  withOwn: string;
  /** Of a comparison in which no figure is the visitor's. */
  noneOwn: string;
  takeOwn: string;
  notLoaded: string;
  figures: string;
  wrong: string;
  right: string;
  apart: string;
  none: string;
  /** A figure with its unit, where that is no currency; by unit, template: {value}. */
  inUnit: Readonly<Record<string, string>>;
  how: string;
  howWrong: string;
  howRight: string;
  /** In a trace, before the line with figures. */
  withFigures: string;
  recognise: string;
  /** Templates: {name}. */
  toTool: string;
  toMethod: string;
  verdicts: Record<Exclude<Verdict, 'same'>, string>;
  same: string;
  mistakes: Record<MistakeId, MistakeWords>;
  /** What the figure is called that a misread text becomes; template: {field}. */
  misread: string;
  readings: {
    caption: string;
    typed: string;
    becomes: string;
    meant: string;
    how: Record<Misreading, string>;
    note: string;
  };
  formulas: { title: string; lead: string };
}
