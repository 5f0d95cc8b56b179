import { definePart } from '../../../../lib/definition/definition';

/** How many new customers come on a recommendation, and what becomes of the recommendations? */
export const rates = definePart({
  id: 'rates',
  inputs: [
    'periodMonths',
    'activeCustomers',
    'recommenders',
    'recommendations',
    'referredLeads',
    'referredNewCustomers',
    'newCustomers',
  ],
  quantities: {
    referralRate: {
      formula: 'referredNewCustomers / newCustomers',
      unit: 'share',
      symbol: 'E',
      refuse: { NO_DATA: 'newCustomers = 0' },
    },
    recommenderShare: { formula: 'recommenders / activeCustomers', unit: 'share', symbol: 's' },
    conversionPerRecommendation: {
      formula: 'referredNewCustomers / recommendations',
      unit: 'share',
      symbol: 'w',
      refuse: { NO_DATA: 'recommendations = 0' },
    },
    recommendationsPerRecommender: {
      formula: 'recommendations / recommenders',
      unit: 'ratio',
      refuse: { NO_DATA: 'recommenders = 0' },
    },
    contactRate: {
      formula: 'referredLeads / recommendations',
      unit: 'share',
      refuse: { NO_DATA: 'recommendations = 0' },
    },
    conversionPerLead: {
      formula: 'referredNewCustomers / referredLeads',
      unit: 'share',
      refuse: { NO_DATA: 'referredLeads = 0' },
    },
    referralRateBand: {
      decide: [
        { when: 'referralRate < 0.1', verdict: 'low' },
        { when: 'referralRate < 0.3', verdict: 'developing' },
        { when: 'referralRate < 0.5', verdict: 'strong' },
        { verdict: 'referral_driven' },
      ],
      evidence: 'H',
    },
  },
  main: 'referralRate',
  verdict: 'referralRateBand',
  decisive: ['recommenderShare', 'conversionPerRecommendation', 'recommendationsPerRecommender'],
  // The rate needs these alone; what becomes of the recommendations is asked of those who have counted them.
  first: ['newCustomers', 'referredNewCustomers', 'periodMonths'],
  groups: [{ id: 'behind', inputs: ['activeCustomers', 'recommenders', 'recommendations', 'referredLeads'] }],
  sentences: ['referralRateBand'],
  charts: ['steps'],
  notes: ['trend'],
  warnings: [
    {
      code: 'LEADS_GT_RECOMMENDATIONS',
      when: 'referredLeads > recommendations',
      fields: ['recommendations'],
      compares: true,
    },
    { code: 'DEPENDENCY', when: 'referralRate >= 0.5', saidBy: 'referralRateBand' },
  ],
});
