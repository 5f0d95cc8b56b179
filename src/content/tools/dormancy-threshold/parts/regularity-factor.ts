import { definePart } from '../../../../lib/definition/definition';

/**
 * A factor of the table: by how many false alarms are accepted, for one shape of the gaps.
 * Gamma quantiles of shape 1/CV², divided by the median.
 */
const factorOf = (tenth: number, twentieth: number, hundredth: number) =>
  ({
    formula: `if(falseAlarmRate = 0.1, ${tenth}, if(falseAlarmRate = 0.05, ${twentieth}, ${hundredth}))`,
    unit: 'ratio',
    internal: true,
  }) as const;

/** How long may customers who come at odd times stay away before it says anything? */
export const regularityFactor = definePart({
  id: 'regularityFactor',
  inputs: ['purchaseDays', 'segmentMedianDays', 'pooledIntervalVariation', 'falseAlarmRate'],
  quantities: {
    regularityFactor: {
      formula:
        'if(usedVariation <= 0.3162, factor10, if(usedVariation <= 0.4082, between(usedVariation, 0.3162, factor10, 0.4082, factor6), if(usedVariation <= 0.5, between(usedVariation, 0.4082, factor6, 0.5, factor4), if(usedVariation <= 0.5774, between(usedVariation, 0.5, factor4, 0.5774, factor3), if(usedVariation <= 0.7071, between(usedVariation, 0.5774, factor3, 0.7071, factor2), if(usedVariation <= 1, between(usedVariation, 0.7071, factor2, 1, factor1), factor1))))))',
      unit: 'ratio',
    },
    regularDormantFromDay: {
      formula: 'lastVisit + regularityFactor * typicalIntervalDays',
      unit: 'day number',
      silent: true,
    },
    usedVariation: {
      formula: 'if(ownIntervals >= 4, intervalVariation, pooledIntervalVariation)',
      unit: 'ratio',
      decimals: 2,
      internal: true,
    },
    factor10: factorOf(1.4693, 1.6243, 1.9427),
    factor6: factorOf(1.6357, 1.8541, 2.3118),
    factor4: factorOf(1.8194, 2.1115, 2.7356),
    factor3: factorOf(1.9904, 2.3544, 3.1435),
    factor2: factorOf(2.3176, 2.8265, 3.9553),
    factor1: factorOf(3.3219, 4.3219, 6.6439),
    oneIn: { formula: '1 / falseAlarmRate', unit: 'count', internal: true },
    factorSentence: {
      decide: [
        { when: 'ownIntervals >= 4', verdict: 'own' },
        { when: 'given(pooledIntervalVariation) and given(regularDormantFromDay)', verdict: 'pooledOne' },
        { when: 'given(pooledIntervalVariation)', verdict: 'pooled' },
        { verdict: 'unknown' },
      ],
      internal: true,
    },
  },
  main: 'regularityFactor',
  verdict: 'factorSentence',
  first: ['purchaseDays', 'pooledIntervalVariation', 'falseAlarmRate'],
  groups: [{ id: 'usual', inputs: ['segmentMedianDays'] }],
  sentences: ['factorSentence'],
  charts: ['factorByVariation'],
  notes: ['alarms', 'quantile'],
});
