import type { ExamplesOf } from '../../../lib/definition/definition';
import type { tool } from './tool';

const checks = [
  'Confirmed',
  'CauseShown',
  'OneContact',
  'CheckedTwice',
  'OnTime',
  'InvoiceChecked',
  'FeedbackAsked',
  'Thanked',
];

/** Orders in which everything was right, but for what does not apply to the trade. */
const faultless = (orders: readonly string[], without: readonly string[] = []) =>
  Object.fromEntries(
    orders.flatMap((order) =>
      checks.map((check) => [order + check, without.includes(check) ? 'na' : 1] as const),
    ),
  );

/** One customer of each of the four businesses. */
export const examples: ExamplesOf<typeof tool> = {
  'hair-salon': {
    orderChecks: faultless(['first', 'second', 'third'], ['Confirmed', 'CheckedTwice', 'InvoiceChecked']),
    reasonsToStay: [{ weight: 5 }, { weight: 3 }],
    reasonsToLeave: [{ weight: 2 }, { weight: 2 }],
    nextLook: 20980,
  },
  garage: {
    orderChecks: faultless(['first', 'second']),
    reasonsToStay: [{ weight: 4 }, { weight: 3 }, { weight: 3 }],
    reasonsToLeave: [{ weight: 2 }, { weight: 3 }, { weight: 2 }],
    nextLook: 21000,
  },
  'online-shop': {
    orderChecks: faultless(['first']),
    reasonsToStay: [{ weight: 3 }, { weight: 3 }],
    reasonsToLeave: [{ weight: 4 }, { weight: 2 }],
    nextLook: 20950,
  },
  'tax-adviser': {
    orderChecks: faultless(['first']),
    reasonsToStay: [{ weight: 5 }, { weight: 3 }],
    reasonsToLeave: [{ weight: 3 }, { weight: 4 }],
    nextLook: 21000,
  },
};
