import { checklists } from '../../figures/checklists';
import { figures } from '../../figures/index';
import { defineInputs } from '../../../lib/definition/definition';

const pastCases = {
  kind: 'count',
  unit: 'customers',
  min: 0,
  max: 1e7,
  default: null,
  optional: true,
} as const;

/** Every figure and answer the tool asks for, in the order of the public contract. */
export const inputs = defineInputs({
  customerAnswers: {
    kind: 'answers',
    default: null,
    optional: true,
    values: [0, 0.5, 1],
    items: [
      { id: 'P1', group: 'purchase', weight: 10 },
      { id: 'P2', group: 'purchase', weight: 8 },
      { id: 'P3', group: 'purchase', weight: 7 },
      { id: 'P4', group: 'purchase', weight: 5 },
      { id: 'C1', group: 'dialogue', weight: 6 },
      { id: 'C2', group: 'dialogue', weight: 5 },
      { id: 'C3', group: 'dialogue', weight: 4 },
      { id: 'C4', group: 'dialogue', weight: 5 },
      { id: 'S1', group: 'satisfaction', weight: 8, flag: 'amber' },
      { id: 'S2', group: 'satisfaction', weight: 6 },
      { id: 'S3', group: 'satisfaction', weight: 6 },
      { id: 'S4', group: 'satisfaction', weight: 4 },
      { id: 'M1', group: 'market', weight: 7, flag: 'amber' },
      { id: 'M2', group: 'market', weight: 5 },
      { id: 'F1', group: 'payment', weight: 6 },
      { id: 'L1', group: 'lifecycle', weight: 4 },
      { id: 'L2', group: 'lifecycle', weight: 4 },
      // It scores nothing and counts at once.
      { id: 'K1', group: 'cancellation', weight: 0, flag: 'red', values: [0, 1], always: true },
    ],
  },
  annualMargin: {
    ...figures.annualMargin,
    default: 174,
    plausible: [40, 400],
    evidence: 'H',
    optional: true,
    profile: 'annualMargin',
    link: { from: 'customer-value', formula: 'annualMargin' },
  },
  companyAnswers: checklists.companyAnswers,
  flaggedLeft: { ...pastCases, symbol: 'tp', plausible: [2, 30] },
  flaggedStayed: { ...pastCases, symbol: 'fp', plausible: [5, 60] },
  unflaggedLeft: { ...pastCases, symbol: 'fn', plausible: [1, 20] },
  unflaggedStayed: { ...pastCases, symbol: 'tn', plausible: [30, 300] },
});
