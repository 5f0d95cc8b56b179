import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  startValue:
    'Add up what a customer brings in each year. Later years count for less, because not everybody stays and because money later is worth less.',
  newCustomerLifetimeValue:
    'A new customer brings in the first margin at once, so every year of the row counts.',
  existingCustomerLifetimeValue:
    'A regular has already paid for this year, so only what comes from next year on counts, if they are still there.',
  lifetimeValue: 'This is the value of the customer you chose: a new one or a regular.',
  netNewCustomerValue: 'Take the cost of winning a new customer off their value.',
  yearlyValueFactor:
    'How much a year counts against the one before: those who stay, with growth, divided by one plus the interest rate.',
  expectedRelationshipYears: 'The fewer customers leave in a year, the longer one stays on average.',
  lifetimeToAcquisitionRatio: 'Divide the value of a new customer by what they cost.',
  monthlyRetentionRate:
    'The share that stays a year gives the share that stays a month: multiplied by itself twelve times it makes the year again.',
  monthlyMargin: 'Spread the yearly margin over twelve months.',
  paybackShare: 'How large the cost is against everything a customer can ever bring back while they stay.',
  paybackMonths: 'Count the months until the margins of those who are still there have covered the cost.',
  paybackMonthsSimple: 'Divide the cost of a new customer by their margin a month, as if nobody left.',
  paybackMonthsRounded: 'A month that has begun counts as a whole one.',
  upliftAbsolute: 'Take the value of a customer before the change off the value after it.',
  upliftRelative: 'Compare the difference with the value before.',
  upliftBaseValue: 'This is the value of a customer as it is today.',
  changedRetentionRate:
    'Add your change to those who stay out of 100 today. There is no less than 0 and no more than 100.',
  upliftNewValue: 'Work out the same customer value once more, with as many as then stay.',
  churnReduction: 'Compare the change with those who leave today.',
  retentionElasticity: 'How much the customer value grows if 1% more customers stay.',
  historicNetValue: 'Take the cost of winning the customer off the margin so far.',
  historicRevenue: 'Order value, times orders a year, times years.',
  historicContribution:
    'Of the revenue the margin is left, and every year the cost of looking after the customer comes off.',
  annualMargin:
    'Order value times orders a year makes the revenue of a year. The margin of it is left, less the cost of looking after the customer.',
  customerReferralValue:
    'New customers that one brings in a year, times what a recommendation is worth, over the years they stay themselves.',
  referredValue: 'A recommended customer counts for what you enter, otherwise for as much as any new one.',
  rewardTotal: 'Both gifts together: for the one who recommends and for the one who comes.',
  valueIfIncremental:
    'If the customer would not have come otherwise, their value is left, less gifts and advertising.',
  valueIfAnyway: 'If the customer would have come anyway, you only save what winning them would have cost.',
  valuePerReferral: 'Weigh the two cases by how many of 100 would not have come otherwise.',
  referralAnnuity: 'Count the years in which the customer can still recommend you, later years for less.',
  referralValueIncremental: 'The part that rests on customers who would not have come otherwise.',
  referralValueSaved: 'The part that rests on advertising saved for customers who would have come anyway.',
  totalCustomerValue: 'What a customer buys and what their recommendations bring, added up.',
  equityTotal: 'The value of your customers today and of those still to come.',
  equityExisting: 'Your customers today, times what a regular is still worth.',
  equityFuture:
    'For each year to come: new customers, times their value less the cost of winning them. Later years count for less.',
  matrixLifetimeMedian: 'Put the customer values in order of size and take the middle one.',
  matrixReferralMedian: 'Put the values of the recommendations in order of size and take the middle one.',
};
