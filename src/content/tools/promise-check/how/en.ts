import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  overPromised: 'Count the lines in which more is promised than kept.',
  keptPromises: 'What is left once those promised too much and those outdone are taken off.',
  underPromised: 'The lines in which you are above your promise by more than the small difference.',
  plannedChanges: 'Of those not kept, the ones with an action, a name and a date.',
  openPoints: 'Everything that a finished sheet still needs.',
  ratedCount: 'Count the lines with both figures.',
  ratedPromises: 'All lines that have both figures.',
  brokenPromises: 'Of these, all in which less is kept than promised.',
  widestPromise: 'The first promise in that order.',
};
