import { definePart } from '../../../../lib/definition/definition';

/** Would the business notice in time, and do regulars feel valued? */
export const prevention = definePart({
  id: 'prevention',
  inputs: ['companyAnswers', 'ruleAnswers'],
  quantities: {
    preventionPoints: {
      formula:
        'sum(where(companyAnswers, given(answer)), answer) + sum(where(ruleAnswers, given(answer)), answer)',
      unit: 'points',
      refuse: { NO_DATA: 'preventionAnswered = 0' },
    },
    preventionPossible: {
      formula: '4 * preventionAnswered',
      unit: 'points',
      refuse: { NO_DATA: 'preventionAnswered = 0' },
    },
    preventionShare: { formula: 'preventionPoints / preventionPossible', unit: 'share' },
    preventionAnswered: {
      formula: 'count(where(companyAnswers, given(answer))) + count(where(ruleAnswers, given(answer)))',
      unit: 'count',
    },
    preventionApplicable: {
      formula: 'count(where(companyAnswers, applies)) + count(where(ruleAnswers, applies))',
      unit: 'count',
    },
    preventionBand: {
      decide: [
        { when: 'preventionApplicable = 0', verdict: 'none_apply' },
        { when: 'preventionAnswered = 0', verdict: 'no_data' },
        {
          when: 'preventionAnswered < 3 or 2 * preventionAnswered < preventionApplicable',
          verdict: 'too_few',
        },
        { when: 'preventionShare < 0.4', verdict: 'little' },
        { when: 'preventionShare < 0.7', verdict: 'partly' },
        { verdict: 'mostly' },
      ],
      evidence: 'H',
    },
    // Only an area with a band is compared with others.
    preventionRated: {
      formula: 'preventionShare',
      unit: 'share',
      refuse: { NO_DATA: "preventionBand = 'too_few'" },
      internal: true,
    },
  },
  main: 'preventionPoints',
  verdict: 'preventionBand',
  sentences: ['preventionBand'],
});
