import { definePart } from '../../../../lib/definition/definition';

/** What comes of it if recommended customers recommend in turn? */
export const chain = definePart({
  id: 'chain',
  inputs: [
    'periodMonths',
    'activeCustomers',
    'recommendations',
    'referredNewCustomers',
    'chainStartCustomers',
    'chainCycles',
    'cycleMonths',
    'reachPerRecommendation',
  ],
  quantities: {
    chainTotal: {
      formula: 'chainStartCustomers * (1 + sum(t, 1, chainCycles, referralCoefficient ^ t))',
      unit: 'customers',
    },
    referralCoefficient: {
      formula: 'referredNewCustomers / activeCustomers',
      unit: 'ratio',
      symbol: 'K',
      decimals: 3,
    },
    amplificationFactor: {
      formula: '1 / (1 - referralCoefficient)',
      unit: 'ratio',
      decimals: 2,
      refuse: { K_GE_1: 'referralCoefficient >= 1' },
    },
    chainMonths: { formula: 'chainCycles * cycleMonths', unit: 'months' },
    peopleReached: { formula: 'recommendations * reachPerRecommendation', unit: 'count' },
    firstRound: { formula: 'chainStartCustomers * referralCoefficient', unit: 'customers', internal: true },
    chainSentence: {
      decide: [
        { when: 'referralCoefficient >= 1', verdict: 'endless' },
        { when: 'chainCycles = 0', verdict: 'none' },
        { when: 'firstRound < 0.5', verdict: 'none' },
        { verdict: 'grows' },
      ],
      internal: true,
    },
  },
  main: 'chainTotal',
  verdict: 'chainSentence',
  decisive: ['chainMonths', 'amplificationFactor', 'peopleReached'],
  first: ['chainStartCustomers', 'referredNewCustomers', 'activeCustomers', 'chainCycles'],
  groups: [
    { id: 'round', inputs: ['cycleMonths', 'periodMonths'] },
    { id: 'reach', inputs: ['recommendations', 'reachPerRecommendation'] },
  ],
  sentences: ['chainSentence'],
  notes: ['pictureOnly', 'onward'],
  warnings: [
    {
      code: 'CYCLE_SHORTER_THAN_PERIOD',
      when: 'cycleMonths < periodMonths',
      fields: ['cycleMonths'],
      compares: true,
    },
  ],
});
