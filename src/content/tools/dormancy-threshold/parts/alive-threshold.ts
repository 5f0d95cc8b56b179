import { definePart } from '../../../../lib/definition/definition';

/** How likely is this customer to come again, by the purchase model of the whole order list (BG/NBD)? */
export const aliveThreshold = definePart({
  id: 'aliveThreshold',
  inputs: [
    'purchaseShape',
    'purchaseScale',
    'dropoutShapeA',
    'dropoutShapeB',
    'repeatPurchases',
    'recencyWeeks',
    'ageWeeks',
    'aliveThreshold',
  ],
  quantities: {
    aliveProbability: {
      // Both forms are the same; the one that cannot overflow is taken.
      formula:
        'if(repeatPurchases = 0, 0, if(goneLogOdds > 0, exp(-goneLogOdds) / (1 + exp(-goneLogOdds)), 1 / (1 + exp(goneLogOdds))))',
      unit: 'share',
      refuse: { MODEL_NOT_APPLICABLE: 'repeatPurchases = 0' },
    },
    aliveThresholdWeek: {
      formula:
        'if(repeatPurchases = 0, 0, (scaleWeeks + recencyWeeks) * ((1 / aliveThreshold - 1) * (dropoutShapeB + repeatPurchases - 1) / dropoutShapeA) ^ (1 / (purchaseShape + repeatPurchases)) - scaleWeeks)',
      unit: 'weeks',
      symbol: 'T*',
      decimals: 0,
      refuse: { MODEL_NOT_APPLICABLE: 'repeatPurchases = 0' },
    },
    aliveBand: {
      decide: [
        { when: 'aliveProbability >= 0.8', verdict: 'active' },
        { when: 'aliveProbability >= 0.5', verdict: 'watch' },
        { verdict: 'dormant' },
      ],
      evidence: 'H',
    },
    aliveOfHundred: { formula: '100 * aliveProbability', unit: 'customers', internal: true },
    scaleWeeks: {
      formula: "as('weeks', purchaseScale)",
      unit: 'weeks',
      why: { weeks: 'scale' },
      internal: true,
    },
    goneLogOdds: {
      formula:
        'ln(dropoutShapeA / (dropoutShapeB + repeatPurchases - 1)) + (purchaseShape + repeatPurchases) * ln((scaleWeeks + ageWeeks) / (scaleWeeks + recencyWeeks))',
      unit: '1',
      internal: true,
    },
    aliveSentence: {
      decide: [
        {
          when: 'given(repeatPurchases) and if(given(repeatPurchases), repeatPurchases = 0, false)',
          verdict: 'once',
        },
        { when: 'not given(aliveProbability)', verdict: 'open' },
        { when: "aliveBand = 'active'", verdict: 'active' },
        { when: "aliveBand = 'watch'", verdict: 'watch' },
        { verdict: 'dormant' },
      ],
      internal: true,
    },
    limitSentence: {
      decide: [
        { when: 'aliveThresholdWeek < recencyWeeks', verdict: 'before' },
        { when: 'aliveThresholdWeek <= ageWeeks', verdict: 'passed' },
        { verdict: 'ahead' },
      ],
      internal: true,
    },
  },
  main: 'aliveProbability',
  verdict: 'aliveSentence',
  decisive: ['aliveThresholdWeek'],
  // A figure stands above those it limits: what is said of one must not move the other under the hand.
  first: ['ageWeeks', 'repeatPurchases', 'recencyWeeks'],
  groups: [
    { id: 'model', inputs: ['purchaseShape', 'purchaseScale', 'dropoutShapeA', 'dropoutShapeB'] },
    { id: 'limit', inputs: ['aliveThreshold'] },
  ],
  sentences: ['aliveSentence', 'limitSentence'],
  charts: ['aliveByWeek'],
  notes: ['model', 'bands'],
});
