import { checklistWords } from '../../figures/checklists-en';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

const areas = {
  referral: 'Referral',
  winBack: 'Win-back',
  lifecycle: 'After the purchase',
  prevention: 'Warning signs and rules',
};

const values = {
  0: 'no',
  1: 'when somebody thinks of it',
  2: 'in part',
  3: 'yes',
  4: 'yes, and we check',
};

const help = 'Answer as it was last week. Leave open what you do not know.';

const winBack = {
  listOfMissing: 'We have a list of everybody who stays away, with the day of their last visit',
  reasonsKnown: 'For most of them we know the reason, because somebody asked',
  whomNot: 'It is settled whom we would not like back',
  mayContact: 'Before anything goes out, we check whom we may contact and how',
  goalWritten: 'Before we contact anybody, our goal is on paper',
  offerFitsReason: 'What we offer answers the reason why somebody left',
  comparedResults: 'We count who came back, and take off those who would have come back anyway',
  afterReturn: 'Everybody who comes back is looked after by one person they know by name',
};

const lifecycle = {
  firstWelcome: 'It is settled how we receive a new customer the first time',
  reassured: 'After a larger purchase, customers hear from us that they chose well, and whom they can ask',
  nextVisit: 'Before a customer goes, we talk about the next time',
  secondCounted: 'We know how many new customers buy a second time',
  promisesKept: 'What we promise is written down in one place, and we check whether we keep it',
  benefitFirst: 'To keep customers we give them something useful, and not a discount first',
  valueKnown: 'We know in money what a customer brings in over the years',
};

const { fiveQuestions, companyAnswers, ruleAnswers } = checklistWords;

