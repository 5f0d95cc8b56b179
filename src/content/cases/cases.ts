import type { Place } from '../guide/index';

/** The four businesses, by the id of their example in every tool. */
export const caseIds = ['garage', 'hair-salon', 'tax-adviser', 'online-shop'] as const;
export type CaseId = (typeof caseIds)[number];

const wholeYear =
  'The referral book is a few weeks or months old; here stands the whole year the business looks back on.';

/**
 * Fields in which the four businesses say something else than what flows there from another tool, each with its reason;
 * all other linked fields take what flows, and a test holds that to be the figure of the example.
 */
export const kept: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'campaign-control': {
    campaignCost: 'What was spent in the end: who is left out for comparison gets no letter.',
  },
  'promise-check': {
    promises:
      'The promises come from the other sheet; their words, and what is done about them, only this one asks for.',
  },
  'referral-rate': {
    periodMonths: wholeYear,
    recommenders: wholeYear,
    recommendations: wholeYear,
    referredLeads: wholeYear,
    referredNewCustomers: wholeYear,
    newCustomers: wholeYear,
  },
};

const noAnalysis = 'No small business has the four figures of a statistical analysis at hand.';
const bothCounted =
  'Referral and win-back are both worked out for everybody, and the tool says not to add them.';
const thanksAllowed = 'A voucher is allowed in this trade; the sheet reminds those in whose trade it is not.';

export interface Case {
  /** Three places to begin with. */
  begin: readonly [Place, Place, Place];
  /** Figures that tell the business, as `tool/quantity`. */
  figures: readonly string[];
  /** Main results without a value (`tool/quantity`) and warnings (`tool/CODE`) that are meant, each with its reason. */
  meant: Readonly<Record<string, string>>;
  /** People of the business whose names are made up. */
  people: readonly string[];
  /** A profession that may pay nobody for recommendations. */
  thanksInWordsOnly?: true;
}

export const cases: Readonly<Record<CaseId, Case>> = {
  garage: {
    begin: [
      { page: ['playbooks', 'win-back'] },
      { tool: 'reactivation-roi' },
      { tool: 'complaint-recovery' },
    ],
    figures: [
      'customer-value/newCustomerLifetimeValue',
      'reactivation-roi/contactedCustomers',
      'reactivation-roi/campaignCost',
      'reactivation-roi/netGain',
    ],
    meant: {
      'dormancy-threshold/aliveProbability': noAnalysis,
      'customer-value/DOUBLE_COUNT': bothCounted,
      'referral-log/THANKS_BY_TRADE': thanksAllowed,
    },
    people: ['Brandt', 'Demir'],
  },
  'hair-salon': {
    begin: [{ tool: 'lifecycle-funnel' }, { tool: 'expectation-gap' }, { tool: 'referral-plan' }],
    figures: [
      'customer-value/newCustomerLifetimeValue',
      'referral-rate/referralRate',
      'reactivation-roi/netGain',
    ],
    meant: {
      'dormancy-threshold/aliveProbability': noAnalysis,
      'customer-value/DOUBLE_COUNT': bothCounted,
      'referral-log/THANKS_BY_TRADE': thanksAllowed,
    },
    people: ['Kern', 'Jana'],
  },
  'tax-adviser': {
    begin: [{ tool: 'exclusion-list' }, { tool: 'referral-rate' }, { tool: 'early-warning' }],
    figures: [
      'customer-value/newCustomerLifetimeValue',
      'referral-rate/referralRate',
      'reactivation-roi/netGain',
    ],
    meant: {
      'dormancy-threshold/aliveProbability': noAnalysis,
      'customer-value/DOUBLE_COUNT': bothCounted,
      'campaign-control/netGain':
        'With fifteen letters nobody was left out for comparison, so no gain can be told; that is what the example shows.',
      'expectation-gap/MASKED_SHORTFALL':
        'The average hides that clients cannot reach the office: that is what the example shows.',
      'expectation-gap/SMALL_SAMPLE': 'A small office has asked nine clients.',
      'referral-rate/DEPENDENCY':
        'Two of three new clients come on a recommendation: that is what the example shows.',
      'referral-rate/SMALL_SAMPLE': 'A small office has eighteen new clients a year.',
    },
    people: ['Ohlsen', 'Wenk'],
    thanksInWordsOnly: true,
  },
  'online-shop': {
    begin: [{ tool: 'lifecycle-funnel' }, { tool: 'contact-permission' }, { tool: 'campaign-control' }],
    figures: [
      'customer-value/newCustomerLifetimeValue',
      'reactivation-roi/contactedCustomers',
      'reactivation-roi/netGain',
    ],
    meant: {
      'customer-value/DOUBLE_COUNT': bothCounted,
      'referral-log/THANKS_BY_TRADE': thanksAllowed,
    },
    people: ['Halm', 'Mirja'],
  },
};
