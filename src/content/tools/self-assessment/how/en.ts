import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  totalPoints: 'The points of the four areas are added up. Where nothing is answered, nothing counts.',
  possiblePoints: 'Four points for each question that is answered and applies.',
  totalShare: 'The points divided by those possible.',
  answeredQuestions: 'The answered questions of all areas.',
  applicableQuestions: 'All questions without those that do not apply.',
  weakestArea:
    'The area with the smallest share of its possible points. Areas are compared as soon as two of them have enough answers. Of equals the first is named.',
  weakestPoints: 'The first three in the row of what is still missing.',
  ratedAreas: 'So many areas have enough answers to be compared.',
  rankedPoints:
    'Everything answered below yes: the lowest answer first, of equals the one from the area with the smaller share of its points, then in the order of the page.',
  firstPoint: 'The first in the row.',
  secondPoint: 'The next after the first.',
  thirdPoint: 'The next after the first two.',
  referralPoints:
    'Answers count 0 to 4 points; yes, partly and no count 4, 2 and 0. What is open or does not apply does not count.',
  referralPossible: 'Four points for each answered question of this area.',
  referralShare: 'The points of the area divided by those possible.',
  referralAnswered: 'The questions of this area with an answer. “Does not apply” is not among them.',
  referralApplicable: 'The questions of this area without those that do not apply.',
  referralRated: 'The share of the area as soon as it has enough answers.',
  winBackPoints:
    'Answers count 0 to 4 points; yes, partly and no count 4, 2 and 0. What is open or does not apply does not count.',
  winBackPossible: 'Four points for each answered question of this area.',
  winBackShare: 'The points of the area divided by those possible.',
  winBackAnswered: 'The questions of this area with an answer. “Does not apply” is not among them.',
  winBackApplicable: 'The questions of this area without those that do not apply.',
  winBackRated: 'The share of the area as soon as it has enough answers.',
  lifecyclePoints:
    'Answers count 0 to 4 points; yes, partly and no count 4, 2 and 0. What is open or does not apply does not count.',
  lifecyclePossible: 'Four points for each answered question of this area.',
  lifecycleShare: 'The points of the area divided by those possible.',
  lifecycleAnswered: 'The questions of this area with an answer. “Does not apply” is not among them.',
  lifecycleApplicable: 'The questions of this area without those that do not apply.',
  lifecycleRated: 'The share of the area as soon as it has enough answers.',
  preventionPoints:
    'Answers count 0 to 4 points; yes, partly and no count 4, 2 and 0. What is open or does not apply does not count.',
  preventionPossible: 'Four points for each answered question of this area.',
  preventionShare: 'The points of the area divided by those possible.',
  preventionAnswered: 'The questions of this area with an answer. “Does not apply” is not among them.',
  preventionApplicable: 'The questions of this area without those that do not apply.',
  preventionRated: 'The share of the area as soon as it has enough answers.',
};
