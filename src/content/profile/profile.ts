import { definePart, defineTool } from '../../lib/definition/definition';
import { figures } from '../figures/index';
import { presentValue } from '../formulas/present-value';

/** What follows from the stored figures. */
const derived = definePart({
  id: 'derived',
  inputs: [
    'orderValue',
    'ordersPerYear',
    'contributionMarginRate',
    'serviceCostPerYear',
    'retentionRate',
    'discountRate',
    'horizonYears',
    'unlimitedHorizon',
  ],
  quantities: {
    annualMargin: {
      formula: 'orderValue * ordersPerYear * contributionMarginRate - serviceCostPerYear',
      unit: 'currency/year',
    },
    yearlyValueFactor: { formula: 'retentionRate / (1 + discountRate)', unit: 'share' },
    newCustomerLifetimeValue: {
      formula:
        'presentValue(annualMargin, yearlyValueFactor, horizonYears, given(unlimitedHorizon) and unlimitedHorizon)',
      unit: 'currency',
    },
    existingCustomerLifetimeValue: {
      formula: 'newCustomerLifetimeValue * yearlyValueFactor',
      unit: 'currency',
    },
  },
});

/** Figures that are only kept: nothing here follows from them, the calculators read them. */
const kept = definePart({
  id: 'kept',
  inputs: ['acquisitionCost', 'activeCustomers', 'newCustomersPerYear'],
  quantities: {},
});

/** The company profile: figures many calculators share, and three values that follow from them. */
export const profile = defineTool({
  id: 'profile',
  version: 1,
  way: 'retention',
  inputs: {
    orderValue: { ...figures.orderValue, default: null },
    ordersPerYear: { ...figures.ordersPerYear, default: null },
    contributionMarginRate: { ...figures.contributionMarginRate, default: null },
    serviceCostPerYear: { ...figures.serviceCostPerYear, default: null },
    retentionRate: { ...figures.retentionRate, default: null },
    discountRate: { ...figures.discountRate, default: null },
    horizonYears: { ...figures.horizonYears, default: null, requiredUnless: 'unlimitedHorizon' },
    unlimitedHorizon: { ...figures.unlimitedHorizon, default: null, optional: true },
    acquisitionCost: { ...figures.acquisitionCost, default: null },
    activeCustomers: { ...figures.activeCustomers, default: null },
    newCustomersPerYear: { ...figures.newCustomersPerYear, default: null },
  },
  parts: [derived, kept],
  formulas: { presentValue },
  examples: [],
  sources: [],
});
