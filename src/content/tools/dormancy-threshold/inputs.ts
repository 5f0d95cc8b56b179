import { defineInputs } from '../../../lib/definition/definition';

const factor = { kind: 'number', unit: 'ratio', min: 0.1, max: 20, evidence: 'H' } as const;

/** A value of the purchase model, read off an analysis of the order list. */
const parameter = {
  kind: 'number',
  unit: 'none',
  min: 1e-6,
  max: 1e6,
  default: null,
  optional: true,
} as const;

/** Every figure the tool asks for, in the order of the public contract. */
export const inputs = defineInputs({
  purchaseDays: { kind: 'dates', symbol: 'days', min: 1, max: 5000, default: null, optional: true },
  evaluationDay: { kind: 'date', default: null, optional: true },
  segmentMedianDays: {
    kind: 'number',
    unit: 'days',
    min: 0.5,
    max: 3660,
    default: null,
    plausible: [14, 240],
    optional: true,
  },
  dueFactor: { ...factor, default: 1.25, plausible: [1.1, 1.5] },
  dormantFactor: {
    ...factor,
    default: 2,
    plausible: [1.5, 3],
    offer: { formula: 'round(regularityFactor, 1)' },
  },
  lostFactor: {
    ...factor,
    max: 50,
    default: 4,
    plausible: [3, 6],
    offer: { formula: 'round(2 * regularityFactor, 1)' },
  },
  pooledIntervalVariation: {
    kind: 'number',
    symbol: 'cv',
    unit: 'ratio',
    min: 0,
    max: 10,
    default: null,
    plausible: [0.3, 1],
    optional: true,
    // From five visits on their own gaps say it.
    when: 'ownIntervals < 4',
  },
  falseAlarmRate: {
    kind: 'choice',
    symbol: 'α',
    options: [0.1, 0.05, 0.01],
    unit: 'none',
    default: 0.05,
    evidence: 'H',
  },
  purchaseShape: { ...parameter, symbol: 'r', plausible: [0.2, 2] },
  purchaseScale: { ...parameter, symbol: 'α_k', plausible: [2, 20] },
  dropoutShapeA: { ...parameter, symbol: 'a', plausible: [0.3, 2] },
  dropoutShapeB: { ...parameter, symbol: 'b', plausible: [1, 5] },
  // What follows from the visits above need not be typed again.
  repeatPurchases: {
    kind: 'count',
    symbol: 'x',
    unit: 'count',
    min: 0,
    max: 10_000,
    default: null,
    plausible: [1, 12],
    optional: true,
    link: { formula: 'count(intervals)' },
  },
  recencyWeeks: {
    kind: 'number',
    symbol: 't_x',
    unit: 'weeks',
    min: 0,
    max: 5200,
    default: null,
    plausible: [4, 80],
    optional: true,
    link: { formula: 'round((lastVisit - firstVisit) / 7 days/week, 2)' },
  },
  ageWeeks: {
    kind: 'number',
    symbol: 'T',
    unit: 'weeks',
    min: 0,
    max: 5200,
    default: null,
    plausible: [80, 160],
    optional: true,
    // A day before the last visit is told at its own field.
    link: { formula: 'round((max(lastVisit, evaluationDay) - firstVisit) / 7 days/week, 2)' },
  },
  aliveThreshold: {
    kind: 'rate',
    of100: true,
    symbol: 'θ',
    unit: 'share',
    min: 0.001,
    max: 0.999,
    default: 0.5,
    plausible: [0.2, 0.8],
    evidence: 'H',
  },
});
