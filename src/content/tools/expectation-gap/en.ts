import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

/** What customers usually care about, by the id the set of figures puts into a line. */
const known = {
  punctuality: 'On time',
  quality: 'Quality',
  priceFairness: 'A fair price',
  friendliness: 'Friendliness',
  competence: 'Knows the job',
  reachability: 'Easy to reach',
  problemSolving: 'Help with trouble',
  afterPurchase: 'Advice afterwards',
};
const unnamed = 'a line without a name';
const verdicts = Object.fromEntries(
  Object.entries({ ...known, unnamed }).map(([id, label]) => [id, { label }]),
);

export const words: WordsOf<typeof tool> = {
  name: 'Expected and experienced',
  question: 'Do customers get what they expect?',
  summary:
    'Puts side by side what your customers expect, what they experience and what you promise. You see where you let them down, where you give them more than they expect, and what to begin with.',
  inputs: {
    attributes: {
      label: 'What do your customers care about?',
      help: 'How important: 0 to 5. Expected, and what they got: on your scale; of several answers, the average.',
      row: 'Line',
      add: 'Add a line',
      fields: {
        name: { label: 'What is it?' },
        weight: { label: 'How important? 0 to 5' },
        expectation: { label: 'Expected' },
        experience: { label: 'What they got' },
        promise: {
          label: 'What you promise',
          help: 'On the same scale. Leave it empty if you promise nothing here.',
        },
      },
      known,
    },
    scaleMinimum: { label: 'Your scale begins at' },
    scaleMaximum: { label: 'Your scale ends at', help: 'Everybody understands nought to ten.' },
    tolerance: {
      label: 'Small difference that does not count',
      help: 'Up to here an expectation counts as met.',
    },
    lossAversionFactor: {
      label: 'A disappointment weighs this many times',
      help: 'At 1 it weighs as much as a pleasure, at 2 twice as much. Above 1, the difference is worked out that way as well.',
    },
    respondents: {
      label: 'Customers who answered',
      help: 'Count those you asked about these things, in a talk too. Leave it empty if you are only guessing. Complaints do not count here, though they show which lines you need.',
    },
  },
  quantities: {
    rated: { label: 'Lines that count' },
    totalWeight: { label: 'How important all lines are together' },
    weightedGap: {
      label: 'points between expected and experienced',
      help: 'Below zero means less than expected.',
    },
    shareDissatisfied: { label: 'Weighed by importance, you let people down on' },
    shareSatisfied: { label: 'Weighed by importance, you meet expectations on' },
    shareDelighted: { label: 'Weighed by importance, you give more than expected on' },
    gapIndex: { label: 'The difference on a scale of 100' },
    lossAverseGap: { label: 'Points if a disappointment weighs more' },
    gapVerdict: {
      label: 'On average',
      verdicts: {
        dissatisfied: {
          label: 'let down',
          text: 'On average your customers experience less than they expect. Most is missing here: {topPriorities}. That is {topShare} of all that is missing, so begin there.',
        },
        satisfied: {
          label: 'satisfied',
          text: 'On average your customers get what they expect. That is a basis, but it does not show whether they stay because of it or tell a friend about you.',
        },
        delighted: {
          label: 'more than expected',
          text: 'On average your customers get more than they expect.',
        },
      },
    },
    attributeVerdicts: {
      label: 'Your lines',
      verdicts: {
        dissatisfied: { label: 'let down' },
        satisfied: { label: 'as expected' },
        delighted: { label: 'more than expected' },
      },
    },
    totalShortfall: { label: 'All that is missing, by importance' },
    priorityShares: { label: 'Out of all that is missing' },
    promiseVerdicts: {
      label: 'Your promises',
      verdicts: {
        over_promised: { label: 'promised more than you delivered' },
        kept: { label: 'kept' },
        under_promised: { label: 'delivered more than you promised' },
      },
    },
    topPriority: { label: 'Most is missing here', verdicts },
    topShortfall: { label: 'So much is missing there, by importance' },
    topPriorities: { label: 'Most is missing here, also where there are several', verdicts },
    topShare: { label: 'Out of all that is missing, missing there' },
    lettingDown: { label: 'Lines that let people down' },
    disappointing: { label: 'Customers are let down here', verdicts },
    outsideCount: { label: 'Marks outside the scale' },
    skippedNames: { label: 'Lines that do not count yet', verdicts },
    promised: { label: 'Lines with a promise' },
    promisedToTen: { label: 'Lines with a promise, marked from 0 to 10' },
    brokenNames: { label: 'Promised more than you delivered', verdicts },
    exceededNames: { label: 'Delivered more than you promised', verdicts },
    isMasked: { label: 'The average hides a disappointment' },
    worstFirst: {
      label: 'First things first',
      verdicts: {
        dissatisfied: { label: 'let down' },
        one: { label: 'one thing lets people down' },
        some: { label: 'some things let people down' },
        delighted: {
          label: 'more than expected',
          text: 'This is a good moment to ask for a recommendation.',
        },
        satisfied: { label: 'as expected' },
      },
    },
    lossSentence: {
      label: 'If a disappointment weighs more',
      verdicts: {
        same: { label: 'weighs the same' },
        heavier: {
          label: 'weighs more',
          text: 'If a disappointment weighs {lossAversionFactor} times as much as a pleasure, it comes to {lossAverseGap} points.',
        },
      },
    },
    maskedSentence: {
      label: 'What the average does not show',
      verdicts: {
        masked: {
          label: 'lets people down all the same',
          text: 'Here your customers are let down: {disappointing}. That is what they will remember, even where much else is right. Most is missing here: {topPriorities}. Begin there.',
        },
        maskedOne: {
          label: 'lets people down all the same',
          text: 'Here your customers are let down: {disappointing}. That is what they will remember, even if all else is right, so begin there.',
        },
        plain: { label: 'nothing' },
        start: {
          label: 'something is still missing',
          text: 'If anything is still missing, it is here: {topPriorities}.',
        },
      },
    },
    promiseSentence: {
      label: 'Do you keep what you promise?',
      verdicts: {
        none: { label: 'nothing promised' },
        broken: {
          label: 'promised more than you delivered',
          text: 'You promise more than you deliver here: {brokenNames}. Promise less, or deliver more.',
        },
        exceeded: {
          label: 'delivered more than you promised',
          text: 'You deliver more than you promise here: {exceededNames}. Tell people about it, or keep it as a surprise.',
        },
        both: {
          label: 'some of each',
          text: 'You promise more than you deliver here: {brokenNames}. Promise less, or deliver more. It is the other way round here: {exceededNames}.',
        },
        kept: { label: 'kept', text: 'You keep what you promise.' },
      },
    },
    askedSentence: {
      label: 'Whose marks these are',
      verdicts: {
        guessed: {
          label: 'a guess',
          text: 'It does not say yet how many customers answered. If the marks are your own, they show what you believe, so ask ten customers before you change anything that costs money.',
        },
        asked: { label: 'customers' },
      },
    },
    skippedSentence: {
      label: 'What does not count yet',
      verdicts: {
        skipped: {
          label: 'some lines',
          text: 'Not counted yet, because something is left empty: {skippedNames}.',
        },
        none: { label: 'nothing' },
      },
    },
  },
  parts: {
    gapAnalysis: {
      title: 'Expected and experienced',
      lead: 'Where do your customers get less than they expect, and where more?',
    },
  },
  items: {},
  todo: {},
  warnings: {
    NO_WEIGHT:
      'Fill in at least one whole line: how important it is (more than 0), what was expected and what was experienced.',
    'OUT_OF_RANGE.scaleMaximum': 'Enter a higher figure here than at ‘{other}’.',
    'OUT_OF_RANGE.attributes':
      'One mark is not on your scale. Correct it, or change ‘{lowest}’ or ‘{highest}’.',
    SMALL_SAMPLE: 'Fewer than ten customers answered. Take the result as a hint and ask some more.',
    MASKED_SHORTFALL: 'The average looks fine, but single lines clearly let people down.',
    SKIPPED_ITEMS: 'Lines with something left empty do not count.',
  },
  reasons: { NO_SHORTFALL: 'Nothing is missing anywhere.' },
  notes: {
    howToAsk:
      'Ask twenty customers in the shop or on a slip of paper: ‘What do you expect of us?’ and then ‘How was it?’. In Germany, even that question counts as advertising on the phone or by email and needs permission. Enter the average for each line, but read the single answers too, because two fives make an average of five, and so do a nought and a ten.',
    satisfactionAndLoyalty:
      'Satisfied customers are more likely to stay, to recommend you and to spend more. How much more varies widely, and being satisfied is not yet a promise to stay. That delighted customers recommend you more sounds likely, but nobody knows by how much.',
    rulesOfThumb:
      'Three limits are our own rules of thumb: a difference of 5% of the scale does not count, a quarter of disappointment is pointed out even if the average is fine, and below ten answers everything is only a hint.',
  },
  groups: {
    limits: {
      title: 'What counts',
      summary: 'a difference above {tolerance}',
    },
  },
  headlines: {
    worstFirst: {
      dissatisfied: 'Let down: less than they expect.',
      one: 'You let people down on one thing: {disappointing}.',
      some: 'You let people down on {lettingDown} things.',
      satisfied: 'As much as they expect.',
      delighted: 'More than they expect.',
    },
  },
  rulers: {},
  charts: {
    title_sideBySide: 'What was expected and what was experienced',
    nameAxis: 'What it is',
    expected: 'expected',
    expectedMark: '{mark} expected',
    experiencedMark: '{mark} got, {verdict}',
    experienced: 'what they got',
    dissatisfied: 'let down',
    satisfied: 'as expected',
    delighted: 'more than expected',
    name_unnamed: unnamed,
    ...Object.fromEntries(Object.entries(known).map(([id, label]) => [`name_${id}`, label])),
  },
  presets: {
    usual: {
      title: 'Start with eight usual lines',
      note: 'Take out what does not fit and add what is missing.',
    },
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hair salon',
      note: 'Ms Kern asked 24 guests at the till. The website says ‘no waiting’, and that is just where it goes wrong.',
      texts: { 'attributes.0.name': 'Colour and cut', 'attributes.4.name': 'Tips for hair care at home' },
    },
    garage: {
      title: 'Brandt’s garage',
      note: '31 customers filled in a slip when they collected their car. The work is fine, but many wait in vain for the call back they were promised.',
      texts: { 'attributes.1.name': 'A call back the same day' },
    },
    'online-shop': {
      title: 'Halm Tea, online shop',
      note: '118 customers sent back the card from their parcel. Nobody had expected the brewing guide.',
      texts: { 'attributes.1.name': 'Delivery time', 'attributes.2.name': 'Parcel arrives whole' },
    },
    'tax-adviser': {
      title: 'Ohlsen Tax Advisers',
      note: 'Nine clients were asked after their yearly meeting. They are delighted with the advice, but cannot get through on the phone.',
      texts: { 'attributes.1.name': 'Deadlines', 'attributes.3.name': 'Explanations one can follow' },
    },
  },
};
