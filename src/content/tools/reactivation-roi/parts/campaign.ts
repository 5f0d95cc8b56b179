import { definePart } from '../../../../lib/definition/definition';
import { after, costs, whom } from './groups';

/** What is left of a campaign after all costs, and from which rate does it pay? */
export const campaign = definePart({
  id: 'campaign',
  inputs: [
    'dormantCustomers',
    'exclusionMode',
    'exclusions',
    'deliverableRate',
    'contactCapacity',
    'responseRate',
    'winRateAmongResponders',
    'campaignFixedCost',
    'contactCost',
    'contactWaves',
    'talkCost',
    'incentivePerWin',
    'secondLifeAnnualMargin',
    'secondLifeRetentionRate',
    'discountRate',
    'horizonYears',
    'unlimitedHorizon',
    'organicReturnRate',
  ],
  quantities: {
    netGain: { formula: 'grossValue - campaignCost', unit: 'currency' },
    returnOnInvestment: {
      formula: 'netGain / campaignCost',
      unit: 'ratio',
      refuse: { DIV_ZERO: 'campaignCost = 0' },
    },
    breakEvenWinBackRate: {
      formula:
        '(campaignFixedCost / contactedCustomers + contactCost * contactWaves + talkCost * responseRate + organicReturnRate * secondLifetimeValue) / (secondLifetimeValue - incentivePerWin)',
      unit: 'share',
      symbol: 'w*',
      refuse: { NO_DATA: 'contactedCustomers = 0', NEVER: 'secondLifetimeValue <= incentivePerWin' },
    },
    winBackRate: {
      formula: 'responseRate * winRateAmongResponders',
      unit: 'share',
      symbol: 'w',
    },
    maxSpendPerContact: {
      formula: '(winBackRate - organicReturnRate) * secondLifetimeValue - winBackRate * incentivePerWin',
      unit: 'currency',
      maximum: true,
      refuse: { NO_DATA: 'contactedCustomers = 0' },
    },
    maxIncentive: {
      formula:
        '((winBackRate - organicReturnRate) * secondLifetimeValue * contactedCustomers - campaignFixedCost - contactCost * contactWaves * contactedCustomers - talkCost * respondingCustomers) / wonBackCustomers',
      unit: 'currency',
      maximum: true,
      refuse: { NO_DATA: 'wonBackCustomers = 0' },
    },
    campaignCost: {
      formula:
        'campaignFixedCost + contactCost * contactWaves * contactedCustomers + talkCost * respondingCustomers + incentivePerWin * wonBackCustomers',
      unit: 'currency',
    },
    costPerContact: {
      formula: 'campaignCost / contactedCustomers',
      unit: 'currency',
      refuse: { NO_DATA: 'contactedCustomers = 0' },
    },
    costPerIncrementalWin: {
      formula: 'campaignCost / incrementalWonBack',
      unit: 'currency',
      refuse: { NO_DATA: 'contactedCustomers = 0', NEVER: 'winBackRate <= organicReturnRate' },
    },
    grossValue: { formula: 'incrementalWonBack * secondLifetimeValue', unit: 'currency' },
    secondYearlyValueFactor: {
      formula: 'secondLifeRetentionRate / (1 + discountRate)',
      unit: 'share',
      symbol: 'q_2',
      internal: true,
    },
    secondLifetimeValue: {
      formula:
        'presentValue(secondLifeAnnualMargin, secondYearlyValueFactor, horizonYears, unlimitedHorizon)',
      unit: 'currency',
      symbol: 'S',
    },
    excludedCustomers: { formula: 'sum(exclusions, count)', unit: 'customers', internal: true },
    eligibleCustomers: {
      formula:
        "if(exclusionMode = 'count', dormantCustomers - excludedCustomers, dormantCustomers * product(exclusions, 1 - share))",
      unit: 'customers',
    },
    reachableCustomers: { formula: 'eligibleCustomers * deliverableRate', unit: 'customers' },
    contactedCustomers: {
      formula: 'if(given(contactCapacity), min(reachableCustomers, contactCapacity), reachableCustomers)',
      unit: 'customers',
      symbol: 'n',
    },
    respondingCustomers: { formula: 'contactedCustomers * responseRate', unit: 'customers' },
    wonBackCustomers: { formula: 'contactedCustomers * winBackRate', unit: 'customers' },
    incrementalWonBack: {
      formula: 'contactedCustomers * (winBackRate - organicReturnRate)',
      unit: 'customers',
    },
    breakEvenFeasible: { formula: 'breakEvenWinBackRate <= responseRate', unit: 'boolean', silent: true },
    breakEvenCustomers: {
      formula: 'contactedCustomers * breakEvenWinBackRate',
      unit: 'customers',
      internal: true,
    },
    // Printed mail of online shops, orders without a comparison group: strangers 2020/21, customers of the last year 2025.
    evidenceLowCustomers: { formula: '0.01 * contactedCustomers', unit: 'customers', internal: true },
    evidenceHighCustomers: { formula: '0.043 * contactedCustomers', unit: 'customers', internal: true },
    campaignSentence: {
      decide: [
        { when: 'contactedCustomers = 0', verdict: 'nobody' },
        { when: "refused(breakEvenWinBackRate, 'NEVER')", verdict: 'never' },
        { when: 'organicReturnRate >= winBackRate', verdict: 'noMore' },
        // Where whole people hide the difference, the sentence says how close it is.
        {
          when: 'not breakEvenFeasible and ceil(breakEvenCustomers) <= round(respondingCustomers, 0)',
          verdict: 'notQuite',
        },
        { when: 'not breakEvenFeasible', verdict: 'unreachable' },
        {
          when: 'netGain <= 0 and ceil(breakEvenCustomers) <= round(wonBackCustomers, 0)',
          verdict: 'justBelow',
        },
        { when: 'netGain <= 0', verdict: 'loss' },
        { when: 'ceil(breakEvenCustomers) >= round(wonBackCustomers, 0)', verdict: 'justAbove' },
        { verdict: 'gain' },
      ],
      internal: true,
    },
  },
  main: 'netGain',
  verdict: 'resultBand',
  decisive: ['campaignCost', 'maxSpendPerContact', 'costPerIncrementalWin'],
  ruler: {
    assumed: 'wonBackCustomers',
    breakEven: 'breakEvenCustomers',
    cautious: 'cautiousCustomers',
    bold: 'boldCustomers',
    evidence: ['evidenceLowCustomers', 'evidenceHighCustomers'],
  },
  first: [
    'dormantCustomers',
    'contactCost',
    'secondLifeAnnualMargin',
    'responseRate',
    'winRateAmongResponders',
    'organicReturnRate',
  ],
  groups: [whom, costs, after],
  sentences: ['campaignSentence', 'firstRoundReason', 'firstRound', 'cautiousSentence'],
  charts: ['funnel', 'gainByRate'],
  notes: ['benchmarks', 'openness'],
  warnings: [
    {
      code: 'ORGANIC_GE_WIN',
      when: 'organicReturnRate >= winBackRate',
      fields: ['organicReturnRate'],
      compares: true,
    },
    { code: 'GROSS_VIEW', when: 'organicReturnRate = 0', fields: ['organicReturnRate'] },
    { code: 'BREAKEVEN_ABOVE_RESPONSE', when: 'not breakEvenFeasible', saidBy: 'campaignSentence' },
  ],
});
