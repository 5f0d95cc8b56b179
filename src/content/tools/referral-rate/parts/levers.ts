import { definePart } from '../../../../lib/definition/definition';

/** How many are missing to the aim, and where is it easiest to get them? */
export const levers = definePart({
  id: 'levers',
  inputs: [
    'periodMonths',
    'activeCustomers',
    'recommenders',
    'recommendations',
    'referredNewCustomers',
    'newCustomers',
    'targetReferralRate',
    'effortRecommenderShare',
    'effortRecommendations',
    'effortConversion',
  ],
  quantities: {
    missingCustomers: {
      formula: 'ceil(additionalReferredNeeded - 0.000000001)',
      unit: 'customers',
      internal: true,
    },
    referredCustomersNeeded: {
      formula: 'targetReferralRate / (1 - targetReferralRate) * (newCustomers - referredNewCustomers)',
      unit: 'customers',
      refuse: { NO_DATA: 'newCustomers = 0' },
      silent: true,
    },
    otherCustomers: {
      formula: 'newCustomers - referredNewCustomers',
      unit: 'customers',
      internal: true,
    },
    // People are whole: told and drawn is what the goal takes, rounded up.
    wholeNeeded: {
      formula: 'ceil(referredCustomersNeeded - 0.000000001)',
      unit: 'customers',
      internal: true,
    },
    allAtGoal: { formula: 'wholeNeeded + otherCustomers', unit: 'customers', internal: true },
    additionalReferredNeeded: {
      formula: 'max(0, referredCustomersNeeded - referredNewCustomers)',
      unit: 'customers',
      silent: true,
    },
    // The same wherever nothing is at its limit: told in the sentence and the picture, not as three equal lines.
    leverRecommenderShareGain: {
      formula: 'referredNewCustomers * (min(1.1 * recommenderShare, 1) / recommenderShare - 1)',
      unit: 'customers',
      silent: true,
      refuse: { NO_DATA: 'recommenderShare = 0' },
    },
    leverRecommendationsGain: {
      formula: '0.1 * referredNewCustomers',
      unit: 'customers',
      silent: true,
    },
    leverConversionGain: {
      formula:
        'referredNewCustomers * (min(1.1 * conversionPerRecommendation, 1) / conversionPerRecommendation - 1)',
      unit: 'customers',
      silent: true,
      refuse: { NO_DATA: 'conversionPerRecommendation = 0' },
    },
    recommenderShareWorth: {
      formula: 'leverRecommenderShareGain / effortRecommenderShare',
      unit: 'ratio',
      internal: true,
    },
    recommendationsWorth: {
      formula: 'leverRecommendationsGain / effortRecommendations',
      unit: 'ratio',
      internal: true,
    },
    conversionWorth: { formula: 'leverConversionGain / effortConversion', unit: 'ratio', internal: true },
    easiestStep: {
      formula:
        "highest('recommenders', recommenderShareWorth, 'recommendations', recommendationsWorth, 'conversion', conversionWorth)",
      unit: 'band',
      internal: true,
    },
    targetSentence: {
      decide: [
        { when: 'missingCustomers = 0', verdict: 'reached' },
        { when: 'missingCustomers = 1', verdict: 'one' },
        { verdict: 'missing' },
      ],
      internal: true,
    },
    stepSentence: {
      decide: [
        { when: 'referredNewCustomers = 0', verdict: 'nobody' },
        { when: 'missingCustomers = 0', verdict: 'reached' },
        {
          when: 'if(given(recommenderShareWorth) and given(recommendationsWorth) and given(conversionWorth), recommenderShareWorth = recommendationsWorth and recommendationsWorth = conversionWorth, false)',
          verdict: 'equal',
        },
        { when: "easiestStep = 'recommenders'", verdict: 'recommenders' },
        { when: "easiestStep = 'recommendations'", verdict: 'recommendations' },
        { verdict: 'conversion' },
      ],
      internal: true,
    },
  },
  main: 'missingCustomers',
  verdict: 'stepSentence',
  first: ['targetReferralRate', 'newCustomers', 'referredNewCustomers'],
  groups: [
    { id: 'effort', inputs: ['effortRecommenderShare', 'effortRecommendations', 'effortConversion'] },
    { id: 'behind', inputs: ['activeCustomers', 'recommenders', 'recommendations'] },
    { id: 'counted', inputs: ['periodMonths'] },
  ],
  sentences: ['targetSentence', 'stepSentence'],
  charts: ['aim'],
  notes: ['tenPercent'],
});
