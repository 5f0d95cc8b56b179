import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  totalPoints: 'Add up the points of the five groups.',
  specificPoints: 'The points for who you contact, for what, and through which channel.',
  measurablePoints: 'The points for what you count and where the figure comes from.',
  assignablePoints: 'The points for who does it and whether money and hours are enough.',
  relevantPoints: 'The points for what it is good for and whether you may do it.',
  timePoints: 'The points for when it begins, ends and is checked.',
  missingItems: 'Everything that has less than full points, the heaviest first.',
  ambitionRatio: 'Compare your target with what is possible at best.',
  bestOutcomeValue: 'Take the value of the first outcome in your list.',
  ladderIncrementalNetValue:
    'What a contact brings without those who would come anyway, times the number of contacts, less the costs.',
  incrementalCostLimit:
    'Take what those bring who would have come back anyway off the value of a contact. That is the most it may cost.',
  expectedSuccesses: 'People you contact, times how many of 100 do what you hope for.',
  breakEvenCostPerContact: 'What a contact brings on average, also through customers who would come anyway.',
  successRate: 'All outcomes that count as a success, added up.',
  noReactionProbability: 'Whoever is in none of the outcomes does not react.',
  expectedValuePerContact:
    'Each outcome counts for what it is worth, times how often it happens. Those who do not react are added.',
  expectedValueTotal: 'People you contact, times what a contact brings.',
  ladderNetValue:
    'Take the costs off the value of all contacts. Those who would come anyway are still in it.',
  returnOnInvestment: 'Divide what is left after the costs by the costs.',
};
