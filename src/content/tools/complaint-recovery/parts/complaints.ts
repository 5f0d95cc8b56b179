import { definePart } from '../../../../lib/definition/definition';
import { after, costs } from './groups';

/** How many stay away because something went wrong, and what do they take with them? */
export const complaints = definePart({
  id: 'complaints',
  inputs: [
    'activeCustomers',
    'problemRate',
    'complaintRate',
    'fastResolutionRate',
    'slowResolutionRate',
    'repurchaseSilent',
    'repurchaseUnresolved',
    'repurchaseSlow',
    'repurchaseFast',
    'keptCustomerValue',
    'complaintHandlingCost',
    'compensationPerCase',
  ],
  quantities: {
    valueLost: { formula: 'lostCustomers * keptCustomerValue', unit: 'currency' },
    lostCustomers: { formula: 'customersWithProblem - keptCustomers', unit: 'customers' },
    valuePerFasterResolution: {
      formula: '(repurchaseFast - repurchaseUnresolved) * keptCustomerValue - compensationPerCase',
      unit: 'currency',
    },
    onePointComplaintRate: {
      formula:
        'customersWithProblem * min(0.01, 1 - complaintRate) * ((keptAfterComplaint - repurchaseSilent) * keptCustomerValue - complaintHandlingCost - resolvedRate * compensationPerCase)',
      unit: 'currency',
    },
    customersWithProblem: { formula: 'activeCustomers * problemRate', unit: 'customers' },
    complainingCustomers: { formula: 'customersWithProblem * complaintRate', unit: 'customers' },
    silentCustomers: { formula: 'customersWithProblem - complainingCustomers', unit: 'customers' },
    fastCustomers: {
      formula: 'complainingCustomers * fastResolutionRate',
      unit: 'customers',
      internal: true,
    },
    slowCustomers: {
      formula: 'complainingCustomers * slowResolutionRate',
      unit: 'customers',
      internal: true,
    },
    resolvedRate: {
      formula: 'fastResolutionRate + slowResolutionRate',
      unit: 'share',
      symbol: 'q_12',
      internal: true,
    },
    unresolvedRate: { formula: '1 - resolvedRate', unit: 'share', symbol: 'q_3', internal: true },
    unresolvedCustomers: {
      formula: 'complainingCustomers * unresolvedRate',
      unit: 'customers',
      internal: true,
    },
    keptAfterComplaint: {
      formula:
        'fastResolutionRate * repurchaseFast + slowResolutionRate * repurchaseSlow + unresolvedRate * repurchaseUnresolved',
      unit: 'share',
      symbol: 's_c',
      internal: true,
    },
    keptCustomers: {
      formula: 'silentCustomers * repurchaseSilent + complainingCustomers * keptAfterComplaint',
      unit: 'customers',
    },
    lostSilent: { formula: 'silentCustomers * (1 - repurchaseSilent)', unit: 'customers' },
    lostUnresolved: { formula: 'unresolvedCustomers * (1 - repurchaseUnresolved)', unit: 'customers' },
    lostSlow: { formula: 'slowCustomers * (1 - repurchaseSlow)', unit: 'customers', internal: true },
    lostFast: { formula: 'fastCustomers * (1 - repurchaseFast)', unit: 'customers', internal: true },
    lostResolved: { formula: 'lostSlow + lostFast', unit: 'customers' },
    handlingCost: {
      formula:
        'complainingCustomers * complaintHandlingCost + complainingCustomers * resolvedRate * compensationPerCase',
      unit: 'currency',
    },
    firstAdvice: {
      decide: [
        {
          when: 'lostSilent >= lostUnresolved and lostSilent >= lostResolved',
          verdict: 'make_complaining_easier',
        },
        { when: 'lostUnresolved >= lostResolved', verdict: 'speed_and_authority' },
        { verdict: 'quality_of_solution' },
      ],
      refuse: { NO_DATA: 'lostCustomers <= 0' },
    },
    lossSentence: {
      decide: [
        { when: 'customersWithProblem = 0', verdict: 'noProblem' },
        { when: 'lostCustomers <= 0', verdict: 'nobody' },
        { when: 'round(lostCustomers, 0) = 0', verdict: 'few' },
        { when: 'round(lostSilent, 0) = 0', verdict: 'heard' },
        { verdict: 'some' },
      ],
      internal: true,
    },
    goodwillSentence: {
      decide: [{ when: 'valuePerFasterResolution <= 0', verdict: 'tooDear' }, { verdict: 'worthIt' }],
      internal: true,
    },
  },
  main: 'valueLost',
  verdict: 'firstAdvice',
  decisive: ['lostCustomers', 'valuePerFasterResolution', 'onePointComplaintRate'],
  first: [
    'activeCustomers',
    'problemRate',
    'complaintRate',
    'fastResolutionRate',
    'repurchaseSilent',
    'keptCustomerValue',
  ],
  groups: [after, costs],
  sentences: ['lossSentence', 'firstAdvice', 'goodwillSentence'],
  charts: ['whereLost'],
  notes: ['oldFigures', 'howManyComplain', 'paradox', 'repair'],
  presets: {
    low_stakes: {
      repurchaseSilent: 0.37,
      repurchaseUnresolved: 0.46,
      repurchaseSlow: 0.7,
      repurchaseFast: 0.95,
    },
    high_stakes: {
      repurchaseSilent: 0.09,
      repurchaseUnresolved: 0.19,
      repurchaseSlow: 0.54,
      repurchaseFast: 0.82,
    },
  },
  warnings: [
    {
      code: 'RATE_ORDER',
      when: 'repurchaseSilent > repurchaseUnresolved or repurchaseUnresolved > repurchaseSlow or repurchaseSlow > repurchaseFast',
      compares: true,
    },
  ],
});
