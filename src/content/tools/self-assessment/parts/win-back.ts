import { definePart } from '../../../../lib/definition/definition';

/** Is somebody who stays away noticed, asked and looked after again? */
export const winBack = definePart({
  id: 'winBack',
  inputs: ['winBackAnswers'],
  quantities: {
    winBackPoints: {
      formula: 'sum(where(winBackAnswers, given(answer)), answer)',
      unit: 'points',
      refuse: { NO_DATA: 'winBackAnswered = 0' },
    },
    winBackPossible: {
      formula: '4 * winBackAnswered',
      unit: 'points',
      refuse: { NO_DATA: 'winBackAnswered = 0' },
    },
    winBackShare: { formula: 'winBackPoints / winBackPossible', unit: 'share' },
    winBackAnswered: {
      formula: 'count(where(winBackAnswers, given(answer)))',
      unit: 'count',
    },
    winBackApplicable: {
      formula: 'count(where(winBackAnswers, applies))',
      unit: 'count',
    },
    winBackBand: {
      decide: [
        { when: 'winBackApplicable = 0', verdict: 'none_apply' },
        { when: 'winBackAnswered = 0', verdict: 'no_data' },
        { when: 'winBackAnswered < 3 or 2 * winBackAnswered < winBackApplicable', verdict: 'too_few' },
        { when: 'winBackShare < 0.4', verdict: 'little' },
        { when: 'winBackShare < 0.7', verdict: 'partly' },
        { verdict: 'mostly' },
      ],
      evidence: 'H',
    },
    // Only an area with a band is compared with others.
    winBackRated: {
      formula: 'winBackShare',
      unit: 'share',
      refuse: { NO_DATA: "winBackBand = 'too_few'" },
      internal: true,
    },
  },
  main: 'winBackPoints',
  verdict: 'winBackBand',
  sentences: ['winBackBand'],
});
