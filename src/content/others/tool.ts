import { figures } from '../figures/index';
import { presentValue } from '../formulas/present-value';
import { defineInputs, definePart, defineTool } from '../../lib/definition/definition';
import { keysOf, mistakes } from './mistakes';
import type { Mistake } from './mistakes';

const optional = { default: null, optional: true } as const;
const amount = { kind: 'money', unit: 'currency', min: -1e300, max: 1e300, ...optional } as const;
const customers = { kind: 'number', unit: 'customers', min: -1e300, max: 1e300, ...optional } as const;
const value = <const K extends string>(formula: K) =>
  ({ link: { from: 'customer-value', formula } }) as const;
const campaign = <const K extends string>(formula: K) =>
  ({ link: { from: 'reactivation-roi', formula } }) as const;

/** Every figure a wrong rule takes, and every right one it is compared with: all of them come from the tools. */
const inputs = defineInputs({
  orderValue: { ...figures.orderValue, ...optional, ...value('orderValue') },
  ordersPerYear: { ...figures.ordersPerYear, ...optional, ...value('ordersPerYear') },
  contributionMarginRate: {
    ...figures.contributionMarginRate,
    ...optional,
    ...value('contributionMarginRate'),
  },
  serviceCostPerYear: { ...figures.serviceCostPerYear, ...optional, ...value('serviceCostPerYear') },
  // What a tool works out has no limits.
  annualMargin: { ...amount, symbol: 'g', unit: 'currency/year', ...value('annualMargin') },
  acquisitionCost: { ...figures.acquisitionCost, ...optional, ...value('acquisitionCost') },
  retentionRate: { ...figures.retentionRate, ...optional, ...value('retentionRate') },
  discountRate: { ...figures.discountRate, ...optional, ...value('discountRate') },
  marginGrowthRate: {
    kind: 'rate',
    symbol: 'u',
    unit: 'share',
    min: -0.5,
    max: 0.5,
    ...optional,
    ...value('marginGrowthRate'),
  },
  yearlyValueFactor: {
    kind: 'rate',
    symbol: 'q',
    unit: 'share',
    min: 0,
    max: 10,
    ...optional,
    ...value('yearlyValueFactor'),
  },
  horizonYears: { ...figures.horizonYears, ...optional, ...value('horizonYears') },
  unlimitedHorizon: { ...figures.unlimitedHorizon, ...optional, ...value('unlimitedHorizon') },
  activeCustomers: { ...figures.activeCustomers, ...optional, ...value('activeCustomers') },
  newCustomersPerYear: { ...figures.newCustomersPerYear, ...optional, ...value('newCustomersPerYear') },
  acquisitionYears: {
    kind: 'count',
    unit: 'years',
    min: 0,
    max: 20,
    ...optional,
    ...value('acquisitionYears'),
  },
  customerReferralValue: { ...amount, ...value('customerReferralValue') },
  newCustomerLifetimeValue: { ...amount, ...value('newCustomerLifetimeValue') },
  paybackMonths: {
    kind: 'number',
    unit: 'months',
    min: 0,
    max: 1e300,
    ...optional,
    ...value('paybackMonths'),
  },
  equityTotal: { ...amount, ...value('equityTotal') },
  contactedCustomers: { ...customers, ...campaign('contactedCustomers') },
  wonBackCustomers: { ...customers, ...campaign('wonBackCustomers') },
  secondLifetimeValue: { ...amount, ...campaign('secondLifetimeValue') },
  contactCost: { ...amount, ...campaign('contactCost') },
  contactWaves: { kind: 'count', unit: 'count', min: 1, max: 5, ...optional, ...campaign('contactWaves') },
  campaignCost: { ...amount, ...campaign('campaignCost') },
  netGain: { ...amount, ...campaign('netGain') },
  // What another calculator makes of the text of a field; the page reads it as such a calculator does.
  misreadContactCost: amount,
});

/**
 * A wrong rule with what there is to say about its result. Which way it is wrong is decided by the two figures alone: no
 * sentence about it is printed that they do not bear out.
 */
function partOf({ id, right, wrong, uses }: Mistake) {
  const keys = keysOf(id);
  return definePart({
    id,
    inputs: [...new Set([...uses, right])] as (keyof typeof inputs)[],
    quantities: {
      [keys.wrong]: wrong,
      [keys.apart]: { formula: `${id} - ${right}`, unit: wrong.unit },
      [keys.times]: {
        formula: `${id} / ${right}`,
        unit: 'ratio',
        refuse: { BASE_NOT_POSITIVE: `${right} <= 0` },
      },
      [keys.verdict]: {
        decide: [
          { when: `${right} > 0 and ${id} >= 2 * ${right}`, verdict: 'manifold' },
          { when: `${id} > ${right}`, verdict: 'high' },
          { when: `${id} < ${right}`, verdict: 'low' },
          { verdict: 'same' },
        ],
      },
    },
  });
}

/** What other calculators print: wrong rules over the visitor's own figures. Nothing is entered here. */
export const tool = defineTool({
  id: 'others',
  version: 1,
  way: 'all',
  inputs,
  parts: mistakes.map(partOf),
  formulas: { presentValue },
  examples: [],
  sources: [],
});
