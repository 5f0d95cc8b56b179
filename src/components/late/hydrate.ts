import { hydrate } from 'preact';
import type { ComponentChild } from 'preact';
import { typedIn } from './typed';

let hydrating = false;

/** Whether served markup is being taken over at this moment: what renders first now has its markup there already. */
export const isHydrating = (): boolean => hydrating;

/** Brings served markup to life where it stands; what was typed into it before is typed again. */
export function hydrateInto(node: ComponentChild, root: Element): void {
  const retype = typedIn(root);
  hydrating = true;
  try {
    hydrate(node, root);
  } finally {
    hydrating = false;
  }
  retype(root);
}
