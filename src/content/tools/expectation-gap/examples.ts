import type { ExamplesOf } from '../../../lib/definition/definition';
import type { tool } from './tool';

/** What customers of four trades said, as averages; the same four businesses in every tool. */
export const examples: ExamplesOf<typeof tool> = {
  'hair-salon': {
    attributes: [
      { weight: 5, expectation: 9, experience: 8.4 },
      { name: 'punctuality', weight: 4, expectation: 8, experience: 6, promise: 9 },
      { name: 'friendliness', weight: 4, expectation: 8, experience: 9.2 },
      { name: 'priceFairness', weight: 3, expectation: 7, experience: 6.8 },
      { weight: 2, expectation: 5, experience: 7, promise: 5 },
    ],
    respondents: 24,
  },
  garage: {
    attributes: [
      { name: 'competence', weight: 5, expectation: 9, experience: 8.8, promise: 8.5 },
      { weight: 5, expectation: 8, experience: 4.2, promise: 9 },
      { name: 'priceFairness', weight: 4, expectation: 8, experience: 7 },
      { name: 'problemSolving', weight: 4, expectation: 8, experience: 5.5 },
      { name: 'punctuality', weight: 3, expectation: 7, experience: 7.4, promise: 7 },
      { name: 'friendliness', weight: 2, expectation: 7, experience: 7.8 },
    ],
    respondents: 31,
  },
  'online-shop': {
    attributes: [
      { name: 'quality', weight: 5, expectation: 8, experience: 9.1, promise: 9 },
      { weight: 4, expectation: 7, experience: 7.6, promise: 6 },
      { weight: 3, expectation: 8, experience: 7.1 },
      { name: 'afterPurchase', weight: 3, expectation: 4, experience: 7.2 },
      { name: 'problemSolving', weight: 3, expectation: 7, experience: 7.9 },
    ],
    respondents: 118,
  },
  'tax-adviser': {
    attributes: [
      { name: 'competence', weight: 5, expectation: 8, experience: 9.3 },
      { weight: 5, expectation: 9, experience: 9.2, promise: 9 },
      { name: 'reachability', weight: 5, expectation: 8, experience: 6, promise: 8 },
      { weight: 3, expectation: 6, experience: 7.6 },
      { name: 'friendliness', weight: 2, expectation: 7, experience: 8 },
    ],
    respondents: 9,
  },
};
