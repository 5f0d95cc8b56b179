import { figures } from '../../figures/index';
import { defineInputs } from '../../../lib/definition/definition';

/** A figure that may be a share, a count or money; a share is kept as a fraction. */
const measured = {
  kind: 'number',
  unit: 'none',
  min: -1e9,
  max: 1e9,
  default: null,
  optional: true,
} as const;

/** Every figure the tool asks for, in the order of the public contract. */
export const inputs = defineInputs({
  segmentId: { kind: 'text', default: null, optional: true },
  segmentDescription: { kind: 'text', long: true, default: null, optional: true },
  wantedBehaviour: { kind: 'text', default: null, optional: true },
  measure: { kind: 'text', default: null, optional: true },
  channel: { kind: 'text', default: null, optional: true },
  exclusions: {
    kind: 'rows',
    min: 0,
    max: 50,
    default: null,
    optional: true,
    link: { from: 'exclusion-list', formula: 'exclusions' },
    fields: { reason: { kind: 'text', default: null, optional: true } },
  },
  metric: { kind: 'text', default: null, optional: true },
  metricUnit: {
    kind: 'choice',
    options: ['share', 'count', 'money'],
    default: 'share',
    optional: true,
    // Links and records that say no unit: more than the whole is no share.
    link: {
      formula:
        "if(given(baselineValue) and abs(baselineValue) > 1 or given(targetValue) and abs(targetValue) > 1 or given(plausibleBest) and abs(plausibleBest) > 1, 'count', 'share')",
    },
  },
  baselineValue: { ...measured, unitFrom: 'metricUnit' },
  targetValue: { ...measured, unitFrom: 'metricUnit' },
  targetDirection: { kind: 'choice', options: ['up', 'down'], default: 'up' },
  dataSource: { kind: 'text', default: null, optional: true },
  owner: { kind: 'text', default: null, optional: true },
  budget: { kind: 'money', unit: 'currency', min: 0, max: 1e9, default: null, optional: true },
  hoursPlanned: { kind: 'number', unit: 'hours', min: 0, max: 1e6, default: null, optional: true },
  hoursRequired: { kind: 'number', unit: 'hours', min: 0, max: 1e6, default: null, optional: true },
  plausibleBest: {
    ...measured,
    unitFrom: 'metricUnit',
    offer: { from: 'reactivation-roi', formula: 'boldWinBackRate', when: "metricUnit = 'share'" },
  },
  parentGoal: {
    kind: 'text',
    default: null,
    optional: true,
    offer: { from: 'relationship-goals', formula: 'topGoal' },
  },
  expectedNetValue: {
    kind: 'money',
    unit: 'currency',
    min: -1e9,
    max: 1e9,
    default: null,
    optional: true,
    link: { formula: 'ladderIncrementalNetValue' },
  },
  customerBenefit: {
    kind: 'text',
    long: true,
    default: null,
    optional: true,
    offer: { from: 'measure-matrix', formula: 'firstBenefit' },
  },
  legalCheckDone: {
    kind: 'yesNo',
    default: false,
    optional: true,
    checklist: { tool: 'contact-permission', input: 'dataUse' },
    offer: {
      from: 'contact-permission',
      formula: "dataUseSettled and (permission = 'allowed' or permission = 'conditional')",
      // It is offered as a yes and never as a no.
      when: 'if(given(legalCheckDone), not legalCheckDone, true)',
    },
  },
  startDay: { kind: 'date', default: null, optional: true },
  endDay: { kind: 'date', default: null, optional: true },
  reviewDay: { kind: 'date', default: null, optional: true },
  repeatRule: { kind: 'text', default: null, optional: true },
  tiers: {
    kind: 'rows',
    min: 0,
    max: 8,
    ordered: true,
    evidence: 'H',
    // Presets of the method: A keeps the whole second life, B, who buys something else, four fifths of it.
    offers: [
      { row: 0, cell: 'value', from: 'reactivation-roi', formula: 'secondLifetimeValue' },
      { row: 1, cell: 'value', from: 'reactivation-roi', formula: '0.8 * secondLifetimeValue' },
    ],
    default: [
      { name: 'A', probability: 0.03, value: 477.48, isSuccess: true },
      { name: 'B', probability: 0.01, value: 381.98, isSuccess: true },
      { name: 'C', probability: 0.02, value: 81.14, isSuccess: true },
      { name: 'D', probability: 0.05, value: 10, isSuccess: false },
    ],
    fields: {
      name: { kind: 'text', default: null, optional: true },
      definition: { kind: 'text', default: null, optional: true },
      probability: { kind: 'rate', of100: true, symbol: 'p', unit: 'share', min: 0, max: 1, default: null },
      value: {
        kind: 'money',
        symbol: 'v',
        unit: 'currency',
        min: -1e9,
        max: 1e9,
        default: null,
      },
      isSuccess: { kind: 'yesNo', default: false },
      followUp: { kind: 'text', default: null, optional: true, asked: true },
      horizon: { kind: 'choice', options: ['short', 'long'], default: null, optional: true },
    },
  },
  contactedCustomers: {
    ...figures.contactedCustomers,
    default: 850,
    plausible: [50, 2000],
    evidence: 'H',
    link: { from: 'reactivation-roi', formula: 'contactedCustomers' },
  },
  campaignCost: {
    ...figures.campaignCost,
    default: 4088.4,
    plausible: [500, 8000],
    evidence: 'H',
    link: { from: 'reactivation-roi', formula: 'campaignCost' },
  },
  noReactionValue: {
    kind: 'money',
    symbol: 'v_0',
    unit: 'currency',
    min: -1e6,
    max: 1e6,
    default: 0,
    plausible: [-0.5, 0],
    evidence: 'H',
  },
  organicReturnRate: {
    ...figures.organicReturnRate,
    default: 0.01,
    evidence: 'H',
    plausible: [0, 0.03],
    link: { from: 'reactivation-roi', formula: 'organicReturnRate' },
  },
});
