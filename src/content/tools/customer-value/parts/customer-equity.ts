import { definePart } from '../../../../lib/definition/definition';
import { acquisitionPayback } from './acquisition-payback';

/** What is the whole base worth, with those still to come? */
export const customerEquity = definePart({
  id: 'customerEquity',
  inputs: [...acquisitionPayback.inputs, 'activeCustomers', 'newCustomersPerYear', 'acquisitionYears'],
  quantities: {
    equityTotal: { formula: 'equityExisting + equityFuture', unit: 'currency' },
    equityExisting: { formula: 'activeCustomers * existingCustomerLifetimeValue', unit: 'currency' },
    equityFuture: {
      formula:
        'sum(t, 1, acquisitionYears, newCustomersPerYear * (newCustomerLifetimeValue - acquisitionCost) / (1 + discountRate) ^ (t - 1))',
      unit: 'currency',
    },
    equitySentence: {
      decide: [
        { when: 'equityExisting < 0', verdict: 'existing_loss' },
        { when: 'equityFuture < 0', verdict: 'future_loss' },
        { when: 'equityFuture = 0', verdict: 'existing_only' },
        { verdict: 'both' },
      ],
      internal: true,
    },
  },
  main: 'equityTotal',
  verdict: 'equitySentence',
  decisive: ['equityExisting', 'equityFuture'],
  first: [
    'activeCustomers',
    'newCustomersPerYear',
    'orderValue',
    'ordersPerYear',
    'contributionMarginRate',
    'retentionRate',
  ],
  leavesOut: { annualMargin: 'replaces', newCustomerLifetimeValue: 'replaces' },
  groups: [
    {
      id: 'further',
      inputs: [
        'acquisitionYears',
        'acquisitionCost',
        'serviceCostPerYear',
        'horizonYears',
        'unlimitedHorizon',
        'discountRate',
        'marginGrowthRate',
      ],
    },
    { id: 'known', inputs: ['annualMargin', 'newCustomerLifetimeValue'] },
  ],
  sentences: ['equitySentence'],
});
