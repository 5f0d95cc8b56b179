type Both = Readonly<Record<'de' | 'en', string>>;

/** A point of an article, in our words, and where the site carries it beside the steps that name it. */
export interface CarriedPoint extends Both {
  id: string;
  /** Addresses below the language: `tools/customer-value`, or the empty one of the home page. */
  at?: readonly string[];
  /** The card that says what is known about it. */
  card?: string;
  /** The article gives no data for it. */
  claim?: true;
  /** Why it is carried nowhere, or what is to be thought of it. */
  remark?: Both;
}

/** A point whose place does not exist yet: it is on no page, and once its place exists it must be written. */
export interface AwaitedPoint {
  id: string;
  awaits: string;
}
export type Point = CarriedPoint | AwaitedPoint;

/** One of the five articles the method comes from. */
export interface Article {
  author: Both;
  where: Both;
  points: readonly Point[];
}

export const isCarried = (point: Point): point is CarriedPoint => !('awaits' in point);
