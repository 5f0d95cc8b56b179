import { definePart } from '../../../../lib/definition/definition';

/** Where do customers get less than they expect, and where more? */
export const gapAnalysis = definePart({
  id: 'gapAnalysis',
  inputs: ['attributes', 'scaleMinimum', 'scaleMaximum', 'tolerance', 'lossAversionFactor', 'respondents'],
  quantities: {
    rated: {
      formula: 'where(attributes, given(weight) and given(expectation) and given(experience))',
      unit: 'list',
      internal: true,
    },
    totalWeight: { formula: 'sum(rated, weight)', unit: 'none', internal: true },
    weightedGap: {
      formula: 'sum(rated, weight * (experience - expectation)) / totalWeight',
      unit: 'points',
    },
    shareDissatisfied: {
      formula:
        'sum(where(rated, round(experience - expectation, 9) < round(0 - tolerance, 9)), weight) / totalWeight',
      unit: 'share',
    },
    shareSatisfied: { formula: '1 - shareDissatisfied - shareDelighted', unit: 'share' },
    shareDelighted: {
      formula:
        'sum(where(rated, round(experience - expectation, 9) > round(tolerance, 9)), weight) / totalWeight',
      unit: 'share',
    },
    gapIndex: { formula: '100 * weightedGap / (scaleMaximum - scaleMinimum)', unit: 'points' },
    lossAverseGap: {
      formula:
        'sum(rated, weight * (max(experience - expectation, 0) - lossAversionFactor * max(expectation - experience, 0))) / totalWeight',
      unit: 'points',
      // At 1 it is the main figure again: told in a sentence where it is another.
      silent: true,
    },
    gapVerdict: {
      decide: [
        { when: 'weightedGap < 0 - tolerance', verdict: 'dissatisfied' },
        { when: 'weightedGap > tolerance', verdict: 'delighted' },
        { verdict: 'satisfied' },
      ],
      evidence: 'H',
    },
    attributeVerdicts: {
      rows: 'attributes',
      partial: true,
      decide: [
        { when: 'experience - expectation < 0 - tolerance', verdict: 'dissatisfied' },
        { when: 'experience - expectation > tolerance', verdict: 'delighted' },
        { verdict: 'satisfied' },
      ],
      evidence: 'H',
    },
    totalShortfall: {
      formula: 'sum(rated, weight * max(expectation - experience, 0))',
      unit: 'none',
      internal: true,
    },
    priorityShares: {
      rows: 'attributes',
      partial: true,
      formula: 'weight * max(expectation - experience, 0) / totalShortfall',
      unit: 'share',
      refuse: { NO_SHORTFALL: 'totalShortfall = 0' },
      // Told by name in the sentence and the picture.
      silent: true,
    },
    promiseVerdicts: {
      rows: 'attributes',
      partial: true,
      decide: [
        { when: 'promise > experience', verdict: 'over_promised' },
        { when: 'experience - promise > tolerance', verdict: 'under_promised' },
        { when: 'promise <= experience', verdict: 'kept' },
      ],
      evidence: 'H',
    },
    topPriority: {
      formula:
        "first(sortBy(rated, weight * max(expectation - experience, 0), 'descending'), if(given(name), name, 'unnamed'))",
      unit: 'text',
      refuse: { NO_SHORTFALL: 'totalShortfall = 0' },
      internal: true,
    },
    topShortfall: {
      formula: 'max(rated, weight * max(expectation - experience, 0))',
      unit: 'none',
      internal: true,
    },
    // Several may miss as much; all of them are named.
    topPriorities: {
      formula:
        "list(where(rated, round(weight * max(expectation - experience, 0), 9) = round(topShortfall, 9)), if(given(name), name, 'unnamed'))",
      unit: 'list',
      refuse: { NO_SHORTFALL: 'totalShortfall = 0' },
      internal: true,
    },
    topShare: {
      formula: 'count(topPriorities) * topShortfall / totalShortfall',
      unit: 'share',
      decimals: 0,
      refuse: { NO_SHORTFALL: 'totalShortfall = 0' },
      internal: true,
    },
    disappointing: {
      formula:
        "list(where(rated, weight > 0 and round(experience - expectation, 9) < round(0 - tolerance, 9)), if(given(name), name, 'unnamed'))",
      unit: 'list',
      internal: true,
    },
    outsideCount: {
      formula:
        'sum(attributes, if(given(expectation), if(expectation < scaleMinimum or expectation > scaleMaximum, 1, 0), 0) + if(given(experience), if(experience < scaleMinimum or experience > scaleMaximum, 1, 0), 0) + if(given(promise), if(promise < scaleMinimum or promise > scaleMaximum, 1, 0), 0))',
      unit: 'count',
      internal: true,
    },
    skippedNames: {
      formula:
        "list(where(attributes, not (given(weight) and given(expectation) and given(experience))), if(given(name), name, 'unnamed'))",
      unit: 'list',
      internal: true,
    },
    promised: {
      formula: 'where(attributes, given(promise) and given(experience))',
      unit: 'list',
      internal: true,
    },
    // What the check of the promises can take over: it is marked from 0 to 10.
    promisedToTen: {
      formula: 'where(promised, scaleMinimum >= 0 and scaleMaximum <= 10)',
      unit: 'list',
      internal: true,
    },
    brokenNames: {
      formula: "list(where(promised, round(promise - experience, 9) > 0), if(given(name), name, 'unnamed'))",
      unit: 'list',
      internal: true,
    },
    exceededNames: {
      formula:
        "list(where(promised, round(experience - promise, 9) > round(tolerance, 9)), if(given(name), name, 'unnamed'))",
      unit: 'list',
      internal: true,
    },
    isMasked: {
      formula: 'round(shareDissatisfied, 9) >= 0.25 and round(weightedGap, 9) >= 0',
      unit: 'boolean',
      internal: true,
    },
    lettingDown: { formula: 'count(disappointing)', unit: 'count', internal: true },
    // The worst is said first: an average that is met is no comfort to those who are let down.
    worstFirst: {
      decide: [
        { when: 'weightedGap < 0 - tolerance', verdict: 'dissatisfied' },
        { when: 'lettingDown = 1', verdict: 'one' },
        { when: 'lettingDown > 1', verdict: 'some' },
        { when: 'weightedGap > tolerance', verdict: 'delighted' },
        { verdict: 'satisfied' },
      ],
      evidence: 'H',
      internal: true,
    },
    lossSentence: {
      decide: [{ when: 'lossAversionFactor = 1', verdict: 'same' }, { verdict: 'heavier' }],
      internal: true,
    },
    maskedSentence: {
      decide: [
        { when: 'weightedGap < 0 - tolerance', verdict: 'plain' },
        { when: 'lettingDown = 1', verdict: 'maskedOne' },
        { when: 'lettingDown > 1', verdict: 'masked' },
        { when: 'totalShortfall = 0', verdict: 'plain' },
        { verdict: 'start' },
      ],
      evidence: 'H',
      internal: true,
    },
    promiseSentence: {
      decide: [
        { when: 'count(promised) = 0', verdict: 'none' },
        { when: 'count(brokenNames) > 0 and count(exceededNames) > 0', verdict: 'both' },
        { when: 'count(brokenNames) > 0', verdict: 'broken' },
        { when: 'count(exceededNames) > 0', verdict: 'exceeded' },
        { verdict: 'kept' },
      ],
      internal: true,
    },
    skippedSentence: {
      decide: [
        { when: 'count(skippedNames) > 0 and totalWeight > 0', verdict: 'skipped' },
        { verdict: 'none' },
      ],
      internal: true,
    },
    // Marks that nobody but the business has given are its guess, and are told as one.
    askedSentence: {
      decide: [
        { when: 'not given(respondents) and totalWeight > 0', verdict: 'guessed' },
        { verdict: 'asked' },
      ],
      internal: true,
    },
  },
  main: 'weightedGap',
  verdict: 'worstFirst',
  decisive: ['shareDissatisfied', 'shareSatisfied', 'shareDelighted'],
  // The scale stands over the list: what is said of a mark off the scale stands under it, and moves no field one types in.
  first: ['respondents', 'scaleMinimum', 'scaleMaximum', 'attributes'],
  groups: [{ id: 'limits', inputs: ['tolerance', 'lossAversionFactor'] }],
  sentences: [
    'maskedSentence',
    'gapVerdict',
    'worstFirst',
    'promiseSentence',
    'lossSentence',
    'askedSentence',
    'skippedSentence',
  ],
  charts: ['sideBySide'],
  notes: ['howToAsk', 'satisfactionAndLoyalty', 'rulesOfThumb'],
  presets: {
    usual: {
      attributes: [
        { name: 'punctuality', weight: 3 },
        { name: 'quality', weight: 3 },
        { name: 'priceFairness', weight: 3 },
        { name: 'friendliness', weight: 3 },
        { name: 'competence', weight: 3 },
        { name: 'reachability', weight: 3 },
        { name: 'problemSolving', weight: 3 },
        { name: 'afterPurchase', weight: 3 },
      ],
    },
  },
  warnings: [
    { code: 'MASKED_SHORTFALL', when: 'isMasked', saidBy: 'maskedSentence' },
    {
      code: 'SKIPPED_ITEMS',
      when: 'count(skippedNames) > 0 and totalWeight > 0',
      saidBy: 'skippedSentence',
    },
    { code: 'SMALL_SAMPLE', when: 'respondents < 10' },
  ],
});
