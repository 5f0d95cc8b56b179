import type { Value } from '../formula/value';
import type { Session } from './session';

/** The values of all quantities, also the internal ones. */
export const valuesOf = (session: Session): Record<string, Value | null> =>
  Object.fromEntries(Object.keys(session.model.figures).map((key) => [key, session.figure(key).value]));
