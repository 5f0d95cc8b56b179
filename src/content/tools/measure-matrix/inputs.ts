import { lossReasons, relationshipGoals } from '../../figures/options';
import { defineInputs } from '../../../lib/definition/definition';

const text = { kind: 'text', default: null, optional: true } as const;
const check = { kind: 'yesNo', default: null, optional: true } as const;

/** One line for each action, and one for each joint offer with another business. */
export const inputs = defineInputs({
  measures: {
    kind: 'rows',
    min: 0,
    max: 60,
    default: null,
    optional: true,
    fields: {
      benefit: text,
      reason: { kind: 'choice', options: lossReasons, default: null },
      measureType: {
        kind: 'choice',
        options: [
          'repair',
          'information',
          'serviceBenefit',
          'recognition',
          'cooperationBundle',
          'occasionGift',
          'stayInTouch',
          'incidentResponse',
          'price',
        ],
        default: null,
      },
      effect: { kind: 'choice', options: [1, 2, 3, 4, 5], unit: 'points', default: null },
      effort: { kind: 'choice', options: [1, 2, 3, 4, 5], unit: 'points', default: null },
      channel: {
        kind: 'choice',
        options: ['letter', 'handwrittenLetter', 'parcel', 'email', 'phone', 'visit', 'socialMessage'],
        default: null,
        optional: true,
      },
      owner: text,
      dueDate: { kind: 'date', default: null, optional: true },
      goal: { kind: 'choice', options: relationshipGoals, default: null, optional: true },
      contactCost: { kind: 'money', unit: 'currency', min: 0, max: 1e4, default: null, optional: true },
      segment: text,
      stillReachable: check,
      benefitFits: check,
      toneFits: check,
      contactAllowed: check,
    },
  },
  costliestReason: {
    kind: 'choice',
    options: lossReasons,
    default: null,
    optional: true,
    link: { from: 'loss-reasons', formula: 'costliestReason' },
  },
  partners: {
    kind: 'rows',
    min: 0,
    max: 20,
    default: null,
    optional: true,
    fields: {
      partner: text,
      occasion: { kind: 'text', default: null },
      bundle: { kind: 'text', default: null },
      costShare: { kind: 'rate', of100: true, unit: 'share', min: 0, max: 1, default: null, optional: true },
      exclusive: check,
      lowSeason: check,
    },
  },
});
