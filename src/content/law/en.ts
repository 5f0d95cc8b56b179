import type { LawWords } from './index';

export const en: LawWords = {
  title: 'What you may do when you contact customers',
  description:
    'German law on letters, calls, email, recommendations, rewards, reviews, surveys, cancellations and customer data; Austria and Switzerland in brief.',
  lead: 'Find what you are about to do. One sentence tells you what matters, and below it you can open the details, with dates and sources. The law described is German; where Austria or Switzerland differ, it says so. It helps you to ask the right questions, but it is not legal advice, and no lawyer has checked this page yet.',
  tool: 'Want to go through one particular contact? There is a worksheet for that:',
  contents: 'What are you about to do?',
  at: 'In Austria',
  ch: 'In Switzerland',
  sections: {
    letter: {
      title: 'Write a letter',
      text: 'A letter meets the fewest obstacles, because it needs no consent.',
      at: 'the same, as long as nobody has objected.',
      ch: 'allowed, except to people who have objected or are blocked.',
    },
    phone: {
      title: 'Make a call',
      text: 'You may ring private customers only with consent you can prove, even if all you want is to have them back.',
      at: 'only with consent, businesses included.',
      ch: 'allowed if the number is listed without a star.',
    },
    email: {
      title: 'Send an email, a text or a message',
      text: 'You need consent, or four conditions that must all be met at once. Business customers make no difference.',
      at: 'much the same, and the ECG list has to be checked.',
      ch: 'advertising sent automatically needs consent, with an exception for customers.',
    },
    'in-person': {
      title: 'Talk in the shop or at the customer’s',
      text: 'You may talk as long as you press nobody, which makes the counter the best place for whatever would be advertising on the phone.',
    },
    'all-channels': {
      title: 'Choose the channel first',
      text: 'If you have not decided how to get in touch, here are all channels side by side, and the two questions that come before any of them.',
    },
    recommendation: {
      title: 'Ask for a recommendation',
      text: 'You may ask. What your system sends to the friends, however, counts as your own advertising.',
    },
    reward: {
      title: 'Reward a recommendation or give a present',
      text: 'Many trades may give a moderate reward; German tax and law firms may give none. With presents the tax office looks at the amount as well.',
    },
    voucher: {
      title: 'Offer a voucher or a discount',
      text: 'Print the conditions on the voucher itself, so that nobody is surprised at the till.',
    },
    reviews: {
      title: 'Collect and show reviews',
      text: 'Bought and invented ones are forbidden, and if somebody got something for a review, it has to say so.',
    },
    survey: {
      title: 'Ask whether customers are satisfied',
      text: 'By phone or email the question itself counts as advertising in Germany. At the counter you may ask it.',
    },
    cancellation: {
      title: 'Answer a cancellation',
      text: 'Confirm first, and make no offer while you do, however small.',
    },
    online: {
      title: 'Let customers book, order or accept online',
      text: 'Private customers who say yes online may usually withdraw, and they need a button for it.',
    },
    complaint: {
      title: 'Answer a complaint about faulty goods',
      text: 'If you sell goods to private customers, tell them about their choice before you repair anything.',
    },
    data: {
      title: 'Work with a list of customers',
      text: 'These are the points of data protection, settled once for the whole list before the first name on it is written to.',
    },
    environment: {
      title: 'Advertise as ‘green’ or ‘climate neutral’',
      text: 'Without proof leave such words out, even in letters that were printed long ago.',
      ch: 'claims about the effect on the climate must be provable since 1 January 2025.',
    },
    elsewhere: {
      title: 'Austria and Switzerland',
      text: 'A short overview, one channel after another. Ask somebody there before your first campaign.',
    },
  },
  changes: 'What is new',
  changesLead:
    'This has changed lately, or is about to. We read the statutes as of 19 August 2026 and court decisions as far as they could be found up to November 2026; anything later we know only from reports.',
  open: 'open',
  new: {
    'single-payment': {
      what: 'Cancellation button, even if paid once',
      means:
        'Germany’s Federal Court of Justice requires the button also where a contract is paid for once and ends by itself.',
    },
    accessibility: {
      what: 'Accessible pages',
      means:
        'Pages on which private customers book, order, cancel or withdraw must be accessible to people with disabilities. Service businesses with fewer than ten people and at most €2 million in turnover or balance sheet total are exempt, and selling through a website counts as a service.',
    },
    withdrawal: {
      what: 'Withdrawal button',
      means:
        'Every business that offers private customers a contract online with a right to withdraw needs it, however small it is. A win-back offer accepted online is no exception.',
    },
    'confirmation-page': {
      what: 'No offer on the confirmation page',
      means:
        'Germany’s Federal Court of Justice ruled that it holds the required fields and the button, and nothing else. Earlier rulings that allowed more are of no help now.',
    },
    repair: {
      what: 'Right to repair',
      means:
        'Before putting a fault right, sellers of goods to private customers point out the choice between repair and replacement, and that a repair extends the time for claims once by twelve months. Pure services are not affected.',
    },
    environment: {
      what: 'Stricter rules on environmental claims',
      means:
        'Words like ‘green’ and ‘climate neutral’ without proof are forbidden in letters, on cards and on pages. There is no time to use up old stock.',
    },
    invoices: {
      what: 'Invoices between businesses',
      means:
        'Paper, or PDF with consent, is allowed until the end of 2026, and until the end of 2027 if turnover in the year before was at most €800,000. After that it has to be an e-invoice. Advertising law stays as it is.',
    },
    login: {
      what: 'Login before cancelling',
      means:
        'Whether customers may be made to log in before they cancel was heard by Germany’s Federal Court of Justice on 5 November 2026. We do not know the outcome yet. Until you do, ask for no login.',
    },
    'not-yet': {
      what: 'Drafts of the European Union',
      means:
        'Neither the relief planned in the General Data Protection Regulation nor a law on digital fairness has been passed. Do not act as if they had.',
    },
  },
  standing: 'As of {date}, next check by {review}.',
  country: { at: 'Austrian law', ch: 'Swiss law' },
  abroad: 'This is a short overview only; all other cards describe German law.',
  link: 'All of the law by what you are about to do, including Austria and Switzerland',
};
