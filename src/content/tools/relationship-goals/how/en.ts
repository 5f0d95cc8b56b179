import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  linkedActions: 'Count the actions that have a goal.',
  actionCount: 'Count the lines that name an action.',
  unlinkedActions: 'Take the actions with a goal off all actions.',
  importantGoals: 'Count the goals with ‘important’ or ‘most important’.',
  rankedGoals: 'The goals by your answer, the most important first; ‘not now’ is left out.',
  unservedGoals: 'The important goals that no action has been given.',
  actionsPerGoal: 'For each goal, count the actions it has been chosen for.',
  openPoints: 'Everything that a finished sheet still lacks.',
};
