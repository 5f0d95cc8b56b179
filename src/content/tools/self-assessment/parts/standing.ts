import { definePart } from '../../../../lib/definition/definition';
import { inputs } from '../inputs';
import { helps } from '../helps';

/** What an answer leaves open, in points: nothing where there is none, or where the question does not apply. */
const openOf = (list: keyof typeof inputs, group: string) =>
  inputs[list].items.map(({ id }) => ({
    id,
    group,
    weight: 4,
    points: `sum(where(${list}, id = '${id}' and given(answer)), 4 - answer)`,
  }));

/** Where does the business stand in all, and where is most missing? */
export const standing = definePart({
  id: 'standing',
  inputs: ['fiveQuestions', 'winBackAnswers', 'lifecycleAnswers', 'companyAnswers', 'ruleAnswers'],
  quantities: {
    totalPoints: {
      formula:
        'if(referralAnswered = 0, 0, referralPoints) + if(winBackAnswered = 0, 0, winBackPoints) + if(lifecycleAnswered = 0, 0, lifecyclePoints) + if(preventionAnswered = 0, 0, preventionPoints)',
      unit: 'points',
      refuse: { NO_DATA: 'answeredQuestions = 0' },
    },
    possiblePoints: {
      formula: '4 * answeredQuestions',
      unit: 'points',
      refuse: { NO_DATA: 'answeredQuestions = 0' },
    },
    totalShare: { formula: 'totalPoints / possiblePoints', unit: 'share' },
    answeredQuestions: {
      formula: 'referralAnswered + winBackAnswered + lifecycleAnswered + preventionAnswered',
      unit: 'count',
    },
    applicableQuestions: {
      formula: 'referralApplicable + winBackApplicable + lifecycleApplicable + preventionApplicable',
      unit: 'count',
    },
    weakestArea: {
      formula:
        "lowest('referral', referralRated, 'winBack', winBackRated, 'lifecycle', lifecycleRated, 'prevention', preventionRated)",
      unit: 'code',
      refuse: { NO_DATA: 'ratedAreas < 2' },
      silent: true,
    },
    weakestPoints: {
      formula:
        'list(where(rankedPoints, value = firstPoint or if(given(secondPoint), value = secondPoint, false) or if(given(thirdPoint), value = thirdPoint, false)), value)',
      unit: 'list',
    },
    standingState: {
      decide: [
        { when: 'applicableQuestions = 0', verdict: 'nothingApplies' },
        { when: 'answeredQuestions = 0', verdict: 'open' },
        { when: 'count(weakestPoints) = 0', verdict: 'inPlace' },
        { when: 'ratedAreas < 2', verdict: 'begun' },
        { verdict: 'compared' },
      ],
    },
    ratedAreas: {
      formula:
        'if(given(referralRated), 1, 0) + if(given(winBackRated), 1, 0) + if(given(lifecycleRated), 1, 0) + if(given(preventionRated), 1, 0)',
      unit: 'count',
      internal: true,
    },
    // Lowest answers first; of equals those of the area with the smaller share of its points, then as they stand.
    rankedPoints: {
      formula:
        "list(sortBy(where(items, points > 1), 10 * (4 - points) + if(group = 'referral', referralShare, if(group = 'winBack', winBackShare, if(group = 'lifecycle', lifecycleShare, preventionShare)))), id)",
      unit: 'list',
      internal: true,
    },
    firstPoint: { formula: 'first(rankedPoints, value)', unit: 'code', internal: true },
    secondPoint: {
      formula: 'first(where(rankedPoints, value <> firstPoint), value)',
      unit: 'code',
      internal: true,
    },
    thirdPoint: {
      formula: 'first(where(rankedPoints, value <> firstPoint and value <> secondPoint), value)',
      unit: 'code',
      internal: true,
    },
  },
  main: 'totalPoints',
  verdict: 'standingState',
  decisive: ['possiblePoints', 'answeredQuestions', 'applicableQuestions'],
  sentences: ['standingState'],
  todo: 'weakestPoints',
  helps,
  charts: ['areas'],
  notes: ['steps', 'weights'],
  items: [
    ...openOf('fiveQuestions', 'referral'),
    ...openOf('winBackAnswers', 'winBack'),
    ...openOf('lifecycleAnswers', 'lifecycle'),
    ...openOf('companyAnswers', 'prevention'),
    ...openOf('ruleAnswers', 'prevention'),
  ],
});
