import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  idealTraits: 'Count how many of the seven points have something written beside them.',
  idealMissing: 'Five points are enough. Take off those that are there.',
  openTraits: 'Every point with nothing written beside it, as long as there are fewer than five.',
  remainingCustomers: 'Take those you leave out off the people on your list.',
  excludedCustomers:
    'Numbers of people are added up. With ‘of 100’, each line is taken from those still left after the lines above.',
  countedExclusions: 'Every line that says how many there are.',
  numberedLines: 'Count the lines with a number.',
  lineCount: 'Count the lines of the list.',
  openPoints: 'Everything that a finished list still lacks.',
};
