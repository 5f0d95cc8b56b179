import { definePart } from '../../../../lib/definition/definition';

/** What did it do beyond what would have happened anyway? Newcombe’s hybrid score interval at 95 %. */
export const upliftTest = definePart({
  id: 'upliftTest',
  inputs: [
    'contactedCustomers',
    'contactedSuccesses',
    'controlCustomers',
    'controlSuccesses',
    'valuePerSuccess',
    'campaignCost',
    'baselineRate',
    'repeatWhen',
    'repeatHowOften',
    'repeatStyle',
    'repeatWhom',
    'repeatOwner',
    'otherCampaigns',
  ],
  quantities: {
    netGain: {
      formula: 'incrementalSuccesses * valuePerSuccess - campaignCost',
      unit: 'currency',
      refuse: { NO_CONTROL_GROUP: 'noComparison' },
    },
    controlVerdict: {
      decide: [
        // Says nothing before the letters are counted.
        { when: 'noComparison and contactedSuccessRate >= 0', verdict: 'no_control' },
        { when: 'incrementalSuccessesLow * valuePerSuccess > campaignCost', verdict: 'repeat' },
        { when: 'incrementalSuccessesHigh * valuePerSuccess < campaignCost', verdict: 'stop' },
        { verdict: 'test_more' },
      ],
      evidence: 'H',
    },
    contactedSuccessRate: {
      formula: 'contactedSuccesses / contactedCustomers',
      unit: 'share',
      symbol: 'p_t',
    },
    controlSuccessRate: {
      formula: 'if(noComparison, 0, controlSuccesses / controlCustomers)',
      unit: 'share',
      symbol: 'p_c',
      refuse: { NO_CONTROL_GROUP: 'noComparison' },
    },
    incrementalRate: {
      formula: 'contactedSuccessRate - controlSuccessRate',
      unit: 'share',
      symbol: 'd',
      refuse: { NO_CONTROL_GROUP: 'noComparison' },
    },
    incrementalRateLow: {
      formula:
        'incrementalRate - sqrt((contactedSuccessRate - contactedCentre + contactedHalf) ^ 2 + (controlCentre + controlHalf - controlSuccessRate) ^ 2)',
      unit: 'share',
      refuse: { NO_CONTROL_GROUP: 'noComparison' },
    },
    incrementalRateHigh: {
      formula:
        'incrementalRate + sqrt((contactedCentre + contactedHalf - contactedSuccessRate) ^ 2 + (controlSuccessRate - controlCentre + controlHalf) ^ 2)',
      unit: 'share',
      refuse: { NO_CONTROL_GROUP: 'noComparison' },
    },
    incrementalSuccesses: {
      formula: 'incrementalRate * contactedCustomers',
      unit: 'customers',
      refuse: { NO_CONTROL_GROUP: 'noComparison' },
    },
    significant: {
      formula: 'incrementalRateLow > 0 or incrementalRateHigh < 0',
      unit: 'boolean',
      silent: true,
      refuse: { NO_CONTROL_GROUP: 'noComparison' },
    },
    noComparison: {
      formula: 'if(given(controlCustomers), controlCustomers = 0, true)',
      unit: 'boolean',
      internal: true,
    },
    // The quantile of 97.5 in 100: of twenty ranges nineteen hold the true figure.
    certainty: { formula: '1.959963984540054', unit: 'ratio', symbol: 'z', internal: true },
    contactedCentre: {
      formula:
        '(contactedSuccessRate + certainty ^ 2 / (2 * contactedCustomers)) / (1 + certainty ^ 2 / contactedCustomers)',
      unit: 'share',
      internal: true,
    },
    contactedHalf: {
      formula:
        'certainty * sqrt(contactedSuccessRate * (1 - contactedSuccessRate) / contactedCustomers + certainty ^ 2 / (4 * contactedCustomers ^ 2)) / (1 + certainty ^ 2 / contactedCustomers)',
      unit: 'share',
      internal: true,
    },
    controlCentre: {
      formula:
        'if(noComparison, 0, (controlSuccessRate + certainty ^ 2 / (2 * controlCustomers)) / (1 + certainty ^ 2 / controlCustomers))',
      unit: 'share',
      internal: true,
      refuse: { NO_CONTROL_GROUP: 'noComparison' },
    },
    controlHalf: {
      formula:
        'if(noComparison, 0, certainty * sqrt(controlSuccessRate * (1 - controlSuccessRate) / controlCustomers + certainty ^ 2 / (4 * controlCustomers ^ 2)) / (1 + certainty ^ 2 / controlCustomers))',
      unit: 'share',
      internal: true,
      refuse: { NO_CONTROL_GROUP: 'noComparison' },
    },
    incrementalSuccessesLow: {
      formula: 'incrementalRateLow * contactedCustomers',
      unit: 'customers',
      internal: true,
      refuse: { NO_CONTROL_GROUP: 'noComparison' },
    },
    incrementalSuccessesHigh: {
      formula: 'incrementalRateHigh * contactedCustomers',
      unit: 'customers',
      internal: true,
      refuse: { NO_CONTROL_GROUP: 'noComparison' },
    },
    breakEvenSuccesses: {
      formula: 'campaignCost / valuePerSuccess',
      unit: 'customers',
      internal: true,
      refuse: { DIV_ZERO: 'valuePerSuccess = 0' },
    },
    // Without a comparison the money can still be told, with what the visitor assumes instead of a count.
    assumedSuccesses: {
      formula: 'contactedSuccesses - baselineRate * contactedCustomers',
      unit: 'customers',
      internal: true,
    },
    assumedGain: {
      formula: 'assumedSuccesses * valuePerSuccess - campaignCost',
      unit: 'currency',
      internal: true,
    },
    checkSentence: {
      decide: [
        {
          when: 'noComparison and contactedSuccessRate >= 0 and not given(valuePerSuccess)',
          verdict: 'gross',
        },
        // A fifth of fewer than a hundred is too small a group to tell anything.
        { when: 'noComparison and contactedCustomers < 100 and assumedGain > 0', verdict: 'fewGain' },
        { when: 'noComparison and contactedCustomers < 100', verdict: 'fewLoss' },
        { when: 'noComparison and assumedGain > 0', verdict: 'grossGain' },
        { when: 'noComparison and contactedSuccessRate >= 0', verdict: 'grossLoss' },
        { when: 'valuePerSuccess = 0', verdict: 'worthless' },
        { when: 'incrementalSuccessesLow * valuePerSuccess > campaignCost', verdict: 'sure' },
        { when: 'incrementalRate <= 0', verdict: 'fewer' },
        {
          when: 'incrementalSuccessesHigh * valuePerSuccess < campaignCost and incrementalRateLow > 0',
          verdict: 'tooDear',
        },
        { when: 'incrementalSuccessesHigh * valuePerSuccess < campaignCost', verdict: 'never' },
        { when: 'netGain <= 0', verdict: 'rather_not' },
        { when: 'incrementalRateLow > 0', verdict: 'worked' },
        { verdict: 'open' },
      ],
      internal: true,
    },
    campaignCount: { formula: 'count(otherCampaigns) + 1', unit: 'count', internal: true },
    othersByGain: {
      formula: "list(sortBy(otherCampaigns, gain, 'descending'), name)",
      unit: 'list',
      internal: true,
    },
    betterByGain: {
      formula: "list(sortBy(where(otherCampaigns, gain > netGain), gain, 'descending'), name)",
      unit: 'list',
      internal: true,
    },
    rankSentence: {
      decide: [
        { when: 'if(given(otherCampaigns), count(otherCampaigns) = 0, true)', verdict: 'alone' },
        { when: 'not given(netGain)', verdict: 'unknown' },
        { when: 'max(otherCampaigns, gain) <= netGain', verdict: 'best' },
        { verdict: 'behind' },
      ],
      internal: true,
    },
    repeatNote: {
      decide: [
        {
          when: 'given(repeatWhen) and given(repeatHowOften) and given(repeatStyle) and given(repeatWhom) and given(repeatOwner)',
          verdict: 'written',
        },
        {
          when: 'given(repeatWhen) or given(repeatHowOften) or given(repeatStyle) or given(repeatWhom) or given(repeatOwner)',
          verdict: 'begun',
        },
        { verdict: 'none' },
      ],
      internal: true,
    },
  },
  main: 'netGain',
  verdict: 'controlVerdict',
  decisive: ['contactedSuccessRate', 'controlSuccessRate', 'incrementalSuccesses'],
  first: [
    'contactedCustomers',
    'contactedSuccesses',
    'controlCustomers',
    'controlSuccesses',
    'valuePerSuccess',
    'campaignCost',
  ],
  groups: [
    { id: 'without', inputs: ['baselineRate'] },
    {
      id: 'again',
      inputs: ['repeatWhen', 'repeatHowOften', 'repeatStyle', 'repeatWhom', 'repeatOwner'],
    },
    { id: 'others', inputs: ['otherCampaigns'] },
  ],
  sentences: ['checkSentence', 'rankSentence', 'repeatNote'],
  charts: ['becauseOfIt'],
  notes: ['ownCount', 'drawnByLot'],
  warnings: [{ code: 'MANY_COMPARISONS', when: 'count(otherCampaigns) >= 4', fields: ['otherCampaigns'] }],
});
