import type { FigureKey } from './index';

/** What shared figures are called, where a tool has no better word. */
export const figureWords = {
  orderValue: {
    label: 'What one visit or order brings in',
    help: 'Without VAT. Divide a week’s takings by the number of customers.',
  },
  ordersPerYear: {
    label: 'How often a customer buys',
    help: 'On average. Choose weeks or months beside it if you would rather say it that way.',
  },
  contributionMarginRate: {
    label: 'Margin: what is left of the price',
    help: 'After materials, outside work and the working time paid for this job. Rent and your own pay are not taken off. Your bookkeeper will know.',
  },
  serviceCostPerYear: {
    label: 'Cost of looking after a customer',
    help: 'Reminders, calls and goodwill, for one customer.',
  },
  annualMargin: {
    label: 'Yearly margin per customer, if you know it',
    help: 'We then use it instead of working it out from visits, price and margin.',
  },
  acquisitionCost: {
    label: 'Cost of a new customer',
    help: 'Advertising, time and discounts of a year, divided by that year’s new customers.',
  },
  retentionRate: {
    label: 'Customers who stay another year',
    help: 'Of 100 who bought last year, how many buy again this year?',
  },
  discountRate: {
    label: 'Interest rate',
    help: 'Money in a year is worth less to you than money today. Leave this as it is if you have no rate of your own.',
  },
  horizonYears: {
    label: 'Years to look ahead',
    help: 'For a new customer this year is the first, for a regular next year is.',
  },
  unlimitedHorizon: {
    label: 'No limit on the years',
    help: 'If you choose yes, the number of years does not count.',
  },
  newCustomerLifetimeValue: {
    label: 'Value of a new customer',
    help: 'Margin over the years, before what it costs to win them.',
  },
  referredCustomerValue: {
    label: 'Value of a recommended customer',
    help: 'Before what it costs to win them. If you leave it empty, they count like any new customer.',
  },
  referrerReward: {
    label: 'Thank-you for the person who recommends',
    help: 'For each new customer they bring.',
  },
  referredReward: { label: 'Welcome gift for the newcomer' },
  incrementalShare: {
    label: 'Came only because of the recommendation',
    help: 'Of 100 recommended customers, how many would not have come otherwise?',
  },
  activeCustomers: { label: 'Customers you have today', help: 'Everyone who still buys from you.' },
  newCustomersPerYear: {
    label: 'New customers a year',
    help: 'People who buy from you for the first time.',
  },
  organicReturnRate: {
    label: 'Would have come back anyway',
    help: 'Of 100 people, how many would come back without a letter or an offer, within the weeks you count after it, usually eight? Before your first round, 1 or 2 is a careful guess; after it, those who got no letter tell you.',
  },
  contactedCustomers: { label: 'People you write to' },
  customer: {
    label: 'For which customer?',
    help: 'Initials or a number are enough, because others will hold this sheet too.',
  },
  exclusionMode: { label: 'How will you say how many you cross off?' },
  campaignCost: { label: 'Cost of the campaign', help: 'Letters, time, gifts and discounts together.' },
} satisfies Record<FigureKey, { label: string; help?: string }>;
