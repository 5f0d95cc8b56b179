import type { Kind } from '../formula/kinds';
import type { Value } from '../formula/value';
import type { AnyField, FieldKind, FieldOf } from './field';

/** Names what a field cannot keep or use: `path` is `` for the field itself, else the way into it (`0.share`, `P1`). */
export type Report = (code: string, path: string) => void;
export type Drop = (path: string) => void;

/**
 * The entries of a list from outside, each as far as it can be kept; what lies past the limit is dropped and named by its
 * first entry.
 * @returns undefined for what is no list
 */
export function restoreList(
  value: unknown,
  limit: number,
  drop: Drop,
  one: (entry: unknown, path: string) => unknown,
): unknown {
  if (!Array.isArray(value)) return undefined;
  if (value.length > limit) drop(String(limit));
  return Array.from(value.slice(0, limit), (entry: unknown, index) => one(entry, String(index)));
}

/**
 * Everything the machinery must know of a kind of field, whatever its view. Each kind is one file that exports these;
 * how it is asked for, laid out in a sheet and drawn at random stand with views, workbook and tests, each in a
 * `Record<FieldKind, …>` of its own, so that a forgotten aspect does not compile.
 */
export interface FieldAspects<K extends FieldKind> {
  /** The unit of the contract. */
  unit(field: FieldOf<K>): string;
  /** The kind formulas see; of a list the kinds of its columns. */
  columns(field: FieldOf<K>): Kind;
  /** What formulas read for an answer (also for `null`): a settled copy, or `null` where there is nothing to read. */
  meaning(field: FieldOf<K>, value: unknown): Value | null;
  /** Errors of an answer that is there. */
  validate(field: FieldOf<K>, value: unknown, report: Report): void;
  /** The answer as far as it can be kept from anywhere; `undefined` if not at all. */
  restore(field: FieldOf<K>, value: unknown, drop: Drop): unknown;
  /** The answer a fragment's text says; `undefined` if it cannot be read. */
  decode(field: FieldOf<K>, text: string): unknown;
}

/** One aspect of every kind. */
export type Aspect<A extends keyof FieldAspects<FieldKind>> = {
  readonly [K in FieldKind]: FieldAspects<K>[A];
};

/** An aspect as a function over any field. */
export const ofKind =
  <A extends keyof FieldAspects<FieldKind>>(aspect: Aspect<A>) =>
  (field: AnyField): FieldAspects<FieldKind>[A] =>
    aspect[field.kind] as FieldAspects<FieldKind>[A];
