import { figures } from '../../figures/index';
import { defineInputs } from '../../../lib/definition/definition';

const text = { kind: 'text', default: null } as const;
const aside = { kind: 'text', default: null, optional: true } as const;

/** One line for each contact with the customer in a phase, from the question they have to who answers it how often. */
const contacts = {
  kind: 'rows',
  min: 0,
  max: 40,
  default: null,
  optional: true,
  fields: {
    question: text,
    touchpoint: text,
    benefit: text,
    cadence: { kind: 'choice', options: ['everyTime', 'weekly', 'monthly', 'yearly', 'once'], default: null },
    owner: text,
    timing: aside,
    feeling: aside,
    informationNeeded: aside,
    informationToday: { kind: 'choice', options: ['yes', 'partly', 'no'], default: null, optional: true },
    message: aside,
    dialogueOffer: aside,
  },
} as const;

const inUse = (ids: readonly string[], group: string) =>
  ({
    kind: 'answers',
    default: null,
    optional: true,
    values: [0, 2, 4],
    items: ids.map((id) => ({ id, group, weight: 1 })),
  }) as const;

export const inputs = defineInputs({
  firstPurchaseContacts: contacts,
  afterPurchaseContacts: contacts,
  repurchaseContacts: contacts,
  orderPrice: {
    kind: 'money',
    unit: 'currency',
    min: 0,
    max: 1e7,
    default: null,
    optional: true,
    plausible: [20, 2000],
  },
  orderValue: {
    ...figures.orderValue,
    default: 180,
    plausible: [30, 500],
    evidence: 'H',
    profile: 'orderValue',
    optional: true,
  },
  reassurance: inUse(['confirmChoice', 'usageTips', 'proof', 'guarantee', 'surprise'], 'reassurance'),
  habitAnchors: inUse(['fixedDay', 'reminder', 'knownPerson', 'nextStep'], 'anchors'),
});
