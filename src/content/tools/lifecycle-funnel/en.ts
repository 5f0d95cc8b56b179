import { figureWords } from '../../figures/en';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'From first purchase to regular',
  question: 'How many new customers become regulars?',
  summary:
    'How many new customers come a second time, how many of those become regulars, and where one more in 100 is worth most. It also shows what a discount has to earn back.',
  inputs: {
    newCustomersPerYear: {
      label: figureWords.newCustomersPerYear.label,
      help: 'Everyone who buys from you for the first time, in one year.',
    },
    secondPurchaseRate: {
      label: 'New customers who come a second time',
      help: 'Of those new the year before last, who have had time to. Or type ‘260 of 1,150’.',
    },
    regularRate: {
      label: 'Of those, who become regulars',
      help: 'Of 100 who came twice, say from the fourth visit on. Or type ‘90 of 260’.',
    },
    firstPurchaseContribution: {
      label: 'Margin on the first purchase',
      help: 'After materials and paid working time. Put a minus in front if it costs you money.',
    },
    secondPurchaseContribution: {
      label: 'Margin on the second purchase',
      help: 'Of €60, €12 goes on materials and €18 on an hour you pay for, which leaves €30.',
    },
    regularCustomerValue: {
      label: 'Value of a regular',
      help: 'What they will bring in from next year on; follows from ‘How long regulars stay’.',
      tool: { id: 'customer-value', text: 'Or fill in ‘Customer value’' },
    },
    discountAcquiredShare: {
      label: 'New customers who came with a discount',
      help: 'Of 100. Fill in all three, and they take the place of the one figure above.',
    },
    discountedSecondPurchaseRate: { label: 'Of 100 with a discount, come a second time' },
    fullPriceSecondPurchaseRate: { label: 'Of 100 without one, come a second time' },
    goodsReturnRate: {
      label: 'First orders sent back',
      help: 'Of 100. Leave it at 0 if you do not post anything.',
    },
    annualMargin: {
      label: 'Yearly margin of a regular',
      help: 'Per customer, after the cost of looking after them. Rent and your own pay are not taken off.',
    },
    retentionRate: {
      label: 'Regulars who stay another year',
      help: figureWords.retentionRate.help,
    },
    discountRate: figureWords.discountRate,
    horizonYears: figureWords.horizonYears,
    unlimitedHorizon: figureWords.unlimitedHorizon,
    contributionMarginRate: figureWords.contributionMarginRate,
    orderValue: figureWords.orderValue,
    discountDepth: {
      label: 'Discount you give',
      help: 'For example 10% off a first visit.',
    },
  },
  quantities: {
    effectiveSecondPurchaseRate: { label: 'New customers who come a second time' },
    secondBuyers: { label: 'Come a second time' },
    regulars: { label: 'become regulars, of one year’s new customers' },
    firstToRegularRate: { label: 'New customers who become regulars' },
    onePointSecondPurchase: { label: 'One more in 100 comes a second time' },
    onePointRegular: { label: 'One more in 100 who came twice becomes a regular' },
    onePointRetention: { label: 'One more in 100 regulars stays another year' },
    strongestStep: {
      label: 'One more in 100 is worth most',
      verdicts: {
        second_purchase: { label: 'after the first purchase' },
        regular: { label: 'from second purchase to regular' },
        retention: { label: 'keeping regulars' },
      },
    },
    recommendedPhase: {
      label: 'Where to begin',
      verdicts: {
        second_purchase: {
          label: 'after the first purchase',
          text: 'Begin with the time right after the first purchase, because one more is worth most there. If one more in 100 new customers came a second time, that would bring you {onePointSecondPurchase} a year.',
        },
        regular: {
          label: 'from second purchase to regular',
          text: 'Begin with the people who have been twice, because one more of them is worth most. If one more in 100 of them became a regular, that would bring you {onePointRegular} a year.',
        },
        retention: {
          label: 'keeping regulars',
          text: 'Begin by keeping your regulars, because one more of them is worth most. If one more in 100 stayed another year, the ones you gain in a single year alone would bring you {onePointRetention} more.',
        },
      },
      none: {
        NO_HEADROOM: 'With these figures, one more in 100 would bring you nothing anywhere.',
      },
    },
    secondBuyerValue: { label: 'What someone still brings in who comes a second time' },
    totalValue: { label: 'What all new customers of a year bring in' },
    valuePerFirstTimeBuyer: { label: 'What a new customer brings in on average' },
    firstLeakCustomers: { label: 'Stop coming after the first purchase' },
    firstLeakValue: {
      label: 'The most these would have brought in',
      help: 'Some of it nobody can keep.',
    },
    secondLeakCustomers: { label: 'Stop coming after the second purchase' },
    secondLeakValue: {
      label: 'The most those would have brought in',
      help: 'Some of it nobody can keep.',
    },
    keptFirstPurchases: {
      label: 'First orders that are not sent back',
      help: 'You want the customer back, not the goods.',
    },
    yearlyValueFactor: { label: 'Next year as a share of this year' },
    lastingCustomerValue: { label: 'Value of a new customer who stays like a regular' },
    stayingValue: { label: 'Value of a regular, from margin and years' },
    raisedRetentionRate: { label: 'Regulars who stay if one more in 100 does' },
    raisedStayingValue: { label: 'Value of a regular if one more in 100 stays' },
    isUnfit: { label: 'Two values of a regular that do not fit' },
    cautiousValue: { label: 'What a new customer brings in on average, with the smaller value of a regular' },
    pathSentence: {
      label: 'What becomes of new customers',
      verdicts: {
        nobody: {
          label: 'nobody new',
          text: 'By your figures no new customers come, so nobody can become a regular.',
        },
        all: {
          label: 'everybody stays',
          text: 'By your figures all {newCustomersPerYear} new customers become regulars. That hardly ever happens, so count again.',
        },
        first: {
          label: 'most stop coming after the first purchase',
          text: 'Of {newCustomersPerYear} new customers, {secondBuyers} come a second time and {regulars} become regulars. Most stop coming after the first purchase. Had all {firstLeakCustomers} of them stayed, they would have brought in another {firstLeakValue}; only part of that can be had.',
        },
        second: {
          label: 'most stop coming after the second purchase',
          text: 'Of {newCustomersPerYear} new customers, {secondBuyers} come a second time and {regulars} become regulars. Most stop coming after the second purchase. Had all {secondLeakCustomers} of them stayed, they would have brought in another {secondLeakValue}; only part of that can be had.',
        },
        evenly: {
          label: 'as many stop coming after either purchase',
          text: 'Of {newCustomersPerYear} new customers, {secondBuyers} come a second time and {regulars} become regulars. As many stop coming after the first purchase as after the second.',
        },
        moreFirst: {
          label: 'those who leave mostly do so after the first purchase',
          text: 'Of {newCustomersPerYear} new customers, {secondBuyers} come a second time and {regulars} become regulars. More stop coming after the first purchase ({firstLeakCustomers}) than after the second ({secondLeakCustomers}). Had all of the former stayed, they would have brought in another {firstLeakValue}; only part of that can be had.',
        },
        moreSecond: {
          label: 'those who leave mostly do so after the second purchase',
          text: 'Of {newCustomersPerYear} new customers, {secondBuyers} come a second time and {regulars} become regulars. More stop coming after the second purchase ({secondLeakCustomers}) than after the first ({firstLeakCustomers}). Had all of the former stayed, they would have brought in another {secondLeakValue}; only part of that can be had.',
        },
      },
    },
    limitSentence: {
      label: 'What a new customer may cost',
      verdicts: {
        loss: {
          label: 'nothing',
          text: 'On average a new customer leaves you nothing, even before advertising is paid for ({valuePerFirstTimeBuyer}). First change what the first purchase costs or brings in, or get more of them to come again.',
        },
        lower: {
          label: 'less than the customer value',
          text: 'On average a new customer brings in {valuePerFirstTimeBuyer}, because many come only once. One who stayed like a regular from the first day would bring in {lastingCustomerValue}. When you pay for advertising, go by the smaller figure.',
        },
        higher: {
          label: 'more than the customer value',
          text: 'On average a new customer brings in {valuePerFirstTimeBuyer}, but worked out over the years only {lastingCustomerValue}. The two do not fit. Check your figures, and until then go by the smaller one when you pay for advertising.',
        },
        alike: {
          label: 'about the customer value',
          text: 'On average a new customer brings in {valuePerFirstTimeBuyer}. Winning one must not cost more than that.',
        },
      },
    },
    unfitSentence: {
      label: 'Whether two figures fit',
      verdicts: {
        unfit: {
          label: 'two values that do not fit',
          text: 'The value of a regular in use is {regularCustomerValue}. Under ‘How long regulars stay’, though, {annualMargin} a year with {retentionRate} staying comes to {stayingValue}. If those are still our assumptions, put in your own; if they are yours already, one of the two is wrong. Until you know, do not pay more than {cautiousValue} to win a new customer, which is the smaller of the two averages.',
        },
      },
    },
    discountVolumeUplift: { label: 'more to sell' },
    discountedMarginRate: { label: 'What is then left of the lowered price' },
    discountBreakEvenSecondRate: { label: 'Of those with the discount, this many must come again' },
    discountAmount: { label: 'Discount on one order' },
    soldInstead: { label: 'Orders, where it used to be ten' },
    soldAtLeast: { label: 'Orders, where it used to be ten, rounded up' },
    comeToday: { label: 'Of 100, come a second time today' },
    mustCome: { label: 'Of 100 with the discount, must come a second time' },
    discountSentence: {
      label: 'The discount in words',
      verdicts: {
        none: {
          label: 'no discount',
          text: 'Without a discount there is nothing to earn back.',
        },
        loses: {
          label: 'every sale loses money',
          text: 'At this discount you lose money on every sale, and selling more only makes it worse.',
        },
        nothing: {
          label: 'nothing is left',
          text: 'At this discount a sale leaves you nothing, however many you make.',
        },
        more: {
          label: 'more to sell',
          text: 'With {discountDepth} off, you have to sell {discountVolumeUplift} more to keep what you have now: {soldAtLeast} orders instead of ten.',
        },
        roundedUp: {
          label: 'more to sell, rounded up',
          text: 'With {discountDepth} off, you have to sell {discountVolumeUplift} more to keep what you have now. Ten orders become {soldInstead}, so {soldAtLeast} when rounded up.',
        },
      },
    },
    comeAgainSentence: {
      label: 'Whether it pays later',
      verdicts: {
        none: {
          label: 'no discount',
          text: 'As soon as you enter a discount, you see here how many must come again for it.',
        },
        never: {
          label: 'never',
          text: 'By these figures a second purchase leaves you nothing, so you will not earn the discount back later either.',
        },
        impossible: {
          label: 'out of reach',
          text: 'Even if everyone who first buys with the discount came again, you would not have earned the {discountAmount} back. Give less.',
        },
        more: {
          label: 'more must come again',
          text: 'If only new customers get the discount, it pays once more of them come again than otherwise: at least {mustCome} of 100 instead of {comeToday}.',
        },
      },
    },
  },
  parts: {
    funnel: {
      title: 'From first purchase to regular',
      lead: 'How many stay, and where does one more pay?',
    },
    discountTrap: {
      title: 'What a discount costs',
      lead: 'How much more do you have to sell, or how many must come again?',
    },
  },
  items: {},
  todo: {},
  warnings: {
    'UNUSUAL_HIGH.contributionMarginRate':
      'That happens where there is little material and little paid working time. Have you taken both off?',
    'UNUSUAL_HIGH.discountRate': 'Interest is rarely that high. Check that the figure is for one year.',
  },
  reasons: {
    NEVER: 'You never earn that back with these figures.',
    NO_HEADROOM: 'With these figures, one more in 100 would bring you nothing anywhere.',
    DIVERGES:
      'If no regular ever leaves, this has no end. Choose a number of years, or enter fewer who stay.',
  },
  notes: {
    ceiling:
      'Nobody keeps everyone. What you see as lost is the most there is to win, and not what you will win.',
    afterwards:
      'Right after buying, people may wonder whether they chose well, and more so the more it cost. A note in the bag or a word at the till is often enough to tell them what speaks for their choice.',
    oneMore:
      'All three compare the same thing: one more in 100 stays. They do not say how much trouble that is, so where two amounts are close, take what is easier for you.',
    cheapest:
      'A discount comes off the price, while materials and work cost what they did. So it eats a much larger part of what you keep. And hardly anyone stays the cheapest for long.',
    onlyPrice:
      'People who come for the price alone are easily lost to the next one who asks less. So count separately how many come again with a discount and without one. With people who would have come anyway, all of it is lost.',
  },
  groups: {
    staying: {
      title: 'How long regulars stay',
      summary: '{retentionRate} stay, {annualMargin}, {horizonYears} {horizonYears:year|years}',
    },
    firstPurchase: {
      title: 'The first purchase',
      summary: '{firstPurchaseContribution} left',
    },
    discounted: {
      title: 'If many came with a discount',
      summary: '{discountAcquiredShare} with a discount, {discountedSecondPurchaseRate} come again',
    },
    again: {
      title: 'Who comes again',
      summary: '{secondPurchaseRate} a second time, {regularRate} of them stay',
    },
  },
  headlines: {
    recommendedPhase: {
      second_purchase: 'One more is worth most after the first purchase.',
      regular: 'One more is worth most after the second purchase.',
      retention: 'Keeping regulars is worth most.',
    },
    discountSentence: {
      none: 'No discount, no cost.',
      loses: 'Every sale loses money.',
      nothing: 'A sale leaves you nothing.',
      more: '{soldAtLeast} orders instead of ten.',
      roundedUp: '{soldAtLeast} orders instead of ten.',
    },
  },
  rulers: {},
  charts: {
    title_path: 'What becomes of the new customers of a year',
    stepAxis: 'Step',
    customersAxis: 'Customers',
    new: 'first purchase',
    again: 'second purchase',
    regular: 'regulars',
    title_extra: 'The more you let off, the more you have to sell',
    discountAxis: 'Discount',
    extraAxis: 'more to sell',
    today: 'your discount {rate}',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hair salon',
      note: 'Of 260 new guests, 125 come a second time. Ms Kern is thinking of 20% off the first visit.',
    },
    garage: {
      title: 'Brandt’s garage',
      note: 'Of 280 new customers, 168 come again, mostly for tyres or the next service.',
    },
    'online-shop': {
      title: 'Halm Tea, online shop',
      note: 'More than half of the 4,200 new customers came with 10% off. Only half as many of them order again as of the others.',
    },
    'tax-adviser': {
      title: 'Ohlsen Tax Advisers',
      note: 'There are 18 new clients a year, and nearly all of them stay. The office does not lure anyone with its price.',
    },
  },
};
