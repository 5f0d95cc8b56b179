import type { FigureKey } from './index';

/** What shared figures are called, where a tool has no better word. */
export const figureWords = {
  orderValue: { label: 'Order value', help: 'Net, on average per order or visit.' },
  ordersPerYear: { label: 'Orders a year', help: 'Per active customer. One order every two years is 0.5.' },
  contributionMarginRate: {
    label: 'Contribution margin',
    help: 'Share of net revenue after materials and bought-in work, before service.',
  },
  serviceCostPerYear: { label: 'Service cost', help: 'Care, mail and goodwill per customer and year.' },
  annualMargin: { label: 'Yearly margin, if known', help: 'Replaces the product of the four fields above.' },
  acquisitionCost: {
    label: 'Acquisition cost',
    help: 'Advertising, time and discounts until a new customer buys for the first time.',
  },
  retentionRate: {
    label: 'Retention a year',
    help: 'Of 100 customers, so many are still customers a year later.',
  },
  discountRate: {
    label: 'Discount rate',
    help: 'How much less money in a year is worth to you than money today.',
  },
  horizonYears: { label: 'Years looked ahead', help: 'The running year included.' },
  unlimitedHorizon: { label: 'No time limit', help: 'With yes, the number of years is ignored.' },
  newCustomerLifetimeValue: {
    label: 'Value of a new customer',
    help: 'Lifetime value before acquisition cost.',
  },
  referredCustomerValue: {
    label: 'Value of a referred customer',
    help: 'Before acquisition cost. Empty: as any new customer.',
  },
  referrerReward: { label: 'Thank-you for the referrer', help: 'Per successful referral.' },
  referredReward: { label: 'Benefit for the newcomer' },
  incrementalShare: {
    label: 'Of these additional',
    help: 'Share of referred customers who would not have come otherwise.',
  },
  activeCustomers: { label: 'Active customers today' },
  newCustomersPerYear: { label: 'New customers a year', help: 'First-time buyers.' },
  organicReturnRate: {
    label: 'Self-returners',
    help: 'Share who would return without any action. A control group measures it.',
  },
  contactedCustomers: { label: 'Customers contacted' },
  campaignCost: { label: 'Cost of the campaign' },
} satisfies Record<FigureKey, { label: string; help?: string }>;
