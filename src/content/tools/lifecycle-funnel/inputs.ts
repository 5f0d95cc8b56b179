import { figures } from '../../figures/index';
import { defineInputs } from '../../../lib/definition/definition';

/** Of 100 customers, how many. */
const share = { kind: 'rate', of100: true, unit: 'share', min: 0, max: 1 } as const;

/** What one purchase leaves; a first one may cost more than it brings. */
const contribution = {
  kind: 'money',
  unit: 'currency',
  min: -1e6,
  max: 1e7,
  default: 63,
  plausible: [10, 200],
  evidence: 'H',
  link: { formula: 'orderValue * contributionMarginRate' },
} as const;

/** Every figure the tool asks for, in the order of the public contract. */
export const inputs = defineInputs({
  newCustomersPerYear: {
    ...figures.newCustomersPerYear,
    default: 150,
    plausible: [30, 400],
    evidence: 'H',
    profile: 'newCustomersPerYear',
  },
  secondPurchaseRate: {
    ...share,
    symbol: 'p_12',
    default: 0.3,
    plausible: [0.15, 0.7],
    evidence: 'H',
    requiredUnless: 'discountAcquiredShare',
  },
  regularRate: { ...share, symbol: 'p_23', default: 0.5, plausible: [0.25, 0.8], evidence: 'H' },
  firstPurchaseContribution: { ...contribution, symbol: 'm_1' },
  secondPurchaseContribution: { ...contribution, symbol: 'm_2' },
  regularCustomerValue: {
    kind: 'money',
    symbol: 'V',
    unit: 'currency',
    min: -1e7,
    max: 1e9,
    default: 331.59,
    plausible: [50, 1500],
    evidence: 'H',
    profile: 'existingCustomerLifetimeValue',
    // What the calculator made for it says goes first, then what follows from margin and years here.
    link: {
      from: { existingCustomerLifetimeValue: 'customer-value' },
      formula:
        'if(given(existingCustomerLifetimeValue), existingCustomerLifetimeValue, round(stayingValue, 2))',
    },
    offer: { formula: 'round(stayingValue, 2)', when: 'isUnfit' },
  },
  discountAcquiredShare: { ...share, symbol: 'h', default: null, optional: true, plausible: [0.1, 0.7] },
  discountedSecondPurchaseRate: {
    ...share,
    symbol: 'p_d',
    default: null,
    optional: true,
    plausible: [0.1, 0.4],
  },
  fullPriceSecondPurchaseRate: {
    ...share,
    symbol: 'p_n',
    default: null,
    optional: true,
    plausible: [0.2, 0.7],
  },
  goodsReturnRate: {
    ...share,
    symbol: 'ret',
    default: 0,
    evidence: 'H',
    optional: true,
    plausible: [0, 0.3],
  },
  // These stand behind the value of a regular: taken from the same place, or the comparison would not hold together.
  annualMargin: {
    ...figures.annualMargin,
    default: 174,
    plausible: [40, 500],
    evidence: 'H',
    profile: 'annualMargin',
    link: { from: 'customer-value', formula: 'annualMargin' },
    optional: true,
  },
  retentionRate: {
    ...figures.retentionRate,
    default: 0.75,
    plausible: [0.5, 0.9],
    evidence: 'H',
    profile: 'retentionRate',
    link: { from: 'customer-value', formula: 'retentionRate' },
    optional: true,
  },
  discountRate: {
    ...figures.discountRate,
    default: 0.08,
    plausible: [0.03, 0.12],
    evidence: 'H',
    profile: 'discountRate',
    link: { from: 'customer-value', formula: 'discountRate' },
    optional: true,
    warnAbove: 0.3,
  },
  horizonYears: {
    ...figures.horizonYears,
    default: 5,
    plausible: [3, 8],
    evidence: 'H',
    profile: 'horizonYears',
    link: { from: 'customer-value', formula: 'horizonYears' },
    optional: true,
    requiredUnless: 'unlimitedHorizon',
  },
  unlimitedHorizon: {
    ...figures.unlimitedHorizon,
    default: false,
    evidence: 'H',
    profile: 'unlimitedHorizon',
    link: { from: 'customer-value', formula: 'unlimitedHorizon' },
    optional: true,
  },
  contributionMarginRate: {
    ...figures.contributionMarginRate,
    min: 0,
    default: 0.35,
    plausible: [0.2, 0.6],
    evidence: 'H',
    profile: 'contributionMarginRate',
    link: { from: 'customer-value', formula: 'contributionMarginRate' },
    warnAbove: 0.8,
  },
  orderValue: {
    ...figures.orderValue,
    default: 180,
    plausible: [30, 500],
    evidence: 'H',
    profile: 'orderValue',
    link: { from: 'customer-value', formula: 'orderValue' },
  },
  discountDepth: {
    kind: 'rate',
    symbol: 'δ',
    unit: 'share',
    min: 0,
    max: 0.99,
    default: 0.1,
    plausible: [0.05, 0.3],
    evidence: 'H',
  },
});
