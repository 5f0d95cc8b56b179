import { defineInputs } from '../../../lib/definition/definition';

/** A mark on the scale from 0 to 10; from a comparison on a longer one nothing flows in. */
const mark = { kind: 'number', unit: 'none', min: 0, max: 10, default: null } as const;

/** One line for each promise; the cells of the comparison of expected and experienced are called as they are there. */
export const inputs = defineInputs({
  promises: {
    kind: 'rows',
    min: 0,
    max: 60,
    default: null,
    optional: true,
    link: { from: 'expectation-gap', formula: 'promisedToTen' },
    fields: {
      name: { kind: 'text', default: null },
      source: { kind: 'choice', options: ['advert', 'salesTalk', 'contract'], default: null },
      promise: mark,
      experience: mark,
      action: {
        kind: 'choice',
        options: ['lowerPromise', 'raiseDelivery'],
        default: null,
      },
      nextStep: { kind: 'text', default: null, optional: true },
      owner: { kind: 'text', default: null, optional: true },
      dueDate: { kind: 'date', default: null, optional: true },
    },
  },
  tolerance: {
    kind: 'number',
    unit: 'points',
    min: 0,
    max: 100,
    default: 0.5,
    plausible: [0.2, 1],
    evidence: 'H',
    link: { from: 'expectation-gap', formula: 'tolerance' },
  },
});
