import { figureWords } from '../../figures/en';
import { exclusionReasonWords } from '../../figures/options-en';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Leave-out list and ideal customer',
  question: 'Whom would you like back, and whom not?',
  summary:
    'Describe the customer you wish for. Then cross off whom you will not approach, with a reason for each, or say that you leave out nobody.',
  inputs: {
    idealNeed: { label: 'What do they need from you?', help: 'For example a service and repairs.' },
    idealValue: { label: 'What do they spend with you in a year?', help: 'Roughly will do.' },
    idealBehaviour: {
      label: 'How do they behave?',
      help: 'For example they keep their appointments and are kind to your staff.',
    },
    idealPayment: { label: 'How do they pay?', help: 'For example when they collect the car.' },
    idealFit: {
      label: 'Why do they suit your business?',
      help: 'For example they live nearby and drive a make you know well.',
    },
    idealReferral: { label: 'Whom could they send to you?' },
    idealValues: { label: 'What matters to them?', help: 'For example that they never wait long.' },
    dormantCustomers: {
      label: 'How many people are on your list?',
      help: 'Everyone who has stayed away too long, before you cross anybody off.',
    },
    exclusionMode: {
      ...figureWords.exclusionMode,
      options: { count: 'as a number of people', share: 'of 100 still left' },
    },
    exclusions: {
      label: 'Whom do you leave out, and why?',
      help: 'Enter numbers here and no names, so that the sheet can lie on the table.',
      row: 'Reason',
      add: 'Add a reason',
      none: 'I leave nobody out',
      fields: {
        reason: {
          label: 'Reason',
          options: exclusionReasonWords,
        },
        count: { label: 'How many' },
        share: { label: 'How many' },
        proof: { label: 'How can you tell?' },
      },
    },
    objectionsRemoved: {
      label: 'Has everyone come off who does not want advertising?',
      help: 'Look through old emails and index cards as well.',
    },
  },
  quantities: {
    idealTraits: { label: 'of 7 points described' },
    idealState: {
      label: 'Is your ideal customer described?',
      verdicts: {
        done: {
          label: 'yes',
          text: 'Hold every line of your list against this picture.',
        },
        begun: {
          label: 'not quite',
          text: 'Five points are enough, so {idealMissing} {idealMissing:is|are} still missing. Take one of these:',
        },
        open: {
          label: 'not yet',
          text: 'Describe the customer you would like back. Five points are enough:',
        },
      },
    },
    idealMissing: { label: 'Points still missing' },
    openTraits: { label: 'Not described yet' },
    remainingCustomers: { label: 'people stay on the list' },
    excludedCustomers: { label: 'People you leave out' },
    countedExclusions: { label: 'Lines that say how many' },
    numberedLines: { label: 'Lines with a number' },
    lineCount: { label: 'Lines' },
    openPoints: { label: 'Still missing' },
    leaveOutState: {
      label: 'Is the list done?',
      verdicts: {
        open: {
          label: 'not decided',
          text: '‘Nobody’ is a decision too, and there is a button for it. Still missing:',
        },
        begun: { label: 'something is missing', text: 'Before the list is done you still have to:' },
        nobody: {
          label: 'done, nobody',
          text: 'That is decided, and all {remainingCustomers} stay on the list.',
        },
        nobodyLeft: {
          label: 'done, no one stays',
          text: 'By these figures nobody is left whom you could approach. Check whether one of the numbers is too large.',
        },
        done: {
          label: 'done',
          text: 'Of {dormantCustomers} people you leave out {excludedCustomers}. That leaves {remainingCustomers}, and every line has its reason.',
        },
      },
    },
  },
  parts: {
    idealCustomer: { title: 'Your ideal customer', lead: 'Whom would you like back?' },
    leaveOut: { title: 'Your leave-out list', lead: 'Whom will you not approach, and for which reason?' },
  },
  items: {
    need: 'what they need',
    value: 'what they spend',
    behaviour: 'how they behave',
    payment: 'how they pay',
    fit: 'why they suit you',
    referral: 'whom they could send',
    values: 'what matters to them',
    listLength: 'the length of the list',
    decided: 'whom you leave out',
    reasons: 'a reason in every line',
    otherReason: 'which other reason it is',
    numbers: 'a number in every line',
    objections: 'who does not want advertising',
  },
  todo: {
    need: 'Write down what they need from you.',
    value: 'Guess what they spend in a year.',
    behaviour: 'Say how they behave.',
    payment: 'Say how they pay.',
    fit: 'Say why they suit you.',
    referral: 'Think whom they could send to you.',
    values: 'Say what matters to them.',
    listLength: 'Enter how many people are on your list.',
    decided: 'Say whom you leave out, or press the button that says nobody.',
    reasons: 'Choose a reason in every line.',
    otherReason: 'Write under ‘More about this row’ which other reason it is.',
    numbers: 'Enter in every line how many there are.',
    objections: 'Look up who does not want advertising and take all of them off.',
  },
  warnings: {
    COUNT_ORDER: 'You are leaving out more people than there are on the list. Check the numbers.',
  },
  reasons: { NO_DATA: 'No line says yet how many there are.' },
  notes: {
    notEverybody:
      'You will not miss everyone who is missing. If you try to get all of them back, your hours also go to people who annoyed you before. But many deserve a second look, and somebody who once complained with good cause certainly does.',
    ownInvoices:
      'Only your own invoices and reminders tell you who pays late. Do not pass your list to other businesses, and do not accept theirs.',
  },
  groups: {},
  headlines: {
    idealState: {
      done: 'You know whom you would like back.',
      begun: 'Your ideal customer is only half described.',
      open: 'Your ideal customer is not described yet.',
    },
    leaveOutState: {
      open: 'Nobody has been crossed off yet.',
      begun: 'The leave-out list is not done yet.',
      nobody: 'You leave nobody out.',
      nobodyLeft: 'There is nobody left.',
      done: 'The leave-out list is done.',
    },
  },
  rulers: {},
  charts: {},
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hair salon',
      note: 'There are 320 guests who have not come for a year. Ms Kern leaves out bargain hunters, people who want no advertising and those who moved away.',
      texts: {
        idealNeed: 'colour and a cut every six to eight weeks',
        idealValue: 'about €400 a year',
        idealBehaviour: 'rings in good time if something comes up',
        idealPayment: 'straight after the appointment',
        idealFit: 'likes it quiet and takes advice',
        idealReferral: 'colleagues, and neighbours in our street',
        idealValues: 'the same stylist every time',
        'exclusions.0.proof': 'the till shows visits in offer weeks only',
        'exclusions.1.proof': 'a note on the card',
        'exclusions.2.proof': 'our card came back',
      },
    },
    garage: {
      title: 'Brandt’s garage',
      note: 'Of 450 people 45 have always paid only when reminded, and 24 have sold their car.',
      texts: {
        idealNeed: 'servicing and repairs for a car between three and twelve years old',
        idealValue: 'about €500 a year',
        idealBehaviour: 'brings the car on the day we agreed',
        idealPayment: 'on collection',
        idealFit: 'works or lives nearby',
        idealReferral: 'people from the trading estate',
        idealValues: 'having the car back the same day',
        'exclusions.0.proof': 'two reminders among the last three invoices',
        'exclusions.1.proof': 'car sold, says the job sheet',
      },
    },
    'online-shop': {
      title: 'Halm Tea, online shop',
      note: '5,200 customers have not ordered for a year. Halm leaves out those who only ever bought with vouchers and those who want no advertising.',
      texts: {
        idealNeed: 'loose tea for every day, and the new harvest',
        idealValue: 'three or four parcels a year',
        idealBehaviour: 'takes time to choose and seldom sends anything back',
        idealPayment: 'when ordering',
        idealFit: 'wants to know where the tea comes from',
        'exclusions.0.proof': 'a voucher in every order',
        'exclusions.1.proof': 'unsubscribed or objected',
      },
    },
    'tax-adviser': {
      title: 'Ohlsen Tax Advisers',
      note: 'Of 26 former clients four paid only after the second reminder, and three never kept an appointment.',
      texts: {
        idealNeed: 'payroll and year-end accounts for a trade business',
        idealValue: 'about €2,000 of fees a year',
        idealBehaviour: 'sends the receipts on time',
        idealPayment: 'on the first invoice',
        idealFit: 'employs five to twenty people and is from around here',
        idealReferral: 'other members of the guild',
        idealValues: 'a call before a deadline runs out',
        'exclusions.0.proof': 'paid after the second reminder',
        'exclusions.1.proof': 'missed three appointments without a word',
      },
    },
  },
};
