import { figureWords } from '../../figures/en';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

/** What every line asks, whichever purchase it stands before or after. */
const contact = {
  row: 'Contact',
  add: 'Add a contact',
  fields: {
    question: { label: 'What they wonder' },
    touchpoint: { label: 'How they hear from you' },
    benefit: { label: 'What they get out of it' },
    cadence: {
      label: 'How often',
      options: {
        everyTime: 'every time',
        weekly: 'every week',
        monthly: 'every month',
        yearly: 'every year',
        once: 'only once',
      },
    },
    owner: { label: 'Who' },
    timing: { label: 'When exactly?', help: 'For example two weeks after they collect it.' },
    feeling: { label: 'What do they feel then?', help: 'For example looking forward to it, or unsure.' },
    informationNeeded: { label: 'What do they need to know?' },
    informationToday: {
      label: 'Do you tell them today?',
      options: { yes: 'yes', partly: 'partly', no: 'no' },
    },
    message: { label: 'What will you tell them from now on?' },
    dialogueOffer: { label: 'How can they answer?', help: 'For example a phone number with a name.' },
  },
};
const todoOf = (where: string) => ({
  two: `Plan two contacts ${where} at least, because one is easily missed.`,
  benefits:
    'Say for every contact what the customer gets out of it. If there is nothing in it for them, leave it out.',
  owners: 'Say for every contact who takes it on, and how often.',
  regular: 'Turn one contact at least into a habit. What happens only once builds nothing up.',
  gaps: 'Write down what you will say from now on, wherever the customer does not get all they need today (at the end of the line under ‘…’ or ‘More about this row’).',
});
const before = todoOf('before the first purchase');
const after = todoOf('after the purchase');
const next = todoOf('before the next purchase');
const stateOf = (where: string) => ({
  open: {
    label: 'still empty',
    text: `Nothing says yet what a customer hears from you ${where}. Begin with this:`,
  },
  none: {
    label: 'none is complete',
    text: `No contact ${where} is complete yet, with how they hear from you and what they get out of it. Still to do:`,
  },
  tooFew: { label: 'too little', text: `One contact ${where} is too little. Still to do:` },
  begun: { label: 'something is missing', text: 'The contacts are there. Still to do:' },
  done: {
    label: 'done',
    text: `It is settled what the customer hears from you ${where}, and there is something in it for them every time.`,
  },
});
const headlines = {
  open: 'There is nothing here yet.',
  none: 'No contact is complete yet.',
  tooFew: 'That is too little.',
  begun: 'Something is missing.',
  done: 'Settled.',
};
const reassurance = {
  confirmChoice: 'Somebody tells them they chose well',
  usageTips: 'Tips on getting more out of it',
  proof: 'What others found, or the old part to look at',
  guarantee: 'What to do if something is wrong, with a name and a number',
  surprise: 'Something small they did not expect',
};
const inUse = { 0: 'no', 2: 'sometimes', 4: 'every time' };

