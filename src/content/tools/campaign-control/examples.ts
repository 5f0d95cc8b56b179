import type { ExamplesOf } from '../../../lib/definition/definition';
import type { tool } from './tool';

/** What the four businesses counted after their round; the same four in every tool, coherent with each other. */
export const examples: ExamplesOf<typeof tool> = {
  'hair-salon': {
    contactedCustomers: 200,
    contactedSuccesses: 11,
    controlCustomers: 47,
    controlSuccesses: 1,
    valuePerSuccess: 376.67,
    campaignCost: 1080,
    baselineRate: 0.02,
    detectableDifference: 0.04,
  },
  garage: {
    contactedCustomers: 274,
    contactedSuccesses: 13,
    controlCustomers: 69,
    controlSuccesses: 1,
    valuePerSuccess: 523.15,
    campaignCost: 1410.2,
    baselineRate: 0.015,
    detectableDifference: 0.035,
  },
  'online-shop': {
    contactedCustomers: 2956,
    contactedSuccesses: 30,
    controlCustomers: 739,
    controlSuccesses: 5,
    valuePerSuccess: 63.76,
    campaignCost: 2735.8,
    baselineRate: 0.004,
    detectableDifference: 0.017,
  },
  'tax-adviser': {
    contactedCustomers: 15,
    contactedSuccesses: 2,
    valuePerSuccess: 3061.6,
    campaignCost: 840,
    baselineRate: 0.02,
    detectableDifference: 0.085,
  },
};
