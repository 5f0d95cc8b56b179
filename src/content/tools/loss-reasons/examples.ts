import type { ExamplesOf } from '../../../lib/definition/definition';
import type { tool } from './tool';

/** The four businesses with the customers they kept on their lists; the days lie before their letters go out. */
export const examples: ExamplesOf<typeof tool> = {
  'hair-salon': {
    lossCases: [
      {
        lossType: 'silent',
        reason: 'faded',
        annualMargin: 11900,
        fixable: 'yes',
        customers: 88,
        fixDate: 20815,
      },
      { lossType: 'silent', reason: 'pulledAway', annualMargin: 9100, fixable: 'no', customers: 62 },
      {
        lossType: 'silent',
        reason: 'pushedUnintentionally',
        annualMargin: 8600,
        fixable: 'yes',
        customers: 54,
        mistake: 'service',
        fixDate: 20815,
      },
      { lossType: 'silent', reason: 'unknown', annualMargin: 3000, customers: 18 },
      { lossType: 'silent', reason: 'noLongerNeeded', annualMargin: 3400, fixable: 'no', customers: 24 },
      { lossType: 'silent', reason: 'boughtAway', annualMargin: 2700, fixable: 'no', customers: 22 },
    ],
  },
  garage: {
    lossCases: [
      {
        lossType: 'silent',
        reason: 'pushedUnintentionally',
        annualMargin: 26300,
        fixable: 'yes',
        customers: 104,
        mistake: 'complaint',
        fixDate: 20850,
      },
      {
        lossType: 'silent',
        reason: 'faded',
        annualMargin: 15100,
        fixable: 'yes',
        customers: 96,
        fixDate: 20850,
      },
      { lossType: 'silent', reason: 'noLongerNeeded', annualMargin: 9900, fixable: 'no', customers: 74 },
      { lossType: 'silent', reason: 'pulledAway', annualMargin: 5900, fixable: 'no', customers: 31 },
      { lossType: 'silent', reason: 'unknown', annualMargin: 4700, customers: 36 },
      { lossType: 'silent', reason: 'boughtAway', annualMargin: 4600, fixable: 'no', customers: 40 },
    ],
  },
  'online-shop': {
    lossCases: [
      {
        lossType: 'silent',
        reason: 'faded',
        annualMargin: 61000,
        fixable: 'yes',
        customers: 1650,
        fixDate: 20800,
      },
      { lossType: 'silent', reason: 'boughtAway', annualMargin: 26500, fixable: 'no', customers: 820 },
      { lossType: 'silent', reason: 'unknown', annualMargin: 18500, customers: 500 },
      {
        lossType: 'silent',
        reason: 'pushedUnintentionally',
        annualMargin: 14500,
        fixable: 'yes',
        customers: 310,
        mistake: 'product',
        fixDate: 20800,
      },
      { lossType: 'silent', reason: 'noLongerNeeded', annualMargin: 14000, fixable: 'no', customers: 350 },
      { lossType: 'silent', reason: 'pulledAway', annualMargin: 12000, fixable: 'partly', customers: 260 },
    ],
  },
  'tax-adviser': {
    lossCases: [
      {
        lossType: 'formalCancellation',
        reason: 'pushedUnintentionally',
        annualMargin: 5600,
        fixable: 'yes',
        customers: 6,
        mistake: 'service',
        fixDate: 20820,
      },
      {
        lossType: 'formalCancellation',
        reason: 'pulledAway',
        annualMargin: 3500,
        fixable: 'partly',
        customers: 4,
      },
      {
        lossType: 'formalCancellation',
        reason: 'noLongerNeeded',
        annualMargin: 2900,
        fixable: 'no',
        customers: 4,
      },
      {
        lossType: 'formalCancellation',
        reason: 'boughtAway',
        annualMargin: 1700,
        fixable: 'no',
        customers: 3,
      },
      { lossType: 'nonRenewal', reason: 'unknown', annualMargin: 1600, customers: 2 },
    ],
  },
};
