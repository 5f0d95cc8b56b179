import type { OptionWords, exclusionReasons, lossReasons, relationshipGoals } from './options';

export const exclusionReasonWords: OptionWords<typeof exclusionReasons> = {
  bargainHunter: 'only come when it is cheaper',
  latePayer: 'pay only when reminded',
  tooMuchEffort: 'take too much effort, or always grumble',
  unreachable: 'have moved or cannot be found',
  objected: 'do not want advertising',
  sensitive: 'not to be written to, for example after a death',
  strategicMisfit: 'no longer suit what we offer',
  negativeValue: 'cost us more than they bring',
  other: 'another reason',
};

export const lossReasonWords: OptionWords<typeof lossReasons> = {
  pushedUnintentionally: 'did something wrong',
  faded: 'lost touch',
  noLongerNeeded: 'no longer need it',
  pulledAway: 'others can do more',
  boughtAway: 'others are cheaper',
  pushedIntentionally: 'let go on purpose',
  unknown: 'unknown',
};

export const relationshipGoalWords: OptionWords<typeof relationshipGoals> = {
  salesContribution: 'add to sales and profit',
  relationshipProfiles: 'know customers better than rivals do',
  customerTies: 'keep customers',
  valueCreation: 'customers buy more, or more often',
  futureSafety: 'notice early what is changing',
  innovation: 'prepare new offers',
  wordOfMouth: 'be recommended',
  smoothCooperation: 'make working together easier',
  difficultPhases: 'keep customers through hard times',
};
