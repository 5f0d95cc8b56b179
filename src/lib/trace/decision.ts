import type { BoundQuantity } from '../definition/bound';
import type { DecisionRow } from '../definition/definition';
import { run } from '../formula/interpret';
import { Reader } from '../formula/value';
import { reckonedOf } from './reckoned';
import { valueOf } from './scene';
import type { Scene } from './scene';
import type { TracedRefusal, TracedRow } from './step';

/**
 * Which rows of a decision were asked, and what they said.
 * @param rules the rows as they are written down, with where they are from
 */
export function decided(
  { decide, refusals }: Pick<BoundQuantity, 'decide' | 'refusals'>,
  rules: readonly DecisionRow[],
  scene: Scene,
): TracedRow[] {
  const { session, rounded, place } = scene;
  const reader = new Reader(session, rounded);
  let over = refusals.some(([, condition]) => run(condition, reader, place) === true);
  return (decide ?? []).map(({ when, verdict }, index) => {
    const { source, checked } = rules[index] ?? {};
    const row = {
      when,
      verdict,
      ...(source !== undefined && { source }),
      ...(checked !== undefined && { checked }),
    };
    if (over) return { ...row, reckoned: null, outcome: 'unasked' };
    const reckoned = when && reckonedOf(when, scene);
    const holds = when === null || run(when, reader, place);
    const open = holds === null || reader.blame !== null;
    over = open || holds !== false;
    return {
      ...row,
      reckoned,
      outcome: open ? 'refused' : !holds ? 'not' : when === null ? 'otherwise' : 'holds',
    };
  });
}

/** The refusals of a quantity, with the first that held. */
export function refusalsOf(
  { refusals, decide }: Pick<BoundQuantity, 'decide' | 'refusals'>,
  scene: Scene,
): TracedRefusal[] {
  // A formula's refusals compare exactly, those of a decision like its rows.
  const own = { ...scene, rounded: decide !== null && scene.rounded };
  const held = refusals.findIndex(([, condition]) => valueOf(condition, own) === true);
  return refusals.map(([code, tree], index) => ({ code, tree, holds: index === held }));
}
