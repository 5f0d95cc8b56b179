import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  rulePoints: 'Add up the answers from 0 to 4. What is not answered counts nothing.',
  possiblePoints: 'Four points for every rule you have answered and that applies.',
  keptRules: 'Count the answers ‘yes’ and ‘yes, and we check’.',
  weakestRule: 'The rule with the lowest answer. Of equals, the first is named.',
  plannedSteps: 'The lines with a step, a name and a date.',
  openPoints: 'Everything that a finished sheet still needs.',
  answeredRules: 'All rules with an answer. ‘Does not apply’ is not among them.',
  unseenRules: 'The rules with a ‘yes’ for which no line says how you can see it.',
  answeredCount: 'So many rules are answered.',
  applicableCount: 'All five rules without those that do not apply.',
};
