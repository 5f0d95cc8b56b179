import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Whom you may contact, and how',
  question: 'May I contact this customer?',
  summary:
    'Whether you may write to a customer, ring them or send them a message, what you need for it, and nine points that hold for the whole list. German law; for Austria and Switzerland there is a table. Not legal advice.',
  inputs: {
    country: {
      label: 'Where does the customer live?',
      options: { DE: 'Germany', AT: 'Austria (table only)', CH: 'Switzerland (table only)' },
    },
    contactChannel: {
      label: 'Which channel?',
      options: {
        letter: 'Letter, card or parcel',
        email: 'Email',
        phone: 'Phone call',
        sms: 'Text',
        messenger: 'Message on WhatsApp or similar',
        socialMessage: 'Message on Instagram or similar',
        fax: 'Fax',
        automatedCall: 'Call from a machine',
        inPerson: 'Talk in the shop, or a visit',
        customAudience: 'Uploading customers’ addresses to an advertising site',
        contractMessage: 'Bill or confirmation, no advertising',
      },
    },
    audience: {
      label: 'Whom would you ring?',
      options: { consumer: 'a private customer', business: 'a business customer' },
    },
    objectionKnown: {
      label: 'Have they said no to advertising?',
      help: 'However they said it: at the counter, in an email, or when they cancelled.',
    },
    consentGiven: {
      label: 'Have they expressly agreed to this channel?',
      help: 'Beforehand, and to this channel. Having known them for years is not enough.',
    },
    consentDocumented: {
      label: 'Can you prove it?',
      help: 'For example by a signature, or by a sign-on they confirmed themselves.',
    },
    addressFromSale: {
      label: 'Did they give you the address or number in a sale?',
      help: 'They themselves, to you, when they bought or ordered something.',
    },
    similarProducts: {
      label: 'Is it about something similar of yours?',
      help: 'Your own goods or services, like those they have bought before.',
    },
    noticeAtCollection: {
      label: 'Were they told then that they can say no?',
      help: 'Clearly, and at the very place where they gave you the address.',
    },
    noticeInEachMessage: {
      label: 'Does every message say how to say no?',
      help: 'In a way that costs them nothing.',
    },
    presumedConsent: {
      label: 'Is the business likely to welcome the call?',
      help: 'You need solid reasons, such as a recent job that the call is about.',
    },
    monthsSinceLastPurchase: {
      label: 'Months since they last bought',
      help: 'You may leave this empty.',
    },
    relationshipEnded: { label: 'Have they cancelled?' },
    dataUse: {
      label: 'May you use the list at all?',
      help: 'Go through these once for the whole list, and put a name and a date to each open point.',
      items: {
        purpose: 'We have written down what we use the list for.',
        basis:
          'We have noted why we may use it: these people agreed, or our interest outweighs theirs. The note has a date.',
        informed:
          'Our privacy notice tells customers about it, including where details come from that they did not give us.',
        fields: 'The list holds only what we need for this letter.',
        objections: 'Everyone who wants no advertising has been taken out.',
        deletion: 'We have set a day on which the list is deleted.',
        access: 'Only the people who work with the list can open it.',
        contract:
          'Anyone who works with the list for us, such as a printer, has signed a data processing contract. Somebody who decides for themselves, such as our tax adviser, has a right of their own to use it.',
        names: 'Lists we print or pass round carry numbers, and names only where they are needed.',
      },
      groups: { list: 'Before anybody is contacted' },
      values: { 0: 'done', 1: 'still open' },
      actions: {
        purpose:
          'Write it in one sentence, for example: ‘We invite customers who left to come back, by letter.’',
        basis:
          'Weigh your interest against theirs in a short note, with date and name. There is one to copy in the step ‘Plan’.',
        informed: 'Add it to your privacy notice, and enclose that with the first letter.',
        fields: 'Delete every column you can do without.',
        objections: 'Go through the list with your no-advertising list beside it.',
        deletion: 'Put the day in your diary on which you delete the list.',
        access: 'Protect the file with a password that only these people know.',
        contract: 'Have the printer sign a data processing contract before the addresses go there.',
        names: 'Put customer numbers in place of the names.',
      },
    },
  },
  quantities: {
    permission: {
      label: 'on this channel',
      verdicts: {
        allowed: { label: 'yes' },
        conditional: { label: 'yes, with conditions' },
        needs_consent: { label: 'only with permission' },
        blocked: { label: 'no' },
      },
    },
    permissionCode: {
      label: 'Why',
      verdicts: {
        CONTRACT_MESSAGE: {
          label: 'message without advertising',
          text: 'A bill, a confirmation or a product recall may always go out, even to somebody who wants no advertising. It must not carry an offer, however small, because that turns the whole message into advertising.',
        },
        OBJECTION: {
          label: 'wants no advertising',
          text: 'A customer who has said no to advertising gets none on any channel, and a handwritten card is no exception. Put them on your no-advertising list, and tell them briefly that you have.',
        },
        POST_LEGIT_INTEREST: {
          label: 'letter',
          text: 'You may send a letter if you have noted beforehand, with a date, why your interest outweighs the customer’s. It should be about what they used to buy, and say plainly who is writing, what you do with their details, and how they can say no to more. Last, make sure they are not on your no-advertising list.',
        },
        INPERSON: {
          label: 'conversation',
          text: 'In the shop or at an event you may talk to them, as long as you press nobody. Do not turn up at somebody’s home unannounced if you can tell that they would not like it.',
        },
        CONSENT: {
          label: 'agreed, and proved',
          text: 'They agreed, and you can prove it. Keep the proof; for calls, that means five years, starting again after each one. Taking the permission back must be as easy as giving it was.',
        },
        CONSENT_UNPROVEN: {
          label: 'agreed, but not proved',
          text: 'Wait. It is you who has to prove that they agreed, and until you can, send nothing and do not ring. Ask them to sign when they are next in.',
        },
        PHONE_PRESUMED_B2B: {
          label: 'call to a business',
          text: 'You may ring this business if you have solid reasons: you have worked for them lately, the call is about the same thing, and you are used to phoning one another. Write the reasons down first, because in a dispute you have to prove them.',
        },
        PHONE_NO_CONSENT: {
          label: 'call without permission',
          text: 'Do not ring them. A call to win somebody back is advertising too, and that takes permission beforehand; calls to private customers can cost a fine of up to €300,000. Write a letter instead, and say in it when you can be reached.',
        },
        SOFT_OPT_IN: {
          label: 'exception for your own customers',
          text: 'This falls under the exception for emails to your own customers, if all four answers are really true and they have not said no. Check above all what they were told at the time, since it cannot be made up for later.',
        },
        SOFT_OPT_IN_CHECK: {
          label: 'exception, have it checked',
          text: 'The exception for your own customers may hold here too, but only if they gave you this very number or account in the sale. Have somebody who knows the law look at it first.',
        },
        EMAIL_NO_BASIS: {
          label: 'email without permission',
          text: 'Do not send an email. Even asking for permission by email would be advertising, so ask by letter or in the shop. If they gave you the address when they bought, the exception for emails to your own customers may help; its questions are among your answers.',
        },
        CUSTOM_AUDIENCE_CONSENT: {
          label: 'advertising site',
          text: 'Upload the addresses only if each of these customers has agreed to it. The exception for emails to your own customers does not help, because it is for messages you send yourself.',
        },
        ELECTRONIC_NO_BASIS: {
          label: 'not without permission',
          text: 'This channel takes the customer’s permission. Write a letter, or ask them when they are next in.',
        },
      },
      none: {
        COUNTRY_TABLE_ONLY:
          'For Austria and Switzerland we give no yes or no, only what holds there in outline. The whole table is under ‘Pictures’.',
      },
    },
    needsBasis: { label: 'This channel takes permission or an exception' },
    isMessage: { label: 'Email, text or message' },
    isExcepted: { label: 'All four conditions of the exception hold' },
    abroad: {
      label: 'Across the border',
      verdicts: {
        germany: { label: 'Germany' },
        at_letter: {
          label: 'Austria, letter',
          text: 'For letters Austria goes by data protection law, as Germany does: your interest must outweigh the customer’s, and they can say no.',
        },
        at_phone: {
          label: 'Austria, call',
          text: 'In Austria an advertising call always takes permission beforehand, from private and from business customers. Ringing to ask for it is already unlawful, and there is no exception for your own customers.',
        },
        at_message: {
          label: 'Austria, email or text',
          text: 'In Austria emails and texts take permission beforehand, from businesses too. There is an exception if you were given the address in a sale, advertise something similar of your own, and let them say no then and every time since. First check the list of people who want no advertising that the regulator RTR keeps.',
        },
        ch_letter: {
          label: 'Switzerland, letter',
          text: 'In Switzerland letters are allowed, except to those who have said no or stand on a list against advertising.',
        },
        ch_phone: {
          label: 'Switzerland, call',
          text: 'In Switzerland a person may ring, unless the number has a star in the directory or is not in it at all. The star does not protect people from firms they are customers of; whether that still holds once they have left is open. The caller must show a number that is in the directory.',
        },
        ch_message: {
          label: 'Switzerland, email or text',
          text: 'In Switzerland advertising sent automatically takes permission beforehand, a true sender and a free way to say no. Excepted are customers who were told so in the sale, for your own similar goods.',
        },
        other: {
          label: 'nothing found',
          text: 'Our table says nothing about this channel. Ask a chamber, a trade association or a lawyer there.',
        },
      },
    },
    pointsDone: { label: 'Points done' },
    pointsApart: { label: 'Points that do not apply' },
    pointsOpen: { label: 'Points still open' },
    dataUseSettled: { label: 'No point is open' },
    dataSentence: {
      label: 'Whether you may use the list',
      verdicts: {
        none: { label: 'not asked' },
        settled: {
          label: 'no point open',
          text: 'The nine points about your list are settled. They hold for everybody on it, while the channel has to be checked anew for each contact.',
        },
        unasked: {
          label: 'not checked yet',
          text: 'The channel is one question. The other is whether you may use the details on your list at all, so go through the nine points before you contact anybody.',
        },
        open: {
          label: 'points open',
          text: 'Of the nine points about your list, {pointsOpen} {pointsOpen:is|are} still open. Contact nobody until they are settled.',
        },
      },
    },
    notice: {
      label: 'Note',
      verdicts: {
        always: {
          label: 'note',
          text: 'Orientation only, not legal advice. Have the current law and your case checked before use. Last checked on 26 November 2026, not by a lawyer.',
        },
      },
    },
  },
  parts: {
    permission: {
      title: 'May you?',
      lead: 'May you contact this customer on this channel, and what does it take?',
    },
  },
  items: {},
  todo: {},
  warnings: {},
  reasons: {},
  notes: {
    twoQuestions:
      'There are always two questions. Whether you may use somebody’s details is for data protection law, and whether you may use the channel is for advertising law. A yes to one never stands in for the other.',
    eachStep:
      'A letter that announces a call is no permission for the call. If an email follows the letter, and a call the email, check each of them by itself.',
    afterCancelling:
      'When somebody has cancelled, the confirmation goes out first and holds no offer. An offer comes afterwards, in a message of its own, and has to pass here like any other.',
    voucher:
      'If an email holds a voucher, its value, deadline, minimum order and exceptions must be there too. Otherwise it is unlawful, even if the customer agreed to emails. We would take the same care on paper.',
  },
  groups: {
    exception: {
      title: 'Exception for emails to your own customers',
      summary: 'address from a sale: {addressFromSale}',
    },
    data: { title: 'Nine points for the whole list', summary: '{pointsOpen} of 9 open' },
    where: { title: 'Country', summary: '{country}' },
  },
  headlines: {
    permissionCode: {
      CONTRACT_MESSAGE: 'Allowed, without an offer.',
      OBJECTION: 'Do not contact them.',
      POST_LEGIT_INTEREST: 'A letter is usually allowed.',
      INPERSON: 'Talk, but do not press.',
      CONSENT: 'Allowed.',
      CONSENT_UNPROVEN: 'Once you can prove that they agreed.',
      PHONE_PRESUMED_B2B: 'Ring once your reasons are on paper.',
      PHONE_NO_CONSENT: 'Do not ring.',
      SOFT_OPT_IN: 'Only if all four conditions hold.',
      SOFT_OPT_IN_CHECK: 'Perhaps; have it checked.',
      CUSTOM_AUDIENCE_CONSENT: 'Do not upload them.',
      EMAIL_NO_BASIS: 'No email.',
      ELECTRONIC_NO_BASIS: 'Not on this channel.',
    },
  },
  rulers: {},
  charts: {
    title_channels: 'The other channels, as long as they have agreed to nothing',
    title_AT: 'Austria in outline',
    title_CH: 'Switzerland in outline',
    channelAxis: 'Channel',
    permissionAxis: 'What holds',
    letter: 'Letter, card, parcel',
    inPerson: 'Talk, visit',
    phone: 'Call',
    email: 'Email',
    sms: 'Text',
    messenger: 'WhatsApp or similar',
    socialMessage: 'Instagram or similar',
    fax: 'Fax',
    automatedCall: 'Call from a machine',
    customAudience: 'Advertising site',
    contractMessage: 'Bill, confirmation',
    allowed: 'yes',
    conditional: 'yes, with conditions',
    needs_consent: 'only with permission',
    blocked: 'no',
    row_basis: 'Law',
    row_phone: 'Call',
    row_message: 'Email, text',
    row_letter: 'Letter',
    AT_basis: '§ 174 TKG 2021 and the GDPR; fines of up to €50,000 or €100,000, depending on the breach',
    AT_phone:
      'always with permission beforehand, private or business; a call to ask for it is unlawful too; no exception for your own customers',
    AT_message:
      'with permission beforehand, businesses too; exception: address from a sale, something similar of your own, a chance to say no then and every time, not refused, the regulator’s ECG list checked',
    AT_letter: 'if your interest outweighs theirs; they can say no',
    CH_basis: 'Art. 3 UWG (letters o, u, v, w) and the data protection act',
    CH_phone:
      'a person may ring, unless the number has a star entry or is not in the directory; the star does not hold against firms one is a customer of, for former customers that is open; the caller shows a number that is in the directory',
    CH_message:
      'sent automatically: with permission beforehand, a true sender and a free way to say no; exception: customers who were told so in the sale, for your own similar goods',
    CH_letter: 'allowed, except to those who have said no or stand on a list against advertising',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hair salon',
      note: 'All Ms Kern has of a regular who no longer comes is her phone number.',
    },
    garage: {
      title: 'Brandt’s garage',
      note: 'The garage writes to 343 customers. Three of the nine points are still open.',
    },
    'online-shop': {
      title: 'Halm Tea, online shop',
      note: 'At the checkout nobody was told that they can say no, so the shop sends postcards.',
    },
    'tax-adviser': {
      title: 'Ohlsen Tax Advisers',
      note: 'A builder the practice worked for until the summer is waiting to hear about that very matter.',
    },
  },
};
