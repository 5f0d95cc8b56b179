import { lossReasons } from '../../figures/options';
import { defineInputs } from '../../../lib/definition/definition';

/** One line for each customer, or for a pile of customers who left for the same reason. */
export const inputs = defineInputs({
  lossCases: {
    kind: 'rows',
    min: 0,
    max: 100,
    default: null,
    optional: true,
    fields: {
      customer: { kind: 'text', default: null, optional: true },
      customers: { kind: 'count', unit: 'customers', min: 1, max: 1e7, default: null },
      lossType: {
        kind: 'choice',
        options: ['silent', 'formalCancellation', 'nonRenewal', 'threatened'],
        default: null,
      },
      reason: { kind: 'choice', options: lossReasons, default: null },
      annualMargin: { kind: 'money', unit: 'currency/year', min: 0, max: 1e9, default: null },
      fixable: { kind: 'choice', options: ['yes', 'partly', 'no'], default: null },
      mistake: {
        kind: 'choice',
        options: ['service', 'complaint', 'staff', 'product', 'billing'],
        default: null,
        optional: true,
      },
      since: { kind: 'date', default: null, optional: true },
      circumstances: { kind: 'text', default: null, optional: true },
      smallestTrigger: { kind: 'text', default: null, optional: true },
      evidence: { kind: 'text', default: null, optional: true },
      whoKnows: { kind: 'text', default: null, optional: true },
      fixOwner: { kind: 'text', default: null, optional: true },
      fixDate: { kind: 'date', default: null, optional: true },
    },
  },
});
