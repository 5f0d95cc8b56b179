import { root, workspace } from './workspace';

/** The record in which this device keeps the ticks and the track of a playbook. */
export const progressKey = (playbook: string): string => `${root}${workspace}/progress/${playbook}`;

export type Track = 'quiet' | 'cancelled';

/** A step with the points that are ticked at its end; what names a track is shown on that track alone. */
export interface StepPoints {
  step: string;
  only?: Track | undefined;
  points: readonly { id: string; only?: Track | undefined }[];
}

/** How far a visitor is with a playbook. */
export interface Standing {
  /** Whether any point was ever ticked, on either track. */
  begun: boolean;
  /** Steps of the track whose points are all ticked, and all steps of the track. */
  done: number;
  count: number;
  /** The first step that is not done: its place in the list given, its points ticked and all its points. */
  next: { place: number; done: number; count: number } | null;
}

/** The track a record of ticks names; whoever has chosen none works with customers who have gone quiet. */
export const trackOf = (marks: Readonly<Record<string, unknown>>): Track =>
  // Records of the first edition call them a and b.
  marks['track'] === 'cancelled' || marks['track'] === 'a' ? 'cancelled' : 'quiet';

/**
 * How far a visitor is with a playbook, on the track they have chosen.
 *
 * @param marks what the device keeps of the playbook: `<step>.<point>` is true where a point is ticked; anything else
 *   counts as not ticked
 * @param steps the steps in their order. One without a point on the track is no step of it, because nothing could
 *   finish it
 */
export function standingOf(marks: Readonly<Record<string, unknown>>, steps: readonly StepPoints[]): Standing {
  const other: Track = trackOf(marks) === 'cancelled' ? 'quiet' : 'cancelled';
  const isTicked = (step: string, id: string): boolean => marks[`${step}.${id}`] === true;
  const places = steps
    .map(({ step, only, points }, place) => {
      const asked = only === other ? [] : points.filter((point) => point.only !== other);
      return { place, count: asked.length, done: asked.filter(({ id }) => isTicked(step, id)).length };
    })
    .filter(({ count }) => count > 0);
  return {
    begun: steps.some(({ step, points }) => points.some(({ id }) => isTicked(step, id))),
    done: places.filter(({ done, count }) => done === count).length,
    count: places.length,
    next: places.find(({ done, count }) => done < count) ?? null,
  };
}

/** The names of all marks that tell how far a visitor is; the track and the letters are none of them. */
export const ticksIn = (marks: Readonly<Record<string, unknown>>, steps: readonly StepPoints[]): string[] =>
  steps
    .flatMap(({ step, points }) => [`${step}.done`, ...points.map(({ id }) => `${step}.${id}`)])
    .filter((name) => name in marks);
