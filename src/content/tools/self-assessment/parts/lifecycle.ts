import { definePart } from '../../../../lib/definition/definition';

/** Does a first purchase become a second, and is what was promised kept? */
export const lifecycle = definePart({
  id: 'lifecycle',
  inputs: ['lifecycleAnswers'],
  quantities: {
    lifecyclePoints: {
      formula: 'sum(where(lifecycleAnswers, given(answer)), answer)',
      unit: 'points',
      refuse: { NO_DATA: 'lifecycleAnswered = 0' },
    },
    lifecyclePossible: {
      formula: '4 * lifecycleAnswered',
      unit: 'points',
      refuse: { NO_DATA: 'lifecycleAnswered = 0' },
    },
    lifecycleShare: { formula: 'lifecyclePoints / lifecyclePossible', unit: 'share' },
    lifecycleAnswered: {
      formula: 'count(where(lifecycleAnswers, given(answer)))',
      unit: 'count',
    },
    lifecycleApplicable: {
      formula: 'count(where(lifecycleAnswers, applies))',
      unit: 'count',
    },
    lifecycleBand: {
      decide: [
        { when: 'lifecycleApplicable = 0', verdict: 'none_apply' },
        { when: 'lifecycleAnswered = 0', verdict: 'no_data' },
        { when: 'lifecycleAnswered < 3 or 2 * lifecycleAnswered < lifecycleApplicable', verdict: 'too_few' },
        { when: 'lifecycleShare < 0.4', verdict: 'little' },
        { when: 'lifecycleShare < 0.7', verdict: 'partly' },
        { verdict: 'mostly' },
      ],
      evidence: 'H',
    },
    // Only an area with a band is compared with others.
    lifecycleRated: {
      formula: 'lifecycleShare',
      unit: 'share',
      refuse: { NO_DATA: "lifecycleBand = 'too_few'" },
      internal: true,
    },
  },
  main: 'lifecyclePoints',
  verdict: 'lifecycleBand',
  sentences: ['lifecycleBand'],
});
