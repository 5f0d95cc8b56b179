import { defineInputs } from '../../../lib/definition/definition';

const yesNo = { kind: 'yesNo', default: false } as const;

/** What the exception for one’s own customers asks further, once the address is from a sale. */
const exception = { ...yesNo, when: 'isMessage and addressFromSale' } as const;

/** Everything the tool asks for, in the order of the public contract; then the list that asks about the data. */
export const inputs = defineInputs({
  country: { kind: 'choice', options: ['DE', 'AT', 'CH'], default: 'DE' },
  contactChannel: {
    kind: 'choice',
    options: [
      'letter',
      'email',
      'phone',
      'sms',
      'messenger',
      'socialMessage',
      'fax',
      'automatedCall',
      'inPerson',
      'customAudience',
      'contractMessage',
    ],
    default: 'letter',
  },
  audience: {
    kind: 'choice',
    options: ['consumer', 'business'],
    default: 'consumer',
    when: "contactChannel = 'phone'",
  },
  objectionKnown: { ...yesNo, when: "contactChannel <> 'contractMessage'" },
  consentGiven: { ...yesNo, when: 'needsBasis' },
  consentDocumented: { ...yesNo, when: 'needsBasis and consentGiven' },
  addressFromSale: yesNo,
  similarProducts: exception,
  noticeAtCollection: exception,
  noticeInEachMessage: exception,
  presumedConsent: { ...yesNo, when: "contactChannel = 'phone' and audience = 'business'" },
  monthsSinceLastPurchase: {
    kind: 'number',
    unit: 'months',
    min: 0,
    max: 1200,
    default: null,
    plausible: [1, 60],
    optional: true,
    when: 'isMessage and isExcepted',
  },
  relationshipEnded: { ...yesNo, optional: true, when: 'isMessage and isExcepted' },
  dataUse: {
    kind: 'answers',
    values: [0, 1],
    default: null,
    optional: true,
    ticks: 'win-back/measures/nine-points',
    items: [
      { id: 'purpose', group: 'list', weight: 1 },
      { id: 'basis', group: 'list', weight: 1 },
      { id: 'informed', group: 'list', weight: 1 },
      { id: 'fields', group: 'list', weight: 1 },
      { id: 'objections', group: 'list', weight: 1 },
      { id: 'deletion', group: 'list', weight: 1 },
      { id: 'access', group: 'list', weight: 1 },
      { id: 'contract', group: 'list', weight: 1 },
      { id: 'names', group: 'list', weight: 1 },
    ],
  },
});
