import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  regulars: 'Everyone who comes a second time, times how many of 100 of them become regulars.',
  secondBuyers: 'New customers a year, times how many of 100 come a second time.',
  effectiveSecondPurchaseRate:
    'Your figure. If you have counted people with and without a discount separately, the two are mixed by their numbers.',
  firstToRegularRate: 'How many come a second time, times how many of those become regulars.',
  onePointSecondPurchase:
    'One more in 100 new customers, times what someone still brings in who comes a second time. No more than all can come.',
  onePointRegular: 'One more in 100 who came twice, times the value of a regular. No more than all can stay.',
  onePointRetention:
    'The regulars you gain in a year, times the difference in their value if one more in 100 stays.',
  strongestStep: 'Whichever brings most; where they are equal, the first.',
  secondBuyerValue:
    'What the second purchase leaves, and the value of a regular as often as they become one.',
  totalValue:
    'First purchases, second purchases and regulars of a year, each times what they bring in, added up.',
  valuePerFirstTimeBuyer:
    'The first purchase, and what still follows, as often as someone comes a second time.',
  firstLeakCustomers: 'Take those who come a second time off the new customers.',
  firstLeakValue:
    'Everyone who stops coming after the first purchase, times what someone still brings in who comes a second time.',
  secondLeakCustomers: 'Take those who become regulars off the ones who came twice.',
  secondLeakValue: 'Everyone who stops coming after the second purchase, times the value of a regular.',
  keptFirstPurchases: 'Take the first orders that are sent back off all first orders.',
  yearlyValueFactor:
    'How much a year counts against the one before: those who stay, divided by 1 plus the interest rate.',
  lastingCustomerValue:
    'Add up what a customer who stays like a regular brings in each year. Later years count for less.',
  stayingValue: 'The same from next year on, if they are still there.',
  raisedRetentionRate: 'One more is added to those of 100 who stay today. There cannot be more than 100.',
  raisedStayingValue: 'Work out the same value once more, with one more who stays.',
  cautiousValue: 'Worked out with both values of a regular, taking the smaller result.',
  discountVolumeUplift:
    'What you keep of the price today, divided by what you keep after the discount. Whatever goes beyond the same is what you have to sell more.',
  discountedMarginRate: 'What is left after the discount, divided by the lower price.',
  discountBreakEvenSecondRate:
    'To those who come a second time today, add as many as it takes to earn the discount back.',
  discountAmount: 'The discount, times what one visit or order brings in.',
  soldInstead: 'Ten orders, and as many more as the discount demands.',
  soldAtLeast: 'The same figure, rounded up to whole orders.',
  comeToday: 'The same figure, counted on 100 customers.',
  mustCome: 'The same figure, counted on 100 customers.',
};
