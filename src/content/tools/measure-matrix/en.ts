import { lossReasonWords, relationshipGoalWords } from '../../figures/options-en';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

const steps = { 1: '1 little', 2: '2', 3: '3 medium', 4: '4', 5: '5 a lot' };

export const words: WordsOf<typeof tool> = {
  name: 'Reason and action',
  question: 'What helps with which reason?',
  summary:
    'For each reason, write what the customer gets out of it, who does it and by when. The sheet puts your actions in order by effect and effort, and tells you where something does not fit.',
  inputs: {
    measures: {
      label: 'What will you do about which reason?',
      help: 'One line is one action. Name groups of customers here and not people.',
      row: 'Action',
      add: 'Add an action',
      fields: {
        benefit: { label: 'What does the customer get out of it?' },
        reason: { label: 'For which reason?', options: lossReasonWords },
        measureType: {
          label: 'What is it?',
          options: {
            repair: 'put it right',
            information: 'show and explain',
            serviceBenefit: 'add a service',
            recognition: 'say thank you',
            cooperationBundle: 'joint offer',
            occasionGift: 'gift for an occasion',
            stayInTouch: 'remind them',
            incidentResponse: 'help at once when it goes wrong',
            price: 'price or discount',
          },
        },
        effect: { label: 'Effect', options: steps },
        effort: { label: 'Effort', options: steps },
        channel: {
          label: 'Through which channel?',
          options: {
            letter: 'letter or card',
            handwrittenLetter: 'handwritten letter',
            parcel: 'parcel',
            email: 'email',
            phone: 'phone call',
            visit: 'talk in person',
            socialMessage: 'message on the phone',
          },
        },
        owner: { label: 'Who does it?' },
        dueDate: { label: 'By when?' },
        goal: { label: 'Which goal does it serve?', options: relationshipGoalWords },
        contactCost: { label: 'What does one contact cost?' },
        segment: { label: 'For which group of customers?' },
        stillReachable: { label: 'Can you still reach them?' },
        benefitFits: { label: 'Is it of any use to them?' },
        toneFits: { label: 'Does the tone suit you and them?' },
        contactAllowed: { label: 'May you contact them this way?' },
      },
    },
    costliestReason: {
      label: 'Which reason costs you most?',
      help: 'It comes from ‘Why they left’ once you have filled in that sheet.',
      options: lossReasonWords,
    },
    partners: {
      label: 'With whom could you offer something?',
      row: 'Offer',
      add: 'Add an offer',
      fields: {
        partner: { label: 'Other business' },
        occasion: { label: 'On which occasion?' },
        bundle: { label: 'What does the customer get?' },
        costShare: { label: 'Your share of the cost' },
        exclusive: { label: 'Only for former customers?' },
        lowSeason: { label: 'In a quiet time?' },
      },
    },
  },
  quantities: {
    readyMeasures: { label: 'settled with a name and a day' },
    measureCount: { label: 'Actions in all' },
    unlinkedMeasures: { label: 'Of these, without a goal' },
    uncheckedMeasures: { label: 'Of these, not fully checked' },
    effectPerEffort: { label: 'Effect divided by effort' },
    ratedMeasures: { label: 'Rated for effect and effort' },
    rankedMeasures: { label: 'In order' },
    firstBenefit: { label: 'In first place' },
    firstContactCost: { label: 'Cost of a contact for it' },
    priceMeasures: { label: 'Actions by price' },
    typedMeasures: { label: 'Actions with their kind' },
    openPoints: { label: 'Still missing' },
    matrixState: {
      label: 'Is the plan ready?',
      verdicts: {
        open: {
          label: 'nothing entered yet',
          text: 'Here you will see what to begin with. For that you need first:',
        },
        onlyPrice: {
          label: 'price alone',
          text: 'People who return for the price leave for the price. Most reasons have a better answer. Still to do:',
        },
        begun: {
          label: 'something is missing',
          text: 'For {readyMeasures} of {measureCount} it is settled who does it and by when. Still to do:',
        },
        done: {
          label: 'done',
          text: 'Every action has its reason, channel, goal, name and day, and all of them are checked.',
        },
      },
    },
    rankState: {
      label: 'What to begin with',
      verdicts: {
        barred: {
          label: 'not allowed this way',
          text: 'You may not contact anybody the way you planned in what you have rated so far. Choose another channel for it first.',
        },
        ranked: { label: 'in order', text: 'This gets you furthest for your trouble: ‘{firstBenefit}’.' },
        single: { label: 'only one', text: 'Only one action has been rated so far: ‘{firstBenefit}’.' },
      },
      none: { NO_DATA: 'The order appears as soon as you rate effect and effort.' },
    },
  },
  parts: {
    actions: {
      title: 'Your actions',
      lead: 'What helps with which reason, and what will you do first?',
    },
    partners: {
      title: 'Together with another business',
      lead: 'Who could give your customers something you do not have?',
    },
  },
  items: {
    measure: 'one action',
    benefits: 'what the customer gets',
    reasonsAndTypes: 'reason and kind',
    costliest: 'an action for the costliest reason',
    notOnlyPrice: 'something other than price',
    ownerAndDay: 'a name and a day',
    channels: 'the channel',
    effects: 'effect and effort',
    fits: 'the four questions',
    goals: 'the goal',
  },
  todo: {
    measure: 'Take the costliest reason and write what the customer will get out of it.',
    benefits: 'Say in every line what the customer gets out of it.',
    reasonsAndTypes: 'Choose in every line the reason and what it is.',
    costliest: 'Add an action for the reason that costs you most.',
    notOnlyPrice: 'Think of something that does not lower the price.',
    ownerAndDay: 'Write for each action who does it and by when (under ‘More about this row’).',
    channels: 'Choose a channel for each action.',
    effects: 'Rate effect and effort everywhere.',
    fits: 'Answer the four questions for each action. A ‘no’ means change it or leave it.',
    goals: 'Choose a goal for each action.',
  },
  warnings: {
    ONLY_PRICE: 'You have chosen price alone.',
    NO_GOAL: 'At least one action has no goal yet.',
    PRICE_FOR_MISTAKE: 'A discount does not answer a mistake. Put it right first and say sorry.',
    BIDDING_WAR:
      'Bidding against whoever is cheaper seldom ends well. Show what is included in your price instead.',
    LET_GO_ON_PURPOSE: 'If you let somebody go on purpose, they belong on the leave-out list.',
    NO_LONGER_NEEDED:
      'An offer is no use to somebody who no longer needs it. Thank them, because they can recommend you.',
    ASK_PERMISSION:
      'Emails, calls and messages on the phone mostly take the customer’s permission. Check that before you choose the channel.',
    COSTLIEST_UNANSWERED: 'Your costliest reason has no action yet.',
  },
  reasons: { NO_DATA: 'This waits for effect and effort.' },
  notes: {
    whichHelps:
      'What suits which reason: if you did something wrong, put it right and say sorry. If others can do more, show what you can do by now. If others are cheaper, set out what is included in your price. If somebody no longer needs it, stay in touch, since they can recommend you. If you lost touch, remind them and give them an occasion.',
    withoutPrice:
      'Seven things draw the eye away from a cheaper offer: good advice, being served sooner, less bother, safety, being appreciated, access to something special, and people one likes to deal with.',
    points:
      'Points alone answer no reason for leaving. On average such programmes do bring customers back more often, but they change less in what people think of you.',
    pairs:
      'Three examples: a hairdresser and a beautician offer ‘everything in one appointment’. A jeweller invites people in the quiet summer together with a stylist. A photo studio joins a job coach, and whoever comes gets six pictures instead of four and somebody to read their CV.',
    nothingFollows:
      'Nothing is worked out from this table. Print it and take it along when you talk to the other business.',
  },
  groups: {},
  headlines: {
    matrixState: {
      open: 'There is no action yet.',
      onlyPrice: 'So far everything works through the price.',
      begun: 'The plan is not ready yet.',
      done: 'The plan is ready.',
    },
  },
  rulers: {},
  charts: {
    title_ranking: 'Effect divided by effort, the best first',
    measureAxis: 'Action',
    effectPerEffort: 'Effect by effort',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hair salon',
      note: 'Ms Kern has found something for five reasons, one of them an appointment shared with the beautician next door.',
      texts: {
        'measures.0.benefit': 'colour formula on file, and Jana keeps a time free',
        'measures.0.owner': 'Jana',
        'measures.0.segment': 'colour, never reminded',
        'measures.1.benefit': 'hair and beauty in one appointment',
        'measures.1.owner': 'Ms Kern',
        'measures.1.segment': 'Mira’s guests',
        'measures.2.benefit': 'we start on time, nobody waits in the chair',
        'measures.2.owner': 'Ms Kern',
        'measures.3.benefit': 'one open question on the card',
        'measures.3.owner': 'Jana',
        'measures.4.benefit': 'a thank-you for the years',
        'measures.4.owner': 'Ms Kern',
        'partners.0.partner': 'beautician next door',
        'partners.0.occasion': 'February, when it is quiet',
        'partners.0.bundle': 'colour and a facial in one appointment',
      },
    },
    garage: {
      title: 'Brandt’s garage',
      note: 'Each of the six reasons has a line. The reminder of the service brings most for the trouble.',
      texts: {
        'measures.0.benefit': 'an apology, and a call back the same day',
        'measures.0.owner': 'Mr Demir',
        'measures.0.segment': 'pile 1',
        'measures.1.benefit': 'a reminder of the service with a date',
        'measures.1.owner': 'Mr Demir',
        'measures.1.segment': 'pile 2',
        'measures.2.benefit': 'seeing what the garage can do by now',
        'measures.2.owner': 'Mr Brandt',
        'measures.3.benefit': 'knowing beforehand what the price includes',
        'measures.3.owner': 'Mr Brandt',
        'measures.4.benefit': 'a thank-you without an offer',
        'measures.4.owner': 'Mr Brandt',
        'measures.5.benefit': 'a reply card to say it all once',
        'measures.5.owner': 'Mr Demir',
      },
    },
    'online-shop': {
      title: 'Halm Tea, online shop',
      note: 'Halm sends a postcard with a sample of the new harvest, after changing the tins.',
      texts: {
        'measures.0.benefit': 'taste the new harvest before it is in the shop',
        'measures.0.owner': 'Mirja',
        'measures.0.segment': 'heard nothing',
        'measures.1.benefit': 'a tin without dents, an answer the same day',
        'measures.1.owner': 'Halm',
        'measures.2.benefit': 'seeing what a cup really costs',
        'measures.2.owner': 'Mirja',
        'measures.3.benefit': 'the sort they miss, ordered for them',
        'measures.3.owner': 'Halm',
      },
    },
    'tax-adviser': {
      title: 'Ohlsen Tax Advisers',
      note: 'Factual and without a price: the office puts right what was left lying and shows what it can do by now.',
      texts: {
        'measures.0.benefit': 'one person to turn to, an answer in two days',
        'measures.0.owner': 'Ms Ohlsen',
        'measures.1.benefit': 'sending receipts from the phone',
        'measures.1.owner': 'Mr Wenk',
        'measures.2.benefit': 'good wishes on handing the business on',
        'measures.2.owner': 'Ms Ohlsen',
        'measures.3.benefit': 'seeing which work the fee includes',
        'measures.3.owner': 'Ms Ohlsen',
      },
    },
  },
};