export const words: WordsOf<typeof tool> = {
  name: 'Where you stand',
  question: 'What works already, and where is most missing?',
  summary:
    'Forty statements about your business, answered with your thumb in a quarter of an hour. Then you see what works, the three places where most is missing, and what helps there.',
  inputs: {
    fiveQuestions: {
      ...fiveQuestions,
      label: areas.referral,
      groups: { questions: 'What do you know about your recommendations?' },
    },
    winBackAnswers: {
      label: areas.winBack,
      help,
      groups: { winBack: 'What happens when somebody stays away?' },
      values,
      items: winBack,
    },
    lifecycleAnswers: {
      label: areas.lifecycle,
      help,
      groups: { lifecycle: 'What happens after a first purchase?' },
      values,
      items: lifecycle,
    },
    companyAnswers: { ...companyAnswers, label: 'Warning signs and rules, first part' },
    ruleAnswers: { ...ruleAnswers, label: 'Warning signs and rules, second part' },
  },
  quantities: {
    totalPoints: { label: 'points so far' },
    possiblePoints: {
      label: 'Points possible',
      help: 'Four for each question that you answered and that applies.',
    },
    totalShare: { label: 'Of the points possible you have' },
    answeredQuestions: { label: 'Questions answered' },
    applicableQuestions: { label: 'Questions that can apply' },
    weakestArea: {
      label: 'Most is missing here',
      verdicts: Object.fromEntries(Object.entries(areas).map(([id, label]) => [id, { label }])),
    },
    weakestPoints: { label: 'Start with this' },
    standingState: {
      label: 'Where do you stand?',
      verdicts: {
        nothingApplies: {
          label: 'nothing applies',
          text: 'None of the questions applies to your business, so there is nothing to count.',
        },
        open: {
          label: 'nothing answered yet',
          text: 'As soon as you have answered something, this tells you what works already and where most is missing.',
        },
        inPlace: {
          label: 'in place',
          text: 'You have {totalPoints} of {possiblePoints} points, with {answeredQuestions} of {applicableQuestions} questions answered. What you have answered is in place already.',
        },
        begun: {
          label: 'something is still missing',
          text: 'You have {totalPoints} of {possiblePoints} points, with {answeredQuestions} of {applicableQuestions} questions answered. It is too early to say which area lags behind. So far most is missing here:',
        },
        compared: {
          label: 'something is still missing',
          text: 'You have {totalPoints} of {possiblePoints} points, with {answeredQuestions} of {applicableQuestions} questions answered. Of the areas, most is missing in ‘{weakestArea}’. Start with what you have least of:',
        },
      },
    },
    ratedAreas: { label: 'Areas with enough answers' },
    rankedPoints: { label: 'What is still missing, in order' },
    firstPoint: { label: 'Most is missing here, in first place' },
    secondPoint: { label: 'In second place' },
    thirdPoint: { label: 'In third place' },
    referralPoints: { label: 'Points for ‘Referral’' },
    referralPossible: { label: 'Possible points for ‘Referral’' },
    referralShare: { label: 'Of the points possible for ‘Referral’' },
    referralAnswered: { label: 'Answered for ‘Referral’' },
    referralApplicable: { label: 'Questions on ‘Referral’ that can apply' },
    referralBand: {
      label: 'How much of it is there?',
      verdicts: {
        none_apply: { label: 'nothing applies', text: 'None of these questions applies to your business.' },
        no_data: { label: 'nothing answered yet', text: 'Nothing is answered here yet.' },
        too_few: {
          label: 'too little answered yet',
          text: 'You have {referralPoints} of {referralPossible} points, with {referralAnswered} of {referralApplicable} questions answered. These are too few for a verdict.',
        },
        little: {
          label: 'little of it',
          text: 'You have {referralPoints} of {referralPossible} points, with {referralAnswered} of {referralApplicable} questions answered. Little of it is there yet.',
        },
        partly: {
          label: 'some of it',
          text: 'You have {referralPoints} of {referralPossible} points, with {referralAnswered} of {referralApplicable} questions answered. Some of it is there already.',
        },
        mostly: {
          label: 'most of it',
          text: 'You have {referralPoints} of {referralPossible} points, with {referralAnswered} of {referralApplicable} questions answered. Most of it is there already.',
        },
      },
    },
    referralRated: { label: 'To be compared: ‘Referral’' },
    winBackPoints: { label: 'Points for ‘Win-back’' },
    winBackPossible: { label: 'Possible points for ‘Win-back’' },
    winBackShare: { label: 'Of the points possible for ‘Win-back’' },
    winBackAnswered: { label: 'Answered for ‘Win-back’' },
    winBackApplicable: { label: 'Questions on ‘Win-back’ that can apply' },
    winBackBand: {
      label: 'How much of it is there?',
      verdicts: {
        none_apply: { label: 'nothing applies', text: 'None of these questions applies to your business.' },
        no_data: { label: 'nothing answered yet', text: 'Nothing is answered here yet.' },
        too_few: {
          label: 'too little answered yet',
          text: 'You have {winBackPoints} of {winBackPossible} points, with {winBackAnswered} of {winBackApplicable} questions answered. These are too few for a verdict.',
        },
        little: {
          label: 'little of it',
          text: 'You have {winBackPoints} of {winBackPossible} points, with {winBackAnswered} of {winBackApplicable} questions answered. Little of it is there yet.',
        },
        partly: {
          label: 'some of it',
          text: 'You have {winBackPoints} of {winBackPossible} points, with {winBackAnswered} of {winBackApplicable} questions answered. Some of it is there already.',
        },
        mostly: {
          label: 'most of it',
          text: 'You have {winBackPoints} of {winBackPossible} points, with {winBackAnswered} of {winBackApplicable} questions answered. Most of it is there already.',
        },
      },
    },
    winBackRated: { label: 'To be compared: ‘Win-back’' },
    lifecyclePoints: { label: 'Points for ‘After the purchase’' },
    lifecyclePossible: { label: 'Possible points for ‘After the purchase’' },
    lifecycleShare: { label: 'Of the points possible for ‘After the purchase’' },
    lifecycleAnswered: { label: 'Answered for ‘After the purchase’' },
    lifecycleApplicable: { label: 'Questions on ‘After the purchase’ that can apply' },
    lifecycleBand: {
      label: 'How much of it is there?',
      verdicts: {
        none_apply: { label: 'nothing applies', text: 'None of these questions applies to your business.' },
        no_data: { label: 'nothing answered yet', text: 'Nothing is answered here yet.' },
        too_few: {
          label: 'too little answered yet',
          text: 'You have {lifecyclePoints} of {lifecyclePossible} points, with {lifecycleAnswered} of {lifecycleApplicable} questions answered. These are too few for a verdict.',
        },
        little: {
          label: 'little of it',
          text: 'You have {lifecyclePoints} of {lifecyclePossible} points, with {lifecycleAnswered} of {lifecycleApplicable} questions answered. Little of it is there yet.',
        },
        partly: {
          label: 'some of it',
          text: 'You have {lifecyclePoints} of {lifecyclePossible} points, with {lifecycleAnswered} of {lifecycleApplicable} questions answered. Some of it is there already.',
        },
        mostly: {
          label: 'most of it',
          text: 'You have {lifecyclePoints} of {lifecyclePossible} points, with {lifecycleAnswered} of {lifecycleApplicable} questions answered. Most of it is there already.',
        },
      },
    },
    lifecycleRated: { label: 'To be compared: ‘After the purchase’' },
    preventionPoints: { label: 'Points for ‘Warning signs and rules’' },
    preventionPossible: { label: 'Possible points for ‘Warning signs and rules’' },
    preventionShare: { label: 'Of the points possible for ‘Warning signs and rules’' },
    preventionAnswered: { label: 'Answered for ‘Warning signs and rules’' },
    preventionApplicable: { label: 'Questions on ‘Warning signs and rules’ that can apply' },
    preventionBand: {
      label: 'How much of it is there?',
      verdicts: {
        none_apply: { label: 'nothing applies', text: 'None of these questions applies to your business.' },
        no_data: { label: 'nothing answered yet', text: 'Nothing is answered here yet.' },
        too_few: {
          label: 'too little answered yet',
          text: 'You have {preventionPoints} of {preventionPossible} points, with {preventionAnswered} of {preventionApplicable} questions answered. These are too few for a verdict.',
        },
        little: {
          label: 'little of it',
          text: 'You have {preventionPoints} of {preventionPossible} points, with {preventionAnswered} of {preventionApplicable} questions answered. Little of it is there yet.',
        },
        partly: {
          label: 'some of it',
          text: 'You have {preventionPoints} of {preventionPossible} points, with {preventionAnswered} of {preventionApplicable} questions answered. Some of it is there already.',
        },
        mostly: {
          label: 'most of it',
          text: 'You have {preventionPoints} of {preventionPossible} points, with {preventionAnswered} of {preventionApplicable} questions answered. Most of it is there already.',
        },
      },
    },
    preventionRated: { label: 'To be compared: ‘Warning signs and rules’' },
  },
  parts: {
    standing: { title: 'Where you stand', lead: 'What works already, and where is most missing?' },
    referral: { title: 'Referral', lead: 'What do you know about your recommendations?' },
    winBack: { title: 'Win-back', lead: 'What happens when somebody stays away?' },
    lifecycle: { title: 'After the purchase', lead: 'What happens after a first purchase?' },
    prevention: {
      title: 'Warning signs and rules',
      lead: 'Do you notice in time, and do regulars feel valued?',
    },
  },
  items: {
    ...fiveQuestions.items,
    ...winBack,
    ...lifecycle,
    ...companyAnswers.items,
    ...ruleAnswers.items,
  },
  todo: {
    howManyAndWhy: 'For two weeks, ask every new customer who told them about you and why, and keep a tally.',
    whoAndThanks:
      'Write down who recommended you last, and thank each of them this week, because people who hear nothing pass it on less often.',
    howManyCame:
      'Ask every new customer the same question: ‘How did you find us?’ Then you can count at the end of the month.',
    howItWent:
      'Ask the next customer who was sent to you what they were told, and write the sentence down word for word.',
    howToRaise: 'Find one occasion on which customers like to talk about you, and settle who asks them then.',
    listOfMissing:
      'Have your till or diary list everybody who has not been for a long time, with the day of their last visit.',
    reasonsKnown: 'For ten customers, write down why they stay away. Where nobody knows, ask.',
    whomNot: 'Settle whom you would not like back before you read any names, or else sympathy decides.',
    mayContact:
      'For each channel, check whether you may contact these customers that way, because a legal warning costs more than the whole campaign.',
    goalWritten: 'Before the next campaign, write down how many are to come back, and by when.',
    offerFitsReason: 'Beside each reason, write the one action that helps with just that.',
    comparedResults:
      'Leave some customers out of the next campaign, so that you see who would have come back anyway.',
    afterReturn: 'For everybody who comes back, name the person who looks after their first three visits.',
    firstWelcome: 'Go through a first visit step by step, and settle who says what.',
    reassured:
      'Write one message that goes out after every larger purchase: well chosen, how to look after it, and whom to call with a question.',
    nextVisit:
      'For one week, offer everybody their next appointment as they leave, and count how many accept.',
    secondCounted: 'Count how many of your new customers from the quarter before last have bought again.',
    promisesKept:
      'Put every promise from adverts, quotes and conversations on one sheet, and check ten orders to see whether you kept them.',
    benefitFirst:
      'Take your last discount, and think of what would have been more use to the customer and cost you less.',
    valueKnown:
      'Work out what a customer brings in over the years, so that you know what keeping one may cost.',
    DA1: 'Decide who keeps the customer list, and spend the first hour taking out what is there twice.',
    DA2: 'See to it that every customer has the day of their last visit, because that is how you notice who is missing.',
    DA3: 'Mark your regulars so that somebody who started on Monday can tell them too.',
    MO1: 'Decide how long is too long for a customer to stay away.',
    MO2: 'Count every three months how many customers have stopped coming, and put the next day in the diary now.',
    MO3: 'Write your warning signs on one sheet, and settle who looks for them once a month.',
    DI1: 'Ask five customers this week, face to face, what they had expected and what could be better.',
    DI2: 'Decide what a new customer hears from you after the first purchase, and after how many days.',
    DI3: 'Choose five regulars whom you will thank in person this week.',
    CO1: 'Put a notebook on the counter in which every complaint goes, even a small one.',
    CO2: 'Decide who answers complaints, and by when.',
    CO3: 'Take the last five complaints, and find for each what has to change so that it does not come again.',
    RE1: 'Agree who gets in touch when a customer seems about to leave, and what they may offer.',
    RE2: 'Decide up to what amount everyone may put something right without asking.',
    RE3: 'For each action, write down how and on which day you will see whether it did anything.',
    regularsFirst: 'Think of the offer your regulars will get first.',
    appreciation: 'Practise the names of your twenty best customers, and thank them one after the other.',
    customerData: 'At each visit, check briefly whether phone number and address are still right.',
    complaints: 'Allow everyone to put a complaint right at once, up to a fixed amount.',
    prevention: 'Write down three warning signs, and once a month ask some customers what they expect.',
  },
  warnings: {},
  reasons: { NO_DATA: 'Too few questions are answered for that.' },
  notes: {
    steps:
      '‘Little of it’ means fewer than 40 of 100 possible points, ‘some of it’ fewer than 70, and above that most of it is there. An area gets a verdict only when you have answered at least three of its questions and at least half. These limits are our assumption.',
    weights:
      'All questions count the same, which is our assumption too. In all, warning signs and rules therefore weigh most, because half of the questions belong there. Look at the four areas rather than at the sum.',
  },
  groups: {},
  headlines: {
    standingState: {
      nothingApplies: 'Nothing applies.',
      open: 'Nothing answered yet.',
      inPlace: 'What you have answered is in place.',
      begun: '{totalPoints} of {possiblePoints} points so far.',
      compared: 'Most is missing: {weakestArea}.',
    },
    referralBand: {
      none_apply: 'Nothing applies.',
      no_data: 'Nothing answered yet.',
      too_few: '{referralPoints} of {referralPossible} points, too few answers yet.',
      little: 'Little of it: {referralPoints} of {referralPossible} points.',
      partly: 'Some of it: {referralPoints} of {referralPossible} points.',
      mostly: 'Most of it: {referralPoints} of {referralPossible} points.',
    },
    winBackBand: {
      none_apply: 'Nothing applies.',
      no_data: 'Nothing answered yet.',
      too_few: '{winBackPoints} of {winBackPossible} points, too few answers yet.',
      little: 'Little of it: {winBackPoints} of {winBackPossible} points.',
      partly: 'Some of it: {winBackPoints} of {winBackPossible} points.',
      mostly: 'Most of it: {winBackPoints} of {winBackPossible} points.',
    },
    lifecycleBand: {
      none_apply: 'Nothing applies.',
      no_data: 'Nothing answered yet.',
      too_few: '{lifecyclePoints} of {lifecyclePossible} points, too few answers yet.',
      little: 'Little of it: {lifecyclePoints} of {lifecyclePossible} points.',
      partly: 'Some of it: {lifecyclePoints} of {lifecyclePossible} points.',
      mostly: 'Most of it: {lifecyclePoints} of {lifecyclePossible} points.',
    },
    preventionBand: {
      none_apply: 'Nothing applies.',
      no_data: 'Nothing answered yet.',
      too_few: '{preventionPoints} of {preventionPossible} points, too few answers yet.',
      little: 'Little of it: {preventionPoints} of {preventionPossible} points.',
      partly: 'Some of it: {preventionPoints} of {preventionPossible} points.',
      mostly: 'Most of it: {preventionPoints} of {preventionPossible} points.',
    },
  },
  rulers: {},
  charts: {
    title_areas: 'What is there already in the four areas, in points of those possible',
    areaAxis: 'Area',
    points: 'Share of the points possible',
    pointsOf: '{points} of {possible}',
    open: 'still open',
    ...areas,
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hair salon',
      note: 'Welcome and thanks are good. Nobody notices who is missing, and nobody counts what a campaign brought.',
    },
    garage: {
      title: 'Brandt Garage',
      note: 'Orders are kept neatly. The garage knows least about its recommendations.',
    },
    'online-shop': {
      title: 'Halm Tea Shop',
      note: 'Almost everything is counted. Hardly anybody gets a word of thanks, or anything but a discount.',
    },
    'tax-adviser': {
      title: 'Ohlsen Tax Advisers',
      note: 'Every client is looked after in person. Nobody checks whether an action did anything.',
    },
  },
};
