import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  questionPoints: 'Yes counts 4, partly 2, no 0. Add up the answers.',
  possiblePoints: 'Four points for every question answered.',
  weakestQuestion: 'The question with the lowest answer. Of equals, the first is named.',
  activeGroups: 'The groups marked ‘sometimes’ or ‘often’.',
  silentGroups: 'The groups marked ‘never yet’.',
  praisedCount: 'The lines that say what is praised.',
  openAnalysis: 'Everything the first step still needs.',
  answeredQuestions: 'All questions with an answer.',
  reasonCount: 'Count the lines that are filled in.',
  targetCount: 'The lines that name a group.',
  rewardTotal: 'Both gifts, added up. What is empty counts 0.',
  openStrategy: 'Everything the second step still needs.',
  readyMeasures: 'The actions that have a name and a date.',
  measureCount: 'The lines that hold an action.',
  measureCost: 'All costs, added up.',
  uncheckedMeasures: 'The actions that do not say ‘yes, you may’.',
  openMeasures: 'Everything the third step still needs.',
  completedSteps:
    'Step 1 counts from one thing praised, step 2 from three things to tell, step 3 from one action, step 4 with what you count and a date.',
  missingOf100: 'The goal less what comes today, for 100 new customers.',
  openControl: 'The steps that do not count yet, and the figure of today.',
};
