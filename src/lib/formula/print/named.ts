import type { BoundName, Node } from '../ast';

/** A name as it is printed; of a field of rows also the list expression the rows are of. */
export interface Named {
  name: BoundName;
  rows?: Node;
  /** It is told by its name also where others are told by what they are worth. */
  itself?: true;
}

/** A name within the rows at hand, the innermost list last. */
export function namedIn(name: BoundName, rows: readonly Node[]): Named {
  const list = name.is === 'cell' ? rows[name.level] : undefined;
  return list ? { name, rows: list } : { name };
}

/** Of a comparison, the name a text on its other side is an answer to. */
export const askedBy = (side: Node, rows: readonly Node[]): Named | undefined =>
  side.type === 'name' ? namedIn(side, rows) : undefined;
