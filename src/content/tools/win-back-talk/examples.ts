import type { ExamplesOf } from '../../../lib/definition/definition';
import type { tool } from './tool';

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
];
const allSteps = Object.fromEntries(steps.map((step) => [step, 1]));

/** One conversation of each of the four businesses; what was said stands in the words. */
export const examples: ExamplesOf<typeof tool> = {
  'hair-salon': {
    contactBasis: 'inPerson',
    recallDate: 20900,
    giftLimit: 10,
    customerValue: 376.67,
    talkDate: 20838,
    talkSteps: allSteps,
    customerMinutes: 8,
    ownMinutes: 3,
    returnConditions: { askedProperly: 1, problemRemoved: 1, returnSweetened: 1 },
    outcome: 'buysOffered',
    nextDate: 20846,
    promises: [{ dueDate: 20846, kept: true }],
    noteWritten: true,
    thanked: true,
  },
  garage: {
    contactBasis: 'invitedByLetter',
    recallDate: 21100,
    giftLimit: 25,
    customerValue: 523.15,
    effortLimit: 165,
    talkDate: 20865,
    talkSteps: allSteps,
    customerMinutes: 14,
    ownMinutes: 5,
    returnConditions: { askedProperly: 1, problemRemoved: 1, returnSweetened: 1 },
    outcome: 'buysOffered',
    nextDate: 20867,
    promises: [
      { dueDate: 20868, kept: true },
      { dueDate: 20867, kept: true },
    ],
    noteWritten: true,
    thanked: true,
  },
  'online-shop': {
    contactBasis: 'customerCalls',
    recallDate: 20990,
    giftLimit: 6,
    customerValue: 63.76,
    talkDate: 20822,
    talkSteps: { ...allSteps, smallGesture: 'na' },
    customerMinutes: 6,
    ownMinutes: 4,
    returnConditions: { askedProperly: 1, problemRemoved: 1, returnSweetened: 0 },
    outcome: 'recommends',
    nextDate: 20990,
    promises: [{ dueDate: 20829, kept: false }],
    noteWritten: true,
    thanked: true,
  },
  'tax-adviser': {
    contactBasis: 'invitedByLetter',
    recallDate: 21090,
    giftLimit: 0,
    customerValue: 3061.6,
  },
};
