import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  faultlessOrders: 'A job counts when everything that applies to it is answered with ‘yes’.',
  checksDone: 'Count all points with ‘yes’.',
  checksMissed: 'Count all points with ‘no’.',
  firstAsked: 'The points of the first job, without those that do not apply.',
  firstOpen: 'Take off those with ‘yes’.',
  secondAsked: 'The points of the second job, without those that do not apply.',
  secondOpen: 'Take off those with ‘yes’.',
  thirdAsked: 'The points of the third job, without those that do not apply.',
  thirdOpen: 'Take off those with ‘yes’.',
  openSteps: 'Everything still missing in the three jobs.',
  loyaltyBalance: 'Take the weight of the reasons to leave off the weight of the reasons to stay.',
  stayWeight: 'The weights of all reasons to stay, added up.',
  leaveWeight: 'The weights of all reasons to leave, added up.',
  heaviestToLeave: 'The reason to leave with the largest weight, the first of equals.',
  openReasons: 'Everything still missing for the weighing.',
};
