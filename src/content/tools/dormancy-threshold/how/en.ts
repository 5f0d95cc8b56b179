import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  silenceRatio: 'The days since the last visit, divided by the usual gap.',
  typicalIntervalDays:
    'From three visits on, the middle one of their own gaps; otherwise the usual gap of their group.',
  daysSinceLastPurchase: 'Counted back from today to the last visit.',
  dormantFromDay: 'Counted on from the last visit by the cut-off.',
  meanIntervalDays: 'Their gaps added up and divided by their number.',
  intervalVariation:
    'How far the gaps lie from the average on the whole (standard deviation), divided by the average.',
  cutOffDays: 'The usual gap, times the multiple from which it is too long.',
  cutOffLine: 'Counted back from today by the cut-off.',
  visits: 'All visits with a date.',
  visitDays: 'Two visits on one day count as one.',
  firstVisit: 'The earliest of the visits.',
  lastVisit: 'The latest of the visits.',
  intervals: 'Counted back from each visit to the one before.',
  ownIntervals: 'The gaps between their visits, counted.',
  regularityFactor:
    'From the table, by how much the gaps differ; between two lines of it, on the straight line.',
  regularDormantFromDay: 'Counted on from the last visit by as many usual gaps as are still normal.',
  usedVariation: 'From four gaps on, those of this customer, otherwise those of all customers.',
  factor10: 'From the table, for very regular visits (gamma distribution of shape 10).',
  factor6: 'From the table, for regular visits (gamma distribution of shape 6).',
  factor4: 'From the table, for fairly regular visits (gamma distribution of shape 4).',
  factor3: 'From the table, for slightly irregular visits (gamma distribution of shape 3).',
  factor2: 'From the table, for irregular visits (gamma distribution of shape 2).',
  factor1: 'From the table, for visits at random (gamma distribution of shape 1).',
  oneIn: 'One, divided by the share of false alarms.',
  aliveProbability:
    'From the four values of the analysis, and from how often, how long and when last this customer was here.',
  aliveThresholdWeek: 'The week in which the same sum gives exactly your limit.',
  aliveOfHundred: 'The chance, times 100 customers.',
  scaleWeeks: 'The value alpha, read as a number of weeks.',
  goneLogOdds: 'The logarithm of how much likelier it is that the customer is gone than still there.',
};
