import type { ExamplesOf } from '../../../lib/definition/definition';
import type { tool } from './tool';

/** The four businesses, as they answered about themselves among the warning signs. */
export const examples: ExamplesOf<typeof tool> = {
  'hair-salon': {
    ruleAnswers: { regularsFirst: 1, appreciation: 3, customerData: 2, complaints: 2, prevention: 1 },
    ruleSteps: [
      { rule: 'regularsFirst', dueDate: 20880 },
      { rule: 'appreciation' },
      { rule: 'customerData', dueDate: 20850 },
      { rule: 'complaints', dueDate: 20830 },
      { rule: 'prevention', dueDate: 20840 },
    ],
  },
  garage: {
    ruleAnswers: { regularsFirst: 1, appreciation: 2, customerData: 2, complaints: 2, prevention: 1 },
    ruleSteps: [
      { rule: 'regularsFirst', dueDate: 20890 },
      { rule: 'appreciation', dueDate: 20850 },
      { rule: 'customerData', dueDate: 20870 },
      { rule: 'complaints', dueDate: 20850 },
      { rule: 'prevention', dueDate: 20870 },
    ],
  },
  'online-shop': {
    ruleAnswers: { regularsFirst: 3, appreciation: 0, customerData: 4, complaints: 3, prevention: 1 },
    ruleSteps: [
      { rule: 'regularsFirst' },
      { rule: 'appreciation', dueDate: 20840 },
      { rule: 'customerData' },
      { rule: 'complaints' },
      { rule: 'prevention', dueDate: 20850 },
    ],
  },
  'tax-adviser': {
    ruleAnswers: { regularsFirst: 'na', appreciation: 3, customerData: 4, complaints: 2, prevention: 2 },
    ruleSteps: [
      { rule: 'appreciation' },
      { rule: 'customerData' },
      { rule: 'complaints', dueDate: 20850 },
      { rule: 'prevention', dueDate: 20940 },
    ],
  },
};
