import type { ExamplesOf } from '../../../lib/definition/definition';
import type { tool } from './tool';

/** The actions of the other sheet with their goals, and what matters to each business. */
export const examples: ExamplesOf<typeof tool> = {
  'hair-salon': {
    goalImportance: {
      relationshipProfiles: 1,
      customerTies: 3,
      valueCreation: 2,
      futureSafety: 0,
      innovation: 0,
      wordOfMouth: 2,
      smoothCooperation: 1,
      difficultPhases: 0,
    },
    goalLinks: [
      { goal: 'customerTies' },
      { goal: 'valueCreation' },
      { goal: 'customerTies' },
      { goal: 'relationshipProfiles' },
      { goal: 'wordOfMouth' },
    ],
  },
  garage: {
    goalImportance: {
      relationshipProfiles: 2,
      customerTies: 3,
      valueCreation: 1,
      futureSafety: 1,
      innovation: 1,
      wordOfMouth: 2,
      smoothCooperation: 0,
      difficultPhases: 0,
    },
    goalLinks: [
      { goal: 'customerTies' },
      { goal: 'customerTies' },
      { goal: 'innovation' },
      { goal: 'customerTies' },
      { goal: 'wordOfMouth' },
      { goal: 'relationshipProfiles' },
    ],
  },
  'online-shop': {
    goalImportance: {
      relationshipProfiles: 1,
      customerTies: 3,
      valueCreation: 2,
      futureSafety: 1,
      innovation: 1,
      wordOfMouth: 2,
      smoothCooperation: 0,
      difficultPhases: 0,
    },
    goalLinks: [
      { goal: 'customerTies' },
      { goal: 'customerTies' },
      { goal: 'valueCreation' },
      { goal: 'innovation' },
    ],
  },
  'tax-adviser': {
    goalImportance: {
      relationshipProfiles: 1,
      customerTies: 3,
      valueCreation: 1,
      futureSafety: 1,
      innovation: 0,
      wordOfMouth: 1,
      smoothCooperation: 2,
      difficultPhases: 2,
    },
    goalLinks: [
      { goal: 'customerTies' },
      { goal: 'smoothCooperation' },
      { goal: 'wordOfMouth' },
      { goal: 'customerTies' },
    ],
  },
};
