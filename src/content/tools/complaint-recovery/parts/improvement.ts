import { definePart } from '../../../../lib/definition/definition';
import { complaints } from './complaints';
import { after, costs } from './groups';

/** What would change, and would it be worth the effort? */
export const improvement = definePart({
  id: 'improvement',
  inputs: [
    ...complaints.inputs,
    'plannedProblemRate',
    'plannedComplaintRate',
    'plannedFastResolutionRate',
    'plannedSlowResolutionRate',
    'plannedHandlingCost',
    'plannedCompensation',
  ],
  quantities: {
    netImprovement: { formula: 'valueSaved - extraCost', unit: 'currency' },
    valueSaved: { formula: 'valueLost - plannedValueLost', unit: 'currency' },
    extraCost: { formula: 'thenHandlingCost - handlingCost', unit: 'currency' },
    plannedValueLost: { formula: 'thenLostCustomers * keptCustomerValue', unit: 'currency' },
    thenProblemRate: {
      formula: 'if(given(plannedProblemRate), plannedProblemRate, problemRate)',
      unit: 'share',
      internal: true,
    },
    thenComplaintRate: {
      formula: 'if(given(plannedComplaintRate), plannedComplaintRate, complaintRate)',
      unit: 'share',
      internal: true,
    },
    thenFastRate: {
      formula: 'if(given(plannedFastResolutionRate), plannedFastResolutionRate, fastResolutionRate)',
      unit: 'share',
      internal: true,
    },
    thenSlowRate: {
      formula: 'if(given(plannedSlowResolutionRate), plannedSlowResolutionRate, slowResolutionRate)',
      unit: 'share',
      internal: true,
    },
    thenCostPerComplaint: {
      formula: 'if(given(plannedHandlingCost), plannedHandlingCost, complaintHandlingCost)',
      unit: 'currency',
      internal: true,
    },
    thenGoodwill: {
      formula: 'if(given(plannedCompensation), plannedCompensation, compensationPerCase)',
      unit: 'currency',
      internal: true,
    },
    thenLostCustomers: {
      formula:
        'at(lostCustomers, problemRate, thenProblemRate, complaintRate, thenComplaintRate, fastResolutionRate, thenFastRate, slowResolutionRate, thenSlowRate)',
      unit: 'customers',
      internal: true,
    },
    thenHandlingCost: {
      formula:
        'at(handlingCost, problemRate, thenProblemRate, complaintRate, thenComplaintRate, fastResolutionRate, thenFastRate, slowResolutionRate, thenSlowRate, complaintHandlingCost, thenCostPerComplaint, compensationPerCase, thenGoodwill)',
      unit: 'currency',
      internal: true,
    },
    improvementBand: {
      decide: [
        { when: 'netImprovement > 0', verdict: 'gain' },
        { when: 'netImprovement < 0', verdict: 'loss' },
        { verdict: 'neutral' },
      ],
      // Told by the sentence, which also knows whether anything is planned.
      silent: true,
    },
    planSentence: {
      decide: [
        {
          when: 'not (given(plannedProblemRate) or given(plannedComplaintRate) or given(plannedFastResolutionRate) or given(plannedSlowResolutionRate) or given(plannedHandlingCost) or given(plannedCompensation))',
          verdict: 'nothing',
        },
        { when: 'netImprovement > 0 and valueSaved < 0', verdict: 'savesCost' },
        // Where whole people hide the difference, none are named.
        {
          when: 'netImprovement > 0 and round(lostCustomers, 0) = round(thenLostCustomers, 0)',
          verdict: 'gainSlight',
        },
        { when: 'netImprovement > 0 and extraCost <= 0', verdict: 'gainCheaper' },
        { when: 'netImprovement > 0', verdict: 'gain' },
        { when: 'netImprovement = 0', verdict: 'neutral' },
        { when: 'valueSaved < 0', verdict: 'worse' },
        { when: 'valueSaved = 0', verdict: 'onlyCost' },
        { verdict: 'loss' },
      ],
      internal: true,
    },
  },
  main: 'netImprovement',
  verdict: 'planSentence',
  decisive: ['valueSaved', 'extraCost', 'plannedValueLost'],
  first: [
    'plannedProblemRate',
    'plannedComplaintRate',
    'plannedFastResolutionRate',
    'plannedSlowResolutionRate',
    'plannedHandlingCost',
    'plannedCompensation',
  ],
  groups: [
    {
      id: 'today',
      inputs: [
        'activeCustomers',
        'problemRate',
        'complaintRate',
        'fastResolutionRate',
        'repurchaseSilent',
        'keptCustomerValue',
      ],
    },
    after,
    costs,
  ],
  sentences: ['planSentence'],
  charts: ['todayAndThen'],
  notes: ['prevention'],
});
