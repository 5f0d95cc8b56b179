import type { World } from '../../lib/formula/value';
import type { Origin } from '../../lib/reckon/resolve';

/** A tool's reckoning in which what nobody has entered counts as not there: of figures that are assumed nothing is told. */
export const ownOnly = (world: World, originOf: (key: string) => Origin | null): World => ({
  figure: (name) =>
    originOf(name)?.from === 'default'
      ? { value: null, code: 'NOT_PROVIDED', blame: null }
      : world.figure(name),
  foreign: (from, name) => world.foreign(from, name),
  at: (replaced) => world.at(replaced),
});
