import { definePart } from '../../../../lib/definition/definition';

/** How far are the five rules kept, and what comes next where they are not? */
export const rules = definePart({
  id: 'rules',
  inputs: ['ruleAnswers', 'ruleSteps'],
  quantities: {
    rulePoints: {
      formula: 'sum(answeredRules, answer)',
      unit: 'points',
      refuse: { NO_DATA: 'answeredCount = 0' },
    },
    possiblePoints: {
      formula: '4 * answeredCount',
      unit: 'points',
      refuse: { NO_DATA: 'answeredCount = 0' },
    },
    keptRules: { formula: 'count(where(answeredRules, answer >= 3))', unit: 'count' },
    weakestRule: {
      formula: 'first(sortBy(answeredRules, answer), id)',
      unit: 'code',
      silent: true,
    },
    plannedSteps: {
      formula:
        'if(given(ruleSteps), count(where(ruleSteps, given(nextStep) and given(owner) and given(dueDate))), 0)',
      unit: 'count',
    },
    openPoints: { formula: 'list(where(items, points < weight), id)', unit: 'list' },
    ruleState: {
      decide: [
        { when: 'applicableCount = 0', verdict: 'nothingApplies' },
        { when: 'answeredCount = 0', verdict: 'open' },
        { when: 'count(openPoints) > 0', verdict: 'begun' },
        { when: 'keptRules = answeredCount', verdict: 'kept' },
        { verdict: 'planned' },
      ],
      evidence: 'H',
    },
    answeredRules: { formula: 'where(ruleAnswers, given(answer))', unit: 'table', internal: true },
    // A rule said to be kept, and no line that says how one sees it.
    unseenRules: {
      formula:
        "if(count(where(answeredRules, id = 'regularsFirst' and answer >= 3)) > 0 and count(where(ruleSteps, given(rule) and given(evidence) and rule = 'regularsFirst')) = 0, 1, 0) + if(count(where(answeredRules, id = 'appreciation' and answer >= 3)) > 0 and count(where(ruleSteps, given(rule) and given(evidence) and rule = 'appreciation')) = 0, 1, 0) + if(count(where(answeredRules, id = 'customerData' and answer >= 3)) > 0 and count(where(ruleSteps, given(rule) and given(evidence) and rule = 'customerData')) = 0, 1, 0) + if(count(where(answeredRules, id = 'complaints' and answer >= 3)) > 0 and count(where(ruleSteps, given(rule) and given(evidence) and rule = 'complaints')) = 0, 1, 0) + if(count(where(answeredRules, id = 'prevention' and answer >= 3)) > 0 and count(where(ruleSteps, given(rule) and given(evidence) and rule = 'prevention')) = 0, 1, 0)",
      unit: 'count',
      internal: true,
    },
    answeredCount: { formula: 'count(answeredRules)', unit: 'count', internal: true },
    applicableCount: { formula: 'count(where(ruleAnswers, applies))', unit: 'count', internal: true },
  },
  main: 'rulePoints',
  verdict: 'ruleState',
  decisive: ['possiblePoints', 'keptRules', 'plannedSteps'],
  sentences: ['ruleState'],
  todo: 'openPoints',
  charts: ['rules'],
  notes: ['personalDetails', 'askingInPerson'],
  items: [
    {
      id: 'answers',
      group: 'rules',
      weight: 1,
      points: 'if(given(ruleAnswers), if(answeredCount = applicableCount, 1, 0), 0)',
    },
    {
      id: 'regularsFirstStep',
      group: 'rules',
      weight: 1,
      points:
        "if(count(where(answeredRules, id = 'regularsFirst' and answer < 3)) > 0, if(given(ruleSteps), if(count(where(ruleSteps, given(rule) and given(nextStep) and rule = 'regularsFirst')) > 0, 1, 0), 0), 1)",
    },
    {
      id: 'appreciationStep',
      group: 'rules',
      weight: 1,
      points:
        "if(count(where(answeredRules, id = 'appreciation' and answer < 3)) > 0, if(given(ruleSteps), if(count(where(ruleSteps, given(rule) and given(nextStep) and rule = 'appreciation')) > 0, 1, 0), 0), 1)",
    },
    {
      id: 'customerDataStep',
      group: 'rules',
      weight: 1,
      points:
        "if(count(where(answeredRules, id = 'customerData' and answer < 3)) > 0, if(given(ruleSteps), if(count(where(ruleSteps, given(rule) and given(nextStep) and rule = 'customerData')) > 0, 1, 0), 0), 1)",
    },
    {
      id: 'complaintsStep',
      group: 'rules',
      weight: 1,
      points:
        "if(count(where(answeredRules, id = 'complaints' and answer < 3)) > 0, if(given(ruleSteps), if(count(where(ruleSteps, given(rule) and given(nextStep) and rule = 'complaints')) > 0, 1, 0), 0), 1)",
    },
    {
      id: 'preventionStep',
      group: 'rules',
      weight: 1,
      points:
        "if(count(where(answeredRules, id = 'prevention' and answer < 3)) > 0, if(given(ruleSteps), if(count(where(ruleSteps, given(rule) and given(nextStep) and rule = 'prevention')) > 0, 1, 0), 0), 1)",
    },
    {
      id: 'ownerAndDay',
      group: 'rules',
      weight: 1,
      points:
        'if(given(ruleSteps), if(count(where(ruleSteps, given(nextStep) and not (given(owner) and given(dueDate)))) = 0, 1, 0), 1)',
    },
    {
      id: 'evidence',
      group: 'rules',
      weight: 1,
      points: 'if(keptRules = 0, 1, if(given(ruleSteps), if(unseenRules = 0, 1, 0), 0))',
    },
  ],
});
