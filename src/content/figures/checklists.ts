import type { AnswersField } from '../../lib/field/field';

/** From "no" to "yes, and we check". */
export const fiveSteps = [0, 1, 2, 3, 4] as const;

/** Checklists that several tools ask for, named once as records have them; what they say stands in the words beside this. */
export const checklists = {
  fiveQuestions: {
    kind: 'answers',
    default: null,
    optional: true,
    values: [0, 2, 4],
    items: [
      { id: 'howManyAndWhy', group: 'questions', weight: 1 },
      { id: 'whoAndThanks', group: 'questions', weight: 1 },
      { id: 'howManyCame', group: 'questions', weight: 1 },
      { id: 'howItWent', group: 'questions', weight: 1 },
      { id: 'howToRaise', group: 'questions', weight: 1 },
    ],
  },
  companyAnswers: {
    kind: 'answers',
    default: null,
    optional: true,
    values: fiveSteps,
    items: [
      { id: 'DA1', group: 'data', weight: 1 },
      { id: 'DA2', group: 'data', weight: 1 },
      { id: 'DA3', group: 'data', weight: 1 },
      { id: 'MO1', group: 'monitoring', weight: 1 },
      { id: 'MO2', group: 'monitoring', weight: 1 },
      { id: 'MO3', group: 'monitoring', weight: 1 },
      { id: 'DI1', group: 'dialogue', weight: 1 },
      { id: 'DI2', group: 'dialogue', weight: 1 },
      { id: 'DI3', group: 'dialogue', weight: 1 },
      { id: 'CO1', group: 'complaints', weight: 1 },
      { id: 'CO2', group: 'complaints', weight: 1 },
      { id: 'CO3', group: 'complaints', weight: 1 },
      { id: 'RE1', group: 'response', weight: 1 },
      { id: 'RE2', group: 'response', weight: 1 },
      { id: 'RE3', group: 'response', weight: 1 },
    ],
  },
  ruleAnswers: {
    kind: 'answers',
    default: null,
    optional: true,
    values: fiveSteps,
    items: [
      { id: 'regularsFirst', group: 'rules', weight: 1 },
      { id: 'appreciation', group: 'rules', weight: 1 },
      { id: 'customerData', group: 'rules', weight: 1 },
      { id: 'complaints', group: 'rules', weight: 1 },
      { id: 'prevention', group: 'rules', weight: 1 },
    ],
  },
} as const satisfies Record<string, AnswersField>;