export const words: WordsOf<typeof tool> = {
  name: 'What customers hear from you',
  question: 'When do you get in touch, and with what?',
  summary:
    'Before the first purchase, after it and until the next one: what the customer is wondering each time, how they hear from you, and what they get out of it.',
  inputs: {
    firstPurchaseContacts: {
      ...contact,
      label: 'What do they hear before the first purchase?',
      help: 'Begin with their question, not with your advertising.',
    },
    afterPurchaseContacts: {
      ...contact,
      label: 'What do they hear once they have paid?',
      help: 'In many businesses this holds only the bill.',
    },
    repurchaseContacts: { ...contact, label: 'What do they hear until the next purchase?' },
    orderPrice: {
      label: 'What did this order cost?',
      help: 'Take one after which you would have wondered yourself.',
    },
    orderValue: figureWords.orderValue,
    reassurance: {
      label: 'What does a customer get from you afterwards?',
      groups: { reassurance: 'Against second thoughts' },
      values: inUse,
      items: reassurance,
    },
    habitAnchors: {
      label: 'What turns the next purchase into a habit?',
      groups: { anchors: 'Four anchors' },
      values: inUse,
      items: {
        fixedDay: 'A fixed day, for example every sixth Tuesday',
        reminder: 'A reminder before it is due',
        knownPerson: 'Always the same person, who knows them',
        nextStep: 'After every contact, a suggestion of what comes next',
      },
    },
  },
  quantities: {
    firstPlanned: { label: 'contacts before the first purchase' },
    firstOpen: { label: 'Things they are not told today' },
    firstMissing: { label: 'Still missing before the first purchase' },
    firstState: {
      label: 'Is it settled what they hear first?',
      verdicts: stateOf('before the first purchase'),
    },
    afterPlanned: { label: 'contacts after the purchase' },
    afterOpen: { label: 'Things they are not told afterwards' },
    afterMissing: { label: 'Still missing after the purchase' },
    afterState: {
      label: 'Is it settled what they hear afterwards?',
      verdicts: stateOf('after the purchase'),
    },
    priceRatio: { label: 'times a usual order', help: 'The more it is, the larger the second thoughts.' },
    reassuranceInUse: { label: 'Of these they get every time' },
    reassuranceNeeded: { label: 'So many it should be' },
    doubtLeft: { label: 'Not every time yet' },
    doubtMore: { label: 'So many more it should be' },
    doubtNext: {
      label: 'First to take up',
      verdicts: Object.fromEntries(Object.entries(reassurance).map(([id, label]) => [id, { label }])),
    },
    doubtMissing: { label: 'Still missing against second thoughts' },
    doubtRisk: {
      label: 'How large are the second thoughts?',
      verdicts: {
        low: { label: 'small' },
        medium: { label: 'noticeable' },
        high: { label: 'large' },
      },
    },
    doubtState: {
      label: 'Do you do enough about it?',
      verdicts: {
        open: {
          label: 'no price yet',
          text: 'Enter what an order cost after which customers may have second thoughts. Still to do:',
        },
        enough: {
          label: 'enough',
          text: 'This order costs {priceRatio} times as much as usual. Of the 5 things against second thoughts, you do {reassuranceInUse} every time; it should be {reassuranceNeeded} at least.',
        },
        tooLittle: {
          label: 'too little',
          text: 'This order costs {priceRatio} times as much as usual. After it, a customer should get {reassuranceNeeded} of the 5 things every time. With you it is {reassuranceInUse}, so {doubtMore} more {doubtMore:is|are} missing, and the first to take up is ‘{doubtNext}’. Still to do:',
        },
        allInUse: {
          label: 'all that can apply',
          text: 'This order costs {priceRatio} times as much as usual. Of what can apply to your business, a customer gets everything every time.',
        },
      },
    },
    nextPlanned: { label: 'contacts until the next purchase' },
    nextOpen: { label: 'Things they are not told until then' },
    nextMissing: { label: 'Still missing until the next purchase' },
    anchorsInUse: { label: 'Habits that hold every time' },
    nextState: {
      label: 'Is it settled what they hear until then?',
      verdicts: stateOf('until the next purchase'),
    },
  },
  parts: {
    firstPurchase: {
      title: '1 Before the first purchase',
      lead: 'What does somebody hear who does not know you yet?',
    },
    afterPurchase: { title: '2 After the purchase', lead: 'What do they hear once they have paid?' },
    doubt: {
      title: 'Second thoughts after buying',
      lead: 'How large are they, and what do you do about them?',
    },
    repurchase: { title: '3 Until the next purchase', lead: 'What turns it into a habit?' },
  },
  items: {
    firstTwo: 'two contacts before the purchase',
    firstBenefits: 'what the customer gets out of it',
    firstOwners: 'who, and how often',
    firstRegular: 'a habit',
    firstGaps: 'what you will say from now on',
    afterTwo: 'two contacts after the purchase',
    afterBenefits: 'what the customer gets out of it',
    afterOwners: 'who, and how often',
    afterRegular: 'a habit',
    afterGaps: 'what you will say from now on',
    price: 'what the order cost',
    reassurance: 'five answers',
    enough: 'more against second thoughts',
    nextTwo: 'two contacts until the next purchase',
    nextBenefits: 'what the customer gets out of it',
    nextOwners: 'who, and how often',
    nextRegular: 'a habit',
    nextGaps: 'what you will say from now on',
    nextAnchors: 'an anchor that holds every time',
  },
  todo: {
    firstTwo: before.two,
    firstBenefits: before.benefits,
    firstOwners: before.owners,
    firstRegular: before.regular,
    firstGaps: before.gaps,
    afterTwo: after.two,
    afterBenefits: after.benefits,
    afterOwners: after.owners,
    afterRegular: after.regular,
    afterGaps: after.gaps,
    price: 'Enter what a large order cost.',
    reassurance: 'Answer the five questions. What you do not have does not apply.',
    enough: 'Make as many of the five happen every time as are missing, beginning with the one named above.',
    nextTwo: next.two,
    nextBenefits: next.benefits,
    nextOwners: next.owners,
    nextRegular: next.regular,
    nextGaps: next.gaps,
    nextAnchors: 'Make one of the four anchors hold every time, for example the next date when they pay.',
  },
  warnings: {},
  reasons: {
    NOT_PROVIDED: 'This waits for what the order cost.',
    DIV_ZERO: 'For this, a usual order must be worth more than €0.',
  },
  notes: {
    firstContact:
      'Even somebody who has not bought anything remembers how you spoke to them. The first contact is already the first chance that they stay.',
    thenWhat:
      'An advertisement, an offer, a stall in the street: that brings people in. Ask of each of them what happens after the sale.',
    driftApart:
      'Once they have paid, customers want to know more than before, and that is exactly when they hear nothing more. They do not know yet what they bought.',
    confirmation:
      'People who have spent a lot look for reasons why it was right. One sentence is enough: ‘You had those brakes done at the right time.’ The limits of one and three times are a rule of thumb of ours.',
    habit:
      'Habit can hold people more than a discount does: the same day, the same person, and after every contact a suggestion of what comes next.',
    nothingFollows:
      'No figure goes from this sheet into a calculator. Print it, and hang it where messages get written.',
  },
  groups: {},
  headlines: {
    firstState: headlines,
    afterState: headlines,
    doubtRisk: {
      low: 'Small second thoughts.',
      medium: 'Noticeable second thoughts.',
      high: 'Large second thoughts.',
    },
    nextState: headlines,
  },
  rulers: {},
  charts: {},
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hair salon',
      note: 'From the first booking to a fixed appointment every six weeks.',
      texts: {
        'firstPurchaseContacts.0.question': 'What will the colour really cost?',
        'firstPurchaseContacts.0.touchpoint': 'a call the day after booking, if she allowed it',
        'firstPurchaseContacts.0.benefit': 'she knows price and time beforehand',
        'firstPurchaseContacts.1.question': 'Who will cut my hair?',
        'firstPurchaseContacts.1.touchpoint': 'greeted by name at the door',
        'firstPurchaseContacts.1.benefit': 'nobody has to explain themselves',
        'afterPurchaseContacts.0.question': 'Does it suit me?',
        'afterPurchaseContacts.0.touchpoint': 'a sentence when she pays',
        'afterPurchaseContacts.0.benefit': 'she goes home sure of it',
        'afterPurchaseContacts.1.question': 'How do I look after the colour?',
        'afterPurchaseContacts.1.touchpoint': 'a card with three tips',
        'afterPurchaseContacts.1.benefit': 'the colour lasts longer',
        'repurchaseContacts.0.question': 'When do I need to come back?',
        'repurchaseContacts.0.touchpoint': 'a date offered when she pays',
        'repurchaseContacts.0.benefit': 'her favourite time is safe',
        'repurchaseContacts.1.question': 'Do they still know what was mixed?',
        'repurchaseContacts.1.touchpoint': 'the formula is ready',
        'repurchaseContacts.1.benefit': 'no explaining twice',
      },
    },
    garage: {
      title: 'Brandt’s garage',
      note: 'After a big repair the customer hears from the garage twice without being asked to pay.',
      texts: {
        'firstPurchaseContacts.0.question': 'Does it really need doing?',
        'firstPurchaseContacts.0.touchpoint': 'a photo of the broken part when the car comes in',
        'firstPurchaseContacts.0.benefit': 'he sees what he pays for',
        'firstPurchaseContacts.1.question': 'Will it get dearer?',
        'firstPurchaseContacts.1.touchpoint': 'a promise at the counter: not a euro more without a call',
        'firstPurchaseContacts.1.benefit': 'no nasty surprise',
        'afterPurchaseContacts.0.question': 'Was that the right thing to do?',
        'afterPurchaseContacts.0.touchpoint': 'the old part lies on the seat',
        'afterPurchaseContacts.0.benefit': 'he sees that it was needed',
        'afterPurchaseContacts.1.question': 'Will it hold now?',
        'afterPurchaseContacts.1.touchpoint': 'a card after two weeks',
        'afterPurchaseContacts.1.benefit': 'he knows whom to ask if it squeaks',
        'repurchaseContacts.0.question': 'When is the next service due?',
        'repurchaseContacts.0.touchpoint': 'a slip with the month on the dashboard',
        'repurchaseContacts.0.benefit': 'he does not forget the service',
        'repurchaseContacts.1.question': 'Do you have room in October?',
        'repurchaseContacts.1.touchpoint': 'offer the tyre date in September',
        'repurchaseContacts.1.benefit': 'a Saturday without waiting',
      },
    },
    'online-shop': {
      title: 'Halm Tea, online shop',
      note: 'A shop does not hear its customers, so it answers before anybody asks.',
      texts: {
        'firstPurchaseContacts.0.question': 'Will I like it?',
        'firstPurchaseContacts.0.touchpoint': 'the order page says: three teas to try come with it',
        'firstPurchaseContacts.0.benefit': 'they do not order blind',
        'firstPurchaseContacts.1.question': 'When will it come?',
        'firstPurchaseContacts.1.touchpoint': 'the day of delivery on the order page',
        'firstPurchaseContacts.1.benefit': 'no need to ask',
        'afterPurchaseContacts.0.question': 'How do I brew it?',
        'afterPurchaseContacts.0.touchpoint': 'a brewing card in the parcel',
        'afterPurchaseContacts.0.benefit': 'it does not turn bitter',
        'afterPurchaseContacts.1.question': 'Did I choose well?',
        'afterPurchaseContacts.1.touchpoint': 'two sentences on the harvest on the bill',
        'afterPurchaseContacts.1.benefit': 'he knows what he is drinking',
        'repurchaseContacts.0.question': 'Is my tea still there?',
        'repurchaseContacts.0.touchpoint': 'a message before it sells out, with permission',
        'repurchaseContacts.0.benefit': 'he gets his tea',
        'repurchaseContacts.1.question': 'What is new?',
        'repurchaseContacts.1.touchpoint': 'a postcard with the harvest',
        'repurchaseContacts.1.benefit': 'regulars try it first',
      },
    },
    'tax-adviser': {
      title: 'Ohlsen Tax Advisers',
      note: 'Twice a year the practice gets in touch without anything being due.',
      texts: {
        'firstPurchaseContacts.0.question': 'What will this cost me a year?',
        'firstPurchaseContacts.0.touchpoint': 'a first talk with a figure in it',
        'firstPurchaseContacts.0.benefit': 'he can plan for it',
        'firstPurchaseContacts.1.question': 'Do I have to carry folders?',
        'firstPurchaseContacts.1.touchpoint': 'access to the receipts program before the first month',
        'firstPurchaseContacts.1.benefit': 'no more folders',
        'afterPurchaseContacts.0.question': 'Did I choose well?',
        'afterPurchaseContacts.0.touchpoint': 'a short review after three months',
        'afterPurchaseContacts.0.benefit': 'he sees what it brought',
        'afterPurchaseContacts.1.question': 'What does this notice mean?',
        'afterPurchaseContacts.1.touchpoint': 'three plain sentences with it',
        'afterPurchaseContacts.1.benefit': 'no need to ask',
        'repurchaseContacts.0.question': 'What is coming next year?',
        'repurchaseContacts.0.touchpoint': 'a yearly talk in November',
        'repurchaseContacts.0.benefit': 'no surprise in December',
        'repurchaseContacts.1.question': 'Who helps me hand on the business?',
        'repurchaseContacts.1.touchpoint': 'the same clerk stays',
        'repurchaseContacts.1.benefit': 'nothing explained twice',
      },
    },
  },
};
