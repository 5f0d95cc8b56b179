import { defineInputs } from '../../../lib/definition/definition';

const text = { kind: 'text', default: null, optional: true } as const;
const days = { kind: 'count', unit: 'days', min: 0, max: 3650, default: null, optional: true } as const;

/** The days between which is counted, one line for each recommendation or new customer, and those without a line. */
export const inputs = defineInputs({
  periodFrom: { kind: 'date', default: null, optional: true },
  periodTo: { kind: 'date', default: null, optional: true },
  otherNewCustomers: { kind: 'count', unit: 'customers', min: 0, max: 1e7, default: null, optional: true },
  entries: {
    kind: 'rows',
    min: 0,
    max: 300,
    default: null,
    optional: true,
    fields: {
      day: { kind: 'date', default: null },
      newCustomer: { kind: 'text', default: null },
      stage: { kind: 'choice', options: ['heard', 'asked', 'bought'], default: null },
      byRecommendation: { kind: 'yesNo', default: null },
      recommender: { kind: 'text', default: null },
      reason: text,
      trigger: text,
      wording: text,
      channel: { kind: 'choice', options: ['inPerson', 'online'], default: null, optional: true },
      daysToContact: days,
      daysToOrder: days,
      orderValue: { kind: 'money', unit: 'currency', min: 0, max: 1e6, default: null, optional: true },
      thankYouForm: {
        kind: 'choice',
        options: ['words', 'card', 'gift', 'discount'],
        default: null,
        optional: true,
      },
      thankYouDay: { kind: 'date', default: null, optional: true },
      thankYouCost: { kind: 'money', unit: 'currency', min: 0, max: 1e5, default: null, optional: true },
      askedAtEnd: { kind: 'yesNo', default: null, optional: true },
    },
  },
});
