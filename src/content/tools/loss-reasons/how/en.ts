import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  costliestMargin: 'The largest amount among the reasons you know.',
  costliestReason: 'The reason with the largest amount. ‘Unknown’ is not a reason.',
  lostMargin: 'All amounts of the list, added up.',
  explainedShare: 'Divide the amounts with a known reason by all amounts.',
  fixableMargin: 'The amounts of the lines where you said ‘yes’.',
  partlyFixableMargin: 'The amounts of the lines where you said ‘partly’, counted in full.',
  lostCustomers: 'The customers of all lines. A line without a number counts as one customer.',
  averageMargin: 'Spread all amounts over the customers of the lines that have an amount.',
  reasonsByMargin: 'Add up the amounts for each reason. The largest stands on top.',
  reasonsByNumber: 'Add up the customers for each reason. The most stand on top.',
  fixableByReason: 'Of each reason, the amounts of the lines with ‘yes’ or ‘partly’.',
  sortedCases: 'Every line that has an amount and a reason.',
  knownReasons: 'The same order without ‘unknown’.',
  mostFrequentReason: 'The reason for which most customers left, ‘unknown’ left out.',
  openPoints: 'Everything that a finished sheet still lacks.',
};
