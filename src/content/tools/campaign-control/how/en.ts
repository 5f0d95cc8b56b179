import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  netGain: 'People who came back because of the campaign, times what each is worth, less what it cost.',
  contactedSuccessRate: 'Those who came back with a letter, divided by all who got one.',
  controlSuccessRate: 'Those who came back without a letter, divided by all who got none.',
  incrementalRate: 'What came back with a letter, less what came back without one.',
  incrementalRateLow:
    'The difference, less what may have been good luck with a letter and bad luck without, after Newcombe.',
  incrementalRateHigh:
    'The difference, plus what may have been bad luck with a letter and good luck without, after Newcombe.',
  incrementalSuccesses: 'The difference, times the number of people who got a letter.',
  certainty: 'A fixed number. It makes the range so wide that it is right in 19 cases of 20.',
  contactedCentre: 'With few people, the middle of the range moves a little towards one half.',
  contactedHalf: 'The more people got a letter, the narrower the range.',
  controlCentre: 'With few people, the middle of the range moves a little towards one half.',
  controlHalf: 'The more people were left out, the narrower the range.',
  incrementalSuccessesLow: 'The low end of the range, times the number of people who got a letter.',
  incrementalSuccessesHigh: 'The high end of the range, times the number of people who got a letter.',
  breakEvenSuccesses: 'The cost of the campaign, divided by what a customer who came back is worth.',
  campaignCount: 'The other campaigns and this one.',
  assumedSuccesses:
    'Those who came back, less those who by your assumption would have come without a letter.',
  assumedGain: 'What those people are worth, less the cost.',
  othersByGain: 'Your other campaigns, in the order of what they left you.',
  betterByGain: 'Those that left you more than this one.',
  attention: 'A fixed number. With it, four real successes out of five are noticed.',
  sampleSizeRounded: 'There are no half people, so it is rounded up.',
  sampleSizePerGroup:
    'Both margins together, divided by the difference, and the result times itself. If the difference is half as big, you need about four times as many people.',
  withLetterRate: 'Those who would come anyway, and the ones the letter is to bring.',
  middleRate: 'The middle between the two groups.',
  chanceMargin: 'The distance it takes so that at most one stroke of luck in twenty looks like a success.',
  missMargin: 'The distance it takes so that four real successes out of five are noticed.',
};
