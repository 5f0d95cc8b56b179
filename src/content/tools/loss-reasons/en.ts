import { lossReasonWords } from '../../figures/options-en';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

const reasonVerdicts = Object.fromEntries(
  Object.entries(lossReasonWords).map(([id, label]) => [id, { label }]),
);

export const words: WordsOf<typeof tool> = {
  name: 'Why they left',
  question: 'Which reason has cost you most?',
  summary:
    'Write down one reason for each customer who left, and what they brought you in a year. The sheet adds up both and shows how much of it you can change.',
  inputs: {
    lossCases: {
      label: 'Who has left, and why?',
      help: 'One line for each customer, or for a pile with the same reason. Write initials instead of names, because this sheet lies on the table and gets printed.',
      row: 'Line',
      add: 'Add a line',
      fields: {
        customer: { label: 'Initials or pile' },
        customers: { label: 'How many (empty: one)' },
        lossType: {
          label: 'How',
          options: {
            silent: 'just stopped coming',
            formalCancellation: 'cancelled',
            nonRenewal: 'did not renew',
            threatened: 'says they will go',
          },
        },
        reason: { label: 'Main reason', options: lossReasonWords },
        annualMargin: { label: 'Margin a year' },
        fixable: { label: 'Can you change it?', options: { yes: 'yes', partly: 'partly', no: 'no' } },
        mistake: {
          label: 'What did you do wrong?',
          options: {
            service: 'too slow, or nobody cared',
            complaint: 'left a complaint unanswered',
            staff: 'were unfriendly or gave bad advice',
            product: 'goods or work were poor',
            billing: 'the bill was wrong',
          },
        },
        since: { label: 'Gone since' },
        circumstances: { label: 'What happened last?' },
        smallestTrigger: {
          label: 'What was the smallest thing?',
          help: 'Often something small annoyed them.',
        },
        evidence: { label: 'How do you know?', help: 'From your own records, or from the customer.' },
        whoKnows: { label: 'Who at your place knows more?' },
        fixOwner: { label: 'Who puts it right?' },
        fixDate: { label: 'By when?' },
      },
    },
  },
  quantities: {
    costliestMargin: { label: 'a year is what the costliest reason takes' },
    costliestReason: { label: 'Costliest reason', verdicts: reasonVerdicts },
    lostMargin: { label: 'What all of them brought in a year' },
    explainedShare: { label: 'Of that, with a known reason' },
    fixableMargin: { label: 'Of that, you can change' },
    partlyFixableMargin: { label: 'Of that, you can change in part' },
    lostCustomers: { label: 'Customers on this sheet' },
    averageMargin: { label: 'What one customer brought in a year' },
    reasonsByMargin: { label: 'Reasons by money', verdicts: reasonVerdicts },
    reasonsByNumber: { label: 'Reasons by number', verdicts: reasonVerdicts },
    fixableByReason: { label: 'What you can change', verdicts: reasonVerdicts },
    sortedCases: { label: 'Lines with an amount and a reason' },
    knownReasons: { label: 'Known reasons by money', verdicts: reasonVerdicts },
    mostFrequentReason: { label: 'Most frequent reason', verdicts: reasonVerdicts },
    openPoints: { label: 'Still missing' },
    lossState: {
      label: 'Do you know the reasons?',
      verdicts: {
        open: {
          label: 'nothing entered yet',
          text: 'Here you will see which reason costs you most. Begin with this:',
        },
        noMoney: {
          label: 'no amounts yet',
          text: 'No line says yet what these customers brought you. Without amounts nothing can be put in order:',
        },
        tooLittleKnown: {
          label: 'too little known',
          text: 'So far you know the reason for {explainedShare:plain} of every 100 euros. From 80 on you can rely on the order. Still to do:',
        },
        known: {
          label: 'known, something is missing',
          text: 'You know the reason for {explainedShare:plain} of every 100 euros. Still to do:',
        },
        doneNothing: {
          label: 'done, nothing to change',
          text: 'You know the reason for {explainedShare:plain} of every 100 euros, and there is none you can change altogether. Ask yourself whether a customer would say so too.',
        },
        done: {
          label: 'done',
          text: 'Of {lostMargin} you can change {fixableMargin}, and that has names and dates.',
        },
      },
    },
    orderState: {
      label: 'By money and by number',
      verdicts: {
        same: {
          label: 'the same reason on top',
          text: 'The same reason is on top by money and by number.',
        },
        different: {
          label: 'different reasons on top',
          text: 'Most customers left for another reason: ‘{mostFrequentReason}’. Go by the money all the same, because many small customers easily hide the few you earned well on.',
        },
      },
    },
  },
  parts: { reasons: { title: 'Why they left', lead: 'Which reason costs you most?' } },
  items: {
    cases: 'who has left',
    margins: 'an amount in every line',
    enoughKnown: 'reasons for 80 of 100 euros',
    lossTypes: 'how they left',
    changeable: 'what you can change',
    ownerAndDay: 'who changes it by when',
  },
  todo: {
    cases: 'Enter the first customer, ideally the one you earned most on.',
    margins: 'Write in every line what these customers brought in a year, all together.',
    enoughKnown: 'Look for the missing reasons, the largest amounts first.',
    lossTypes: 'Say in every line how they left.',
    changeable: 'Say of each known reason whether you can change it.',
    ownerAndDay:
      'Beside everything you can change, write who does it and by when (under ‘More about this row’).',
  },
  warnings: {
    PRICE_FIRST:
      'Price is on top. It is often only the polite reason, so ask once more what happened before.',
  },
  reasons: { NO_DATA: 'This waits for lines with an amount and a reason.' },
  notes: {
    ownRecords:
      'Write down only what your own records or the customers themselves tell you. German law makes you tell people what you learnt about them elsewhere, and from whom. Do not ring or email to ask either, since even ‘Were you happy with us?’ counts as advertising there.',
  },
  groups: {},
  headlines: {
    lossState: {
      open: 'There is nothing on the sheet yet.',
      noMoney: 'The amounts are missing.',
      tooLittleKnown: 'Too much is still unknown.',
      known: 'Costliest: {costliestReason}.',
      doneNothing: 'Costliest: {costliestReason}.',
      done: 'Costliest: {costliestReason}.',
    },
  },
  rulers: {},
  charts: {
    title_byMargin: 'What each reason costs a year, and how much of it you can change',
    title_byNumber: 'How many customers left for which reason',
    reasonAxis: 'Reason',
    reasonsByMargin: 'costs a year',
    reasonsByNumber: 'customers',
    fixable: 'can be changed, all or in part',
    ...lossReasonWords,
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hair salon',
      note: '268 guests in six piles. Having lost touch is what costs the salon most.',
      texts: {
        'lossCases.0.customer': 'pile ‘never reminded’',
        'lossCases.0.smallestTrigger': 'no new appointment when they paid',
        'lossCases.0.evidence': 'appointment book',
        'lossCases.0.fixOwner': 'Jana',
        'lossCases.1.customer': 'pile ‘Mira’',
        'lossCases.1.circumstances': 'Mira, their stylist, left us',
        'lossCases.1.evidence': 'appointment book',
        'lossCases.2.customer': 'pile ‘waited’',
        'lossCases.2.smallestTrigger': 'twenty minutes in the chair before anybody came',
        'lossCases.2.evidence': 'Jana heard it at the desk',
        'lossCases.2.fixOwner': 'Ms Kern',
        'lossCases.3.customer': 'pile ‘no idea’',
        'lossCases.4.customer': 'pile ‘moved away’',
        'lossCases.5.customer': 'pile ‘chain salon’',
      },
    },
    garage: {
      title: 'Brandt’s garage',
      note: '381 customers in six piles. Of €66,500 a year Mr Brandt can change €41,400.',
      texts: {
        'lossCases.0.customer': 'pile 1, with no. 117',
        'lossCases.0.circumstances': 'in 58 cases a call back was promised and never came',
        'lossCases.0.smallestTrigger': 'stayed in all day for that call',
        'lossCases.0.evidence': 'notes on the job sheets',
        'lossCases.0.whoKnows': 'Mr Demir',
        'lossCases.0.fixOwner': 'Mr Demir',
        'lossCases.1.customer': 'pile 2',
        'lossCases.1.circumstances': 'job finished, no reminder since',
        'lossCases.1.evidence': 'job list',
        'lossCases.1.fixOwner': 'Mr Demir',
        'lossCases.2.customer': 'pile 3',
        'lossCases.3.customer': 'pile 4',
        'lossCases.4.customer': 'pile 6',
        'lossCases.5.customer': 'pile 5',
      },
    },
    'online-shop': {
      title: 'Halm Tea, online shop',
      note: '3,890 customers in six piles, sorted by orders and reply cards.',
      texts: {
        'lossCases.0.customer': 'pile ‘heard nothing’',
        'lossCases.0.smallestTrigger': 'nobody told them of the new harvest',
        'lossCases.0.evidence': 'order list',
        'lossCases.0.fixOwner': 'Mirja',
        'lossCases.1.customer': 'pile ‘voucher’',
        'lossCases.1.evidence': 'order list',
        'lossCases.2.customer': 'pile ‘no idea’',
        'lossCases.3.customer': 'pile ‘dented’',
        'lossCases.3.smallestTrigger': 'a dented tin, and nine days for an answer',
        'lossCases.3.evidence': 'emails to the shop',
        'lossCases.3.fixOwner': 'Halm',
        'lossCases.4.customer': 'pile ‘drinks coffee now’',
        'lossCases.5.customer': 'pile ‘sort not sold’',
      },
    },
    'tax-adviser': {
      title: 'Ohlsen Tax Advisers',
      note: '19 former clients whose files Ms Ohlsen has read once more.',
      texts: {
        'lossCases.0.customer': 'six, questions left lying',
        'lossCases.0.smallestTrigger': 'waited three weeks for an answer',
        'lossCases.0.evidence': 'letters in the file',
        'lossCases.0.fixOwner': 'Ms Ohlsen',
        'lossCases.1.customer': 'four, wanted digital receipts',
        'lossCases.1.evidence': 'their letters of cancellation',
        'lossCases.2.customer': 'four, handed their business on',
        'lossCases.3.customer': 'three, cheaper office',
        'lossCases.4.customer': 'two, no note',
      },
    },
  },
};
