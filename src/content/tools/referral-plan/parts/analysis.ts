import { definePart } from '../../../../lib/definition/definition';

/** What is praised today, who could recommend the business, and what does it know of that? */
export const analysis = definePart({
  id: 'analysis',
  inputs: [
    'praisedServices',
    'fiveQuestions',
    'groupAnswers',
    'onlinePlaces',
    'reviewScore',
    'reviewCount',
    'unansweredReviews',
    'onRadar',
    'weaknesses',
  ],
  quantities: {
    questionPoints: {
      formula: 'sum(answeredQuestions, answer)',
      unit: 'points',
      refuse: { NO_DATA: 'count(answeredQuestions) = 0' },
    },
    possiblePoints: {
      formula: '4 * count(answeredQuestions)',
      unit: 'points',
      refuse: { NO_DATA: 'count(answeredQuestions) = 0' },
    },
    weakestQuestion: {
      formula: 'first(sortBy(answeredQuestions, answer), id)',
      unit: 'code',
      silent: true,
    },
    activeGroups: { formula: 'count(where(groupAnswers, given(answer) and answer > 0))', unit: 'count' },
    silentGroups: { formula: 'count(where(groupAnswers, given(answer) and answer = 0))', unit: 'count' },
    praisedCount: { formula: 'count(where(praisedServices, given(service)))', unit: 'count' },
    openAnalysis: {
      formula: "list(where(items, group = 'analysis' and points < weight), id)",
      unit: 'list',
    },
    analysisState: {
      decide: [
        {
          when: 'count(answeredQuestions) = 0 and not (given(praisedServices) and praisedCount > 0)',
          verdict: 'open',
        },
        { when: 'count(answeredQuestions) = 0', verdict: 'unasked' },
        { when: 'count(openAnalysis) > 0', verdict: 'begun' },
        { verdict: 'done' },
      ],
    },
    answeredQuestions: { formula: 'where(fiveQuestions, given(answer))', unit: 'table', internal: true },
  },
  main: 'questionPoints',
  verdict: 'analysisState',
  decisive: ['possiblePoints', 'activeGroups', 'silentGroups'],
  first: ['praisedServices', 'fiveQuestions'],
  groups: [
    { id: 'who', inputs: ['groupAnswers'] },
    { id: 'online', inputs: ['onlinePlaces', 'reviewScore', 'reviewCount', 'unansweredReviews', 'onRadar'] },
    { id: 'weak', inputs: ['weaknesses'] },
  ],
  sentences: ['analysisState'],
  todo: 'openAnalysis',
  charts: ['questions'],
  notes: ['notOnlyCustomers'],
  items: [
    {
      id: 'praised',
      group: 'analysis',
      weight: 1,
      points: 'if(given(praisedServices), if(praisedCount > 0, 1, 0), 0)',
    },
    {
      id: 'groups',
      group: 'analysis',
      weight: 1,
      points: 'if(count(where(groupAnswers, applies and not given(answer))) = 0, 1, 0)',
    },
    {
      id: 'questions',
      group: 'analysis',
      weight: 1,
      points: 'if(count(where(fiveQuestions, applies and not given(answer))) = 0, 1, 0)',
    },
    { id: 'places', group: 'analysis', weight: 1, points: 'if(given(onlinePlaces), 1, 0)' },
    {
      id: 'reviews',
      group: 'analysis',
      weight: 1,
      points: 'if(given(unansweredReviews), if(unansweredReviews = 0, 1, 0), 0)',
    },
    { id: 'radar', group: 'analysis', weight: 1, points: 'if(given(onRadar), if(onRadar, 1, 0), 0)' },
    { id: 'weaknesses', group: 'analysis', weight: 1, points: 'if(given(weaknesses), 1, 0)' },
  ],
});
