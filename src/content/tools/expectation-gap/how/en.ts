import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  rated: 'Lines count that say how important it is, what was expected and what was experienced.',
  totalWeight: 'How important each of these lines is, added up.',
  weightedGap:
    'In each line, experienced less expected, times how important it is; added up and divided by all the importance together.',
  shareDissatisfied:
    'How important those lines are together in which clearly less was experienced than expected, out of all.',
  shareSatisfied: 'What is left after the lines that let people down and those that delight them.',
  shareDelighted:
    'How important those lines are together in which clearly more was experienced than expected, out of all.',
  gapIndex: 'The average difference against the length of the scale, out of 100.',
  lossAverseGap: 'Like the average difference, but what is missing counts as much more as you have entered.',
  totalShortfall: 'What is missing in each line, times how important it is, added up.',
  priorityShares: 'What is missing in the line, times how important it is, out of all that is missing.',
  topPriority: 'The line in which most is missing, allowing for how important it is.',
  topShortfall: 'The most that is missing in a line, times how important it is.',
  topPriorities: 'All lines in which as much is missing.',
  lettingDown: 'The lines where clearly less was experienced than expected, counted.',
  topShare: 'What is missing in this line, out of all that is missing.',
  disappointing: 'All lines in which clearly less was experienced than expected.',
  outsideCount: 'Count all figures that lie outside your scale.',
  skippedNames: 'All lines in which something is still missing.',
  promised: 'All lines that say what was promised and what was experienced.',
  promisedToTen: 'The same lines, as long as your scale lies between 0 and 10.',
  brokenNames: 'All lines in which more was promised than experienced.',
  exceededNames: 'All lines in which clearly more was experienced than promised.',
};
