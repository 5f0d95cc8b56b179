import type { Field } from '../../lib/field/field';

/** A field of any kind without what each tool says itself. */
type Shared = Field extends infer F ? (F extends Field ? Omit<F, 'default'> : never) : never;

/**
 * Figures that several tools ask for, named once: kind, unit, range and symbol. A tool adds its default and overrides
 * what differs; what they are called stands in the words beside this.
 */
export const figures = {
  orderValue: { kind: 'money', symbol: 'aov', unit: 'currency', min: 0, max: 1e6 },
  ordersPerYear: { kind: 'number', rhythm: true, symbol: 'f', unit: '1/year', min: 0, max: 365 },
  contributionMarginRate: { kind: 'rate', symbol: 'm', unit: 'share', min: -1, max: 1 },
  serviceCostPerYear: { kind: 'money', symbol: 's', unit: 'currency/year', min: 0, max: 1e5 },
  annualMargin: { kind: 'money', symbol: 'g', unit: 'currency/year', min: -1e7, max: 1e9 },
  acquisitionCost: { kind: 'money', symbol: 'cac', unit: 'currency', min: 0, max: 1e6 },
  retentionRate: { kind: 'rate', of100: true, symbol: 'r', unit: 'share', min: 0, max: 1 },
  discountRate: { kind: 'rate', symbol: 'd', unit: 'share', min: 0, max: 1 },
  horizonYears: { kind: 'count', symbol: 'N', unit: 'years', min: 1, max: 50 },
  unlimitedHorizon: { kind: 'yesNo', symbol: 'N=∞' },
  newCustomerLifetimeValue: { kind: 'money', symbol: 'CLV', unit: 'currency', min: -1e8, max: 1e9 },
  referredCustomerValue: { kind: 'money', symbol: 'V', unit: 'currency', min: -1e8, max: 1e9 },
  referrerReward: { kind: 'money', symbol: 'a_r', unit: 'currency', min: 0, max: 1e5 },
  referredReward: { kind: 'money', symbol: 'a_e', unit: 'currency', min: 0, max: 1e5 },
  incrementalShare: { kind: 'rate', of100: true, symbol: 'p', unit: 'share', min: 0, max: 1 },
  activeCustomers: { kind: 'count', symbol: 'C', unit: 'customers', min: 0, max: 1e7 },
  newCustomersPerYear: { kind: 'count', symbol: 'A', unit: 'customers', min: 0, max: 1e7 },
  organicReturnRate: { kind: 'rate', of100: true, symbol: 'p_org', unit: 'share', min: 0, max: 1 },
  contactedCustomers: { kind: 'number', symbol: 'n', unit: 'customers', min: 0, max: 1e7 },
  customer: { kind: 'text' },
  exclusionMode: { kind: 'choice', options: ['share', 'count'] },
  campaignCost: { kind: 'money', unit: 'currency', min: 0, max: 1e9 },
} as const satisfies Record<string, Shared>;
export type FigureKey = keyof typeof figures;
