import { definePart } from '../../../../lib/definition/definition';

/** Did the customer do the talking, and what came of it? */
export const talk = definePart({
  id: 'talk',
  inputs: [
    'talkDate',
    'talkSteps',
    'customerMinutes',
    'ownMinutes',
    'whatHappenedFirst',
    'whatWeighedMost',
    'whatWouldHaveKept',
    'conditionsOfReturn',
    'returnConditions',
    'agreedSolution',
    'proofForCustomer',
    'gesture',
    'outcome',
    'nextStep',
    'nextDate',
  ],
  quantities: {
    stepsDone: { formula: 'count(where(talkSteps, given(answer) and answer = 1))', unit: 'count' },
    speakingShare: {
      formula: 'customerMinutes / (customerMinutes + ownMinutes)',
      unit: 'share',
      decimals: 0,
      refuse: { NO_DATA: 'customerMinutes + ownMinutes = 0' },
    },
    conditionsMet: {
      formula: 'count(where(returnConditions, given(answer) and answer = 1))',
      unit: 'count',
    },
    openTalk: { formula: "list(where(items, group = 'talk' and points < weight), id)", unit: 'list' },
    talkState: {
      decide: [
        { when: 'count(openTalk) > 0 and stepsDone = 0 and not given(outcome)', verdict: 'open' },
        { when: 'count(openTalk) > 0', verdict: 'begun' },
        { when: "outcome = 'buysOffered' or outcome = 'buysElse'", verdict: 'back' },
        { when: "outcome = 'recommends' or outcome = 'tellsReason'", verdict: 'gain' },
        { verdict: 'friendly' },
      ],
    },
    listeningState: {
      decide: [{ when: 'speakingShare >= 0.7', verdict: 'listened' }, { verdict: 'talked' }],
      evidence: 'H',
      internal: true,
    },
  },
  main: 'stepsDone',
  verdict: 'talkState',
  decisive: ['speakingShare', 'conditionsMet'],
  first: ['talkSteps', 'customerMinutes', 'ownMinutes', 'outcome', 'nextStep', 'nextDate'],
  groups: [
    {
      id: 'answers',
      inputs: ['talkDate', 'whatHappenedFirst', 'whatWeighedMost', 'whatWouldHaveKept', 'conditionsOfReturn'],
    },
    { id: 'agreed', inputs: ['returnConditions', 'agreedSolution', 'proofForCustomer', 'gesture'] },
  ],
  sentences: ['talkState', 'listeningState'],
  todo: 'openTalk',
  notes: ['theirWords'],
  items: [
    {
      id: 'steps',
      group: 'talk',
      weight: 1,
      points: 'if(count(where(talkSteps, applies and not if(given(answer), answer = 1, false))) = 0, 1, 0)',
    },
    {
      id: 'background',
      group: 'talk',
      weight: 1,
      points: 'if(given(whatHappenedFirst) or given(whatWeighedMost) or given(whatWouldHaveKept), 1, 0)',
    },
    { id: 'conditions', group: 'talk', weight: 1, points: 'if(given(conditionsOfReturn), 1, 0)' },
    { id: 'outcome', group: 'talk', weight: 1, points: 'if(given(outcome), 1, 0)' },
    { id: 'nextStep', group: 'talk', weight: 1, points: 'if(given(nextStep) and given(nextDate), 1, 0)' },
  ],
});
