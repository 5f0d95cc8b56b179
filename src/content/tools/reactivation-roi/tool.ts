import { defineTool } from '../../../lib/tool/definition';
import { presentValue } from '../../formulas/present-value';

/** Does it pay to address lost or dormant customers, and up to what outlay? Only incremental returns count. */
export const tool = defineTool({
  id: 'reactivation-roi',
  version: 1,
  way: 'win-back',
  inputs: {
    dormantCustomers: { kind: 'count', symbol: 'D', unit: 'customers', min: 0, max: 1e7, default: 1200, evidence: 'H' },
    exclusionMode: { kind: 'choice', options: ['share', 'count'], default: 'share' },
    exclusions: {
      kind: 'rows', symbol: 'e', min: 0, max: 12, evidence: 'H',
      default: [{ reason: 'unwanted', share: 0.1 }, { reason: 'noLegalBasis', share: 0.08 }, { reason: 'unreachable', share: 0.05 }],
      fields: {
        reason: { kind: 'text', default: null, optional: true },
        share: { kind: 'rate', unit: 'share', min: 0, max: 1, default: null, when: "exclusionMode = 'share'" },
        count: { kind: 'count', unit: 'customers', min: 0, max: 1e7, default: null, when: "exclusionMode = 'count'" },
      },
    },
    deliverableRate: { kind: 'rate', symbol: 'p_del', unit: 'share', min: 0, max: 1, default: 0.9, evidence: 'H' },
    contactCapacity: { kind: 'count', symbol: 'n_max', unit: 'customers', min: 0, max: 1e7, default: null, optional: true, more: true },
    responseRate: { kind: 'rate', symbol: 'p_resp', unit: 'share', min: 0, max: 1, default: 0.08, evidence: 'H' },
    winRateAmongResponders: { kind: 'rate', symbol: 'p_win', unit: 'share', min: 0, max: 1, default: 0.5, evidence: 'H' },
    campaignFixedCost: { kind: 'money', symbol: 'F', unit: 'currency', min: 0, max: 1e8, default: 1200, evidence: 'H' },
    contactCost: { kind: 'money', symbol: 'c', unit: 'currency', min: 0, max: 1e4, default: 1.2, evidence: 'H' },
    contactWaves: { kind: 'count', symbol: 'k', unit: 'count', min: 1, max: 5, default: 2, evidence: 'H' },
    talkCost: { kind: 'money', symbol: 'c_talk', unit: 'currency', min: 0, max: 1e4, default: 5, evidence: 'H' },
    incentivePerWin: { kind: 'money', symbol: 'I', unit: 'currency', min: 0, max: 1e6, default: 15, evidence: 'H' },
    secondLifeAnnualMargin: { kind: 'money', symbol: 'g_2', unit: 'currency/year', min: -1e7, max: 1e9, default: 174, evidence: 'H', profile: 'annualMargin', link: { tool: 'customer-value', formula: 'annualMargin' } },
    secondLifeRetentionRate: { kind: 'rate', symbol: 'r_2', unit: 'share', min: 0, max: 1, default: 0.75, evidence: 'H', profile: 'retentionRate', link: { tool: 'customer-value', formula: 'retentionRate' } },
    discountRate: { kind: 'rate', symbol: 'd', unit: 'share', min: 0, max: 1, default: 0.08, evidence: 'H', profile: 'discountRate', warnAbove: 0.3, more: true },
    horizonYears: { kind: 'count', symbol: 'N', unit: 'years', min: 1, max: 50, default: 5, evidence: 'H', profile: 'horizonYears', requiredUnless: 'unlimitedHorizon', more: true },
    unlimitedHorizon: { kind: 'yesNo', symbol: 'N=∞', default: false, evidence: 'H', profile: 'unlimitedHorizon', optional: true, more: true },
    organicReturnRate: { kind: 'rate', symbol: 'p_org', unit: 'share', min: 0, max: 1, default: 0.01, evidence: 'H' },
    acquisitionCost: { kind: 'money', symbol: 'cac', unit: 'currency', min: 0, max: 1e6, default: 150, evidence: 'H', profile: 'acquisitionCost' },
    newCustomerLifetimeValue: { kind: 'money', symbol: 'CLV', unit: 'currency', min: -1e8, max: 1e9, default: 477.48, evidence: 'H', profile: 'newCustomerLifetimeValue', link: { tool: 'customer-value', formula: 'newCustomerLifetimeValue' } },
    scenarioLowFactor: { kind: 'number', symbol: 'φ_low', unit: 'ratio', min: 0, max: 1, default: 0.6, evidence: 'H', optional: true, more: true },
    scenarioHighFactor: { kind: 'number', symbol: 'φ_high', unit: 'ratio', min: 1, max: 5, default: 1.4, evidence: 'H', optional: true, more: true },
    individualWinProbability: { kind: 'rate', symbol: 'p_ind', unit: 'share', min: 0, max: 1, default: null, optional: true },
  },
  quantities: {
    // Campaign
    excludedCustomers: { formula: 'sum(exclusions, count)', unit: 'customers', internal: true },
    eligibleCustomers: {
      formula: "if(exclusionMode = 'count', dormantCustomers - excludedCustomers, dormantCustomers * product(exclusions, 1 - share))",
      unit: 'customers',
    },
    reachableCustomers: { formula: 'eligibleCustomers * deliverableRate', unit: 'customers' },
    contactedCustomers: { formula: 'if(given(contactCapacity), min(reachableCustomers, contactCapacity), reachableCustomers)', unit: 'customers', symbol: 'n' },
    respondingCustomers: { formula: 'contactedCustomers * responseRate', unit: 'customers' },
    winBackRate: { formula: 'responseRate * winRateAmongResponders', unit: 'share', symbol: 'w' },
    wonBackCustomers: { formula: 'contactedCustomers * winBackRate', unit: 'customers' },
    incrementalWonBack: { formula: 'contactedCustomers * (winBackRate - organicReturnRate)', unit: 'customers' },
    secondYearlyValueFactor: { formula: 'secondLifeRetentionRate / (1 + discountRate)', unit: 'share', symbol: 'q_2', internal: true },
    secondLifetimeValue: { formula: 'presentValue(secondLifeAnnualMargin, secondYearlyValueFactor, horizonYears, unlimitedHorizon)', unit: 'currency', symbol: 'S' },
    campaignCost: {
      formula: 'campaignFixedCost + contactCost * contactWaves * contactedCustomers + talkCost * respondingCustomers + incentivePerWin * wonBackCustomers',
      unit: 'currency',
    },
    costPerContact: { formula: 'campaignCost / contactedCustomers', unit: 'currency', refuse: { NO_DATA: 'contactedCustomers = 0' } },
    costPerIncrementalWin: {
      formula: 'campaignCost / incrementalWonBack',
      unit: 'currency',
      refuse: { NO_DATA: 'contactedCustomers = 0', NEVER: 'winBackRate <= organicReturnRate' },
    },
    grossValue: { formula: 'incrementalWonBack * secondLifetimeValue', unit: 'currency' },
    netGain: { formula: 'grossValue - campaignCost', unit: 'currency' },
    returnOnInvestment: { formula: 'netGain / campaignCost', unit: 'ratio', refuse: { DIV_ZERO: 'campaignCost = 0' } },
    breakEvenWinBackRate: {
      formula: '(campaignFixedCost / contactedCustomers + contactCost * contactWaves + talkCost * responseRate + organicReturnRate * secondLifetimeValue) / (secondLifetimeValue - incentivePerWin)',
      unit: 'share',
      symbol: 'w*',
      refuse: { NO_DATA: 'contactedCustomers = 0', NEVER: 'secondLifetimeValue <= incentivePerWin' },
    },
    breakEvenFeasible: { formula: 'breakEvenWinBackRate <= responseRate', unit: 'boolean' },
    maxSpendPerContact: {
      formula: '(winBackRate - organicReturnRate) * secondLifetimeValue - winBackRate * incentivePerWin',
      unit: 'currency',
      refuse: { NO_DATA: 'contactedCustomers = 0' },
    },
    maxIncentive: {
      formula: '((winBackRate - organicReturnRate) * secondLifetimeValue * contactedCustomers - campaignFixedCost - contactCost * contactWaves * contactedCustomers - talkCost * respondingCustomers) / wonBackCustomers',
      unit: 'currency',
      refuse: { NO_DATA: 'wonBackCustomers = 0' },
    },
    // Compared with new customers
    newCustomerCost: { formula: 'if(incrementalWonBack <= 0, 0, incrementalWonBack * acquisitionCost)', unit: 'currency' },
    newCustomerNetGain: { formula: 'if(incrementalWonBack <= 0, 0, incrementalWonBack * (newCustomerLifetimeValue - acquisitionCost))', unit: 'currency' },
    advantageOverAcquisition: { formula: 'netGain - newCustomerNetGain', unit: 'currency' },
    costBand: {
      decide: [
        { when: 'costPerIncrementalWin / acquisitionCost < 0.9', verdict: 'below' },
        { when: 'costPerIncrementalWin / acquisitionCost <= 1.1', verdict: 'equal' },
        { verdict: 'above' },
      ],
      evidence: 'H',
    },
    // Three scenarios
    cautiousResponseRate: { formula: 'min(1, responseRate * scenarioLowFactor)', unit: 'share', internal: true },
    cautiousWinRate: { formula: 'min(1, winRateAmongResponders * scenarioLowFactor)', unit: 'share', internal: true },
    boldResponseRate: { formula: 'min(1, responseRate * scenarioHighFactor)', unit: 'share', internal: true },
    boldWinRate: { formula: 'min(1, winRateAmongResponders * scenarioHighFactor)', unit: 'share', internal: true },
    boldWinBackRate: { formula: 'boldResponseRate * boldWinRate', unit: 'share', internal: true },
    scenarioLowNetGain: { formula: 'at(netGain, responseRate, cautiousResponseRate, winRateAmongResponders, cautiousWinRate)', unit: 'currency' },
    scenarioHighNetGain: { formula: 'at(netGain, responseRate, boldResponseRate, winRateAmongResponders, boldWinRate)', unit: 'currency' },
    scenariosPositive: {
      formula: 'if(round(netGain, 9) > 0, 1, 0) + if(round(scenarioLowNetGain, 9) > 0, 1, 0) + if(round(scenarioHighNetGain, 9) > 0, 1, 0)',
      unit: 'count',
    },
    resultBand: {
      decide: [
        { when: 'netGain <= 0', verdict: 'loss' },
        { when: 'scenarioLowNetGain > 0 and scenarioHighNetGain > 0', verdict: 'robust' },
        { verdict: 'uncertain' },
      ],
      evidence: 'H',
    },
    campaignSentence: {
      decide: [
        { when: 'contactedCustomers = 0', verdict: 'nobody' },
        { when: "refused(breakEvenWinBackRate, 'NEVER')", verdict: 'never' },
        { when: 'netGain <= 0', verdict: 'loss' },
        { verdict: 'gain' },
      ],
      internal: true,
    },
    // One lost customer
    maxOutlaySingleCustomer: {
      formula: '(individualWinProbability - organicReturnRate) * secondLifetimeValue - individualWinProbability * incentivePerWin',
      unit: 'currency',
    },
    singleSentence: {
      decide: [{ when: 'maxOutlaySingleCustomer <= 0', verdict: 'nothing' }, { verdict: 'something' }],
      internal: true,
    },
  },
  submodels: [
    {
      id: 'campaign',
      quantities: [
        'netGain', 'returnOnInvestment', 'breakEvenWinBackRate', 'winBackRate', 'maxSpendPerContact', 'maxIncentive', 'campaignCost', 'costPerContact',
        'costPerIncrementalWin', 'grossValue', 'secondLifetimeValue', 'eligibleCustomers', 'reachableCustomers', 'contactedCustomers',
        'respondingCustomers', 'wonBackCustomers', 'incrementalWonBack', 'breakEvenFeasible',
      ],
      main: 'netGain',
      sentences: ['campaignSentence'],
      charts: ['funnel', 'gainByRate'],
      notes: ['benchmarks', 'openness'],
    },
    { id: 'scenarios', quantities: ['scenariosPositive', 'scenarioLowNetGain', 'scenarioHighNetGain', 'resultBand'], main: 'scenariosPositive', sentences: ['resultBand'] },
    { id: 'comparison', quantities: ['advantageOverAcquisition', 'newCustomerCost', 'newCustomerNetGain', 'costBand'], main: 'advantageOverAcquisition', sentences: ['costBand'], notes: ['neutralDefaults'] },
    { id: 'singleCustomer', quantities: ['maxOutlaySingleCustomer'], main: 'maxOutlaySingleCustomer', sentences: ['singleSentence'] },
  ],
  checks: [
    { field: 'exclusions', code: 'COUNT_ORDER', when: "exclusionMode = 'count' and excludedCustomers > dormantCustomers", names: { part: 'exclusions', whole: 'dormantCustomers' } },
  ],
  warnings: [
    { code: 'ORGANIC_GE_WIN', when: 'organicReturnRate >= winBackRate', fields: ['organicReturnRate'] },
    { code: 'GROSS_VIEW', when: 'organicReturnRate = 0', fields: ['organicReturnRate'] },
    { code: 'BREAKEVEN_ABOVE_RESPONSE', when: 'not breakEvenFeasible' },
  ],
  formulas: { presentValue },
  examples: [
    { id: 'hair-salon', input: { dormantCustomers: 320, exclusionMode: 'share', exclusions: [{ share: 0.08 }, { share: 0.05 }, { share: 0.04 }], deliverableRate: 0.92, responseRate: 0.1, winRateAmongResponders: 0.6, campaignFixedCost: 250, contactCost: 1.6, contactWaves: 2, talkCost: 4, incentivePerWin: 10, secondLifeAnnualMargin: 144.6, secondLifeRetentionRate: 0.72, organicReturnRate: 0.02, acquisitionCost: 60, newCustomerLifetimeValue: 376.67, individualWinProbability: 0.4 } },
    { id: 'garage', input: { dormantCustomers: 450, exclusionMode: 'share', exclusions: [{ share: 0.1 }, { share: 0.06 }], deliverableRate: 0.9, responseRate: 0.09, winRateAmongResponders: 0.55, campaignFixedCost: 400, contactCost: 1.8, contactWaves: 1, talkCost: 8, incentivePerWin: 25, secondLifeAnnualMargin: 174.56, secondLifeRetentionRate: 0.8, organicReturnRate: 0.015, acquisitionCost: 120, newCustomerLifetimeValue: 523.15, individualWinProbability: 0.35 } },
    { id: 'online-shop', input: { dormantCustomers: 5200, exclusionMode: 'share', exclusions: [{ share: 0.12 }, { share: 0.15 }], deliverableRate: 0.95, responseRate: 0.03, winRateAmongResponders: 0.7, campaignFixedCost: 900, contactCost: 0.55, contactWaves: 1, talkCost: 0.5, incentivePerWin: 6, secondLifeAnnualMargin: 37.664, secondLifeRetentionRate: 0.45, organicReturnRate: 0.004, acquisitionCost: 28, newCustomerLifetimeValue: 63.76 } },
    { id: 'tax-adviser', input: { dormantCustomers: 26, exclusionMode: 'count', exclusions: [{ count: 4 }, { count: 3 }], deliverableRate: 1, contactCapacity: 15, responseRate: 0.3, winRateAmongResponders: 0.35, campaignFixedCost: 300, contactCost: 12, contactWaves: 1, talkCost: 90, incentivePerWin: 0, secondLifeAnnualMargin: 807.6, secondLifeRetentionRate: 0.93, organicReturnRate: 0.02, acquisitionCost: 900, newCustomerLifetimeValue: 3061.6, individualWinProbability: 0.25 } },
  ],
  sources: ['stauss-friege', 'thomas-blattberg-fox', 'kumar-bhagwat-zhang', 'cmc-mailing'],
});
