import type { HowOf } from '../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  annualRevenue: 'What one visit brings in, times the visits in a year.',
  annualMargin:
    'What a visit brings in, times the visits in a year, times the margin. The cost of looking after a customer is taken off.',
  yearlyValueFactor:
    'How much a year counts against the year before: those who stay, divided by one plus the interest rate.',
  newCustomerLifetimeValue:
    'The margin of every year is added up. Later years count for less, because not everyone stays and because money is worth less later.',
  existingCustomerLifetimeValue:
    'A regular has paid for this year already. What counts is next year and after, if they are still there.',
  netNewCustomerValue: 'The value of a new customer, less what it cost to win them.',
  customerChangePerYear: 'The new customers of a year, less those who stop coming.',
  leavingCustomersPerYear: 'The customers you have, times the share who do not come again next year.',
  steadyCustomers:
    'With so many customers, as many leave in a year as are new: the new customers divided by the share who leave.',
};
