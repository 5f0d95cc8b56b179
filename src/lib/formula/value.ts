/** One row of a list: its fields, each a value, nothing, or worked out only when it is read. */
export type Row = Readonly<Record<string, unknown>>;
export type Scalar = number | string | boolean;
export type Value = Scalar | readonly unknown[];

/**
 * The input that keeps a figure from having a value: one in error goes before a required one left empty, that before an
 * optional one; among equals the first of the contract.
 */
export interface Blame {
  input: string;
  why: 'error' | 'required' | 'empty';
  code: string;
  /** Place of the input in the contract. */
  place: number;
}

const gravity: Record<Blame['why'], number> = { error: 0, required: 1, empty: 2 };

/** The one of two that counts. */
export function graver(a: Blame | null, b: Blame | null): Blame | null {
  if (!a || !b) return a ?? b;
  const first = gravity[a.why] - gravity[b.why] || a.place - b.place;
  return first <= 0 ? a : b;
}

/** What a figure is: a value, or none with the reason and, if an input is to blame, which. */
export interface Figure {
  value: Value | null;
  code: string | null;
  blame: Blame | null;
  /** Refused because this one is not given: why it has no value. */
  cause?: Figure;
}

/** A part of a formula that is read only where it counts. */
export type Lazy = (reader: Reader) => Value | null;
/** What a list function asks of every row, and a sum of every period. */
export type Term = (reader: Reader, row: unknown) => Value | null;

/** Everything a formula can see. */
export interface World {
  figure(name: string): Figure;
  /** A figure of another tool or of the company profile: links read these. */
  foreign(from: string, name: string): Figure;
  /** The same world with some inputs replaced. */
  at(replaced: Readonly<Record<string, Value | null>>): World;
}

const round9 = (value: number): number => Math.round(value * 1e9) / 1e9;

/**
 * Reads one formula in a world and collects on the way why it has no answer: the gravest blame, and the code of the
 * first refused operand. Its operators give `null` where an operand has none, never NaN or Infinity: a division by zero
 * is `DIV_ZERO`, an overflow or an undefined result `DIVERGES`.
 */
export class Reader {
  blame: Blame | null = null;
  code: string | null = null;
  cause: Figure | undefined;

  /** @param rounded decisions compare after rounding to 9 decimals, so that 7.1 - 6.6 equals 0.5; formulas exactly */
  constructor(
    readonly world: World,
    readonly rounded = false,
  ) {}

  /** A reader of its own beside this one, for what may fail without this formula failing. */
  beside(rounded = false, world: World = this.world): Reader {
    return new Reader(world, rounded);
  }

  /** What this reader found out, with a value. */
  found(value: Value | null): Figure {
    if (this.blame) return { value: null, code: this.blame.code, blame: this.blame };
    if (value !== null) return { value, code: null, blame: null };
    const { code, cause } = this;
    return { value, code, blame: null, ...(cause && code === 'NOT_PROVIDED' && { cause }) };
  }

  hold(blame: Blame | null): void {
    this.blame = graver(this.blame, blame);
  }

  /** The first refusal says why: what was only looked for before it (`given`) is not to blame for it. */
  refuse(code: string | null, cause?: Figure): null {
    if (this.code === null && code !== null) [this.code, this.cause] = [code, cause];
    return null;
  }

  take({ value, code, blame, cause }: Figure): Value | null {
    this.hold(blame);
    return value ?? this.refuse(code, cause);
  }

  figure(name: string): Value | null {
    return this.take(this.world.figure(name));
  }

  foreign(from: string, name: string): Value | null {
    return this.take(this.world.foreign(from, name));
  }

  /** A field of a row; in a list of plain values each is its own field `value`. */
  cell(row: unknown, name: string): Value | null {
    const field = typeof row === 'object' && row !== null ? (row as Row)[name] : row;
    const value = typeof field === 'function' ? (field as Lazy)(this) : (field as Value | null | undefined);
    return value ?? (typeof field === 'function' ? null : this.refuse('NOT_PROVIDED'));
  }

  finite(value: number): number | null {
    return Number.isFinite(value) ? value + 0 : this.refuse('DIVERGES');
  }

  neg(a: Value | null): number | null {
    return typeof a === 'number' ? 0 - a : null;
  }

  not(a: Value | null): boolean | null {
    return a === null ? null : !a;
  }

  add(a: Value | null, b: Value | null): number | null {
    return numbers(a, b) ? this.finite((a as number) + (b as number)) : null;
  }

  sub(a: Value | null, b: Value | null): number | null {
    return numbers(a, b) ? this.finite((a as number) - (b as number)) : null;
  }

  mul(a: Value | null, b: Value | null): number | null {
    return numbers(a, b) ? this.finite((a as number) * (b as number)) : null;
  }

  div(a: Value | null, b: Value | null): number | null {
    if (!numbers(a, b)) return null;
    return b === 0 ? this.refuse('DIV_ZERO') : this.finite((a as number) / (b as number));
  }

  pow(a: Value | null, b: Value | null): number | null {
    return numbers(a, b) ? this.finite((a as number) ** (b as number)) : null;
  }

  eq(a: Value | null, b: Value | null): boolean | null {
    return a === null || b === null ? null : this.even(a) === this.even(b);
  }

  ne(a: Value | null, b: Value | null): boolean | null {
    return this.not(this.eq(a, b));
  }

  lt(a: Value | null, b: Value | null): boolean | null {
    return numbers(a, b) ? this.even(a) < this.even(b) : null;
  }

  le(a: Value | null, b: Value | null): boolean | null {
    return numbers(a, b) ? this.even(a) <= this.even(b) : null;
  }

  gt(a: Value | null, b: Value | null): boolean | null {
    return this.lt(b, a);
  }

  ge(a: Value | null, b: Value | null): boolean | null {
    return this.le(b, a);
  }

  /** `and` has a value as soon as one side decides; the right side is not read where the left one does. */
  and(a: Value | null, right: Lazy): boolean | null {
    if (a === false) return false;
    const b = right(this);
    return b === false ? false : a === null || b === null ? null : true;
  }

  or(a: Value | null, right: Lazy): boolean | null {
    if (a === true) return true;
    const b = right(this);
    return b === true ? true : a === null || b === null ? null : false;
  }

  private even(value: Value | null): Scalar {
    return this.rounded && typeof value === 'number' ? round9(value) : (value as Scalar);
  }
}

const numbers = (a: Value | null, b: Value | null): boolean => typeof a === 'number' && typeof b === 'number';
