import { definePart } from '../../../../lib/definition/definition';

const checked = '2026-11-26';

/** May this customer be contacted on this channel, and may the list be used at all? */
export const permission = definePart({
  id: 'permission',
  inputs: [
    'country',
    'contactChannel',
    'audience',
    'objectionKnown',
    'consentGiven',
    'consentDocumented',
    'addressFromSale',
    'similarProducts',
    'noticeAtCollection',
    'noticeInEachMessage',
    'presumedConsent',
    'monthsSinceLastPurchase',
    'relationshipEnded',
    'dataUse',
  ],
  quantities: {
    permission: { decidedBy: 'permissionCode', column: 'permission' },
    permissionCode: {
      unit: 'code',
      refuse: { COUNTRY_TABLE_ONLY: "country <> 'DE'" },
      decide: [
        {
          when: "contactChannel = 'contractMessage'",
          verdict: 'CONTRACT_MESSAGE',
          also: { permission: 'allowed' },
          source: 'bgh-134-15',
          checked,
        },
        {
          when: 'objectionKnown',
          verdict: 'OBJECTION',
          also: { permission: 'blocked' },
          source: 'gdpr-21',
          checked,
        },
        {
          when: "contactChannel = 'letter'",
          verdict: 'POST_LEGIT_INTEREST',
          also: { permission: 'conditional' },
          source: 'olg-stuttgart-63-22',
          checked,
        },
        {
          when: "contactChannel = 'inPerson'",
          verdict: 'INPERSON',
          also: { permission: 'conditional' },
          source: 'uwg-7',
          checked,
        },
        {
          when: 'consentGiven and consentDocumented',
          verdict: 'CONSENT',
          also: { permission: 'allowed' },
          source: 'uwg-7',
          checked,
        },
        {
          when: 'consentGiven',
          verdict: 'CONSENT_UNPROVEN',
          also: { permission: 'conditional' },
          source: 'gdpr-7',
          checked,
        },
        {
          when: "contactChannel = 'phone' and audience = 'business' and presumedConsent",
          verdict: 'PHONE_PRESUMED_B2B',
          also: { permission: 'conditional' },
          source: 'uwg-7',
          checked,
        },
        {
          when: "contactChannel = 'phone'",
          verdict: 'PHONE_NO_CONSENT',
          also: { permission: 'needs_consent' },
          source: 'olg-nuernberg-965-23',
          checked,
        },
        {
          when: "contactChannel = 'email' and isExcepted",
          verdict: 'SOFT_OPT_IN',
          also: { permission: 'conditional' },
          source: 'uwg-7-3',
          checked,
        },
        {
          when: 'isMessage and isExcepted',
          verdict: 'SOFT_OPT_IN_CHECK',
          also: { permission: 'conditional' },
          source: 'uwg-7-3',
          checked,
        },
        {
          when: "contactChannel = 'email'",
          verdict: 'EMAIL_NO_BASIS',
          also: { permission: 'needs_consent' },
          source: 'uwg-7',
          checked,
        },
        {
          when: "contactChannel = 'customAudience'",
          verdict: 'CUSTOM_AUDIENCE_CONSENT',
          also: { permission: 'needs_consent' },
          source: 'gdpr-6',
          checked,
        },
        {
          verdict: 'ELECTRONIC_NO_BASIS',
          also: { permission: 'needs_consent' },
          source: 'uwg-7',
          checked,
        },
      ],
    },
    needsBasis: {
      formula:
        "not (contactChannel = 'contractMessage' or contactChannel = 'letter' or contactChannel = 'inPerson')",
      unit: 'boolean',
      internal: true,
    },
    isMessage: {
      formula:
        "contactChannel = 'email' or contactChannel = 'sms' or contactChannel = 'messenger' or contactChannel = 'socialMessage'",
      unit: 'boolean',
      internal: true,
    },
    isExcepted: {
      formula: 'addressFromSale and similarProducts and noticeAtCollection and noticeInEachMessage',
      unit: 'boolean',
      internal: true,
    },
    // What is known of the two neighbours, as a line of the table: never a yes or no.
    abroad: {
      decide: [
        { when: "country = 'DE'", verdict: 'germany' },
        {
          when: "country = 'AT' and contactChannel = 'letter'",
          verdict: 'at_letter',
          source: 'tkg-174',
          checked,
        },
        {
          when: "country = 'AT' and (contactChannel = 'phone' or contactChannel = 'automatedCall')",
          verdict: 'at_phone',
          source: 'tkg-174',
          checked,
        },
        {
          when: "country = 'AT' and (contactChannel = 'email' or contactChannel = 'sms')",
          verdict: 'at_message',
          source: 'tkg-174',
          checked,
        },
        { when: "contactChannel = 'letter'", verdict: 'ch_letter', source: 'uwg-ch-3', checked },
        {
          when: "country = 'CH' and contactChannel = 'phone'",
          verdict: 'ch_phone',
          source: 'uwg-ch-3',
          checked,
        },
        {
          when: "country = 'CH' and (contactChannel = 'email' or contactChannel = 'sms')",
          verdict: 'ch_message',
          source: 'uwg-ch-3',
          checked,
        },
        { verdict: 'other' },
      ],
      internal: true,
    },
    pointsDone: {
      formula: 'count(where(dataUse, if(given(answer), answer = 0, false)))',
      unit: 'count',
      internal: true,
    },
    pointsApart: { formula: 'count(where(dataUse, not applies))', unit: 'count', internal: true },
    pointsOpen: { formula: 'count(dataUse) - pointsDone - pointsApart', unit: 'count', internal: true },
    /** Whether the first of the two questions is answered: no point is open. */
    dataUseSettled: { formula: 'pointsOpen = 0', unit: 'boolean', internal: true },
    dataSentence: {
      decide: [
        // The nine points follow the law of the European Union.
        { when: "contactChannel = 'contractMessage' or country = 'CH'", verdict: 'none' },
        { when: 'dataUseSettled', verdict: 'settled' },
        { when: 'pointsDone + pointsApart = 0', verdict: 'unasked' },
        { verdict: 'open' },
      ],
      internal: true,
    },
    notice: { decide: [{ verdict: 'always' }], internal: true },
  },
  main: 'permission',
  verdict: 'permissionCode',
  first: [
    'contactChannel',
    'audience',
    'objectionKnown',
    'consentGiven',
    'consentDocumented',
    'presumedConsent',
  ],
  groups: [
    {
      id: 'exception',
      inputs: [
        'addressFromSale',
        'similarProducts',
        'noticeAtCollection',
        'noticeInEachMessage',
        'monthsSinceLastPurchase',
        'relationshipEnded',
      ],
    },
    { id: 'data', inputs: ['dataUse'] },
    { id: 'where', inputs: ['country'] },
  ],
  sentences: ['permissionCode', 'abroad', 'dataSentence', 'notice'],
  charts: ['channels'],
  notes: ['twoQuestions', 'eachStep', 'afterCancelling', 'voucher'],
  warnings: [
    {
      code: 'EMAIL_OLD_CONTACT',
      when: "(permissionCode = 'SOFT_OPT_IN' or permissionCode = 'SOFT_OPT_IN_CHECK') and monthsSinceLastPurchase > 24 months",
      fields: ['monthsSinceLastPurchase'],
    },
    {
      code: 'RELATIONSHIP_ENDED',
      when: "(permissionCode = 'SOFT_OPT_IN' or permissionCode = 'SOFT_OPT_IN_CHECK') and relationshipEnded",
      fields: ['relationshipEnded'],
    },
  ],
});
