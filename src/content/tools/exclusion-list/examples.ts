import type { ExamplesOf } from '../../../lib/definition/definition';
import type { tool } from './tool';

/** The four businesses with the lists of the other tools; what they wrote stands in the words. */
export const examples: ExamplesOf<typeof tool> = {
  'hair-salon': {
    dormantCustomers: 320,
    exclusionMode: 'share',
    exclusions: [
      { reason: 'bargainHunter', share: 0.08 },
      { reason: 'objected', share: 0.05 },
      { reason: 'unreachable', share: 0.04 },
    ],
    objectionsRemoved: true,
  },
  garage: {
    dormantCustomers: 450,
    exclusionMode: 'count',
    exclusions: [
      { reason: 'latePayer', count: 45 },
      { reason: 'unreachable', count: 24 },
    ],
    objectionsRemoved: true,
  },
  'online-shop': {
    dormantCustomers: 5200,
    exclusionMode: 'share',
    exclusions: [
      { reason: 'bargainHunter', share: 0.12 },
      { reason: 'objected', share: 0.15 },
    ],
    objectionsRemoved: true,
  },
  'tax-adviser': {
    dormantCustomers: 26,
    exclusionMode: 'count',
    exclusions: [
      { reason: 'latePayer', count: 4 },
      { reason: 'tooMuchEffort', count: 3 },
    ],
    objectionsRemoved: true,
  },
};
