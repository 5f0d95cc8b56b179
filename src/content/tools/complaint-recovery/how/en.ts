import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  valueLost: 'Customers who stop coming because of it, times the value of a regular.',
  lostCustomers: 'Of all for whom something went wrong, take off those who come again all the same.',
  valuePerFasterResolution:
    'By how many more come again after quick help than without help, times the value of a regular. Goodwill comes off.',
  onePointComplaintRate:
    'One more in 100 with a problem complains instead of saying nothing: by how much they are then likelier to come again, times the value of a regular. Your time and goodwill come off.',
  customersWithProblem: 'Your customers, times how many of 100 have a bad experience in a year.',
  complainingCustomers: 'Customers for whom something went wrong, times how many of 100 complain.',
  silentCustomers: 'All for whom something went wrong, less those who complain.',
  fastCustomers: 'Complaints, times how many of 100 you put right quickly.',
  slowCustomers: 'Complaints, times how many of 100 you put right late.',
  resolvedRate: 'Complaints put right quickly and late, together.',
  unresolvedRate: 'What is left of 100 complaints.',
  unresolvedCustomers: 'Complaints, times how many of 100 you do not put right.',
  keptAfterComplaint:
    'How many come again after quick help, after late help and without help, each counted as often as it happens.',
  keptCustomers:
    'Those who said nothing and come again all the same, and those who come again after complaining.',
  lostSilent: 'Of those who say nothing, all who do not come again.',
  lostUnresolved: 'Of those whose complaint was not put right, all who do not come again.',
  lostSlow: 'Of those you helped late, all who do not come again.',
  lostFast: 'Of those you helped quickly, all who do not come again.',
  lostResolved: 'Those who stop coming after late help and after quick help, together.',
  handlingCost: 'Your time for every complaint, and goodwill for each that is put right, quickly or late.',
  netImprovement: 'Take the extra time and goodwill off the customer value you keep.',
  valueSaved: 'What you lose today, less what you would still lose with the plan.',
  extraCost: 'Time and goodwill with the plan, less time and goodwill today.',
  plannedValueLost: 'Customers who then still stop coming, times the value of a regular.',
  thenProblemRate: 'Your planned figure, or today’s if you entered none.',
  thenComplaintRate: 'Your planned figure, or today’s if you entered none.',
  thenFastRate: 'Your planned figure, or today’s if you entered none.',
  thenSlowRate: 'Your planned figure, or today’s if you entered none.',
  thenCostPerComplaint: 'Your planned figure, or today’s if you entered none.',
  thenGoodwill: 'Your planned figure, or today’s if you entered none.',
  thenLostCustomers: 'The same sum as today, this time with the planned figures.',
  thenHandlingCost: 'The same sum as today, this time with the planned figures.',
};
