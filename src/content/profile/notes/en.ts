import type { Told } from './told';

export const words: Told = {
  inputs: {
    retentionRate: 'Customers who stay another year',
    relationshipYears: 'Years they have been coming',
    newCustomerLifetimeValue: 'Value of a new customer',
    valuePerFirstTimeBuyer: 'Value of somebody who buys for the first time',
    referralsPerCustomerYear: 'New customers a customer brings in a year',
    countedReferrals: 'Counted: new customers a customer brings in a year',
    newCustomersPerYear: 'New customers a year',
    countedNewCustomers: 'Counted: new customers a year',
    periodMonths: 'Months counted',
    newCustomers: 'New customers counted',
    organicReturnRate: 'Would have come back anyway, in the campaign',
    organicReturnRateOfGoal: 'Would have come back anyway, in the goal',
    baselineRate: 'Would have come back anyway, when checking',
    customerReferralValue: 'Value of a customer’s recommendations',
    equityTotal: 'Value of all customers',
  },
  notes: {
    tenureNote: {
      long: 'If {retentionRate} customers stay another year, one of them stays about {expectedYears} {expectedYears:year|years} in all. In ‘Customer value’ you say they have been coming for {relationshipYears} {relationshipYears:year|years} already. One of the two cannot be right.',
      short:
        'If {retentionRate} customers stay another year, one of them stays about {expectedYears} {expectedYears:year|years} in all. In ‘Customer value’ yours has been coming for only {relationshipYears} {relationshipYears:year|years}. That is fine for a new customer, but too short for a typical one.',
    },
    firstPurchaseNote: {
      apart:
        '‘From first purchase to regular’ puts somebody who buys for the first time at {valuePerFirstTimeBuyer}, while your figures here put a new customer at {newCustomerLifetimeValue}. Regulars come again more often than newcomers, and here you count regulars. Go by the smaller figure when you decide what a new customer may cost.',
    },
    referralNote: {
      apart:
        'In ‘Customer value’, {referralsPerCustomerYear} customers bring a new one each year. What you counted in ‘Referral rate’ comes to {countedReferrals}, so use that figure.',
    },
    newCustomersNote: {
      apart:
        'Here you have {newCustomersPerYear} new customers a year. In ‘Referral rate’ you counted {newCustomers} in {periodMonths} {periodMonths:month|months}, which would be {countedNewCustomers} in a year. Find out which is right.',
    },
    goalNote: {
      apart:
        'Those who would have come back anyway are {organicReturnRate} in ‘Win-back campaign’ and {organicReturnRateOfGoal} in ‘Goal and success’. They are the same people, so use one figure for both.',
    },
    controlNote: {
      apart:
        'Those who would have come back anyway are {organicReturnRate} in ‘Win-back campaign’ and {baselineRate} in ‘Check results’. Once you have counted them, the counted figure holds for both.',
    },
    doubleCountNote: {
      once: 'A customer’s recommendations are worth {customerReferralValue}. Never add that to the {equityTotal} all your customers are worth, because what recommended customers buy is in there already, with the new ones.',
    },
  },
};
