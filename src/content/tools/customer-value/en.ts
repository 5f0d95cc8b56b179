import { figureWords } from '../../figures/en';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Customer value',
  question: 'What is a customer worth?',
  summary:
    'Margin, not revenue: what a new customer brings over the years, what an existing one is still worth, and when the cost of winning one is earned back.',
  inputs: {
    orderValue: figureWords.orderValue,
    ordersPerYear: figureWords.ordersPerYear,
    contributionMarginRate: figureWords.contributionMarginRate,
    serviceCostPerYear: figureWords.serviceCostPerYear,
    annualMargin: figureWords.annualMargin,
    relationshipYears: { label: 'Years so far', help: 'How long the customer has been coming.' },
    acquisitionCost: figureWords.acquisitionCost,
    retentionRate: {
      ...figureWords.retentionRate,
      from: { churn: 'Churn a year', monthly: 'Retention a month' },
    },
    discountRate: { ...figureWords.discountRate, from: { monthly: 'Rate a month' } },
    horizonYears: figureWords.horizonYears,
    unlimitedHorizon: figureWords.unlimitedHorizon,
    marginGrowthRate: {
      label: 'Growth of the margin',
      help: 'Per year. Keep 0 unless your own data show it.',
    },
    customerStatus: {
      label: 'Point of view',
      options: { new: 'New customer', existing: 'Existing customer' },
      help: 'New: first margin now. Existing: next one in a year, if still there.',
    },
    newCustomerLifetimeValue: {
      label: 'Lifetime value, if known',
      help: 'Of a new customer, before acquisition cost.',
    },
    referralsPerCustomerYear: {
      label: 'Referrals a year',
      help: 'Out of 100 customers, so many bring a new one in a year.',
    },
    referredCustomerValue: figureWords.referredCustomerValue,
    referrerReward: figureWords.referrerReward,
    referredReward: figureWords.referredReward,
    marketingCostPerReferred: {
      label: 'Extra marketing cost',
      help: 'Per referred customer who would not have come otherwise.',
    },
    incrementalShare: figureWords.incrementalShare,
    rewardForAllReferred: {
      label: 'Reward for all',
      help: 'It is also paid for customers who would have come anyway.',
    },
    creditAcquisitionToIncremental: {
      label: 'Credit the saving to all',
      help: 'Published form; counts a benefit twice.',
    },
    activeCustomers: figureWords.activeCustomers,
    newCustomersPerYear: figureWords.newCustomersPerYear,
    acquisitionYears: { label: 'Years of acquisition', help: 'So many future years are counted.' },
    retentionChange: {
      label: 'Change of retention',
      help: 'Out of 100 customers, so many more stay; with a minus, so many fewer.',
    },
    matrixCustomers: {
      label: 'Customers or groups',
      help: 'At least two, each with lifetime value and referral value.',
      row: 'Customer',
      add: 'Add a customer',
      fields: {
        name: { label: 'Name or initials' },
        lifetimeValue: { label: 'Lifetime value' },
        referralValue: { label: 'Referral value' },
      },
    },
  },
  quantities: {
    historicRevenue: { label: 'Revenue so far' },
    historicContribution: { label: 'Contribution so far' },
    historicNetValue: { label: 'Contribution after acquisition cost' },
    annualMargin: { label: 'Yearly margin after service' },
    yearlyValueFactor: { label: 'Factor from year to year' },
    startValue: { label: 'Present value from the first margin' },
    lifetimeValue: { label: 'Lifetime value, chosen view' },
    newCustomerLifetimeValue: { label: 'Value of a new customer' },
    existingCustomerLifetimeValue: { label: 'Remaining value of an existing one' },
    netNewCustomerValue: { label: 'New customer after acquisition cost' },
    expectedRelationshipYears: { label: 'Expected length in years' },
    lifetimeSentence: {
      label: 'What the value says',
      verdicts: {
        loss: {
          label: 'loss',
          text: 'A customer costs {annualMargin:abs} a year more than he brings. Keeping him longer makes it worse; change price, effort or selection first.',
        },
        unlimited: {
          label: 'no limit',
          text: 'Without a time limit one new customer is worth {newCustomerLifetimeValue}; an existing one still {existingCustomerLifetimeValue}.',
        },
        limited: {
          label: 'limited',
          text: 'One new customer is worth {newCustomerLifetimeValue} over {horizonYears} years; an existing one still {existingCustomerLifetimeValue}.',
        },
      },
    },
    rewardTotal: { label: 'Rewards together' },
    referredValue: { label: 'Value of a referred customer' },
    valueIfIncremental: { label: 'Gain if he would not have come' },
    valueIfAnyway: { label: 'Saving if he would have come anyway' },
    valuePerReferral: { label: 'Value of one referral' },
    referralAnnuity: { label: 'Discounted years of the referrer' },
    customerReferralValue: { label: 'Customer referral value' },
    referralValueIncremental: { label: 'of which from additional customers' },
    referralValueSaved: { label: 'of which from saved acquisition' },
    totalCustomerValue: {
      label: 'Lifetime value and referral value',
      help: 'Of one customer; never sum it over customers.',
    },
    referralSentence: {
      label: 'What the referral value says',
      verdicts: {
        loss: {
          label: 'loss',
          text: 'Every referral costs more than it brings: {customerReferralValue:abs} per customer over the years. Check the rewards.',
        },
        unlimited: {
          label: 'no limit',
          text: 'Through referrals a customer brings {customerReferralValue} more; a single one is worth {valuePerReferral}.',
        },
        limited: {
          label: 'limited',
          text: 'Through referrals a customer brings {customerReferralValue} more in {horizonYears} years; a single one is worth {valuePerReferral}.',
        },
      },
    },
    equityExisting: { label: "Today's customers" },
    equityFuture: { label: 'Future customers after acquisition cost' },
    equityTotal: { label: 'Customer equity' },
    equitySentence: {
      label: 'What the base says',
      verdicts: {
        existing_loss: {
          label: 'loss in the base',
          text: 'The base costs {equityExisting:abs} more over the years than it brings.',
        },
        future_loss: {
          label: 'loss on new customers',
          text: 'Every new customer costs value. The base is worth {equityExisting}; the planned acquisition takes {equityFuture:abs} away from it.',
        },
        existing_only: {
          label: 'base only',
          text: 'The base is worth {equityExisting}. Future customers are not counted.',
        },
        both: {
          label: 'both',
          text: 'Of {equityTotal}, {equityExisting} lie in the customers you already have.',
        },
      },
    },
    changedRetentionRate: { label: 'Changed retention' },
    upliftBaseValue: { label: 'Value today' },
    upliftNewValue: { label: 'Value afterwards' },
    upliftAbsolute: { label: 'Difference per customer' },
    upliftRelative: { label: 'Relative difference' },
    churnReduction: { label: 'Share of churn that disappears' },
    retentionElasticity: { label: 'Effect of 1 % more retention', help: 'In percent of the lifetime value.' },
    retentionClamped: { label: 'The rate was limited' },
    upliftSentence: {
      label: 'What retention says',
      verdicts: {
        less: {
          label: 'less',
          text: 'The change costs {upliftAbsolute:abs} per customer: {upliftBaseValue} become {upliftNewValue}.',
        },
        same: { label: 'the same', text: 'The customer value does not change.' },
        more: {
          label: 'more',
          text: 'The change brings {upliftAbsolute} per customer: {upliftBaseValue} become {upliftNewValue}.',
        },
      },
    },
    lifetimeToAcquisitionRatio: { label: 'Value per unit of acquisition cost' },
    ratioBand: {
      label: 'Reading',
      verdicts: {
        destroys_value: {
          label: 'destroys value',
          text: 'Each new customer brings {newCustomerLifetimeValue} and costs {acquisitionCost}: winning more of them destroys value.',
        },
        thin: {
          label: 'thin',
          text: 'A new customer earns his acquisition cost {lifetimeToAcquisitionRatio} times over. There is little reserve for mistakes.',
        },
        healthy: {
          label: 'healthy',
          text: 'A new customer earns his acquisition cost {lifetimeToAcquisitionRatio} times over. Usual rule of thumb: 3 or more.',
        },
        underinvested: {
          label: 'very favourable',
          text: 'Very favourable. Check whether you invest too little in growth, or whether costs are missing.',
        },
      },
      none: { DIV_ZERO: 'By your figures a new customer costs nothing, so there is no ratio to work out.' },
    },
    monthlyMargin: { label: 'Monthly margin' },
    monthlyRetentionRate: { label: 'Monthly retention' },
    paybackMonthsSimple: { label: 'Payback without churn, months' },
    paybackShare: { label: 'Share of the cost in what can be reached' },
    paybackMonths: { label: 'Payback with churn, months' },
    paybackMonthsRounded: { label: 'Payback in whole months' },
    paybackBand: {
      label: 'Pace of payback',
      verdicts: {
        never: { label: 'never', text: 'With these figures the acquisition cost is never earned back.' },
        fast: {
          label: 'fast',
          text: 'After {paybackMonthsRounded} months the acquisition cost is earned back.',
        },
        medium: {
          label: 'medium',
          text: 'After {paybackMonthsRounded} months the acquisition cost is earned back; until then you finance it.',
        },
        slow: {
          label: 'slow',
          text: 'Only after {paybackMonthsRounded} months is the acquisition cost earned back. Whoever leaves earlier has cost money.',
        },
      },
    },
    matrixLifetimeMedian: { label: 'Median lifetime value' },
    matrixReferralMedian: { label: 'Median referral value' },
    matrixClasses: {
      label: 'Class of each row',
      verdicts: {
        champions: { label: 'Champions' },
        affluents: { label: 'Affluents' },
        advocates: { label: 'Advocates' },
        misers: { label: 'Misers' },
      },
    },
  },
  parts: {
    lifetimeValue: { title: 'Customer lifetime value', lead: 'What does a customer bring while he stays?' },
    acquisitionPayback: {
      title: 'Acquisition cost',
      lead: 'Does a new customer earn what he cost, and when?',
    },
    retentionUplift: {
      title: 'Effect of better retention',
      lead: 'What changes per customer if more of them stay?',
    },
    historicValue: { title: 'Value so far', lead: 'What has a customer brought until today?' },
    referralValue: {
      title: 'Customer referral value',
      lead: 'What does a customer bring in addition by bringing others?',
    },
    customerEquity: { title: 'Customer equity', lead: 'What is the whole base worth, today and in future?' },
    valueMatrix: { title: 'Value matrix', lead: 'Who buys much, who recommends much, who does both?' },
  },
  items: {},
  todo: {},
  warnings: {
    NEGATIVE_MARGIN: 'The customer costs more than he brings; keeping him longer makes it worse.',
    CLAMPED: 'The changed retention would lie outside 0 to 100 % and was limited.',
  },
  reasons: {
    DIVERGES: 'Without a time limit there is no finite value here. Choose a number of years.',
    NEVER: 'Never earned back with these figures.',
  },
  notes: {
    constantRetention:
      'One retention rate for all understates those who stay: in real life the weak customers leave first, and the rate of the rest rises.',
    retentionMyth:
      "Five points more retention remove 20 % of churn if you start at 75 %, but 50 % if you start at 90 %. The famous '5 % more retention, 25 to 95 % more profit' is of the second kind and comes from a computation, not from an experiment.",
    referredWorth:
      'That referred customers are worth 16 % more comes from one German bank. In telecommunications they left less often but brought smaller margins. Here they count as any new customer until your own figures say otherwise.',
    doubleCount:
      'What referred customers buy is already in their own lifetime value. Never add referral value up over customers, and never add it to the customer equity.',
    matrixActions:
      'Ask affluents for referrals, make offers to advocates, try both or neither with misers, look after champions. High means above the median of the list.',
  },
  headings: {},
  charts: {
    title_valueByYear: 'What a new customer brings year by year',
    yearAxis: 'Year',
    cumulative: 'after acquisition cost, cumulated',
    yearly: 'present value of the year',
    acquisition: 'Cost',
    payback: 'earned back after {months} months',
    title_retentionSteps: 'What a few points of retention change',
    stepAxis: 'Change',
    step: '{points} points',
    stepOne: '{points} point',
    stepRate: 'Retention then',
    stepValue: 'Customer value',
    stepGain: 'Difference',
    stepShare: 'in %',
    title_valueByRetention: 'Customer value by retention',
    retentionAxis: 'Retention',
    valueNew: 'Value',
    today: 'today {rate}',
    changed: 'afterwards {rate}',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hair salon',
      note: 'Six visits a year at €58.',
      texts: {
        'matrixCustomers.0.name': 'Colour regulars',
        'matrixCustomers.1.name': 'Bridal couples',
        'matrixCustomers.2.name': 'Business women',
        'matrixCustomers.3.name': 'Walk-ins',
        'matrixCustomers.4.name': 'Families',
      },
    },
    garage: { title: "Brandt's garage", note: 'One or two jobs a year, service and tyres.' },
    'online-shop': { title: 'Halm Tea', note: 'Small baskets, many first-time buyers, low retention.' },
    'tax-adviser': { title: 'Ohlsen Tax Advisers', note: 'Few clients, long relationships.' },
  },
};
