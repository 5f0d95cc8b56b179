import { figures } from '../../figures/index';
import { definePart, defineTool } from '../../../lib/definition/definition';

const optional = { default: null, optional: true } as const;

/** Which figures of the profile and of the tools do not fit together? Each decision that holds is told as a sentence. */
const together = definePart({
  id: 'together',
  inputs: [
    'retentionRate',
    'relationshipYears',
    'newCustomerLifetimeValue',
    'valuePerFirstTimeBuyer',
    'referralsPerCustomerYear',
    'countedReferrals',
    'newCustomersPerYear',
    'countedNewCustomers',
    'newCustomers',
    'periodMonths',
    'organicReturnRate',
    'organicReturnRateOfGoal',
    'baselineRate',
    'customerReferralValue',
    'equityTotal',
  ],
  quantities: {
    expectedYears: {
      formula: 'years(1 / (1 - retentionRate))',
      unit: 'years',
      refuse: { NEVER: 'retentionRate = 1' },
      internal: true,
    },
    tenureNote: {
      decide: [
        { when: 'relationshipYears > 2 * expectedYears', verdict: 'long' },
        { when: 'relationshipYears * 2 < expectedYears', verdict: 'short' },
        { verdict: 'fits' },
      ],
      internal: true,
    },
    firstPurchaseNote: {
      decide: [
        {
          when: 'abs(valuePerFirstTimeBuyer - newCustomerLifetimeValue) > 0.25 * abs(newCustomerLifetimeValue)',
          verdict: 'apart',
        },
        { verdict: 'fits' },
      ],
      internal: true,
    },
    referralNote: {
      decide: [
        {
          when: 'abs(referralsPerCustomerYear - countedReferrals) > 0.2 * referralsPerCustomerYear',
          verdict: 'apart',
        },
        { verdict: 'fits' },
      ],
      internal: true,
    },
    newCustomersNote: {
      decide: [
        {
          when: 'abs(countedNewCustomers - newCustomersPerYear) > 0.2 * newCustomersPerYear',
          verdict: 'apart',
        },
        { verdict: 'fits' },
      ],
      internal: true,
    },
    goalNote: {
      decide: [
        { when: 'organicReturnRate <> organicReturnRateOfGoal', verdict: 'apart' },
        { verdict: 'fits' },
      ],
      internal: true,
    },
    controlNote: {
      decide: [{ when: 'organicReturnRate <> baselineRate', verdict: 'apart' }, { verdict: 'fits' }],
      internal: true,
    },
    doubleCountNote: {
      decide: [
        { when: 'referralsPerCustomerYear > 0 and customerReferralValue > 0', verdict: 'once' },
        { verdict: 'fits' },
      ],
      internal: true,
    },
  },
  sentences: [
    'tenureNote',
    'firstPurchaseNote',
    'referralNote',
    'newCustomersNote',
    'goalNote',
    'controlNote',
    'doubleCountNote',
  ],
});

/** What the method says of figures that belong together. Nothing is entered here: every figure comes from elsewhere. */
export const tool = defineTool({
  id: 'figures-together',
  version: 1,
  way: 'retention',
  inputs: {
    retentionRate: {
      ...figures.retentionRate,
      ...optional,
      profile: 'retentionRate',
      link: { from: 'customer-value', formula: 'retentionRate' },
    },
    relationshipYears: {
      kind: 'number',
      unit: 'years',
      min: 0,
      max: 50,
      ...optional,
      link: { from: 'customer-value', formula: 'relationshipYears' },
    },
    newCustomerLifetimeValue: {
      ...figures.newCustomerLifetimeValue,
      ...optional,
      profile: 'newCustomerLifetimeValue',
      link: { from: 'customer-value', formula: 'newCustomerLifetimeValue' },
    },
    valuePerFirstTimeBuyer: {
      ...figures.newCustomerLifetimeValue,
      ...optional,
      link: { from: 'lifecycle-funnel', formula: 'valuePerFirstTimeBuyer' },
    },
    referralsPerCustomerYear: {
      kind: 'number',
      of100: true,
      unit: '1/year',
      min: 0,
      max: 20,
      ...optional,
      link: { from: 'customer-value', formula: 'referralsPerCustomerYear' },
    },
    countedReferrals: {
      kind: 'number',
      of100: true,
      unit: '1/year',
      min: 0,
      max: 1e9,
      ...optional,
      link: { from: 'referral-rate', formula: 'referralCoefficient * 12 months/year / periodMonths' },
    },
    periodMonths: {
      kind: 'count',
      unit: 'months',
      min: 1,
      max: 60,
      ...optional,
      link: { from: 'referral-rate', formula: 'periodMonths' },
    },
    newCustomersPerYear: {
      ...figures.newCustomersPerYear,
      ...optional,
      profile: 'newCustomersPerYear',
      link: { from: 'customer-value', formula: 'newCustomersPerYear' },
    },
    countedNewCustomers: {
      kind: 'number',
      unit: 'customers',
      min: 0,
      max: 1e9,
      ...optional,
      link: { from: 'referral-rate', formula: 'newCustomers * 12 months / periodMonths' },
    },
    newCustomers: {
      ...figures.newCustomersPerYear,
      ...optional,
      link: { from: 'referral-rate', formula: 'newCustomers' },
    },
    organicReturnRate: {
      ...figures.organicReturnRate,
      ...optional,
      link: { from: 'reactivation-roi', formula: 'organicReturnRate' },
    },
    organicReturnRateOfGoal: {
      ...figures.organicReturnRate,
      ...optional,
      link: { from: 'smart-criteria', formula: 'organicReturnRate' },
    },
    baselineRate: {
      ...figures.organicReturnRate,
      ...optional,
      link: { from: 'campaign-control', formula: 'baselineRate' },
    },
    customerReferralValue: {
      ...figures.newCustomerLifetimeValue,
      ...optional,
      link: { from: 'customer-value', formula: 'customerReferralValue' },
    },
    equityTotal: {
      kind: 'money',
      unit: 'currency',
      min: -1e15,
      max: 1e15,
      ...optional,
      link: { from: 'customer-value', formula: 'equityTotal' },
    },
  },
  parts: [together],
  examples: [],
  sources: [],
});
