import { checklists } from '../../figures/checklists';
import { figures } from '../../figures/index';
import { defineInputs } from '../../../lib/definition/definition';

const text = { kind: 'text', default: null } as const;

/** Those who may recommend, whether they buy or not. */
const groups = [
  'customers',
  'formerCustomers',
  'partners',
  'suppliers',
  'staff',
  'applicants',
  'neighbours',
  'media',
] as const;

/** Four steps: what there is, what is wanted, what will be done, and when it is counted. */
export const inputs = defineInputs({
  praisedServices: {
    kind: 'rows',
    min: 0,
    max: 30,
    default: null,
    optional: true,
    fields: { service: text, triggeredBy: text },
  },
  weaknesses: { kind: 'text', long: true, default: null, optional: true },
  groupAnswers: {
    kind: 'answers',
    default: null,
    optional: true,
    values: [0, 2, 4],
    items: groups.map((id) => ({ id, group: 'groups', weight: 1 })),
  },
  onlinePlaces: {
    kind: 'rows',
    min: 0,
    max: 30,
    default: null,
    optional: true,
    fields: {
      place: text,
      said: text,
      howOften: { kind: 'choice', options: ['weekly', 'monthly', 'rarely'], default: null },
    },
  },
  reviewScore: { kind: 'number', unit: 'none', min: 0, max: 10, default: null, optional: true },
  reviewCount: { kind: 'count', unit: 'count', min: 0, max: 1e7, default: null, optional: true },
  unansweredReviews: { kind: 'count', unit: 'count', min: 0, max: 1e7, default: null, optional: true },
  onRadar: { kind: 'yesNo', default: null, optional: true },
  fiveQuestions: checklists.fiveQuestions,
  talkReasons: {
    kind: 'rows',
    min: 0,
    max: 12,
    default: null,
    optional: true,
    fields: { reason: text },
  },
  targets: {
    kind: 'rows',
    min: 0,
    max: 30,
    default: null,
    optional: true,
    fields: { group: { kind: 'choice', options: groups, default: null }, recipient: text, wording: text },
  },
  rewardRule: {
    kind: 'choice',
    options: ['free', 'trifle', 'insurance', 'none'],
    default: null,
    optional: true,
  },
  thankYouForm: {
    kind: 'choice',
    options: ['words', 'card', 'gift', 'discount'],
    default: null,
    optional: true,
  },
  referrerReward: { ...figures.referrerReward, default: null, optional: true },
  referredReward: { ...figures.referredReward, default: null, optional: true },
  targetReferralRate: {
    kind: 'rate',
    of100: true,
    unit: 'share',
    min: 0,
    max: 0.999,
    default: null,
    optional: true,
  },
  targetDate: { kind: 'date', default: null, optional: true },
  referralMeasures: {
    kind: 'rows',
    min: 0,
    max: 60,
    default: null,
    optional: true,
    fields: {
      measure: text,
      group: { kind: 'choice', options: groups, default: null },
      occasion: { kind: 'choice', options: ['orderStart', 'orderEnd', 'between'], default: null },
      owner: text,
      dueDate: { kind: 'date', default: null },
      channel: { kind: 'choice', options: ['inPerson', 'online'], default: null, optional: true },
      cost: { kind: 'money', unit: 'currency', min: 0, max: 1e7, default: null, optional: true },
      contactAllowed: { kind: 'yesNo', default: null, optional: true },
    },
  },
  referralMetric: { kind: 'text', default: null, optional: true },
  baselineRate: {
    kind: 'rate',
    of100: true,
    unit: 'share',
    min: 0,
    max: 1,
    default: null,
    optional: true,
    // What the calculator was told, or what the referral book has counted.
    link: {
      formula: 'if(given(referralRate), referralRate, countedReferred / countedNew)',
      from: {
        referralRate: 'referral-rate',
        countedReferred: 'referral-log',
        countedNew: 'referral-log',
      },
    },
  },
  reviewDate: { kind: 'date', default: null, optional: true },
  controlVerdict: {
    kind: 'choice',
    options: ['repeat', 'test_more', 'stop', 'no_control'],
    default: null,
    optional: true,
    // It may have been another campaign that was counted there, so it is offered, not filled in.
    offer: { from: 'campaign-control', formula: 'controlVerdict' },
  },
});
