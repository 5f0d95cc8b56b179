import type { ExamplesOf } from '../../lib/definition/definition';
import type { tool } from './tool';

/** The shared figures of four trades: the same four businesses as in every tool. */
export const examples: ExamplesOf<typeof tool> = {
  'hair-salon': {
    orderValue: 58,
    ordersPerYear: 6,
    contributionMarginRate: 0.45,
    serviceCostPerYear: 12,
    retentionRate: 0.72,
    acquisitionCost: 60,
    activeCustomers: 900,
    newCustomersPerYear: 260,
  },
  garage: {
    orderValue: 320,
    ordersPerYear: 1.6,
    contributionMarginRate: 0.38,
    serviceCostPerYear: 20,
    retentionRate: 0.8,
    acquisitionCost: 120,
    activeCustomers: 1400,
    newCustomersPerYear: 280,
  },
  'online-shop': {
    orderValue: 62,
    ordersPerYear: 2.4,
    contributionMarginRate: 0.28,
    serviceCostPerYear: 4,
    retentionRate: 0.45,
    acquisitionCost: 28,
    activeCustomers: 6500,
    newCustomersPerYear: 4200,
  },
  'tax-adviser': {
    orderValue: 1900,
    ordersPerYear: 1.2,
    contributionMarginRate: 0.42,
    serviceCostPerYear: 150,
    retentionRate: 0.93,
    acquisitionCost: 900,
    activeCustomers: 240,
    newCustomersPerYear: 18,
  },
};
