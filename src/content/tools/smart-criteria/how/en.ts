import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  totalPoints: 'Add up the points of the five groups.',
  specificPoints: 'The points for who it is about, for what, and through which channel.',
  measurablePoints: 'The points for what you count and where the figure comes from.',
  assignablePoints: 'The points for who does it and whether money and hours are enough.',
  relevantPoints: 'The points for what it is good for and whether you may do it.',
  timePoints: 'The points for when it begins, ends and is checked.',
  missingItems: 'Everything that has less than full points, the heaviest first.',
  ambitionRatio: 'Compare your target with what is possible at best.',
  bestOutcomeValue: 'Take the value of the first outcome in your list.',
  ladderIncrementalNetValue:
    'What a person you write to brings, without those who would come anyway, times the number of people, less the costs.',
  incrementalCostLimit:
    'Take off what would have come anyway from what a person you write to brings. You may spend no more on them.',
  expectedSuccesses: 'People you write to, times how many of 100 do what you hope for.',
  breakEvenCostPerContact:
    'What a person you write to brings on average, also through customers who would come anyway.',
  successRate: 'All outcomes that count as a success, added up.',
  noReactionProbability: 'Those who are in none of the outcomes do not reply.',
  expectedValuePerContact:
    'Each outcome counts for what it is worth, times how often it happens. Those who do not reply are added.',
  expectedValueTotal: 'People you write to, times what one of them brings.',
  ladderNetValue:
    'Take the costs off the worth of all outcomes. Those who would come anyway are still in it.',
  returnOnInvestment: 'Divide what is left after the costs by the costs.',
};
