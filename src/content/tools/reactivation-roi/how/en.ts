import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  netGain: 'Take all costs off the value of those who come back because of the campaign.',
  returnOnInvestment: 'Divide what the campaign leaves you by what it costs.',
  breakEvenWinBackRate:
    'What a letter and its conversations cost, and what those are worth who would come anyway, divided by what one who comes back leaves you after the gift.',
  winBackRate: 'How many of 100 reply, times how many of these buy again.',
  maxSpendPerContact:
    'What a person you write to brings on average, without those who would come anyway and without the gift.',
  maxIncentive:
    'Take the other costs off the value of those who come back because of the campaign, and share the rest among all who come back.',
  campaignCost:
    'Fixed cost, letters to everyone you write to, time for all who reply, and the gift for all who come back.',
  costPerContact: 'Share the cost of the campaign among everyone you write to.',
  costPerIncrementalWin: 'Share the cost of the campaign among those who come back only because of it.',
  grossValue: 'Customers who come back because of the campaign, times what one of them is worth.',
  secondYearlyValueFactor:
    'How much a year after the return counts against the one before: those who stay, divided by one plus the interest rate.',
  secondLifetimeValue:
    'Add up what a customer who came back brings in each year. Later years count for less.',
  excludedCustomers: 'Everyone you cross off, added up.',
  eligibleCustomers: 'Take off the list, one after the other, everyone you do not write to.',
  reachableCustomers: 'Of the rest, those count whom a letter reaches.',
  contactedCustomers: 'You write to everyone you can reach, but to no more than you can manage.',
  respondingCustomers: 'People you write to, times how many of 100 reply.',
  wonBackCustomers: 'People you write to, times how many of 100 come back.',
  incrementalWonBack: 'Of all who come back, take off those who would have come anyway.',
  breakEvenCustomers: 'People you write to, times how many of 100 must come back to cover the costs.',
  firstRoundCustomers: 'Half of the people you write to, rounded up.',
  firstRoundNeeded: 'People in the first round, times the share that must come back.',
  evidenceLowCustomers:
    'People you write to, times 1 of 100: so many ordered after a printed letter from a shop they did not know.',
  evidenceHighCustomers:
    'People you write to, times 4.3 of 100: so many of the past year’s customers ordered after a printed letter.',
  cautiousCustomers: 'People you write to, times how many come back in the cautious case.',
  boldCustomers: 'People you write to, times how many come back in the optimistic case.',
  advantageOverAcquisition:
    'Take what the same number of new customers would leave off what the campaign leaves you.',
  newCustomerCost:
    'As many new customers as come back because of the campaign, times the cost of a new customer.',
  newCustomerNetGain:
    'As many new customers as come back because of the campaign, times their value less the cost of winning them.',
  scenariosPositive: 'Count in how many of the three cases something is left.',
  cautiousResponseRate: 'In the cautious case fewer people reply.',
  cautiousWinRate: 'In the cautious case fewer of those who reply buy again.',
  scenarioLowNetGain: 'Work out the same gain once more, with the cautious figures.',
  boldResponseRate: 'In the optimistic case more people reply, at most all of them.',
  boldWinRate: 'In the optimistic case more of those who reply buy again, at most all of them.',
  scenarioHighNetGain: 'Work out the same gain once more, with the optimistic figures.',
  boldWinBackRate: 'How many reply in the optimistic case, times how many of these buy again.',
  maxOutlaySingleCustomer:
    'The chance with you, less the chance that they come anyway, times what they are worth. The gift comes off as often as they return.',
};
