import { definePart } from '../../../../lib/definition/definition';
import { lifetimeValue } from './lifetime-value';

/** What are a customer’s recommendations worth? After Kumar, Petersen & Leone. */
export const referralValue = definePart({
  id: 'referralValue',
  inputs: [
    ...lifetimeValue.inputs,
    'referralsPerCustomerYear',
    'referredCustomerValue',
    'referrerReward',
    'referredReward',
    'marketingCostPerReferred',
    'incrementalShare',
    'rewardForAllReferred',
    'creditAcquisitionToIncremental',
  ],
  quantities: {
    customerReferralValue: {
      formula: 'referralsPerCustomerYear * valuePerReferral * referralAnnuity',
      unit: 'currency',
    },
    referredValue: {
      formula: 'if(given(referredCustomerValue), referredCustomerValue, newCustomerLifetimeValue)',
      unit: 'currency',
      symbol: 'V',
      internal: true,
      refuse: { NOT_PROVIDED: 'not given(referredCustomerValue) and not given(newCustomerLifetimeValue)' },
    },
    rewardTotal: {
      formula: 'referrerReward + referredReward',
      unit: 'currency',
      symbol: 'a',
      internal: true,
    },
    valueIfIncremental: {
      formula:
        'referredValue - rewardTotal - marketingCostPerReferred + if(creditAcquisitionToIncremental, acquisitionCost, 0)',
      unit: 'currency',
      symbol: 'v_1',
      internal: true,
    },
    valueIfAnyway: {
      formula: 'acquisitionCost - if(rewardForAllReferred, rewardTotal, 0)',
      unit: 'currency',
      symbol: 'v_2',
      internal: true,
    },
    valuePerReferral: {
      formula: 'incrementalShare * valueIfIncremental + (1 - incrementalShare) * valueIfAnyway',
      unit: 'currency',
    },
    referralAnnuity: {
      formula:
        'if(unlimitedHorizon, years(1 / (1 + discountRate - retentionRate)), years(sum(t, 1, horizonYears, retentionRate ^ (t - 1) / (1 + discountRate) ^ t)))',
      unit: 'years',
      refuse: {
        NOT_PROVIDED: 'not given(referredValue)',
        DIVERGES: 'unlimitedHorizon and retentionRate = 1 and discountRate = 0',
      },
    },
    referralValueIncremental: {
      formula: 'referralsPerCustomerYear * incrementalShare * valueIfIncremental * referralAnnuity',
      unit: 'currency',
    },
    referralValueSaved: {
      formula: 'referralsPerCustomerYear * (1 - incrementalShare) * valueIfAnyway * referralAnnuity',
      unit: 'currency',
    },
    totalCustomerValue: { formula: 'lifetimeValue + customerReferralValue', unit: 'currency' },
    referralSentence: {
      decide: [
        { when: 'customerReferralValue < 0', verdict: 'loss' },
        { when: 'unlimitedHorizon', verdict: 'unlimited' },
        { verdict: 'limited' },
      ],
      internal: true,
    },
  },
  main: 'customerReferralValue',
  verdict: 'referralSentence',
  decisive: ['valuePerReferral', 'totalCustomerValue'],
  first: [
    'referralsPerCustomerYear',
    'orderValue',
    'ordersPerYear',
    'contributionMarginRate',
    'retentionRate',
    'incrementalShare',
  ],
  leavesOut: {
    annualMargin: 'replaces',
    newCustomerLifetimeValue: 'replaces',
    referredCustomerValue: 'replaces',
    horizonYears: 'convention',
  },
  groups: [
    {
      id: 'rewards',
      inputs: [
        'referrerReward',
        'referredReward',
        'marketingCostPerReferred',
        'rewardForAllReferred',
        'creditAcquisitionToIncremental',
      ],
    },
    {
      id: 'further',
      inputs: [
        'acquisitionCost',
        'serviceCostPerYear',
        'horizonYears',
        'unlimitedHorizon',
        'discountRate',
        'marginGrowthRate',
        'customerStatus',
      ],
    },
    { id: 'known', inputs: ['annualMargin', 'newCustomerLifetimeValue', 'referredCustomerValue'] },
  ],
  sentences: ['referralSentence'],
  notes: ['referredWorth', 'doubleCount'],
  warnings: [
    {
      code: 'DOUBLE_COUNT',
      when: 'newCustomersPerYear > 0 and acquisitionYears > 0 and customerReferralValue <> 0',
    },
  ],
});
