import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

/** What may flow in by its id from the comparison of expected and experienced. */
const known = {
  punctuality: 'Being on time',
  quality: 'Quality',
  priceFairness: 'A fair price',
  friendliness: 'Friendliness',
  competence: 'Knowing the trade',
  reachability: 'Being easy to reach',
  problemSolving: 'Help when something goes wrong',
  afterPurchase: 'Answers after the purchase',
};

export const words: WordsOf<typeof tool> = {
  name: 'Promised and kept',
  question: 'Do you keep what you promise?',
  summary:
    'Write down what you promise in your advertising, when you talk to people and in your contract, and beside it how well you keep it. The sheet shows where you promise too much and what you will change there.',
  inputs: {
    promises: {
      label: 'What do you promise, and how much of it do you keep?',
      help: 'Both from 0 to 10: 10 means always and in full, 0 means not at all. Use the words the customer hears.',
      row: 'Promise',
      add: 'Add a promise',
      fields: {
        name: { label: 'What you promise' },
        source: {
          label: 'Where',
          options: { advert: 'in advertising', salesTalk: 'in conversation', contract: 'in the contract' },
        },
        promise: { label: 'Promised' },
        experience: { label: 'Kept' },
        action: {
          label: 'What will you change?',
          options: { lowerPromise: 'promise less', raiseDelivery: 'keep it better' },
        },
        nextStep: { label: 'What exactly?', help: 'For example the new sentence for your window.' },
        owner: { label: 'Person responsible' },
        dueDate: { label: 'By when?' },
      },
      known,
    },
    tolerance: {
      label: 'By so much more is still just kept',
      help: 'Only above this does it count as delivering more than you promised. If you keep less than you promise, it counts from the first bit.',
    },
  },
  quantities: {
    overPromised: { label: 'promises not fully kept' },
    keptPromises: { label: 'Kept' },
    underPromised: { label: 'Delivered more than promised' },
    plannedChanges: { label: 'Changes with a name and a date' },
    promiseVerdicts: {
      label: 'Each promise',
      verdicts: {
        over_promised: { label: 'promised more than you delivered' },
        kept: { label: 'kept' },
        under_promised: { label: 'delivered more than you promised' },
      },
    },
    openPoints: { label: 'Still missing' },
    promiseState: {
      label: 'Do you keep what you promise?',
      verdicts: {
        open: {
          label: 'still empty',
          text: 'Here you will see which promises you keep. Begin with this:',
        },
        unrated: {
          label: 'not compared yet',
          text: 'No promise has both figures yet: how much you promise, and how much of it you keep. Still to do:',
        },
        broken: {
          label: 'promised too much',
          text: 'In {overPromised} of {ratedCount} you promise more than you keep, most of all in ‘{widestPromise}’. Before that is settled, you still have to do this:',
        },
        planned: {
          label: 'promised too much, being changed',
          text: 'In {overPromised} of {ratedCount} you promise more than you keep, most of all in ‘{widestPromise}’. You have settled who changes it and by when.',
        },
        begun: {
          label: 'kept so far',
          text: 'You keep what you have compared. Still to do:',
        },
        kept: {
          label: 'kept',
          text: 'You keep everything you promise. Ask your customers once a year all the same, because they may see it differently.',
        },
      },
    },
    roomState: {
      label: 'Where you keep more',
      verdicts: {
        room: {
          label: 'more than promised',
          text: 'In {underPromised} you deliver more than you promise. Say so, or leave it as a surprise.',
        },
        none: { label: 'nowhere' },
      },
    },
    ratedCount: { label: 'Number of promises with both figures' },
    ratedPromises: { label: 'Promises with both figures' },
    brokenPromises: { label: 'Promised more than kept, the widest difference on top' },
    widestPromise: { label: 'Widest difference' },
  },
  parts: {
    promiseCheck: { title: 'Promised and kept', lead: 'Which promises do you not fully keep?' },
  },
  items: {
    promises: 'one promise',
    names: 'what is promised',
    marks: 'both figures in every line',
    sources: 'where it is promised',
    actions: 'what will change',
    ownerAndDay: 'who does it by when',
  },
  todo: {
    promises: 'Write down the first promise, ideally the sentence in your window or on your website.',
    names: 'Say in every line what you promise.',
    marks: 'Enter in every line how much you promise and how much of it you keep.',
    sources: 'Say of each promise where the customer hears or reads it.',
    actions: 'For each promise you do not fully keep, decide whether to promise less or to keep it better.',
    ownerAndDay:
      'Add who changes it, and by when (at the end of the line under ‘…’ or ‘More about this row’).',
  },
  warnings: {},
  reasons: {},
  notes: {
    discounter:
      'Promise less, keep more: in the 2000s a German grocery discounter showed what was on its shelves where others advertised, and promised good quality at low prices. Queues were long, yet the tills were very fast, and whoever brought something back got their money at once.',
    carMakers:
      'Promise much, keep little: car makers ran impressive spots and made a ceremony of handing over the keys. All that was forgotten once the electronics failed and the technician shrugged. It is the same when somebody pays to wait on a hotline for a person who knows nothing.',
    neverLess:
      'There are two ways to close the difference: promise less, or keep it better. Getting worse where you deliver more than you promised is not one of them.',
  },
  groups: {
    difference: { title: 'What counts as more than promised', summary: 'more than {tolerance} above it' },
  },
  headlines: {
    promiseState: {
      open: 'There is nothing on the sheet yet.',
      unrated: 'Not compared yet.',
      broken: 'You promise too much here.',
      planned: 'Promised too much, but settled.',
      begun: 'Kept so far.',
      kept: 'Kept.',
    },
  },
  rulers: {},
  charts: {
    title_sideBySide: 'What you promise and how much of it you keep',
    promiseAxis: 'Promise',
    promised: 'promised',
    delivered: 'kept',
    name_unnamed: 'line without a name',
    ...Object.fromEntries(Object.entries(known).map(([id, label]) => [`name_${id}`, label])),
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hair salon',
      note: 'The salon promises that nobody waits. For six guests in ten that is true.',
      texts: {
        'promises.0.name': 'Nobody waits here',
        'promises.0.nextStep': 'ten free minutes in the book after every colour',
        'promises.0.owner': 'Jana',
        'promises.1.name': 'Tips for looking after your hair at home',
        'promises.2.name': 'Prices as on the wall',
      },
    },
    garage: {
      title: 'Brandt’s garage',
      note: 'The call back on the same day, as promised, comes too seldom.',
      texts: {
        'promises.0.name': 'We call you back the same day',
        'promises.0.nextStep': 'Mr Demir rings everyone at four, even without news',
        'promises.0.owner': 'Mr Demir',
        'promises.1.name': 'Master’s workshop, we find every fault',
        'promises.2.name': 'Your car is ready when we say so',
        'promises.3.name': 'Never a bill above the estimate',
        'promises.3.nextStep': 'new sentence: we ring before it gets dearer',
        'promises.3.owner': 'Mr Brandt',
      },
    },
    'online-shop': {
      title: 'Halm Tea, online shop',
      note: 'The shop delivers faster than it says, and not every tea is as fresh as it claims.',
      texts: {
        'promises.0.name': 'Tea that is worth its price',
        'promises.1.name': 'Delivered in three to five days',
        'promises.2.name': 'Always from the latest harvest',
        'promises.2.nextStep': 'the year of harvest stands beside every tea',
        'promises.2.owner': 'Mirja',
      },
    },
    'tax-adviser': {
      title: 'Ohlsen Tax Advisers',
      note: 'The practice meets its deadlines, but it picks up the phone too seldom.',
      texts: {
        'promises.0.name': 'We meet every deadline',
        'promises.1.name': 'You reach us when you need us',
        'promises.1.nextStep': 'fixed phone hours from eight to ten, later calls returned the same day',
        'promises.1.owner': 'Ms Ohlsen',
        'promises.2.name': 'Explanations you understand',
      },
    },
  },
};
