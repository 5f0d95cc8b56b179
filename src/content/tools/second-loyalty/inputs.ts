import { figures } from '../../figures/index';
import { defineInputs } from '../../../lib/definition/definition';

const text = { kind: 'text', default: null, optional: true } as const;

/** What has to be right in each of the first three orders. */
const checks = [
  'Confirmed',
  'CauseShown',
  'OneContact',
  'CheckedTwice',
  'OnTime',
  'InvoiceChecked',
  'FeedbackAsked',
  'Thanked',
] as const;
const item = <O extends string, C extends string>(order: O, check: C) =>
  ({ id: `${order}${check}`, group: order, weight: 1 }) as const;

const reasons = {
  kind: 'rows',
  min: 0,
  max: 12,
  default: null,
  optional: true,
  fields: {
    reason: text,
    weight: { kind: 'choice', options: [1, 2, 3, 4, 5], unit: 'points', default: null },
  },
} as const;

export const inputs = defineInputs({
  customer: { ...figures.customer, default: null, optional: true },
  contactPerson: text,
  deputy: text,
  orderChecks: {
    kind: 'answers',
    items: [
      ...checks.map((check) => item('first', check)),
      ...checks.map((check) => item('second', check)),
      ...checks.map((check) => item('third', check)),
    ],
    values: [0, 1],
    default: null,
    optional: true,
  },
  reasonsToStay: reasons,
  reasonsToLeave: reasons,
  nextLook: { kind: 'date', default: null, optional: true },
});
