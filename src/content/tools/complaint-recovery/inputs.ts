import { defineInputs } from '../../../lib/definition/definition';
import { figures } from '../../figures/index';

/** People one counts in a hundred, kept as a fraction. */
const of100 = { kind: 'rate', of100: true, unit: 'share', min: 0, max: 1 } as const;

/** The same figure as it is planned; left empty, it stays as it is today. */
const planned = { default: null, optional: true } as const;
const money = { kind: 'money', unit: 'currency', min: 0, max: 1e6 } as const;

/** Every figure the tool asks for, in the order of the public contract. */
export const inputs = defineInputs({
  activeCustomers: {
    ...figures.activeCustomers,
    default: 800,
    plausible: [200, 2500],
    evidence: 'H',
    profile: 'activeCustomers',
  },
  problemRate: { ...of100, symbol: 'π', default: 0.15, plausible: [0.05, 0.25], evidence: 'H' },
  complaintRate: { ...of100, symbol: 'κ', default: 0.4, plausible: [0.2, 0.75], evidence: 'H' },
  fastResolutionRate: { ...of100, symbol: 'q_1', default: 0.3, plausible: [0.1, 0.65], evidence: 'H' },
  slowResolutionRate: { ...of100, symbol: 'q_2', default: 0.3, plausible: [0.1, 0.5], evidence: 'H' },
  repurchaseSilent: { ...of100, symbol: 's_nc', default: 0.37, plausible: [0.09, 0.6], evidence: 'V' },
  repurchaseUnresolved: { ...of100, symbol: 's_u', default: 0.46, plausible: [0.19, 0.6], evidence: 'V' },
  repurchaseSlow: { ...of100, symbol: 's_r', default: 0.7, plausible: [0.54, 0.85], evidence: 'V' },
  repurchaseFast: { ...of100, symbol: 's_q', default: 0.95, plausible: [0.82, 0.98], evidence: 'V' },
  keptCustomerValue: {
    kind: 'money',
    symbol: 'V',
    unit: 'currency',
    min: 0,
    max: 1e9,
    default: 331.59,
    plausible: [50, 1200],
    evidence: 'H',
    link: { from: 'customer-value', formula: 'existingCustomerLifetimeValue' },
    profile: 'existingCustomerLifetimeValue',
  },
  complaintHandlingCost: { ...money, symbol: 'c_h', default: 15, plausible: [5, 60], evidence: 'H' },
  compensationPerCase: { ...money, symbol: 'c_g', default: 20, plausible: [0, 60], evidence: 'H' },
  plannedProblemRate: { ...of100, ...planned, symbol: 'π_p', plausible: [0.05, 0.25] },
  plannedComplaintRate: { ...of100, ...planned, symbol: 'κ_p', plausible: [0.2, 0.75] },
  plannedFastResolutionRate: { ...of100, ...planned, symbol: 'q_1p', plausible: [0.1, 0.65] },
  plannedSlowResolutionRate: { ...of100, ...planned, symbol: 'q_2p', plausible: [0.1, 0.5] },
  plannedHandlingCost: { ...money, ...planned, symbol: 'c_hp', plausible: [5, 60] },
  plannedCompensation: { ...money, ...planned, symbol: 'c_gp', plausible: [0, 60] },
});
