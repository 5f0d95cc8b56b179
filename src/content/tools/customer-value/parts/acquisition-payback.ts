import { definePart } from '../../../../lib/definition/definition';

/** When has a new customer earned what winning them cost? */
export const acquisitionPayback = definePart({
  id: 'acquisitionPayback',
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
    'newCustomerLifetimeValue',
  ],
  quantities: {
    lifetimeToAcquisitionRatio: {
      formula: 'newCustomerLifetimeValue / acquisitionCost',
      unit: 'ratio',
      refuse: { DIV_ZERO: 'acquisitionCost = 0' },
    },
    ratioBand: {
      decide: [
        { when: 'lifetimeToAcquisitionRatio < 1', verdict: 'destroys_value' },
        { when: 'lifetimeToAcquisitionRatio < 3', verdict: 'thin' },
        { when: 'lifetimeToAcquisitionRatio <= 5', verdict: 'healthy' },
        { verdict: 'underinvested' },
      ],
      evidence: 'H',
    },
    monthlyRetentionRate: { formula: 'retentionRate ^ (1 / 12)', unit: 'share', symbol: 'ρ', internal: true },
    monthlyMargin: {
      formula: 'annualMargin / 12 months/year',
      unit: 'currency/month',
      symbol: 'g_m',
      internal: true,
    },
    paybackShare: {
      formula: "as('share', acquisitionCost * (1 - monthlyRetentionRate) / monthlyMargin)",
      unit: 'share',
      symbol: 'x',
      internal: true,
      why: { share: 'months' },
    },
    paybackMonths: {
      formula:
        "if(acquisitionCost = 0, 0 months, if(retentionRate = 1, paybackMonthsSimple, if(retentionRate = 0, 1 month, as('months', ln(1 - paybackShare) / ln(monthlyRetentionRate)))))",
      unit: 'months',
      refuse: {
        NEVER:
          'acquisitionCost > 0 and (annualMargin <= 0 or retentionRate > 0 and retentionRate < 1 and paybackShare >= 1 or retentionRate = 0 and paybackShare > 1)',
      },
      why: { months: 'compounding' },
    },
    paybackMonthsSimple: {
      formula: 'if(acquisitionCost = 0, 0 months, acquisitionCost / monthlyMargin)',
      unit: 'months',
      refuse: { NEVER: 'acquisitionCost > 0 and annualMargin <= 0' },
    },
    paybackMonthsRounded: {
      formula: "as('months', ceil(as('count', paybackMonths) - 0.000000001))",
      unit: 'months',
      why: { count: 'whole', months: 'whole' },
    },
    paybackBand: {
      decide: [
        { when: "refused(paybackMonths, 'NEVER')", verdict: 'never' },
        { when: 'paybackMonths <= 12 months', verdict: 'fast' },
        { when: 'paybackMonths <= 24 months', verdict: 'medium' },
        { verdict: 'slow' },
      ],
      evidence: 'H',
    },
  },
  main: 'lifetimeToAcquisitionRatio',
  verdict: 'ratioBand',
  decisive: ['paybackMonths', 'paybackMonthsSimple'],
  first: ['acquisitionCost', 'orderValue', 'ordersPerYear', 'contributionMarginRate', 'retentionRate'],
  leavesOut: { annualMargin: 'replaces', newCustomerLifetimeValue: 'replaces' },
  groups: [
    {
      id: 'further',
      inputs: ['serviceCostPerYear', 'horizonYears', 'unlimitedHorizon', 'discountRate', 'marginGrowthRate'],
    },
    { id: 'known', inputs: ['annualMargin', 'newCustomerLifetimeValue'] },
  ],
  sentences: ['ratioBand', 'paybackBand'],
});
