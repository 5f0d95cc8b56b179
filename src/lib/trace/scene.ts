import type { BoundTool } from '../definition/bound';
import { isRecord } from '../field/plain';
import type { Node } from '../formula/ast';
import { run } from '../formula/interpret';
import type { Place } from '../formula/interpret';
import { Reader } from '../formula/value';
import type { Figure, Lazy, Value, World } from '../formula/value';
import type { Session } from '../reckon/session';

/** Where a formula is worked out: the tool, its figures, what is at hand, and how it compares. */
export interface Scene {
  tool: BoundTool;
  session: Session;
  place: Place;
  rounded: boolean;
}

/** A tool's formulas over a session, outside any row. */
export const sceneOf = (tool: BoundTool, session: Session, rounded = false): Scene => ({
  tool,
  session,
  place: { library: tool.library },
  rounded,
});

/** The same within a row of a list. */
export const inRow = (scene: Scene, row: unknown): Scene => ({
  ...scene,
  place: { ...scene.place, rows: [...(scene.place.rows ?? []), row] },
});

/** The same within a period of a sum. */
export const inPeriod = (scene: Scene, index: string, period: number): Scene => ({
  ...scene,
  place: { ...scene.place, indices: { ...scene.place.indices, [index]: period } },
});

/** The value of a part of a formula, as the formula around it reads it. */
export const valueOf = (node: Node, { session, rounded, place }: Scene): Value | null =>
  run(node, new Reader(session, rounded), place);

/** What a part of a formula is worth by itself: its value, or why it has none. */
export function figureOf(node: Node, { session, rounded, place }: Scene): Figure {
  const reader = new Reader(session, rounded);
  return settled(reader.found(run(node, reader, place)), session, rounded);
}

/**
 * A figure whose rows hold values only: a field that is worked out when it is read is worked out now; one without a
 * value keeps saying why.
 */
export function settled(figure: Figure, world: World, rounded = false): Figure {
  const { value } = figure;
  return Array.isArray(value)
    ? { ...figure, value: value.map((row: unknown) => settledRow(row, world, rounded)) }
    : figure;
}

function settledRow(row: unknown, world: World, rounded: boolean): unknown {
  if (!isRecord(row) || !Object.values(row).some((cell) => typeof cell === 'function')) return row;
  return Object.fromEntries(
    Object.entries(row).map(([name, cell]) => {
      if (typeof cell !== 'function') return [name, cell];
      const reader = new Reader(world, rounded);
      const figure = reader.found((cell as Lazy)(reader));
      return [name, figure.value ?? taking(figure)];
    }),
  );
}

/** A field that has this figure wherever it is read. */
export const taking =
  (figure: Figure): Lazy =>
  (reader) =>
    reader.take(figure);
