import { figures } from '../../figures/index';
import { exclusionReasons } from '../../figures/options';
import { defineInputs } from '../../../lib/definition/definition';

const trait = { kind: 'text', default: null, optional: true } as const;

/** Seven traits of the customer one would like more of, then the list of those who are left alone. */
export const inputs = defineInputs({
  idealNeed: trait,
  idealValue: trait,
  idealBehaviour: trait,
  idealPayment: trait,
  idealFit: trait,
  idealReferral: trait,
  idealValues: trait,
  dormantCustomers: { kind: 'count', unit: 'customers', min: 0, max: 1e7, default: null, optional: true },
  exclusionMode: { ...figures.exclusionMode, default: 'count' },
  // The cells that `reactivation-roi` takes over are called as they are there.
  exclusions: {
    kind: 'rows',
    min: 0,
    max: 12,
    default: null,
    optional: true,
    fields: {
      reason: {
        kind: 'choice',
        options: exclusionReasons,
        default: null,
      },
      count: {
        kind: 'count',
        unit: 'customers',
        min: 0,
        max: 1e7,
        default: null,
        when: "exclusionMode = 'count'",
      },
      share: {
        kind: 'rate',
        of100: true,
        unit: 'share',
        min: 0,
        max: 1,
        default: null,
        when: "exclusionMode = 'share'",
      },
      proof: { kind: 'text', default: null, optional: true },
    },
  },
  objectionsRemoved: { kind: 'yesNo', default: null, optional: true },
});
