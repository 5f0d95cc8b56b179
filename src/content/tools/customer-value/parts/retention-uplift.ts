import { definePart } from '../../../../lib/definition/definition';

/** What does it bring to keep customers longer? */
export const retentionUplift = definePart({
  id: 'retentionUplift',
  inputs: [
    'orderValue',
    'ordersPerYear',
    'contributionMarginRate',
    'serviceCostPerYear',
    'annualMargin',
    'retentionRate',
    'discountRate',
    'horizonYears',
    'unlimitedHorizon',
    'marginGrowthRate',
    'customerStatus',
    'retentionChange',
  ],
  quantities: {
    upliftAbsolute: { formula: 'upliftNewValue - upliftBaseValue', unit: 'currency' },
    upliftRelative: {
      formula: 'upliftAbsolute / upliftBaseValue',
      unit: 'share',
      refuse: { BASE_NOT_POSITIVE: 'upliftBaseValue <= 0' },
    },
    upliftBaseValue: { formula: 'lifetimeValue', unit: 'currency' },
    changedRetentionRate: {
      formula: 'min(1, max(0, retentionRate + retentionChange))',
      unit: 'share',
      symbol: "r'",
      internal: true,
    },
    upliftNewValue: { formula: 'at(lifetimeValue, retentionRate, changedRetentionRate)', unit: 'currency' },
    churnReduction: {
      formula: '(changedRetentionRate - retentionRate) / (1 - retentionRate)',
      unit: 'share',
      refuse: { DIV_ZERO: 'retentionRate = 1' },
    },
    retentionElasticity: {
      formula:
        "if(unlimitedHorizon, yearlyValueFactor / (1 - yearlyValueFactor), sum(t, 1, horizonYears, (t - 1) * yearlyValueFactor ^ (t - 1)) / sum(t, 1, horizonYears, yearlyValueFactor ^ (t - 1))) + if(customerStatus = 'existing', 1, 0)",
      unit: 'ratio',
      refuse: {
        BASE_NOT_POSITIVE: 'upliftBaseValue <= 0',
        DIVERGES: 'unlimitedHorizon and yearlyValueFactor >= 1',
      },
    },
    retentionClamped: {
      formula: 'retentionRate + retentionChange > 1 or retentionRate + retentionChange < 0',
      unit: 'boolean',
      silent: true,
    },
    upliftSentence: {
      decide: [
        { when: 'upliftAbsolute < 0', verdict: 'less' },
        { when: 'upliftAbsolute = 0', verdict: 'same' },
        { verdict: 'more' },
      ],
      internal: true,
    },
  },
  main: 'upliftAbsolute',
  verdict: 'upliftSentence',
  decisive: ['upliftRelative', 'churnReduction', 'upliftNewValue'],
  first: [
    'retentionChange',
    'orderValue',
    'ordersPerYear',
    'contributionMarginRate',
    'retentionRate',
    'horizonYears',
  ],
  leavesOut: { annualMargin: 'replaces' },
  groups: [
    {
      id: 'further',
      inputs: [
        'serviceCostPerYear',
        'unlimitedHorizon',
        'discountRate',
        'marginGrowthRate',
        'customerStatus',
      ],
    },
    { id: 'known', inputs: ['annualMargin'] },
  ],
  sentences: ['upliftSentence'],
  charts: ['retentionSteps', 'valueByRetention'],
  notes: ['retentionMyth'],
  warnings: [{ code: 'CLAMPED', when: 'retentionClamped', fields: ['retentionChange'] }],
});
