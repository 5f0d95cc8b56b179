import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  referralRate: 'Purchases on a recommendation, divided by all first purchases between these dates.',
  recommenders: 'Each set of initials under ‘By whom’ counts once, however often it is written.',
  recommendations: 'Every line between these dates that says yes to the recommendation.',
  referredLeads: 'Of these, every line in which the person has asked or bought.',
  referredNewCustomers: 'Of these, every line with a purchase.',
  newCustomers: 'Every line with a purchase, plus the new customers who have no line.',
  periodMonths: 'The days from first to last, both included, rounded to whole months.',
  inPerson: 'The recommendations marked ‘in conversation’.',
  online: 'The recommendations marked ‘on the internet’.',
  usualDaysToOrder: 'Put the days until purchase in order and take the one in the middle.',
  referredOrderValue: 'All first purchases of recommended customers, added up.',
  thankYouTotal: 'What the thank-yous for these recommendations cost, added up.',
  stillToThank: 'Purchases on a recommendation that name who sent them, but not yet how you said thank you.',
  senders: 'Count the purchases for each set of initials. The most stand on top.',
  openPoints: 'Everything that a complete book still needs.',
  periodDays: 'From the first day to the last, both included.',
  periodEntries: 'Every line whose date falls between the two. Lines without a date stay out.',
  recommendedEntries: 'Of these, all that say yes to the recommendation. An empty answer counts as no.',
  recommendedBuyers: 'Of these, all marked ‘bought’.',
  countedRecommenders: 'Put equal initials together, then count.',
  countedReferred: 'So many lines have both a recommendation and a purchase.',
  countedNew: 'Lines with a purchase, recommended or not, plus the new customers who have no line.',
  outsidePeriod: 'Lines with a date that does not fall between the two.',
  mostSent: 'The largest number in that order.',
  bestSender: 'The person at the top of that order.',
};
