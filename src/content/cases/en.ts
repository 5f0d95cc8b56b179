import type { CasesWords } from './words';

export const en: CasesWords = {
  title: 'Four example businesses',
  question: 'What does it look like filled in?',
  description:
    'Four made-up businesses with everything filled in: every calculator, every worksheet and the figures they share. Look around and try things out.',
  lead: 'For these four businesses everything has been filled in: the shared figures, every calculator and every worksheet. Open the one that is most like yours and see how one figure leads to the next. All four are made up.',
  how: 'Your own answers stay as they are. A line at the top of every page tells you which example you are in, and a button takes you back to your figures. You can change anything you like in the example, for instance to see what difference a smaller discount makes. It holds in this tab only, and is forgotten as soon as you leave the example.',
  noScript: 'Without JavaScript no example can be opened. The figures below are right all the same.',
  businesses: {
    garage: {
      name: 'Brandt’s garage',
      scene:
        'Mr Brandt has {profile/activeCustomers} customers and five people in the garage. Nobody noticed that {reactivation-roi/dormantCustomers} customers had not been in for more than a year until places in the tyre store stayed empty. Many of them had waited for a call back that never came. You meet this business in all eight win-back steps.',
      ask: 'Is a letter worth it, and what has to be put right first?',
    },
    'hair-salon': {
      name: 'Salon Riva',
      scene:
        'Ms Kern works with three colleagues, and on Saturdays every chair is taken. Even so, only {lifecycle-funnel/secondPurchaseRate} new guests come a second time, and some who came every other month for years have gone missing. Nearly everybody praises the salon, but they do not like the wait.',
      ask: 'Should she look after those who have stopped coming first, or those who never return after the first cut?',
    },
    'tax-adviser': {
      name: 'Ohlsen Tax Advisers',
      scene:
        'Ms Ohlsen and her two colleagues look after {profile/activeCustomers} clients. Of {referral-rate/newCustomers} new ones a year, {referral-rate/referredNewCustomers} were sent by somebody. She thanks them in words, because a tax adviser in Germany may not pay for recommendations. {exclusion-list/dormantCustomers} clients have left, but she has time for only {reactivation-roi/contactedCustomers} conversations.',
      ask: 'Whom does she invite, and does the office depend too much on recommendations?',
    },
    'online-shop': {
      name: 'Halm Tea',
      scene:
        'Mr Halm sends out tea, while Mirja looks after orders and letters. {profile/newCustomersPerYear} new customers arrive every year, most of them with a voucher, but only {lifecycle-funnel/secondPurchaseRate} order again. So little is left of each order that even the postage of a postcard counts.',
      ask: 'Does the voucher bring the right customers, and how much may a postcard cost?',
    },
  },
  figures: 'What it comes to',
  begin: 'Where to begin',
  pages: { 'win-back': 'Win-back: the eight steps' },
  open: 'Open this example',
  here: 'You are in this example. Go on with:',
  blocked:
    'Your browser keeps nothing here, not even for this tab, or it has no room left, so the example cannot go with you from page to page. You will still find it in every calculator, at the bottom under the examples.',
  lost: 'The example could not be loaded. Check your connection and try again.',
};
