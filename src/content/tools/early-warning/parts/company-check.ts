import { definePart } from '../../../../lib/definition/definition';

/** Would the firm notice in time? */
export const companyCheck = definePart({
  id: 'companyCheck',
  inputs: ['companyAnswers'],
  quantities: {
    systemScore: {
      formula: 'round(mean(answeredStatements, answer) / 4 * 100, 9)',
      unit: 'points',
    },
    dimensionData: {
      formula: "mean(where(answeredStatements, group = 'data'), answer) / 4 * 100",
      unit: 'points',
    },
    dimensionMonitoring: {
      formula: "mean(where(answeredStatements, group = 'monitoring'), answer) / 4 * 100",
      unit: 'points',
    },
    dimensionDialogue: {
      formula: "mean(where(answeredStatements, group = 'dialogue'), answer) / 4 * 100",
      unit: 'points',
    },
    dimensionComplaints: {
      formula: "mean(where(answeredStatements, group = 'complaints'), answer) / 4 * 100",
      unit: 'points',
    },
    dimensionResponse: {
      formula: "mean(where(answeredStatements, group = 'response'), answer) / 4 * 100",
      unit: 'points',
    },
    weakestDimension: {
      formula:
        "lowest('data', dimensionData, 'monitoring', dimensionMonitoring, 'dialogue', dimensionDialogue, 'complaints', dimensionComplaints, 'response', dimensionResponse)",
      unit: 'band',
    },
    systemCoverage: {
      formula: 'answeredCount / applicableCount',
      unit: 'share',
      refuse: { NO_DATA: 'applicableCount = 0' },
    },
    systemBand: {
      decide: [
        { when: 'answeredCount = 0', verdict: 'no_data' },
        { when: 'systemScore < 40', verdict: 'red' },
        { when: 'systemScore < 70', verdict: 'amber' },
        { verdict: 'green' },
      ],
      evidence: 'H',
    },
    systemProvisional: {
      formula: 'if(answeredCount = 0, true, round(systemCoverage, 9) < 0.8)',
      unit: 'boolean',
    },
    answeredStatements: {
      formula: 'where(companyAnswers, given(answer))',
      unit: 'table',
      internal: true,
    },
    answeredCount: { formula: 'count(answeredStatements)', unit: 'count', internal: true },
    applicableCount: { formula: 'count(where(companyAnswers, applies))', unit: 'count', internal: true },
    // Several areas may miss as much as the weakest; all of them are named.
    weakestPoints: {
      formula:
        "if(weakestDimension = 'data', dimensionData, if(weakestDimension = 'monitoring', dimensionMonitoring, if(weakestDimension = 'dialogue', dimensionDialogue, if(weakestDimension = 'complaints', dimensionComplaints, dimensionResponse))))",
      unit: 'points',
      internal: true,
    },
    weakestAreas: {
      formula:
        "list(groupBy(where(answeredStatements, round(if(group = 'data', dimensionData, if(group = 'monitoring', dimensionMonitoring, if(group = 'dialogue', dimensionDialogue, if(group = 'complaints', dimensionComplaints, dimensionResponse)))), 9) = round(weakestPoints, 9)), group, 1), key)",
      unit: 'list',
      internal: true,
    },
    weakestStatement: {
      formula: 'first(sortBy(where(answeredStatements, group = weakestDimension), answer), id)',
      unit: 'text',
      internal: true,
    },
    systemSentence: {
      decide: [
        { when: 'answeredCount = 0 and applicableCount = 0', verdict: 'nothingApplies' },
        { when: 'answeredCount = 0', verdict: 'nothing' },
        { when: 'systemProvisional', verdict: 'soFar' },
        { when: 'systemScore = 100', verdict: 'whole' },
        { when: "systemBand = 'red'", verdict: 'late' },
        { when: "systemBand = 'amber'", verdict: 'partly' },
        { verdict: 'early' },
      ],
      internal: true,
    },
  },
  main: 'systemScore',
  verdict: 'systemSentence',
  decisive: ['weakestDimension'],
  sentences: ['systemSentence'],
  charts: ['areas'],
  notes: ['steps'],
  warnings: [{ code: 'LOW_COVERAGE', when: 'systemProvisional', saidBy: 'systemSentence' }],
});
