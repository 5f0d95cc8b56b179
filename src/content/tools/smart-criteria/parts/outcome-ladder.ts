import { definePart } from '../../../../lib/definition/definition';

/** What counts as a success if the customer does something else? */
export const outcomeLadder = definePart({
  id: 'outcomeLadder',
  inputs: ['tiers', 'contactedCustomers', 'campaignCost', 'noReactionValue', 'organicReturnRate'],
  quantities: {
    bestOutcomeValue: {
      formula: 'if(count(tiers) = 0, 0, first(tiers, value))',
      unit: 'currency',
      symbol: 'v_1',
      internal: true,
    },
    ladderIncrementalNetValue: {
      formula: 'contactedCustomers * incrementalCostLimit - campaignCost',
      unit: 'currency',
    },
    incrementalCostLimit: {
      formula: 'expectedValuePerContact - organicReturnRate * bestOutcomeValue',
      unit: 'currency',
      internal: true,
    },
    expectedSuccesses: { formula: 'contactedCustomers * successRate', unit: 'customers' },
    breakEvenCostPerContact: { formula: 'expectedValuePerContact', unit: 'currency', maximum: true },
    successRate: { formula: 'sum(where(tiers, isSuccess), probability)', unit: 'share' },
    noReactionProbability: { formula: '1 - sum(tiers, probability)', unit: 'share', symbol: 'p_0' },
    expectedValuePerContact: {
      formula: 'sum(tiers, probability * value) + noReactionProbability * noReactionValue',
      unit: 'currency',
      symbol: 'E',
    },
    expectedValueTotal: { formula: 'contactedCustomers * expectedValuePerContact', unit: 'currency' },
    ladderNetValue: { formula: 'expectedValueTotal - campaignCost', unit: 'currency' },
    returnOnInvestment: {
      formula: 'ladderNetValue / campaignCost',
      unit: 'ratio',
      refuse: { DIV_ZERO: 'campaignCost = 0' },
    },
    ladderSentence: {
      decide: [
        { when: 'count(tiers) = 0', verdict: 'empty' },
        { when: 'incrementalCostLimit <= 0', verdict: 'nothing' },
        { when: 'ladderIncrementalNetValue <= 0', verdict: 'loss' },
        { verdict: 'gain' },
      ],
      internal: true,
    },
  },
  main: 'ladderIncrementalNetValue',
  verdict: 'ladderSentence',
  decisive: ['expectedSuccesses', 'successRate', 'noReactionProbability'],
  first: ['tiers', 'contactedCustomers', 'campaignCost', 'organicReturnRate', 'noReactionValue'],
  sentences: ['ladderSentence'],
  charts: ['ladder'],
  notes: ['oddCriterion', 'subGoals'],
  warnings: [
    {
      code: 'GROSS_VIEW',
      when: 'organicReturnRate = 0 and given(ladderIncrementalNetValue)',
      fields: ['organicReturnRate'],
    },
  ],
});
