import { definePart } from '../../../../lib/definition/definition';

/** What is counted on which day, and is the plan complete? */
export const control = definePart({
  id: 'control',
  inputs: [
    'praisedServices',
    'talkReasons',
    'referralMeasures',
    'targetReferralRate',
    'referralMetric',
    'baselineRate',
    'reviewDate',
    'controlVerdict',
  ],
  quantities: {
    completedSteps: {
      formula: "sum(where(items, group = 'control' and weight = 2), points) / 2",
      unit: 'count',
    },
    missingOf100: { formula: '100 * (targetReferralRate - baselineRate)', unit: 'customers' },
    openControl: {
      formula: "list(where(items, group = 'control' and points < weight), id)",
      unit: 'list',
    },
    planState: {
      decide: [
        { when: 'completedSteps = 0', verdict: 'open' },
        { when: 'completedSteps < 4', verdict: 'begun' },
        { when: 'given(missingOf100) and missingOf100 > 0', verdict: 'doneWithGoal' },
        { verdict: 'done' },
      ],
    },
    afterCounting: {
      decide: [
        { when: "if(given(controlVerdict), controlVerdict = 'repeat', false)", verdict: 'repeat' },
        { when: "if(given(controlVerdict), controlVerdict = 'test_more', false)", verdict: 'test_more' },
        { when: "if(given(controlVerdict), controlVerdict = 'stop', false)", verdict: 'stop' },
        { when: "if(given(controlVerdict), controlVerdict = 'no_control', false)", verdict: 'no_control' },
        { verdict: 'notYet' },
      ],
      internal: true,
    },
  },
  main: 'completedSteps',
  verdict: 'planState',
  decisive: ['missingOf100'],
  sentences: ['planState', 'afterCounting'],
  todo: 'openControl',
  notes: ['countFirst'],
  items: [
    {
      id: 'stepAnalysis',
      group: 'control',
      weight: 2,
      points: 'if(given(praisedServices), if(count(where(praisedServices, given(service))) > 0, 2, 0), 0)',
    },
    {
      id: 'stepStrategy',
      group: 'control',
      weight: 2,
      points: 'if(given(talkReasons), if(count(where(talkReasons, given(reason))) >= 3, 2, 0), 0)',
    },
    {
      id: 'stepMeasures',
      group: 'control',
      weight: 2,
      points: 'if(given(referralMeasures), if(count(where(referralMeasures, given(measure))) > 0, 2, 0), 0)',
    },
    {
      id: 'stepControl',
      group: 'control',
      weight: 2,
      points: 'if(given(referralMetric) and given(reviewDate), 2, 0)',
    },
    { id: 'baseline', group: 'control', weight: 1, points: 'if(given(baselineRate), 1, 0)' },
  ],
});
