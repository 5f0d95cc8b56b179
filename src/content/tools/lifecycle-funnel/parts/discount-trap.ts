import { definePart } from '../../../../lib/definition/definition';

/** How much more has to be sold, or how much more often must people come again, so that a discount costs nothing? */
export const discountTrap = definePart({
  id: 'discountTrap',
  inputs: [
    'secondPurchaseRate',
    'regularRate',
    'firstPurchaseContribution',
    'secondPurchaseContribution',
    'regularCustomerValue',
    'discountAcquiredShare',
    'discountedSecondPurchaseRate',
    'fullPriceSecondPurchaseRate',
    'contributionMarginRate',
    'orderValue',
    'discountDepth',
  ],
  quantities: {
    discountVolumeUplift: {
      formula: 'contributionMarginRate / (contributionMarginRate - discountDepth) - 1',
      unit: 'share',
      decimals: 0,
      refuse: { NEVER: 'discountDepth >= contributionMarginRate' },
    },
    discountedMarginRate: {
      formula: '(contributionMarginRate - discountDepth) / (1 - discountDepth)',
      unit: 'share',
    },
    discountBreakEvenSecondRate: {
      formula: 'effectiveSecondPurchaseRate + discountDepth * orderValue / secondBuyerValue',
      unit: 'share',
      refuse: { NEVER: 'secondBuyerValue <= 0' },
    },
    discountAmount: { formula: 'discountDepth * orderValue', unit: 'currency', internal: true },
    soldInstead: { formula: '10 * (1 + discountVolumeUplift)', unit: 'ratio', internal: true },
    soldAtLeast: { formula: 'ceil(soldInstead - 0.000000001)', unit: 'customers', internal: true },
    comeToday: { formula: '100 * effectiveSecondPurchaseRate', unit: 'ratio', internal: true },
    mustCome: { formula: '100 * discountBreakEvenSecondRate', unit: 'ratio', internal: true },
    discountSentence: {
      decide: [
        { when: 'discountDepth = 0', verdict: 'none' },
        { when: 'discountDepth > contributionMarginRate', verdict: 'loses' },
        { when: 'discountDepth = contributionMarginRate', verdict: 'nothing' },
        // Orders are whole; where the figure had to be rounded up, it says so.
        { when: 'round(soldInstead, 1) < soldAtLeast', verdict: 'roundedUp' },
        { verdict: 'more' },
      ],
      internal: true,
    },
    comeAgainSentence: {
      decide: [
        { when: 'discountDepth = 0', verdict: 'none' },
        { when: "refused(discountBreakEvenSecondRate, 'NEVER')", verdict: 'never' },
        { when: 'discountBreakEvenSecondRate > 1', verdict: 'impossible' },
        { verdict: 'more' },
      ],
      internal: true,
    },
  },
  main: 'discountVolumeUplift',
  verdict: 'discountSentence',
  decisive: ['discountBreakEvenSecondRate', 'discountedMarginRate'],
  first: ['discountDepth', 'contributionMarginRate', 'orderValue'],
  groups: [
    {
      id: 'again',
      inputs: [
        'secondPurchaseRate',
        'regularRate',
        'firstPurchaseContribution',
        'secondPurchaseContribution',
        'regularCustomerValue',
      ],
    },
    {
      id: 'discounted',
      inputs: ['discountAcquiredShare', 'discountedSecondPurchaseRate', 'fullPriceSecondPurchaseRate'],
    },
  ],
  sentences: ['discountSentence', 'comeAgainSentence'],
  charts: ['extra'],
  notes: ['cheapest', 'onlyPrice'],
  warnings: [{ code: 'ABOVE_ONE', when: 'discountBreakEvenSecondRate > 1', saidBy: 'comeAgainSentence' }],
});
