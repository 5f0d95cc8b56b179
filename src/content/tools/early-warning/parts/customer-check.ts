import { definePart } from '../../../../lib/definition/definition';

/** How urgent is it to look after this customer? An index of attention, never a chance of leaving. */
export const customerCheck = definePart({
  id: 'customerCheck',
  inputs: ['customerAnswers', 'annualMargin'],
  quantities: {
    effectiveScore: {
      formula: 'if(answeredSigns = 0, floorScore, max(attentionScore, floorScore))',
      unit: 'points',
      refuse: { NO_DATA: 'answeredSigns = 0 and floorScore = 0' },
    },
    // Public, but told as a number without a currency: it is an order, and nothing anybody loses.
    attentionPriority: {
      formula: 'effectiveScore / 100 * annualMargin',
      unit: 'currency/year',
      silent: true,
    },
    sortingNumber: {
      formula: "as('ratio', attentionPriority)",
      unit: 'ratio',
      why: { ratio: 'sorting' },
      internal: true,
    },
    attentionScore: {
      formula: 'round(100 * signPoints / answeredWeight, 9)',
      unit: 'points',
      refuse: { NO_DATA: 'answeredSigns = 0' },
    },
    scoreMinimum: {
      formula: 'if(answeredSigns = 0, 0, 100 * signPoints / applicableWeight)',
      unit: 'points',
    },
    scoreMaximum: {
      formula:
        'if(answeredSigns = 0, 100, 100 * (signPoints + applicableWeight - answeredWeight) / applicableWeight)',
      unit: 'points',
    },
    answerCoverage: {
      formula: 'answeredWeight / applicableWeight',
      unit: 'share',
      refuse: { NO_DATA: 'applicableSigns = 0' },
    },
    leastScore: { formula: 'max(scoreMinimum, floorScore)', unit: 'points', internal: true },
    mostScore: { formula: 'max(scoreMaximum, floorScore)', unit: 'points', internal: true },
    // Of too few answers a number would say more than is known: one sign alone is 100 of 100.
    isOpen: {
      formula:
        'if(answeredSigns = 0, false, floorScore < 50 and round(leastScore, 9) < 50 and round(answerCoverage, 9) < 0.5)',
      unit: 'boolean',
      internal: true,
    },
    isComplaintOpen: {
      formula: "count(where(raised, id = 'S1')) > 0",
      unit: 'boolean',
      internal: true,
    },
    attentionBand: {
      decide: [
        { when: 'answeredSigns = 0 and floorScore = 0', verdict: 'no_data' },
        { when: 'effectiveScore < 25', verdict: 'green' },
        { when: 'effectiveScore < 50', verdict: 'amber' },
        { verdict: 'red' },
      ],
      evidence: 'H',
      // The headline says it, and of an open complaint something more urgent than the band does.
      silent: true,
    },
    attentionProvisional: {
      formula: 'if(answeredSigns = 0, true, round(answerCoverage, 9) < 0.6)',
      unit: 'boolean',
    },
    // The cancellation is no sign: it is none of those counted here, and has its own floor.
    signs: { formula: 'where(customerAnswers, weight > 0 and applies)', unit: 'table', internal: true },
    answered: { formula: 'where(signs, given(answer))', unit: 'table', internal: true },
    applicableSigns: { formula: 'count(signs)', unit: 'count', internal: true },
    answeredSigns: { formula: 'count(answered)', unit: 'count', internal: true },
    applicableWeight: { formula: 'sum(signs, weight)', unit: 'points', internal: true },
    answeredWeight: { formula: 'sum(answered, weight)', unit: 'points', internal: true },
    signPoints: { formula: 'sum(answered, weight * answer)', unit: 'points', internal: true },
    seen: {
      formula: "sortBy(where(answered, answer >= 0.5), weight * answer, 'descending')",
      unit: 'table',
      internal: true,
    },
    seenSigns: { formula: 'count(seen)', unit: 'count', internal: true },
    topSign: {
      formula: "if(seenSigns = 0, '', first(seen, id))",
      unit: 'text',
      internal: true,
      refuse: { NO_DATA: 'seenSigns = 0' },
    },
    raised: {
      formula: 'where(customerAnswers, if(given(answer), answer = 1, false))',
      unit: 'table',
      internal: true,
    },
    flaggedSign: {
      formula: "first(where(raised, flag = 'amber'), id)",
      unit: 'text',
      internal: true,
    },
    floorScore: {
      formula:
        "if(count(where(raised, flag = 'red')) > 0, 50, if(count(where(raised, flag = 'amber')) > 0, 25, 0))",
      unit: 'points',
      internal: true,
    },
    attentionSentence: {
      decide: [
        { when: "attentionBand = 'no_data' and applicableSigns = 0", verdict: 'nothingApplies' },
        { when: "attentionBand = 'no_data'", verdict: 'nothing' },
        { when: 'floorScore = 50', verdict: 'cancelled' },
        // What to do about it says "today", so the headline does too.
        { when: 'isComplaintOpen', verdict: 'complaint' },
        { when: 'isOpen', verdict: 'tooLittle' },
        { when: 'attentionProvisional', verdict: 'soFar' },
        { when: "attentionBand = 'red'", verdict: 'act' },
        { when: "attentionBand = 'amber' and attentionScore < 25", verdict: 'raised' },
        { when: "attentionBand = 'amber'", verdict: 'watch' },
        { when: 'seenSigns > 0', verdict: 'drift' },
        { verdict: 'calm' },
      ],
      internal: true,
    },
    sortSentence: {
      decide: [
        { when: 'isOpen', verdict: 'open' },
        { when: 'floorScore = 50', verdict: 'first' },
        { when: 'effectiveScore = 0', verdict: 'last' },
        { verdict: 'number' },
      ],
      internal: true,
    },
    knownSentence: {
      decide: [
        { when: 'answeredSigns = 0', verdict: 'nothing' },
        { when: 'attentionProvisional', verdict: 'some' },
        { when: 'round(effectiveScore, 9) < 50 and round(mostScore, 9) >= 50', verdict: 'mayAct' },
        { verdict: 'enough' },
      ],
      internal: true,
    },
  },
  main: 'effectiveScore',
  verdict: 'attentionSentence',
  span: { from: 'leastScore', to: 'mostScore', while: 'isOpen' },
  sentences: ['attentionSentence', 'knownSentence', 'sortSentence'],
  charts: ['range'],
  notes: ['index', 'weights', 'ways', 'sectors'],
  warnings: [{ code: 'LOW_COVERAGE', when: 'attentionProvisional', saidBy: 'knownSentence' }],
});
