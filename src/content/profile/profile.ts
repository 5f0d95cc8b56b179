import { defineTool } from '../../lib/tool/definition';
import type { AnyTool } from '../../lib/tool/definition';
import { presentValue } from '../formulas/present-value';

/** The company profile: figures many calculators share, and three values that follow from them. */
export const profile = defineTool({
  id: 'profile',
  version: 1,
  way: 'retention',
  inputs: {
    orderValue: { kind: 'money', unit: 'currency', min: 0, max: 1e6, default: null },
    ordersPerYear: { kind: 'number', unit: '1/year', min: 0, max: 365, default: null },
    contributionMarginRate: { kind: 'rate', unit: 'share', min: -1, max: 1, default: null },
    serviceCostPerYear: { kind: 'money', unit: 'currency/year', min: 0, max: 1e5, default: null },
    retentionRate: { kind: 'rate', unit: 'share', min: 0, max: 1, default: null },
    discountRate: { kind: 'rate', unit: 'share', min: 0, max: 1, default: null },
    horizonYears: {
      kind: 'count',
      unit: 'years',
      min: 1,
      max: 50,
      default: null,
      requiredUnless: 'unlimitedHorizon',
    },
    unlimitedHorizon: { kind: 'yesNo', default: null, optional: true },
    acquisitionCost: { kind: 'money', unit: 'currency', min: 0, max: 1e6, default: null },
    activeCustomers: { kind: 'count', unit: 'customers', min: 0, max: 1e7, default: null },
    newCustomersPerYear: { kind: 'count', unit: 'customers', min: 0, max: 1e7, default: null },
  },
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
  submodels: [],
  formulas: { presentValue },
  examples: [],
  sources: [],
}) as unknown as AnyTool;
