import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  firstPlanned:
    'The lines that say how customers hear from you before the first purchase, and what they get out of it.',
  firstOpen: 'The lines in which customers are not, or only partly, told what they need to know.',
  firstMissing: 'Everything that is still missing before the first purchase.',
  afterPlanned:
    'The lines that say how customers hear from you after the purchase, and what they get out of it.',
  afterOpen: 'The lines in which customers are not, or only partly, told what they need to know.',
  afterMissing: 'Everything that is still missing after the purchase.',
  nextPlanned:
    'The lines that say how customers hear from you until the next purchase, and what they get out of it.',
  nextOpen: 'The lines in which customers are not, or only partly, told what they need to know.',
  nextMissing: 'Everything that is still missing until the next purchase.',
  priceRatio: 'What this order cost, divided by what a usual one is worth.',
  reassuranceInUse: 'Count the answers ‘every time’.',
  reassuranceNeeded:
    'One if the order costs less than usual, three up to three times as much, all five above that.',
  doubtLeft: 'Whatever can apply and is not answered with ‘every time’.',
  doubtMore: 'How many it should be less how many it is, and no more than can still be added.',
  doubtNext: 'The first of those, in the order of the sheet.',
  doubtMissing: 'Everything that is still missing against second thoughts.',
  anchorsInUse: 'Count the answers ‘every time’.',
};
