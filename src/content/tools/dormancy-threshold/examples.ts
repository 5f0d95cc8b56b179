import type { ExamplesOf } from '../../../lib/definition/definition';
import type { tool } from './tool';

/** 26 November 2026, the day three of them look at their list. */
const today = 20783;
/** 14 January 2027: the garage looks before its letters go out on 1 February. */
const january = 20832;

/** Figures of four trades over the defaults; the same four businesses in every tool, coherent with each other. */
export const examples: ExamplesOf<typeof tool> = {
  'hair-salon': {
    purchaseDays: [20433, 20475, 20516, 20560, 20602, 20642, 20685],
    evaluationDay: today,
    segmentMedianDays: 42,
    pooledIntervalVariation: 0.35,
  },
  garage: {
    purchaseDays: [19426, 19650, 19887, 20116, 20347],
    evaluationDay: january,
    segmentMedianDays: 228,
    pooledIntervalVariation: 0.5,
  },
  'online-shop': {
    purchaseDays: [20371, 20434, 20584],
    evaluationDay: today,
    segmentMedianDays: 152,
    pooledIntervalVariation: 0.9,
    falseAlarmRate: 0.1,
    purchaseShape: 0.243,
    purchaseScale: 4.414,
    dropoutShapeA: 0.793,
    dropoutShapeB: 2.426,
  },
  'tax-adviser': {
    purchaseDays: [19094, 19480, 19831, 20206],
    evaluationDay: today,
    segmentMedianDays: 365,
    pooledIntervalVariation: 0.3,
  },
};
