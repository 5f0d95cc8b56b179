import { definePart } from '../../../../lib/definition/definition';

/** What is a customer worth over the years, in margin? */
export const lifetimeValue = definePart({
  id: 'lifetimeValue',
  inputs: [
    'orderValue',
    'ordersPerYear',
    'contributionMarginRate',
    'serviceCostPerYear',
    'annualMargin',
    'acquisitionCost',
    'retentionRate',
    'discountRate',
    'horizonYears',
    'unlimitedHorizon',
    'marginGrowthRate',
    'customerStatus',
    'newCustomerLifetimeValue',
  ],
  quantities: {
    startValue: {
      formula: 'presentValue(annualMargin, yearlyValueFactor, horizonYears, unlimitedHorizon)',
      unit: 'currency',
      symbol: 'S',
      internal: true,
    },
    newCustomerLifetimeValue: { formula: 'startValue', unit: 'currency', symbol: 'CLV' },
    existingCustomerLifetimeValue: {
      formula: 'startValue * retentionRate / (1 + discountRate)',
      unit: 'currency',
    },
    lifetimeValue: {
      formula: "if(customerStatus = 'existing', existingCustomerLifetimeValue, startValue)",
      unit: 'currency',
    },
    netNewCustomerValue: { formula: 'newCustomerLifetimeValue - acquisitionCost', unit: 'currency' },
    yearlyValueFactor: {
      formula: 'retentionRate * (1 + marginGrowthRate) / (1 + discountRate)',
      unit: 'share',
      symbol: 'q',
      silent: true,
    },
    expectedRelationshipYears: {
      formula: 'years(1 / (1 - retentionRate))',
      unit: 'years',
      refuse: { DIVERGES: 'retentionRate = 1' },
    },
    lifetimeSentence: {
      decide: [
        { when: 'annualMargin < 0', verdict: 'loss' },
        { when: 'unlimitedHorizon', verdict: 'unlimited' },
        { verdict: 'limited' },
      ],
      internal: true,
    },
  },
  main: 'newCustomerLifetimeValue',
  decisive: ['existingCustomerLifetimeValue', 'netNewCustomerValue', 'expectedRelationshipYears'],
  first: ['orderValue', 'ordersPerYear', 'contributionMarginRate', 'serviceCostPerYear', 'retentionRate'],
  leavesOut: { annualMargin: 'replaces', newCustomerLifetimeValue: 'replaces', horizonYears: 'convention' },
  groups: [
    {
      id: 'further',
      inputs: [
        'acquisitionCost',
        'horizonYears',
        'unlimitedHorizon',
        'discountRate',
        'marginGrowthRate',
        'customerStatus',
      ],
    },
    { id: 'known', inputs: ['annualMargin', 'newCustomerLifetimeValue'] },
  ],
  sentences: ['lifetimeSentence'],
  charts: ['valueByYear'],
  notes: ['constantRetention'],
});
