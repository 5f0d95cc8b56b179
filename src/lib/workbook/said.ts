import type { Grid } from './grid';
import { first, nothing, truth } from './notation';
import { blamed, lowest, noRank } from './rank';

/** What a cell holds: a number, a yes/no, a text, or a list that is told as one text. */
export type Holding = 'number' | 'truth' | 'text' | 'list';

/**
 * A figure in a sheet: expressions for its value, its code where no input is to blame (`''`: never refused), and the
 * rank of the input to blame (`''`: none ever). They are mostly references, so that repeating them stays short.
 */
export interface Cells {
  v: string;
  code: string;
  rank: string;
  holds: Holding;
  /** An expression that is a text exactly where there is no value, whatever the reason. */
  missing?: string;
}

/** A number or text that always has a value. */
export const constant = (v: string, holds: Holding = 'number'): Cells => ({ v, code: '', rank: '', holds });

/** How tightly an expression binds that no bracket is ever needed around. */
export const atom = 10;

interface Parts {
  /** Valid where the formula is not refused; worked out when first asked for, as it may take cells. */
  v: () => string;
  tight?: number;
  holds?: Holding;
  ranks?: readonly string[];
  code?: (rest: string) => string;
  missing?: string;
  /** Of a condition that may be decided though one of its sides has no value. */
  is?: (wanted: boolean) => string;
}

/** A part of a formula as a sheet says it: its value, and why it has none. */
export class Said {
  readonly tight: number;
  readonly holds: Holding;
  /** Ranks of the inputs to blame through the branch taken; the lowest counts. */
  readonly ranks: readonly string[];
  readonly missing: string | undefined;
  /** Whether it may have a value though one of its sides has none. */
  readonly decides: boolean;

  constructor(
    readonly grid: Grid,
    private readonly parts: Parts,
  ) {
    this.tight = parts.tight ?? atom;
    this.holds = parts.holds ?? 'number';
    this.ranks = parts.ranks ?? [];
    this.missing = parts.missing;
    this.decides = parts.is !== undefined;
  }

  get v(): string {
    return this.parts.v();
  }

  /** The lowest of its ranks. */
  get rank(): string {
    return lowest(this.ranks);
  }

  /** The code of the first refused operand in formula order, else `rest`; asked only where no input is to blame. */
  code(rest: string): string {
    return this.parts.code?.(rest) ?? rest;
  }

  /** Its code, short enough to be repeated. */
  get refused(): string {
    return this.grid.short(this.code(nothing), nothing);
  }

  /** Its value in brackets where it binds more loosely than `floor`. */
  operand(floor: number): string {
    return this.tight < floor ? `(${this.v})` : this.v;
  }

  /** Whether it is true (or false) for certain, also where one of its sides is not known. */
  is(wanted: boolean): string {
    return this.parts.is?.(wanted) ?? this.strictly(wanted ? this.v : `NOT(${this.v})`, truth(false));
  }

  /** `then` where no input is to blame and nothing is refused. */
  strictly(then: string, otherwise: string): string {
    if (then === otherwise) return then;
    const { refused } = this;
    const rank = this.grid.short(this.rank, noRank);
    const asked = refused === nothing ? then : `IF(${refused}<>"",${otherwise},${then})`;
    return rank === noRank ? asked : `IF(${blamed(rank)},${otherwise},${asked})`;
  }

  /** One of two where it is true or false, `otherwise` where it has no value. */
  branch(yes: string, no: string, otherwise: string): string {
    if (this.decides && (this.ranks.length > 0 || this.refused !== nothing))
      return yes === no && yes === otherwise
        ? yes
        : `IF(${this.is(true)},${yes},IF(${this.is(false)},${no},${otherwise}))`;
    return this.strictly(yes === no ? yes : `IF(${this.v},${yes},${no})`, otherwise);
  }
}

/** What some operands make together: its own refusal comes after theirs. */
export const combined = (grid: Grid, operands: readonly Said[], { code, ...parts }: Parts): Said =>
  new Said(grid, {
    ranks: operands.flatMap((one) => one.ranks),
    code: (rest) => operands.reduceRight((then, one) => one.code(then), code?.(rest) ?? rest),
    ...parts,
  });

/** A figure's cells as a part of a formula. */
export const fromCells = (grid: Grid, { v, code, rank, holds, missing }: Cells): Said =>
  new Said(grid, {
    v: () => v,
    holds,
    ranks: rank === '' || rank === noRank ? [] : [rank],
    code: (rest) => firstOf(code, rest, grid),
    ...(missing !== undefined && { missing }),
  });

/** `one` where it is a code, else `rest`; a long one gets a cell of its own. */
export const firstOf = (one: string, rest: string, grid: Grid): string =>
  first(rest === nothing ? one : grid.short(one, nothing), rest);
