import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  referralRate: 'Divide the new customers who came on a recommendation by all new customers.',
  recommenderShare: 'Divide the customers who recommended you by all your customers.',
  conversionPerRecommendation:
    'Divide the new customers who came on a recommendation by the number of recommendations.',
  recommendationsPerRecommender: 'Share the recommendations among everyone who recommended you.',
  contactRate: 'Divide the recommended people who got in touch by the number of recommendations.',
  conversionPerLead: 'Divide the new customers who came on a recommendation by all who got in touch.',
  missingCustomers: 'There are no half customers, so this is rounded up.',
  referredCustomersNeeded:
    'The other new customers stay as they are. This many recommended ones must come until their share reaches your goal.',
  otherCustomers: 'Take those who came on a recommendation off all new customers.',
  wholeNeeded: 'There are no half customers, so this is rounded up.',
  allAtGoal: 'The recommended customers the goal takes, and the others, together.',
  additionalReferredNeeded:
    'Take those who come on a recommendation already off those your goal takes. It is never less than none.',
  leverRecommenderShareGain:
    'If a tenth more customers recommend you, accordingly more people come. More than all customers cannot recommend you.',
  leverRecommendationsGain: 'If each does it a tenth more often, a tenth more people come.',
  leverConversionGain:
    'If a tenth more recommendations work, accordingly more people come. More customers than recommendations there cannot be.',
  recommenderShareWorth: 'What this way gains you, divided by the trouble from 1 to 5.',
  recommendationsWorth: 'What this way gains you, divided by the trouble from 1 to 5.',
  conversionWorth: 'What this way gains you, divided by the trouble from 1 to 5.',
  easiestStep: 'The way that gains you most for the trouble; where they are equal, the first.',
  netGain:
    'What those bring who would not have come otherwise, and the advertising saved on the rest. The cost comes off.',
  returnOnInvestment: 'Divide the gain by what the offer costs.',
  breakEvenReward:
    'What a recommended customer brings on average, less their part of the fixed cost. The rest may go into gifts.',
  referredValue: 'The customer value, with what recommended customers bring in more or less.',
  rewardTotal: 'The thank-you for the person who recommends, and the welcome gift for the newcomer.',
  programmeCost: 'The fixed cost, and both gifts for every new customer.',
  costPerReferredCustomer: 'Share the cost among all who came on a recommendation.',
  savingVersusAcquisition: 'What as many other new customers would have cost, less the cost of the offer.',
  broughtOnTop:
    'Recommended customers, of these the ones who would not have come otherwise, times their value.',
  advertisingSaved:
    'Recommended customers, of these the ones who would have come anyway, times the cost of a new customer.',
  referralContribution: 'Everyone who came on a recommendation, times their value.',
  firstYearReferralRevenue:
    'Everyone who came on a recommendation, times what one order brings in, times orders a year.',
  salesTimeSaving: 'Recommended people who got in touch, times hours saved, times the cost of an hour.',
  chainTotal:
    'To the customers you start with, each round adds those sent by the ones who came in the round before.',
  referralCoefficient: 'Divide the new customers who came on a recommendation by all your customers.',
  amplificationFactor: 'This is what one customer becomes if the chain never breaks.',
  chainMonths: 'Rounds, times months a round.',
  peopleReached: 'Recommendations, times how many people hear or read each.',
  firstRound: 'Customers you start with, times how many each of them sends you.',
  netPromoterScore: 'Take the answers of 0 to 6 off those of 9 or 10, per 100 answers.',
  netPromoterLow95:
    'The least it may be if you asked every customer: in 95 of 100 cases it lies between the two limits.',
  netPromoterHigh95:
    'The most it may be if you asked every customer: in 95 of 100 cases it lies between the two limits.',
  answerCount: 'All three groups added up.',
  netShare: 'Take the answers of 0 to 6 off those of 9 or 10, and divide by all answers.',
  netPromoterMargin95:
    'The simple margin of error. It is nought where all answers agree, so it must not stand alone.',
  adjustedNetShare: 'The same difference, divided by three answers more, so that few answers do not mislead.',
  adjustedMargin: 'The margin of error of that difference: the more answers, the smaller.',
};
