import { figures } from '../figures/index';
import { defineInputs } from '../../lib/definition/definition';

/** What all calculators share, in the order of the public contract; every default is one fictional business, an assumption. */
export const inputs = defineInputs({
  orderValue: { ...figures.orderValue, default: 180, plausible: [30, 500], evidence: 'H' },
  ordersPerYear: { ...figures.ordersPerYear, default: 3, plausible: [1, 8], evidence: 'H' },
  contributionMarginRate: {
    ...figures.contributionMarginRate,
    default: 0.35,
    plausible: [0.2, 0.6],
    evidence: 'H',
    warnAbove: 0.8,
  },
  serviceCostPerYear: { ...figures.serviceCostPerYear, default: 15, plausible: [0, 40], evidence: 'H' },
  retentionRate: {
    ...figures.retentionRate,
    default: 0.75,
    plausible: [0.5, 0.9],
    evidence: 'H',
    from: { churn: '1 - x', monthly: 'x ^ 12', twoYears: 'x ^ 0.5' },
  },
  discountRate: {
    ...figures.discountRate,
    default: 0.08,
    plausible: [0.03, 0.12],
    evidence: 'H',
    from: { monthly: '(1 + x) ^ 12 - 1' },
    warnAbove: 0.3,
  },
  horizonYears: {
    ...figures.horizonYears,
    default: 5,
    plausible: [3, 8],
    evidence: 'H',
    requiredUnless: 'unlimitedHorizon',
  },
  unlimitedHorizon: { ...figures.unlimitedHorizon, default: false, evidence: 'H', optional: true },
  acquisitionCost: { ...figures.acquisitionCost, default: 150, plausible: [40, 400], evidence: 'H' },
  activeCustomers: { ...figures.activeCustomers, default: 800, plausible: [200, 3000], evidence: 'H' },
  newCustomersPerYear: { ...figures.newCustomersPerYear, default: 150, plausible: [30, 400], evidence: 'H' },
});
