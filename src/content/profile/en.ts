import { figureWords } from '../figures/en';
import type { WordsOf } from '../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Your business',
  question: 'Which figures hold for every calculator?',
  summary:
    'Nearly every calculator asks for some of these eleven figures. Enter them here once, and you will find them there already. You can still work with a different one in any calculator.',
  inputs: {
    orderValue: figureWords.orderValue,
    ordersPerYear: figureWords.ordersPerYear,
    contributionMarginRate: figureWords.contributionMarginRate,
    serviceCostPerYear: figureWords.serviceCostPerYear,
    retentionRate: {
      ...figureWords.retentionRate,
      from: {
        churn: 'Of 100 customers, so many leave in a year',
        monthly: 'Of 100 customers, so many are still there after a month',
        twoYears: 'Of 100 customers, so many buy again within two years',
      },
    },
    discountRate: { ...figureWords.discountRate, from: { monthly: 'Interest rate a month' } },
    horizonYears: figureWords.horizonYears,
    unlimitedHorizon: figureWords.unlimitedHorizon,
    acquisitionCost: figureWords.acquisitionCost,
    activeCustomers: figureWords.activeCustomers,
    newCustomersPerYear: figureWords.newCustomersPerYear,
  },
  quantities: {
    annualRevenue: { label: 'What a customer spends in a year' },
    annualMargin: { label: 'Yearly margin per customer' },
    marginSentence: {
      label: 'Yearly margin in words',
      verdicts: {
        loss: {
          label: 'costs you money',
          text: 'A customer spends {annualRevenue} with you in a year and still costs you {annualMargin:abs} more than that leaves. Change the price or the effort first, because no campaign can pay while this is so.',
        },
        nothing: {
          label: 'nothing',
          text: 'A customer spends {annualRevenue} with you in a year, and nothing of it is left for you.',
        },
        gain: {
          label: 'leaves you money',
          text: 'A customer spends {annualRevenue} with you in a year, and {annualMargin} of it is left for you.',
        },
      },
    },
    yearlyValueFactor: { label: 'What a year counts against the year before' },
    newCustomerLifetimeValue: { label: 'Value of a new customer' },
    existingCustomerLifetimeValue: { label: 'Value of a regular' },
    netNewCustomerValue: { label: 'What a new customer leaves after the cost of winning them' },
    valueSentence: {
      label: 'Customer value in words',
      verdicts: {
        loss: {
          label: 'costs you money',
          text: 'With these figures a new customer brings you nothing, however long they stay.',
        },
        dear: {
          label: 'won too dearly',
          text: 'Over the years a new customer leaves you {newCustomerLifetimeValue}. As winning them costs {acquisitionCost}, you lose {netNewCustomerValue:abs} on each.',
        },
        gain: {
          label: 'leaves you money',
          text: 'Over the years a new customer leaves you {newCustomerLifetimeValue}. Winning them costs {acquisitionCost}, so you keep {netNewCustomerValue}.',
        },
      },
    },
    customerChangePerYear: { label: 'Customers gained or lost in a year' },
    leavingCustomersPerYear: { label: 'Customers who stop coming in a year' },
    steadyCustomers: { label: 'Where your customer numbers end up' },
    changeSentence: {
      label: 'More or fewer customers, in words',
      verdicts: {
        steady: {
          label: 'as many',
          text: 'About {leavingCustomersPerYear} stop coming in a year, and {newCustomersPerYear} are new, so your numbers stay much the same.',
        },
        endless: {
          label: 'nobody leaves',
          text: 'With these figures nobody ever leaves. Have another look, because even a happy customer moves house one day.',
        },
        shrinks: {
          label: 'fewer',
          text: 'About {leavingCustomersPerYear} stop coming in a year, and only {newCustomersPerYear} are new. You are losing customers overall, about {customerChangePerYear:abs} a year. If nothing changes, you will have {steadyCustomers} one day instead of {activeCustomers}.',
        },
        grows: {
          label: 'more',
          text: 'About {leavingCustomersPerYear} stop coming in a year, and {newCustomersPerYear} are new. You are gaining customers overall, about {customerChangePerYear} a year. If nothing changes, you will have {steadyCustomers} one day instead of {activeCustomers}.',
        },
      },
    },
  },
  parts: {
    customerYear: { title: 'One year', lead: 'What does a customer leave you in a year?' },
    customerYears: { title: 'All the years', lead: 'What is a customer worth until they stop coming?' },
    allCustomers: { title: 'All customers', lead: 'Are you gaining customers or losing them?' },
  },
  items: {},
  todo: {},
  warnings: {},
  reasons: { NEVER: 'If nobody leaves, your numbers only ever grow.' },
  notes: {},
  groups: {},
  headlines: {},
  rulers: {},
  charts: {},
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hair salon',
      note: '900 guests, who come six times a year and pay €58.',
    },
    garage: {
      title: 'Brandt’s garage',
      note: '1,400 customers, who bring the car in once or twice a year.',
    },
    'online-shop': {
      title: 'Halm Tea, online shop',
      note: '6,500 customers with small baskets, and fewer than half order again next year.',
    },
    'tax-adviser': {
      title: 'Ohlsen Tax Advisers',
      note: '240 clients, and nearly all of them stay.',
    },
  },
};
