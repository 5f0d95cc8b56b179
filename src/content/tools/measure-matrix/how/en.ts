import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  readyMeasures: 'Count the lines that say what the customer gets, who does it and by when.',
  measureCount: 'Count the lines that say what the customer gets out of it.',
  unlinkedMeasures: 'Of these, count the lines without a goal.',
  uncheckedMeasures: 'Of these, count the lines where not all four questions are answered with ‘yes’.',
  effectPerEffort: 'In every line, divide the effect by the effort.',
  ratedMeasures: 'The lines with a use for the customer, an effect and an effort.',
  rankedMeasures:
    'Leave out the lines that say you may not contact them this way, and put the others in order by effect divided by effort, the largest first.',
  firstBenefit: 'What stands in the first line of that order.',
  firstContactCost: 'The cost of a contact from the first line of that order which has one.',
  priceMeasures: 'Count the lines with ‘price or discount’.',
  typedMeasures: 'Count the lines that say what kind of action it is.',
  openPoints: 'Everything that a finished sheet still lacks.',
};
