import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Referral book',
  question: 'Who sent you your new customers?',
  summary:
    'One line for each recommendation, and a tally mark for each new customer nobody sent. The book adds up how many came on a recommendation, who sent them, and whom you still have to thank.',
  inputs: {
    periodFrom: { label: 'You count from' },
    periodTo: { label: 'to', help: 'A whole month at least. Lines before or after are left out.' },
    otherNewCustomers: {
      label: 'New customers who have no line here',
      help: 'Nobody sent them, so a tally on a slip of paper is enough. Enter the number here.',
    },
    entries: {
      label: 'Who came, and who sent them?',
      help: 'Write initials instead of names, because the book lies on the counter and people read along. Give the same person the same initials every time.',
      row: 'Line',
      add: 'Add a line',
      fields: {
        day: { label: 'Date' },
        newCustomer: { label: 'Initials' },
        stage: {
          label: 'How far',
          options: { heard: 'not been in touch', asked: 'asked', bought: 'bought' },
        },
        byRecommendation: { label: 'Recommended?' },
        recommender: { label: 'By whom' },
        reason: { label: 'What was said about you, and why?' },
        trigger: { label: 'What brought it up?', help: 'For example a new haircut.' },
        wording: { label: 'In which words?', help: 'Best of all the sentence as it was said.' },
        channel: { label: 'Where', options: { inPerson: 'in conversation', online: 'on the internet' } },
        daysToContact: { label: 'Days until they got in touch' },
        daysToOrder: { label: 'Days until they bought' },
        orderValue: { label: 'Their first purchase' },
        thankYouForm: {
          label: 'How did you say thank you?',
          options: {
            words: 'in words',
            card: 'with a card',
            gift: 'with a gift',
            discount: 'with a discount',
          },
        },
        thankYouDay: { label: 'Thanked on' },
        thankYouCost: { label: 'What did the thank-you cost?' },
        askedAtEnd: { label: 'Did you ask them to recommend you, at the end?' },
      },
    },
  },
  quantities: {
    referralRate: { label: 'of new customers came on a recommendation' },
    recommenders: { label: 'People who recommended you' },
    recommendations: { label: 'Recommendations you know of' },
    referredLeads: { label: 'Recommended people who got in touch' },
    referredNewCustomers: { label: 'New customers who came on a recommendation' },
    newCustomers: { label: 'All new customers' },
    periodMonths: { label: 'Months you counted' },
    inPerson: { label: 'Recommended in conversation' },
    online: { label: 'Recommended on the internet' },
    usualDaysToOrder: { label: 'From recommendation to purchase it usually takes' },
    referredOrderValue: { label: 'First purchases of recommended customers, together' },
    thankYouTotal: { label: 'Spent on saying thank you' },
    stillToThank: { label: 'Recommended customers whose thank-you is still open' },
    senders: { label: 'Who sent how many customers' },
    openPoints: { label: 'Still missing' },
    logState: {
      label: 'Is the book complete?',
      verdicts: {
        open: {
          label: 'still empty',
          text: 'Here you will see how many of your new customers somebody sent you. Begin with this:',
        },
        noPeriod: {
          label: 'no dates',
          text: 'The book does not say yet from when to when you count. Without a beginning and an end it is no count:',
        },
        nobodyBought: {
          label: 'no new customer yet',
          text: 'Nobody bought for the first time between these dates, so there is nothing to divide by. Still to do:',
        },
        begun: {
          label: 'something is missing',
          text: 'Of {countedNew} new {countedNew:customer|customers}, {countedReferred} came on a recommendation. Still to do:',
        },
        done: {
          label: 'done',
          text: 'Of {countedNew} new {countedNew:customer|customers}, {countedReferred} came on a recommendation. {countedRecommenders} {countedRecommenders:person has|people have} recommended you, and you have said thank you.',
        },
      },
    },
    senderState: {
      label: 'Who sends most',
      verdicts: {
        nobody: { label: 'nobody yet' },
        oneEach: {
          label: 'one each',
          text: 'So far, everyone who recommends you has sent one customer.',
        },
        oneLeads: {
          label: 'one leads',
          text: '{bestSender} sends most: {mostSent}. Ask there what it is that people pass on.',
        },
      },
    },
    periodDays: { label: 'Days you counted' },
    periodEntries: { label: 'Lines between these dates' },
    recommendedEntries: { label: 'Of these, recommended' },
    recommendedBuyers: { label: 'Of these, with a purchase' },
    countedRecommenders: { label: 'Different initials under ‘By whom’' },
    countedReferred: { label: 'Purchases on a recommendation between these dates' },
    countedNew: { label: 'First purchases between these dates' },
    outsidePeriod: { label: 'Lines before or after these dates' },
    mostSent: { label: 'Most customers from one person' },
    bestSender: { label: 'Initials of that person' },
  },
  parts: {
    log: { title: 'Referral book', lead: 'How many came on a recommendation, and from whom?' },
  },
  items: {
    period: 'from when to when you count',
    entries: 'the first line',
    days: 'a date in every line',
    stages: 'how far each one came',
    asked: 'whether it was a recommendation',
    recommenders: 'whom it came from',
    others: 'new customers nobody sent',
    month: 'a whole month',
    thanks: 'the thank-you',
  },
  todo: {
    period: 'Say from when to when you count.',
    entries: 'Enter the latest recommendation you know of, and how far it got.',
    days: 'Put a date in every line, or it is not counted.',
    stages: 'Say in every line whether they asked or bought.',
    asked: 'Say in every line whether it was a recommendation. An empty answer counts as no.',
    recommenders: 'Ask who recommended you, and enter the initials.',
    others: 'Count those nobody sent as well, or it looks as if all of them had been sent to you.',
    month: 'Keep the book for four weeks at least, because a few days say little about a month.',
    thanks:
      'Thank everyone who sent you a customer, within a week, and enter how (at the end of the line under ‘…’ or ‘More about this row’).',
  },
  warnings: {
    DATE_ORDER: 'The end lies before the beginning. Check the two dates.',
    OUTSIDE_PERIOD:
      'Some lines lie before or after the dates you count between. They stay here, but they are not counted.',
    THANKS_BY_TRADE:
      'Some professions have limits on gifts. In Germany, tax advisers and lawyers thank in words only, doctors and others who treat people may give a trifle at most, and opticians, hearing-aid shops and medical suppliers should ask first.',
  },
  reasons: {
    NO_DATA: 'The book has nothing on this yet.',
    TOO_SHORT: 'Holds once you have counted for four weeks at least.',
  },
  notes: {
    twoQuestions:
      'Two sentences fill this book. With every new customer, at the start: ‘How did you find us?’ And if they name somebody: ‘May we thank them and tell them you were here?’ At the end, when a customer is pleased: ‘If somebody asks you about us, do give them this card.’ Do not write down the address of a friend who has not come to you yet.',
    thanking:
      'Say thank you within a week for recommendations that brought no customer, too. The book does not remind you of these.',
  },
  groups: {},
  headlines: {
    logState: {
      open: 'The book is still empty.',
      noPeriod: 'From when to when?',
      nobodyBought: 'No new customer yet.',
      begun: 'Something is missing.',
      done: 'The book is complete.',
    },
  },
  rulers: {},
  charts: {
    title_senders: 'Who sent you how many new customers',
    senderAxis: 'Initials',
    sent: 'New customers',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hair salon',
      note: 'A month at the salon: 22 new guests, nine of them sent by somebody.',
      texts: {
        'entries.0.reason': 'the colour lasts and you do not wait',
        'entries.0.trigger': 'a colleague asked about the colour',
        'entries.0.wording': '‘Go to Jana, she gets the shade right.’',
        'entries.3.trigger': 'at a school meeting',
        'entries.8.reason': 'children may stay in the chair beside you',
      },
    },
    garage: {
      title: 'Brandt’s garage',
      note: 'A month at the garage: 23 new customers, nine of them on a recommendation.',
      texts: {
        'entries.0.reason': 'the price was settled beforehand',
        'entries.0.trigger': 'a neighbour broke down outside the house',
        'entries.0.wording': '‘They ring before it gets dearer.’',
        'entries.4.trigger': 'at the sports club',
      },
    },
    'online-shop': {
      title: 'Halm Tea, online shop',
      note: 'A quiet month at the shop: 259 new customers, 20 named somebody when they ordered.',
      texts: {
        'entries.0.reason': 'a sample of the new harvest was in the parcel',
        'entries.0.wording': '‘Get the Assam, it never turns bitter.’',
      },
    },
    'tax-adviser': {
      title: 'Ohlsen Tax Advisers',
      note: 'Half a year at the practice: nine new clients, six of them on a recommendation. Thanks are given in words only.',
      texts: {
        'entries.0.reason': 'questions get explained, not just answered',
        'entries.0.trigger': 'tradespeople talking among themselves',
        'entries.0.wording': '‘With her I know what I shall pay.’',
      },
    },
  },
};
