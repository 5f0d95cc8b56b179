import type { NewWords } from './index';

export const en: NewWords = {
  title: 'What is new?',
  description:
    'What has been added since you were last here, and when each card of law and evidence was checked.',
  lead: 'If a change makes a difference to your work, you find it on this page. The table below it says how fresh the law and the evidence are, because both go out of date.',
  state: 'Content as of {date}, version {version}.',
  feed: 'If you use a news reader, it can fetch these changes for you. You leave no email address anywhere:',
  feedLink: 'Subscribe to the changes (RSS)',
  reviews: {
    title: 'What was checked, and when',
    text: 'Every card carries a day by which somebody looks at it again. The ones due next stand first. Once that day has passed, do not rely on a card until you have looked it up yourself or asked someone who knows, since a court or a new study may have overtaken it.',
    card: 'Card',
    kind: 'Subject',
    checked: 'Last checked',
    next: 'Check by',
    legal: 'Law',
    evidence: 'Evidence',
    overdue: 'check overdue',
  },
  changes: {
    changes: {
      title: 'One page for everything new',
      text: 'Start there when you return after a few weeks, so that you need not leaf through the whole site. It also says which law and evidence are due to be checked again.',
      at: { new: 'When each card was checked' },
    },
    search: {
      title: 'Search',
      text: 'Type whatever you would call it. If we use another word than you do, the page turns up all the same. The searching happens on your device, so nobody learns what you looked for.',
      at: { search: 'Look something up' },
    },
    glossary: {
      title: 'Glossary',
      text: 'When an adviser or a calculator throws a term at you, look it up: each one is explained in plain words, with the German term beside it.',
      at: { glossary: 'Open the glossary' },
    },
    templates: {
      title: 'Letters and scripts you can take away',
      text: 'Copy or print them, and put your own words where the brackets are. There is a letter for customers who have gone quiet, a reply to a complaint, a way to ask for a recommendation without pushing, and a thank-you for when one arrives.',
      at: { templates: 'Open the letters and scripts' },
    },
    law: {
      title: 'The law in one place',
      text: 'May you ring, write or send a message? Look up the channel before you use it. The rules are Germany’s, with a short word on Austria and Switzerland, and each says when it was last checked.',
      at: { law: 'What you may do' },
    },
    evidence: {
      title: 'Evidence, and a myth check',
      text: 'All the studies behind the playbooks are gathered in one place, beside those that disagree with them. In the myth check you guess first, because a wrong guess is remembered longer than a right answer.',
      at: { evidence: 'What is known', myths: 'Make your guess' },
    },
    others: {
      title: 'What other calculators print',
      text: 'If some other calculator promised you far more, put your own figures through the nine usual mistakes. Each shows the result it produces, and the right one beside it.',
      at: { others: 'Find the slip' },
    },
    booklets: {
      title: 'Playbooks as printed booklets',
      text: 'Print a playbook in one go, with a table of contents and page numbers. It is meant for the table in a workshop, and for places without a connection.',
      at: {
        referral: 'Booklet: referral',
        winBack: 'Booklet: win-back',
        lifecycle: 'Booklet: new customers to regulars',
      },
    },
    'two-playbooks': {
      title: 'Two more playbooks',
      text: 'Salon Riva shows how to be recommended more often, in five steps. The tea shop Halm takes seven steps to make regulars of new customers.',
      at: { referral: 'Being recommended', lifecycle: 'New customers into regulars' },
    },
    cases: {
      title: 'Four businesses to look around in',
      text: 'A hair salon, a garage, a tax office and a tea shop have filled in every calculator. Change whatever you like in there; your own figures are kept apart, so nothing of yours is lost.',
      at: { cases: 'Open one of the four' },
    },
    'self-assessment': {
      title: 'Where you stand',
      text: 'Forty questions, for anyone who cannot tell where to begin. They end with the three places where most is missing, and with what helps there.',
      at: { assessment: 'Answer the forty questions' },
    },
    worksheets: {
      title: 'Twelve worksheets',
      text: 'From notes for the talk to the referral book: you now have a sheet for what you find out and what you agree. If you would rather write by hand, print it blank.',
      at: { tools: 'All the worksheets' },
    },
    'eight-calculators': {
      title: 'Eight more calculators',
      text: 'Among other things, they answer whom you may contact and how, when a customer has been away too long, who might stop coming, and whether a campaign made a difference.',
      at: {
        permission: 'May I contact this customer?',
        missing: 'When has a customer been away too long?',
        recommended: 'How many new customers come on a recommendation?',
        all: 'All the calculators',
      },
    },
    profile: {
      title: 'Type it once',
      text: 'Figures that several calculators share now live under “Your business”. If a result surprises you, another page shows which figure went where.',
      at: { profile: 'Your business', model: 'Which figure goes where?' },
    },
    guide: {
      title: 'Six questions to get going',
      text: 'New here? Six questions take you to the one calculator or step that helps you most today, so you need not read it all.',
      at: { guide: 'Where would you like to start?' },
    },
    sources: {
      title: 'Sources and formulas',
      text: 'You can read where an idea comes from and where we disagree with it. And when somebody at the table asks how a figure came about, each calculator has a page with all its formulas.',
      at: { sources: 'Where it comes from', methods: 'How the calculators work' },
    },
    'win-back': {
      title: 'The first playbook: win-back',
      text: 'Find out who is missing and why, write to those for whom it pays, and check what came of it. Brandt’s garage does all eight steps alongside you.',
      at: { winBack: 'Go to win-back' },
    },
    'first-calculators': {
      title: 'The first three calculators',
      text: 'What is a customer worth, is a letter to old customers worth it, and is your goal clear enough to start? You work it out in your browser, and your figures stay there.',
      at: {
        value: 'What is a customer worth?',
        letter: 'Is a letter to old customers worth it?',
        goal: 'Is your goal clear enough to start?',
      },
    },
  },
};
