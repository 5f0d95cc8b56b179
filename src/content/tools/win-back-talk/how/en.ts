import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  preparedPoints: 'Count how many of the six points of the preparation are there.',
  giftRoom: 'Take your limit off the most a gift may cost.',
  openPreparation: 'Everything the preparation still lacks.',
  stepsDone: 'Count the steps that are done.',
  speakingShare: 'Divide the customer’s minutes by theirs and yours together.',
  conditionsMet: 'Count the conditions with ‘yes’.',
  openTalk: 'Everything the conversation still lacks.',
  openPromises: 'Count the promises that have not been kept yet.',
  keptPromises: 'Count the promises that have been kept.',
  nextDueDate: 'The earliest day among the promises not kept yet.',
  openAfterwards: 'Everything left to do after the conversation.',
};
