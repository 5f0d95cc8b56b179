import { definePart } from '../../../lib/definition/definition';

/** What does a customer leave in a year? */
export const customerYear = definePart({
  id: 'customerYear',
  unfolded: true,
  inputs: ['orderValue', 'ordersPerYear', 'contributionMarginRate', 'serviceCostPerYear'],
  quantities: {
    annualRevenue: { formula: 'orderValue * ordersPerYear', unit: 'currency/year', internal: true },
    annualMargin: {
      formula: 'orderValue * ordersPerYear * contributionMarginRate - serviceCostPerYear',
      unit: 'currency/year',
    },
    marginSentence: {
      decide: [
        { when: 'annualMargin < 0', verdict: 'loss' },
        { when: 'annualMargin = 0', verdict: 'nothing' },
        { verdict: 'gain' },
      ],
      internal: true,
    },
  },
  main: 'annualMargin',
  sentences: ['marginSentence'],
});
