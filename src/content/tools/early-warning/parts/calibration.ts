import { definePart } from '../../../../lib/definition/definition';

/** Would the signs have pointed to those who left? */
export const calibration = definePart({
  id: 'calibration',
  inputs: ['flaggedLeft', 'flaggedStayed', 'unflaggedLeft', 'unflaggedStayed'],
  quantities: {
    warningLift: {
      formula: 'warningPrecision / leaverShare',
      unit: 'ratio',
      refuse: { NO_DATA: 'leavers = 0' },
    },
    hitRate: { formula: 'flaggedLeft / leavers', unit: 'share', refuse: { NO_DATA: 'leavers = 0' } },
    falseAlarmRate: {
      formula: 'flaggedStayed / stayers',
      unit: 'share',
      refuse: { NO_DATA: 'stayers = 0' },
    },
    warningPrecision: {
      formula: 'flaggedLeft / warned',
      unit: 'share',
      refuse: { NO_DATA: 'warned = 0' },
    },
    leaverShare: { formula: 'leavers / pastCases', unit: 'share', refuse: { NO_DATA: 'pastCases = 0' } },
    noticedOfHundred: { formula: '100 * hitRate', unit: 'customers', internal: true },
    leavers: { formula: 'flaggedLeft + unflaggedLeft', unit: 'customers', internal: true },
    stayers: { formula: 'flaggedStayed + unflaggedStayed', unit: 'customers', internal: true },
    warned: { formula: 'flaggedLeft + flaggedStayed', unit: 'customers', internal: true },
    unwarned: { formula: 'unflaggedLeft + unflaggedStayed', unit: 'customers', internal: true },
    pastCases: { formula: 'leavers + stayers', unit: 'customers', internal: true },
    unwarnedLeaverShare: {
      formula: 'unflaggedLeft / unwarned',
      unit: 'share',
      refuse: { NO_DATA: 'unwarned = 0' },
      internal: true,
    },
    calibrationSentence: {
      decide: [
        {
          when: 'not (given(flaggedLeft) and given(flaggedStayed) and given(unflaggedLeft) and given(unflaggedStayed))',
          verdict: 'open',
        },
        { when: 'leavers = 0', verdict: 'nobodyLeft' },
        { when: 'warned = 0', verdict: 'nobodyWarned' },
        { when: 'warningLift < 1.5', verdict: 'weak' },
        { verdict: 'useful' },
      ],
      evidence: 'H',
      internal: true,
    },
    // Of so few people one more or less would tell another story.
    sizeSentence: {
      decide: [{ when: 'leavers < 30 and warningLift >= 1.5', verdict: 'hint' }, { verdict: 'enough' }],
      evidence: 'H',
      internal: true,
    },
  },
  main: 'warningLift',
  verdict: 'calibrationSentence',
  decisive: ['hitRate', 'falseAlarmRate', 'warningPrecision'],
  first: ['flaggedLeft', 'flaggedStayed', 'unflaggedLeft', 'unflaggedStayed'],
  sentences: ['calibrationSentence', 'sizeSentence'],
  charts: ['left'],
  notes: ['newCases'],
  warnings: [{ code: 'SMALL_SAMPLE', when: 'leavers < 10' }],
});
