import { figureWords } from '../../figures/en';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Customer value',
  question: 'What is a customer worth?',
  summary:
    'What a new customer leaves you over the years, what a regular is still worth, and when you have earned back what a new customer cost you.',
  inputs: {
    orderValue: figureWords.orderValue,
    ordersPerYear: figureWords.ordersPerYear,
    contributionMarginRate: figureWords.contributionMarginRate,
    serviceCostPerYear: figureWords.serviceCostPerYear,
    annualMargin: figureWords.annualMargin,
    relationshipYears: {
      label: 'Years a customer has been coming',
      help: 'On average, up to today.',
    },
    acquisitionCost: figureWords.acquisitionCost,
    retentionRate: {
      ...figureWords.retentionRate,
      help: 'Of 100 who bought last year, how many buy again this year? If yours come less than once a year, start from two years instead, below.',
      from: {
        churn: 'Customers who leave in a year',
        monthly: 'Customers who stay another month',
        twoYears: 'Customers who come back within two years',
      },
    },
    discountRate: { ...figureWords.discountRate, from: { monthly: 'Interest rate per month' } },
    horizonYears: figureWords.horizonYears,
    unlimitedHorizon: figureWords.unlimitedHorizon,
    marginGrowthRate: {
      label: 'Growth of the yearly margin',
      help: 'Per customer and year. Leave it at 0 unless your own figures show growth.',
    },
    customerStatus: {
      label: 'Whose value',
      options: { new: 'a new customer', existing: 'a regular' },
      help: 'A new customer’s first margin counts at once. A regular has paid for this year, so their next one comes in a year.',
    },
    newCustomerLifetimeValue: {
      label: 'Value of a new customer, if you know it',
      help: 'Before what it costs to win them. We then use it instead of working it out.',
    },
    referralsPerCustomerYear: {
      label: 'Of 100 customers, new ones they send you in a year',
      help: 'Count only people who really came because of a recommendation.',
    },
    referredCustomerValue: figureWords.referredCustomerValue,
    referrerReward: figureWords.referrerReward,
    referredReward: figureWords.referredReward,
    marketingCostPerReferred: {
      label: 'Extra advertising per recommended customer',
      help: 'Only for those who would not have come otherwise.',
    },
    incrementalShare: figureWords.incrementalShare,
    rewardForAllReferred: {
      label: 'Thank-you and gift for every one of them',
      help: 'Choose yes if you also pay for people who would have come anyway.',
    },
    creditAcquisitionToIncremental: {
      label: 'Use the textbook formula',
      help: 'It counts the advertising you save twice, so leave this at no.',
    },
    activeCustomers: figureWords.activeCustomers,
    newCustomersPerYear: figureWords.newCustomersPerYear,
    acquisitionYears: {
      label: 'Years of new customers to include',
      help: 'How many years of future customers do you want to count?',
    },
    retentionChange: {
      label: 'How many more would stay',
      help: 'Of 100 customers. From 75 to 80 is 5; put a minus in front if fewer stay.',
    },
    matrixCustomers: {
      label: 'Customers or groups of customers',
      help: 'At least two. How much is each worth, and how much do their recommendations bring?',
      row: 'Customer',
      add: 'Add a customer',
      fields: {
        name: { label: 'Name or initials' },
        lifetimeValue: { label: 'Customer value' },
        referralValue: { label: 'Value of their recommendations' },
      },
    },
  },
  quantities: {
    historicRevenue: { label: 'Revenue so far' },
    historicContribution: { label: 'Margin so far' },
    historicNetValue: { label: 'Margin so far, less the cost of winning them' },
    annualMargin: { label: 'Yearly margin per customer' },
    yearlyValueFactor: { label: 'Next year as a share of this year' },
    startValue: { label: 'All margins to come, at today’s value' },
    lifetimeValue: { label: 'Value of the customer you chose' },
    newCustomerLifetimeValue: { label: 'Value of a new customer' },
    existingCustomerLifetimeValue: { label: 'Value of a regular' },
    netNewCustomerValue: { label: 'New customer, less the cost of winning them' },
    expectedRelationshipYears: { label: 'Years a customer stays, on average' },
    lifetimeSentence: {
      label: 'Customer value in words',
      verdicts: {
        loss: {
          label: 'costs you money',
          text: 'Each customer costs you {annualMargin:abs} a year more than they bring in. Keeping them longer makes it worse, so first change the price, the effort or the customers you serve.',
        },
        unlimited: {
          label: 'no limit',
          text: 'A new customer is worth {newCustomerLifetimeValue} to you in all. A regular is worth {existingCustomerLifetimeValue} from next year on, because this year is already paid for.',
        },
        limited: {
          label: 'limited',
          text: 'Over {horizonYears} {horizonYears:year|years}, a new customer is worth {newCustomerLifetimeValue} to you. A regular is worth {existingCustomerLifetimeValue} from next year on, because this year is already paid for.',
        },
      },
    },
    rewardTotal: { label: 'Thank-you and welcome gift together' },
    referredValue: { label: 'Value we use for a recommended customer' },
    valueIfIncremental: { label: 'Gain if they would not have come otherwise' },
    valueIfAnyway: { label: 'Saving if they would have come anyway' },
    valuePerReferral: { label: 'Value of one recommended customer who comes' },
    referralAnnuity: { label: 'Years of recommending, at today’s value' },
    customerReferralValue: { label: 'Value of a customer’s recommendations' },
    referralValueIncremental: { label: 'Of this, from people who would not have come' },
    referralValueSaved: { label: 'Of this, from advertising you save' },
    totalCustomerValue: {
      label: 'Customer value with recommendations',
      help: 'For one customer. Never add it up over several.',
    },
    referralSentence: {
      label: 'Recommendations in words',
      verdicts: {
        loss: {
          label: 'costs you money',
          text: 'Recommendations cost you more than they bring: {customerReferralValue:abs} for each customer. Lower the thank-you or the welcome gift.',
        },
        unlimited: {
          label: 'no limit',
          text: 'By recommending you, a customer brings in another {customerReferralValue}. Each person who comes that way is worth {valuePerReferral}.',
        },
        limited: {
          label: 'limited',
          text: 'By recommending you, a customer brings in another {customerReferralValue} over {horizonYears} {horizonYears:year|years}. Each person who comes that way is worth {valuePerReferral}.',
        },
      },
    },
    equityExisting: { label: 'Value of today’s customers' },
    equityFuture: { label: 'Value of future customers, less winning them' },
    equityTotal: { label: 'Value of all your customers' },
    equitySentence: {
      label: 'All customers in words',
      verdicts: {
        existing_loss: {
          label: 'today’s customers cost you money',
          text: 'Over the years, your present customers cost you {equityExisting:abs} more than they bring in.',
        },
        future_loss: {
          label: 'new customers cost you money',
          text: 'You lose money on every new customer. Those you have are worth {equityExisting}, and winning new ones as planned takes {equityFuture:abs} of it away.',
        },
        existing_only: {
          label: 'today’s customers only',
          text: 'The customers you have are worth {equityExisting}. Future ones are not counted.',
        },
        both: {
          label: 'today’s and future customers',
          text: 'Your customers are worth {equityTotal}. {equityExisting} of that comes from people you already serve.',
        },
      },
    },
    changedRetentionRate: { label: 'Customers who stay after the change' },
    upliftBaseValue: { label: 'Customer value today' },
    upliftNewValue: { label: 'Customer value afterwards' },
    upliftAbsolute: { label: 'Difference for each customer' },
    upliftRelative: { label: 'Difference as a share of today’s value' },
    churnReduction: { label: 'Share of those leaving who now stay' },
    retentionElasticity: {
      label: 'Value added by 1% more who stay, in per cent',
      help: 'One per cent of those who stay, not one more of 100.',
    },
    retentionClamped: { label: 'Kept between none and all' },
    upliftSentence: {
      label: 'Difference in words',
      verdicts: {
        less: {
          label: 'worth less',
          text: 'That costs you {upliftAbsolute:abs} for each customer: their value falls from {upliftBaseValue} to {upliftNewValue}.',
        },
        same: { label: 'no change', text: 'The value of a customer stays the same.' },
        more: {
          label: 'worth more',
          text: 'That adds {upliftAbsolute} for each customer: their value rises from {upliftBaseValue} to {upliftNewValue}.',
        },
      },
    },
    lifetimeToAcquisitionRatio: { label: 'times what a new customer costs you' },
    ratioBand: {
      label: 'What it means',
      verdicts: {
        destroys_value: {
          label: 'you lose money',
          text: 'You lose money on every new customer: they are worth {newCustomerLifetimeValue} and cost {acquisitionCost} to win.',
        },
        thin: {
          label: 'little to spare',
          text: 'A new customer brings in {lifetimeToAcquisitionRatio} times what they cost you. That leaves little room for mistakes.',
        },
        healthy: {
          label: 'pays well',
          text: 'A new customer brings in {lifetimeToAcquisitionRatio} times what they cost you. A common rule of thumb asks for three times or more.',
        },
        underinvested: {
          label: 'pays very well',
          text: 'A new customer brings in {lifetimeToAcquisitionRatio} times what they cost you. Check that you have counted every cost. If you have, you can afford to spend more on finding customers.',
        },
      },
      none: {
        DIV_ZERO: 'By your figures a new customer costs you nothing, so there is nothing to compare with.',
      },
    },
    monthlyMargin: { label: 'Margin per customer and month' },
    monthlyRetentionRate: { label: 'Customers who stay another month' },
    paybackMonthsSimple: { label: 'Months to earn it back if nobody left' },
    paybackShare: { label: 'Cost as a share of the most you can earn back' },
    paybackMonths: { label: 'Months to earn it back' },
    paybackMonthsRounded: { label: 'Months to earn it back, rounded up' },
    paybackBand: {
      label: 'How soon it is earned back',
      verdicts: {
        never: {
          label: 'never',
          text: 'With these figures, you never earn back what a new customer costs you.',
        },
        fast: {
          label: 'soon',
          text: 'You have earned back the cost of a new customer after {paybackMonthsRounded} {paybackMonthsRounded:month|months}.',
        },
        medium: {
          label: 'within two years',
          text: 'You have earned back the cost of a new customer after {paybackMonthsRounded} {paybackMonthsRounded:month|months}, and must be able to wait that long for the money.',
        },
        slow: {
          label: 'slowly',
          text: 'It takes {paybackMonthsRounded} {paybackMonthsRounded:month|months} to earn back the cost of a new customer. If they leave before that, you have lost money.',
        },
      },
    },
    matrixLifetimeMedian: { label: 'Customer value in the middle of your list' },
    matrixReferralMedian: { label: 'Value of recommendations in the middle' },
    matrixClasses: {
      label: 'Who is what, in the order of your list',
      verdicts: {
        champions: { label: 'buys and recommends a lot' },
        affluents: { label: 'buys a lot' },
        advocates: { label: 'recommends a lot' },
        misers: { label: 'does little of either' },
      },
    },
  },
  parts: {
    lifetimeValue: { title: 'Customer value', lead: 'What does a customer leave you over the years?' },
    acquisitionPayback: {
      title: 'Is a new customer worth the cost?',
      lead: 'Do you earn back what they cost you, and when?',
    },
    retentionUplift: {
      title: 'If more customers stay',
      lead: 'What is it worth to you if a few more of them stay each year?',
    },
    historicValue: { title: 'Value so far', lead: 'What has a customer left you up to today?' },
    referralValue: {
      title: 'Value of recommendations',
      lead: 'What does a customer bring in by recommending you?',
    },
    customerEquity: {
      title: 'All your customers together',
      lead: 'What are they worth to you, today’s and those still to come?',
    },
    valueMatrix: {
      title: 'Who buys, who recommends',
      lead: 'Which of your customers buy a lot, which recommend you a lot, and which do both?',
    },
  },
  items: {},
  todo: {},
  warnings: {
    'UNUSUAL_HIGH.contributionMarginRate':
      'That happens where there is little material and little paid working time. Have you taken both off?',
    'UNUSUAL_HIGH.discountRate': 'Interest is rarely that high. Check that the figure is for one year.',
    NEGATIVE_MARGIN:
      'A customer costs you more than they bring in, so keeping them longer makes it worse. Check the margin.',
    CLAMPED: 'More than all of them cannot stay, nor fewer than none. We stopped at that limit.',
  },
  reasons: {
    DIVERGES: 'If nobody ever leaves, this has no end. Choose a number of years, or enter fewer who stay.',
    NEVER: 'You never earn it back with these figures.',
    DIV_ZERO: 'There is nothing to compare: a new customer costs you nothing, or nobody leaves.',
  },
  notes: {
    constantRetention:
      'One figure for how many stay stands for all your customers. In real life the weaker ones leave first, so those who remain are worth more than this.',
    retentionMyth:
      'If 75 of 100 stay and you raise that to 80, a fifth of those who used to leave now stay. If you go from 90 to 95, half of them do. The famous ‘5% more retention brings 25 to 95% more profit’ is of that second kind, and it was worked out on paper, not tried in an experiment.',
    referredWorth:
      'At one German bank, recommended customers were worth 16% more than others. In telecommunications they left less often but brought in smaller margins. That is why they count like any new customer here until your own figures say otherwise.',
    doubleCount:
      'What recommended customers buy is already part of their own value. So never add the value of recommendations up over several customers, and never add it to the value of all your customers.',
    matrixActions:
      'Ask those who buy a lot and are pleased to recommend you, but do not expect most from them, because the biggest bill is a poor guide to recommendations. Make an offer to those who recommend a lot. Where someone does little of either, try both or let it be. Look after the ones who do both. ‘A lot’ means more than the middle of your list.',
  },
  groups: {
    further: {
      title: 'Further assumptions',
      summary: '{horizonYears} {horizonYears:year|years}, {discountRate} interest',
    },
    known: { title: 'If you know it already', summary: 'replaces figures from above' },
    rewards: {
      title: 'Rewards and advertising',
      summary: '{referrerReward} thanks, {referredReward} benefit',
    },
  },
  headlines: {
    ratioBand: {
      destroys_value: 'A new customer costs more than they bring.',
      thin: 'Thin: little is left for mistakes.',
      healthy: 'Healthy: they earn their cost {lifetimeToAcquisitionRatio} times.',
      underinvested: 'Very cheap: check whether costs are missing.',
    },
    upliftSentence: {
      less: 'Costs {upliftAbsolute:abs} per customer.',
      same: 'Changes nothing.',
      more: 'Brings {upliftAbsolute} per customer.',
    },
    referralSentence: {
      loss: 'A recommendation costs more than it brings.',
      unlimited: 'A recommendation is worth {valuePerReferral}.',
      limited: 'A recommendation is worth {valuePerReferral}.',
    },
    equitySentence: {
      existing_loss: 'Today’s customers cost more than they bring.',
      future_loss: 'New customers take value away.',
      existing_only: 'All of it lies in today’s customers.',
      both: '{equityExisting} of it lies in today’s customers.',
    },
  },
  rulers: {},
  charts: {
    title_valueByYear: 'What a new customer brings you, year by year',
    yearAxis: 'Year',
    cumulative: 'added up, less the cost',
    yearly: 'margin of each year',
    acquisition: 'Cost',
    payback: 'cost earned back after {months} {months:month|months}',
    title_retentionSteps: 'What a few more or fewer who stay would change',
    stepAxis: 'More or fewer of 100',
    step: '{points}',
    stepOne: '{points}',
    stepRate: 'Then stay',
    stepValue: 'Value',
    stepGain: 'Difference',
    stepShare: 'in %',
    title_valueByRetention: 'The more who stay, the more a customer is worth',
    retentionAxis: 'Customers who stay another year',
    valueNew: 'Customer value',
    today: 'today {rate}',
    changed: 'afterwards {rate}',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hair salon',
      note: 'Guests come six times a year and pay €58.',
      texts: {
        'matrixCustomers.0.name': 'Colour regulars',
        'matrixCustomers.1.name': 'Bridal couples',
        'matrixCustomers.2.name': 'Business women',
        'matrixCustomers.3.name': 'Walk-ins',
        'matrixCustomers.4.name': 'Families',
      },
    },
    garage: {
      title: 'Brandt’s garage',
      note: 'Customers bring the car once or twice a year, for a service or for tyres.',
      texts: {
        'matrixCustomers.0.name': 'A service every year',
        'matrixCustomers.1.name': 'Tyre changes and storage',
        'matrixCustomers.2.name': 'Small firms with several cars',
        'matrixCustomers.3.name': 'One-off repairs',
        'matrixCustomers.4.name': 'Vintage cars',
      },
    },
    'online-shop': {
      title: 'Halm Tea, online shop',
      note: 'Baskets are small, many buy only once, and fewer than half stay another year.',
      texts: {
        'matrixCustomers.0.name': 'Regulars who stock up',
        'matrixCustomers.1.name': 'Tea drinkers with many friends',
        'matrixCustomers.2.name': 'Buyers of presents',
        'matrixCustomers.3.name': 'Offices',
        'matrixCustomers.4.name': 'Buyers with a voucher',
      },
    },
    'tax-adviser': {
      title: 'Ohlsen Tax Advisers',
      note: 'There are few clients, and they stay for many years.',
      texts: {
        'matrixCustomers.0.name': 'Trade businesses',
        'matrixCustomers.1.name': 'Doctors’ practices',
        'matrixCustomers.2.name': 'Inns',
        'matrixCustomers.3.name': 'Employees with one return a year',
        'matrixCustomers.4.name': 'Landlords',
      },
    },
  },
};
