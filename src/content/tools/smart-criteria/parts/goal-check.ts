import { definePart } from '../../../../lib/definition/definition';

/** Is the goal sharp enough to start? */
export const goalCheck = definePart({
  id: 'goalCheck',
  inputs: [
    'segmentId',
    'segmentDescription',
    'wantedBehaviour',
    'measure',
    'channel',
    'exclusions',
    'metric',
    'metricUnit',
    'baselineValue',
    'targetValue',
    'targetDirection',
    'dataSource',
    'owner',
    'budget',
    'hoursPlanned',
    'hoursRequired',
    'plausibleBest',
    'parentGoal',
    'expectedNetValue',
    'customerBenefit',
    'legalCheckDone',
    'startDay',
    'endDay',
    'reviewDay',
    'repeatRule',
  ],
  quantities: {
    totalPoints: {
      formula: 'specificPoints + measurablePoints + assignablePoints + relevantPoints + timePoints',
      unit: 'points',
    },
    readiness: {
      decide: [
        {
          when: 'totalPoints >= 80 and min(specificPoints, measurablePoints, assignablePoints, relevantPoints, timePoints) >= 14 and given(owner) and if(given(legalCheckDone), legalCheckDone, false)',
          verdict: 'ready',
        },
        { when: 'totalPoints >= 50', verdict: 'sharpen' },
        { verdict: 'not_ready' },
      ],
      evidence: 'H',
    },
    specificPoints: { formula: "sum(where(items, group = 'S'), points)", unit: 'points', symbol: 'S' },
    measurablePoints: { formula: "sum(where(items, group = 'M'), points)", unit: 'points', symbol: 'M' },
    assignablePoints: { formula: "sum(where(items, group = 'A'), points)", unit: 'points', symbol: 'A' },
    relevantPoints: { formula: "sum(where(items, group = 'R'), points)", unit: 'points', symbol: 'R' },
    timePoints: { formula: "sum(where(items, group = 'T'), points)", unit: 'points', symbol: 'T' },
    missingItems: {
      formula: 'list(sortBy(where(items, points < weight), points - weight), id)',
      unit: 'list',
    },
    ambitionRatio: {
      formula: "if(targetDirection = 'up', targetValue / plausibleBest, plausibleBest / targetValue)",
      unit: 'ratio',
      internal: true,
    },
    periodSet: {
      formula: 'if(given(startDay) and given(endDay), endDay > startDay, false)',
      unit: 'boolean',
      internal: true,
    },
    aimSaid: {
      formula:
        'given(endDay) and given(metric) and given(baselineValue) and given(targetValue) and (given(segmentDescription) or given(segmentId))',
      unit: 'boolean',
      internal: true,
    },
    wayNamed: {
      formula:
        'given(measure) and given(channel) and given(owner) and given(customerBenefit) and given(reviewDay)',
      unit: 'boolean',
      internal: true,
    },
    goalSentence: {
      decide: [
        { when: 'not (aimSaid and wayNamed)', verdict: 'open' },
        { when: 'given(segmentDescription)', verdict: 'described' },
        { verdict: 'listed' },
      ],
      internal: true,
    },
  },
  main: 'totalPoints',
  verdict: 'readiness',
  first: ['segmentDescription', 'measure', 'metric', 'targetValue', 'owner', 'endDay'],
  groups: [
    { id: 'S', inputs: ['segmentId', 'wantedBehaviour', 'channel', 'exclusions'] },
    { id: 'M', inputs: ['metricUnit', 'baselineValue', 'targetDirection', 'dataSource'] },
    { id: 'A', inputs: ['budget', 'hoursPlanned', 'hoursRequired', 'plausibleBest'] },
    { id: 'R', inputs: ['parentGoal', 'expectedNetValue', 'customerBenefit', 'legalCheckDone'] },
    { id: 'T', inputs: ['startDay', 'reviewDay', 'repeatRule'] },
  ],
  sentences: ['readiness', 'goalSentence'],
  todo: 'missingItems',
  charts: ['letters'],
  notes: ['doran'],
  items: [
    {
      id: 'segment',
      group: 'S',
      weight: 6,
      points:
        'if(given(segmentId), 6, if(given(segmentDescription), if(length(segmentDescription) >= 15, 6, 0), 0))',
    },
    { id: 'behaviour', group: 'S', weight: 6, points: 'if(given(wantedBehaviour), 6, 0)' },
    { id: 'measureChannel', group: 'S', weight: 4, points: 'if(given(measure) and given(channel), 4, 0)' },
    { id: 'exclusions', group: 'S', weight: 4, points: 'if(given(exclusions), 4, 0)' },
    { id: 'metric', group: 'M', weight: 5, points: 'if(given(metric), 5, 0)' },
    { id: 'baseline', group: 'M', weight: 5, points: 'if(given(baselineValue), 5, 0)' },
    {
      id: 'target',
      group: 'M',
      weight: 5,
      points:
        "if(not given(targetValue), 0, if(not given(baselineValue), 5, if(targetDirection = 'up', if(targetValue > baselineValue, 5, 0), if(targetValue < baselineValue, 5, 0))))",
    },
    { id: 'dataSource', group: 'M', weight: 5, points: 'if(given(dataSource), 5, 0)' },
    { id: 'owner', group: 'A', weight: 5, points: 'if(given(owner), 5, 0)' },
    { id: 'budget', group: 'A', weight: 5, points: 'if(given(budget), 5, 0)' },
    {
      id: 'capacity',
      group: 'A',
      weight: 5,
      points:
        'if(given(hoursPlanned) and given(hoursRequired), if(hoursRequired <= 0, 5, 5 * min(1, hoursPlanned / hoursRequired)), 0)',
    },
    {
      id: 'ambition',
      group: 'A',
      weight: 5,
      points:
        'if(given(targetValue) and given(plausibleBest), if(targetValue <= 0 or plausibleBest <= 0, 0, 5 * max(0, min(1, 2 - ambitionRatio))), 0)',
    },
    { id: 'parentGoal', group: 'R', weight: 5, points: 'if(given(parentGoal), 5, 0)' },
    {
      id: 'expectedValue',
      group: 'R',
      weight: 5,
      points: 'if(given(expectedNetValue), if(expectedNetValue > 0, 5, 0), 0)',
    },
    {
      id: 'customerBenefit',
      group: 'R',
      weight: 5,
      points: 'if(given(customerBenefit), if(length(customerBenefit) >= 15, 5, 0), 0)',
    },
    {
      id: 'legalCheck',
      group: 'R',
      weight: 5,
      points: 'if(given(legalCheckDone), if(legalCheckDone, 5, 0), 0)',
    },
    { id: 'start', group: 'T', weight: 4, points: 'if(given(startDay), 4, 0)' },
    { id: 'end', group: 'T', weight: 6, points: 'if(periodSet, 6, 0)' },
    {
      id: 'duration',
      group: 'T',
      weight: 4,
      points: 'if(periodSet, if(endDay - startDay >= 14 days and endDay - startDay <= 366 days, 4, 0), 0)',
    },
    {
      id: 'review',
      group: 'T',
      weight: 3,
      points:
        'if(periodSet and given(reviewDay), if(reviewDay >= startDay and reviewDay <= endDay, 3, 0), 0)',
    },
    { id: 'repeatRule', group: 'T', weight: 3, points: 'if(given(repeatRule), 3, 0)' },
  ],
});
