import { figures } from '../../figures/index';
import { defineInputs } from '../../../lib/definition/definition';

const text = { kind: 'text', default: null, optional: true } as const;
const long = { kind: 'text', long: true, default: null, optional: true } as const;
const day = { kind: 'date', default: null, optional: true } as const;
const yesNo = { kind: 'yesNo', default: null, optional: true } as const;
const minutes = { kind: 'count', unit: 'count', min: 0, max: 600, default: null, optional: true } as const;

/** What has to happen in the conversation, in its order. */
const steps = [
  'thankedForTime',
  'letThemTell',
  'listenedAndSummedUp',
  'askedBackground',
  'askedConditions',
  'agreedSolution',
  'smallGesture',
  'saidTheyMatter',
  'namedNextStep',
] as const;
/** What makes a return likely. */
const conditions = ['askedProperly', 'problemRemoved', 'returnSweetened'] as const;

export const inputs = defineInputs({
  customer: { ...figures.customer, default: null, optional: true },
  facts: long,
  history: long,
  customerValue: {
    kind: 'money',
    unit: 'currency',
    min: -1e9,
    max: 1e9,
    default: null,
    optional: true,
    link: { from: 'reactivation-roi', formula: 'secondLifetimeValue' },
  },
  causeHypothesis: text,
  contactBasis: {
    kind: 'choice',
    options: ['invitedByLetter', 'inPerson', 'customerCalls', 'callWithConsent', 'emailAllowed'],
    default: null,
    optional: true,
  },
  mainGoal: text,
  subGoalNoBadWord: text,
  subGoalOpenDoor: text,
  recallDate: day,
  giftLimit: { kind: 'money', unit: 'currency', min: 0, max: 1e6, default: null, optional: true },
  maxIncentive: {
    kind: 'money',
    unit: 'currency',
    min: -1e9,
    max: 1e9,
    default: null,
    optional: true,
    link: { from: 'reactivation-roi', formula: 'maxIncentive' },
  },
  effortLimit: {
    kind: 'money',
    unit: 'currency',
    min: 0,
    max: 1e6,
    default: null,
    optional: true,
    offer: { from: 'reactivation-roi', formula: 'maxOutlaySingleCustomer' },
  },
  talkDate: day,
  talkSteps: {
    kind: 'answers',
    items: steps.map((id) => ({
      id,
      group: 'talk',
      weight: 1,
      // A talk on the phone has no room for a gesture.
      ...(id !== 'smallGesture' && { always: true }),
    })),
    values: [0, 1],
    default: null,
    optional: true,
  },
  customerMinutes: minutes,
  ownMinutes: minutes,
  whatHappenedFirst: long,
  whatWeighedMost: long,
  whatWouldHaveKept: long,
  conditionsOfReturn: long,
  returnConditions: {
    kind: 'answers',
    items: conditions.map((id) => ({ id, group: 'return', weight: 1, always: true })),
    values: [0, 1],
    default: null,
    optional: true,
  },
  agreedSolution: text,
  proofForCustomer: text,
  gesture: text,
  outcome: {
    kind: 'choice',
    options: ['buysOffered', 'buysElse', 'recommends', 'tellsReason', 'nothing'],
    default: null,
    optional: true,
  },
  nextStep: text,
  nextDate: day,
  promises: {
    kind: 'rows',
    min: 0,
    max: 20,
    default: null,
    optional: true,
    fields: {
      promise: text,
      owner: { kind: 'text', default: null },
      dueDate: { kind: 'date', default: null },
      kept: { kind: 'yesNo', default: null },
    },
  },
  noteWritten: yesNo,
  thanked: yesNo,
});
