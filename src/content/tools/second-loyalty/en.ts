import { figureWords } from '../../figures/en';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

const checks = {
  Confirmed: 'The job was confirmed the same day.',
  CauseShown: 'The old fault is put right, and they have seen it.',
  OneContact: 'The person they turn to was there, or the stand-in knew.',
  CheckedTwice: 'Somebody else checked the work.',
  OnTime: 'It was ready on the day we had named.',
  InvoiceChecked: 'Somebody else checked the bill.',
  FeedbackAsked: 'Somebody asked at the handover how it went.',
  Thanked: 'Somebody said thank you.',
} as const;
const of = <O extends string>(order: O) =>
  Object.fromEntries(Object.entries(checks).map(([check, text]) => [order + check, text])) as Record<
    `${O}${keyof typeof checks}`,
    string
  >;

const reasonRow = {
  reason: { label: 'Reason' },
  weight: {
    label: 'Weight',
    options: { 1: '1 little', 2: '2', 3: '3', 4: '4', 5: '5 a lot' },
  },
};

export const words: WordsOf<typeof tool> = {
  name: 'After they come back',
  question: 'Will they stay this time?',
  summary:
    'A sheet for one customer who came back: three jobs without a fault, and what weighs more for them, staying or leaving.',
  inputs: {
    customer: {
      ...figureWords.customer,
      help: 'Initials will do. For the next customer, print the sheet and clear your entries.',
    },
    contactPerson: { label: 'Whom do they turn to?' },
    deputy: { label: 'Who stands in?' },
    orderChecks: {
      label: 'The first three jobs or visits',
      help: 'Answer for each one as soon as it is over. If you do not have something, it does not apply.',
      items: { ...of('first'), ...of('second'), ...of('third') },
      groups: { first: 'First job', second: 'Second job', third: 'Third job' },
      values: { 0: 'no', 1: 'yes' },
    },
    reasonsToStay: {
      label: 'Reasons to stay',
      help: 'As they would see them. Better still, ask at the next handover.',
      row: 'Reason',
      add: 'Add a reason to stay',
      fields: reasonRow,
    },
    reasonsToLeave: {
      label: 'Reasons to leave',
      row: 'Reason',
      add: 'Add a reason to leave',
      none: 'There is none',
      fields: reasonRow,
    },
    nextLook: { label: 'When will you look again?', help: 'Ideally in 90 days.' },
  },
  quantities: {
    faultlessOrders: { label: 'of 3 jobs without a fault' },
    checksDone: { label: 'Points with ‘yes’' },
    checksMissed: { label: 'Points with ‘no’' },
    firstAsked: { label: 'First job, points that apply' },
    firstOpen: { label: 'First job, still open' },
    secondAsked: { label: 'Second job, points that apply' },
    secondOpen: { label: 'Second job, still open' },
    thirdAsked: { label: 'Third job, points that apply' },
    thirdOpen: { label: 'Third job, still open' },
    openSteps: { label: 'Still missing' },
    ordersState: {
      label: 'Were the jobs faultless?',
      verdicts: {
        fault: {
          label: 'something went wrong',
          text: 'Tell them yourself, and put it right today. From then on three new jobs without a mistake count; start a fresh sheet for them, so that what went wrong stays on record. Still missing on this one:',
        },
        open: { label: 'none yet', text: 'Begin like this:' },
        begun: {
          label: 'not all three yet',
          text: 'So far {faultlessOrders} of 3 jobs had no fault. Still missing:',
        },
        done: {
          label: 'yes, all three',
          text: 'From now on treat them like any regular.',
        },
      },
    },
    loyaltyBalance: { label: 'is how much more staying weighs than leaving' },
    stayWeight: { label: 'Reasons to stay, together' },
    leaveWeight: { label: 'Reasons to leave, together' },
    heaviestToLeave: { label: 'Heaviest reason to leave' },
    openReasons: { label: 'Still missing' },
    balanceState: {
      label: 'What weighs more?',
      verdicts: {
        open: { label: 'open', text: 'Write down both sides. Still missing:' },
        begun: {
          label: 'something is missing',
          text: 'It is too early to say what weighs more. Still missing:',
        },
        leaving: {
          label: 'leaving',
          text: 'It stands {leaveWeight} against {stayWeight}. Give them one more reason to stay, or take away a reason to leave.',
        },
        even: {
          label: 'the same',
          text: 'It stands {stayWeight} to {leaveWeight}. Something small will decide, and you can add it.',
        },
        staying: {
          label: 'staying',
          text: 'It stands {stayWeight} against {leaveWeight}. The sheet is done only after three jobs without a fault.',
        },
        done: {
          label: 'staying, after three good jobs',
          text: 'Three jobs without a fault, and staying weighs {stayWeight} against {leaveWeight}.',
        },
      },
    },
    heaviestState: {
      label: 'What speaks most against you',
      verdicts: {
        mind: { label: 'named', text: 'What speaks most against you: ‘{heaviestToLeave}’.' },
      },
      none: {},
    },
  },
  parts: {
    threeOrders: {
      title: 'Three jobs without a fault',
      lead: 'Were the first three jobs after they came back faultless?',
    },
    balance: { title: 'Stay or leave', lead: 'What weighs more for this customer?' },
  },
  items: {
    contactPerson: 'a person to turn to, and a stand-in',
    first: 'the first job',
    second: 'the second job',
    third: 'the third job',
    stay: 'a reason to stay',
    leave: 'the reasons to leave',
    weights: 'the weights',
    nextLook: 'the day to look again',
  },
  todo: {
    contactPerson: 'Name the person they turn to and who stands in.',
    first: 'Do the first job without a fault and tick it off.',
    second: 'Do the second job without a fault and tick it off.',
    third: 'Do the third job without a fault and tick it off.',
    stay: 'Write down what gives them reason to stay.',
    leave: 'Write down what speaks against it, or say that there is nothing.',
    weights: 'Give each reason a weight from 1 to 5.',
    nextLook: 'Set the day on which you look again.',
  },
  warnings: {},
  reasons: { NO_DATA: 'This waits for a reason with a weight.' },
  notes: {
    noThirdChance:
      'There is hardly ever a third chance. Somebody who has come back once looks closely, and the second time they say nothing.',
    askInPerson:
      'Ask at the handover and not by phone or email afterwards. German law counts ‘Were you happy with us?’ by those channels as advertising, which takes their permission.',
    eInvoice:
      'If the customer is a business in Germany, check the form of the bill as well: paper and PDF are allowed between businesses until the end of 2026, and until the end of 2027 for those with no more than €800,000 of turnover in the year before.',
    asTheyWeigh: 'The weights are a guess until you have asked. A discount rarely changes this balance.',
  },
  groups: {},
  headlines: {
    ordersState: {
      fault: 'Something went wrong again.',
      open: 'No job ticked off yet.',
      begun: 'Not all three yet.',
      done: 'Three jobs without a fault.',
    },
    balanceState: {
      open: 'Not weighed yet.',
      begun: 'Not fully weighed yet.',
      leaving: 'Leaving weighs more.',
      even: 'Both weigh the same.',
      staying: 'Staying weighs more.',
      done: 'They have good reasons to stay.',
    },
  },
  rulers: {},
  charts: {
    title_scales: 'What weighs how much',
    sideAxis: 'Side',
    stayWeight: 'reasons to stay',
    leaveWeight: 'reasons to leave',
    weight: 'Weight',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hair salon',
      note: 'S. L. has been back three times, always with Jana and always on time.',
      texts: {
        customer: 'S. L.',
        contactPerson: 'Jana',
        deputy: 'Ms Kern',
        'reasonsToStay.0.reason': 'Jana knows her colour',
        'reasonsToStay.1.reason': 'no more waiting',
        'reasonsToLeave.0.reason': 'nowhere to park',
        'reasonsToLeave.1.reason': 'the chain is cheaper',
      },
    },
    garage: {
      title: 'Brandt’s garage',
      note: 'No. 117 is a customer again. Two jobs were right at once, the third is still to come.',
      texts: {
        customer: 'No. 117',
        contactPerson: 'Mr Demir',
        deputy: 'Mr Brandt',
        'reasonsToStay.0.reason': 'same-day call back',
        'reasonsToStay.1.reason': 'car is fetched',
        'reasonsToStay.2.reason': 'two jobs without rework',
        'reasonsToLeave.0.reason': 'the longer way',
        'reasonsToLeave.1.reason': 'brakes not forgotten',
        'reasonsToLeave.2.reason': 'cheaper tyres next door',
      },
    },
    'online-shop': {
      title: 'Halm Tea, online shop',
      note: 'M. S. has ordered once again. Whether she stays is open.',
      texts: {
        customer: 'M. S.',
        contactPerson: 'Mirja',
        deputy: 'Halm',
        'reasonsToStay.0.reason': 'first to taste the new harvest',
        'reasonsToStay.1.reason': 'the tin came without dents',
        'reasonsToLeave.0.reason': 'tea is cheaper in the supermarket',
        'reasonsToLeave.1.reason': 'the postage',
      },
    },
    'tax-adviser': {
      title: 'Ohlsen Tax Advisers',
      note: 'A trade business is a client again, and its first payroll had no fault.',
      texts: {
        customer: 'D. and Sons',
        contactPerson: 'Mr Wenk',
        deputy: 'Ms Ohlsen',
        'reasonsToStay.0.reason': 'an answer in two days, always from Mr Wenk',
        'reasonsToStay.1.reason': 'receipts by phone',
        'reasonsToLeave.0.reason': 'the fee',
        'reasonsToLeave.1.reason': 'a cousin is a tax adviser',
      },
    },
  },
};
