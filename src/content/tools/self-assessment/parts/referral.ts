import { definePart } from '../../../../lib/definition/definition';

/** What is known of recommendations, and done for them? */
export const referral = definePart({
  id: 'referral',
  inputs: ['fiveQuestions'],
  quantities: {
    referralPoints: {
      formula: 'sum(where(fiveQuestions, given(answer)), answer)',
      unit: 'points',
      refuse: { NO_DATA: 'referralAnswered = 0' },
    },
    referralPossible: {
      formula: '4 * referralAnswered',
      unit: 'points',
      refuse: { NO_DATA: 'referralAnswered = 0' },
    },
    referralShare: { formula: 'referralPoints / referralPossible', unit: 'share' },
    referralAnswered: {
      formula: 'count(where(fiveQuestions, given(answer)))',
      unit: 'count',
    },
    referralApplicable: {
      formula: 'count(where(fiveQuestions, applies))',
      unit: 'count',
    },
    referralBand: {
      decide: [
        { when: 'referralApplicable = 0', verdict: 'none_apply' },
        { when: 'referralAnswered = 0', verdict: 'no_data' },
        { when: 'referralAnswered < 3 or 2 * referralAnswered < referralApplicable', verdict: 'too_few' },
        { when: 'referralShare < 0.4', verdict: 'little' },
        { when: 'referralShare < 0.7', verdict: 'partly' },
        { verdict: 'mostly' },
      ],
      evidence: 'H',
    },
    // Only an area with a band is compared with others.
    referralRated: {
      formula: 'referralShare',
      unit: 'share',
      refuse: { NO_DATA: "referralBand = 'too_few'" },
      internal: true,
    },
  },
  main: 'referralPoints',
  verdict: 'referralBand',
  sentences: ['referralBand'],
});
