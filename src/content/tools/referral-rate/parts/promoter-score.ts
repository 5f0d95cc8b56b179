import { definePart } from '../../../../lib/definition/definition';

/** What do customers say when they are asked whether they would recommend? */
export const promoterScore = definePart({
  id: 'promoterScore',
  inputs: ['promoters', 'passives', 'detractors'],
  quantities: {
    netPromoterScore: {
      formula: '100 * netShare',
      unit: 'points',
      decimals: 0,
      refuse: { NO_DATA: 'answerCount = 0' },
    },
    netPromoterLow95: {
      formula: '100 * (adjustedNetShare - adjustedMargin)',
      unit: 'points',
      decimals: 0,
      refuse: { NO_DATA: 'answerCount = 0' },
    },
    netPromoterHigh95: {
      formula: '100 * (adjustedNetShare + adjustedMargin)',
      unit: 'points',
      decimals: 0,
      refuse: { NO_DATA: 'answerCount = 0' },
    },
    answerCount: { formula: 'promoters + passives + detractors', unit: 'count', symbol: 'n', internal: true },
    netShare: {
      formula: '(promoters - detractors) / answerCount',
      unit: 'share',
      internal: true,
      refuse: { NO_DATA: 'answerCount = 0' },
    },
    // Nought where all answers agree, which no sample can promise: never printed alone.
    netPromoterMargin95: {
      formula:
        '100 * 1.959963984540054 * sqrt(max(0, (promoters + detractors) / answerCount - netShare ^ 2) / answerCount)',
      unit: 'points',
      silent: true,
      refuse: { NO_DATA: 'answerCount = 0' },
    },
    adjustedNetShare: {
      formula: '(promoters - detractors) / (answerCount + 3)',
      unit: 'share',
      internal: true,
    },
    adjustedMargin: {
      formula:
        '1.959963984540054 * sqrt(max(0, (promoters + detractors + 1.5) / (answerCount + 3) - adjustedNetShare ^ 2) / (answerCount + 3))',
      unit: 'share',
      internal: true,
    },
    answersSentence: {
      decide: [
        { when: 'netPromoterLow95 > 0', verdict: 'more' },
        { when: 'netPromoterHigh95 < 0', verdict: 'fewer' },
        { verdict: 'open' },
      ],
      internal: true,
    },
  },
  main: 'netPromoterScore',
  verdict: 'answersSentence',
  decisive: ['netPromoterLow95', 'netPromoterHigh95'],
  sentences: ['answersSentence'],
  notes: ['willingness', 'growth', 'asking'],
  warnings: [{ code: 'SMALL_SAMPLE', when: 'answerCount > 0 and answerCount < 100' }],
});
