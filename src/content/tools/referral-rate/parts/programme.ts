import { definePart } from '../../../../lib/definition/definition';

/** Does what is spent on recommendations pay, and what may the gifts cost? */
export const programme = definePart({
  id: 'programme',
  inputs: [
    'periodMonths',
    'recommendations',
    'referredLeads',
    'referredNewCustomers',
    'referredCustomerValue',
    'referredValueUplift',
    'incrementalShare',
    'programmeFixedCost',
    'referrerReward',
    'referredReward',
    'acquisitionCost',
    'orderValue',
    'ordersPerYear',
    'salesHoursSavedPerLead',
    'salesHourCost',
  ],
  quantities: {
    netGain: { formula: 'broughtOnTop + advertisingSaved - programmeCost', unit: 'currency' },
    returnOnInvestment: {
      formula: 'netGain / programmeCost',
      unit: 'ratio',
      refuse: { DIV_ZERO: 'programmeCost = 0' },
    },
    breakEvenReward: {
      formula:
        'incrementalShare * referredValue + (1 - incrementalShare) * acquisitionCost - programmeFixedCost / referredNewCustomers',
      unit: 'currency',
      symbol: 'a*',
      maximum: true,
      refuse: { NO_DATA: 'referredNewCustomers = 0' },
    },
    referredValue: {
      formula: 'referredCustomerValue * (1 + referredValueUplift)',
      unit: 'currency',
      symbol: "V'",
      internal: true,
    },
    rewardTotal: {
      formula: 'referrerReward + referredReward',
      unit: 'currency',
      symbol: 'a',
      internal: true,
    },
    programmeCost: {
      formula: 'programmeFixedCost + referredNewCustomers * rewardTotal',
      unit: 'currency',
    },
    costPerReferredCustomer: {
      formula: 'programmeCost / referredNewCustomers',
      unit: 'currency',
      refuse: { NO_DATA: 'referredNewCustomers = 0' },
    },
    savingVersusAcquisition: {
      formula: 'referredNewCustomers * acquisitionCost - programmeCost',
      unit: 'currency',
      refuse: { NO_DATA: 'referredNewCustomers = 0' },
    },
    broughtOnTop: {
      formula: 'referredNewCustomers * incrementalShare * referredValue',
      unit: 'currency',
      internal: true,
    },
    advertisingSaved: {
      formula: 'referredNewCustomers * (1 - incrementalShare) * acquisitionCost',
      unit: 'currency',
      internal: true,
    },
    referralContribution: { formula: 'referredNewCustomers * referredValue', unit: 'currency' },
    firstYearReferralRevenue: {
      formula: 'years(referredNewCustomers * orderValue * ordersPerYear)',
      unit: 'currency',
    },
    salesTimeSaving: {
      formula: "referredLeads * as('count', salesHoursSavedPerLead) * salesHourCost",
      unit: 'currency',
      why: { count: 'hourly' },
    },
    programmeBand: {
      decide: [
        { when: 'returnOnInvestment < 0', verdict: 'loss' },
        { when: 'returnOnInvestment < 1 or costPerReferredCustomer > acquisitionCost', verdict: 'modest' },
        { verdict: 'good' },
      ],
      evidence: 'H',
    },
    programmeSentence: {
      decide: [
        { when: 'referredNewCustomers = 0', verdict: 'nobody' },
        { when: 'netGain < 0 and breakEvenReward <= 0', verdict: 'no_room' },
        { when: 'netGain < 0', verdict: 'loss' },
        { when: 'programmeCost = 0', verdict: 'free' },
        { when: 'costPerReferredCustomer > acquisitionCost', verdict: 'dearer' },
        { when: 'netGain < programmeCost', verdict: 'thin' },
        { verdict: 'good' },
      ],
      internal: true,
    },
  },
  main: 'netGain',
  verdict: 'programmeBand',
  decisive: ['programmeCost', 'costPerReferredCustomer', 'breakEvenReward'],
  first: ['referredNewCustomers', 'referredCustomerValue', 'incrementalShare', 'acquisitionCost'],
  groups: [
    { id: 'spent', inputs: ['referrerReward', 'referredReward', 'programmeFixedCost'] },
    {
      id: 'beside',
      inputs: [
        'referredValueUplift',
        'orderValue',
        'ordersPerYear',
        'referredLeads',
        'salesHoursSavedPerLead',
        'salesHourCost',
        'recommendations',
        'periodMonths',
      ],
    },
  ],
  sentences: ['programmeSentence'],
  charts: ['balance'],
  notes: ['professions', 'whoGets', 'referredWorth'],
});
