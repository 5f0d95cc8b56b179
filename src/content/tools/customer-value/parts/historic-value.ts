import { definePart } from '../../../../lib/definition/definition';

/** What has a customer brought so far? */
export const historicValue = definePart({
  id: 'historicValue',
  inputs: [
    'orderValue',
    'ordersPerYear',
    'contributionMarginRate',
    'serviceCostPerYear',
    'annualMargin',
    'relationshipYears',
    'acquisitionCost',
  ],
  quantities: {
    historicNetValue: { formula: 'historicContribution - acquisitionCost', unit: 'currency' },
    historicRevenue: { formula: 'orderValue * ordersPerYear * relationshipYears', unit: 'currency' },
    historicContribution: {
      formula: 'historicRevenue * contributionMarginRate - serviceCostPerYear * relationshipYears',
      unit: 'currency',
    },
    annualMargin: {
      formula: 'orderValue * ordersPerYear * contributionMarginRate - serviceCostPerYear',
      unit: 'currency/year',
      symbol: 'g',
    },
  },
  main: 'historicNetValue',
  decisive: ['historicRevenue', 'historicContribution', 'annualMargin'],
  first: ['relationshipYears', 'orderValue', 'ordersPerYear', 'contributionMarginRate'],
  groups: [
    { id: 'further', inputs: ['serviceCostPerYear', 'acquisitionCost'] },
    { id: 'known', inputs: ['annualMargin'] },
  ],
  warnings: [
    {
      code: 'NEGATIVE_MARGIN',
      when: 'annualMargin < 0 or contributionMarginRate < 0',
      fields: ['contributionMarginRate'],
    },
  ],
});
