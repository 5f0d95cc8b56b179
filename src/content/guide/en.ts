import type { GuideWords } from './index';

export const en: GuideWords = {
  title: 'Where would you like to start?',
  description: 'Six questions that tell you which calculator or which step to open first.',
  lead: 'Nobody needs everything here. Go through the six questions from the top, answer them off the top of your head, and start with the first answer that gives you something to open. They are in this order on purpose, because whatever cannot wait comes first.',
  opens: 'Then open:',
  readers: {
    owner: {
      title: 'You run the business yourself',
      text: 'If twenty minutes is all you have, skip the questions and work out whether a letter is worth it.',
      link: 'The twenty minutes',
    },
    consultant: {
      title: 'You advise businesses',
      text: 'Ask the six questions when you first talk to the client. The answers decide what the half day begins with.',
      link: 'The half-day agenda',
    },
    trainer: {
      title: 'You teach',
      text: 'Let the group guess before anybody calculates. You can put any calculator on your own course page, and the lines to paste are below it.',
      link: 'All calculators',
    },
  },
  questions: {
    cancelled: {
      ask: 'Has somebody just cancelled, or said they might?',
      answers: { yes: 'Yes, and they are waiting for an answer', no: 'No' },
    },
    missing: {
      ask: 'Do you know who has stopped coming in the last two years, and why?',
      answers: {
        no: 'No, only a few names come to mind',
        who: 'I know who, but not why',
        why: 'Both, but we have not written to anybody',
        written: 'Both, and we have written to them',
      },
    },
    second: {
      ask: 'Do at least half of your new customers buy a second time?',
      answers: { no: 'No', unknown: 'I could not say', yes: 'Yes' },
    },
    complaints: {
      ask: 'Do you lose customers because something went wrong?',
      answers: { yes: 'Yes, or I am afraid so', no: 'No' },
    },
    referral: {
      ask: 'Do you know how many new customers come on a recommendation?',
      answers: { no: 'No', yes: 'Yes, and I would like more' },
    },
    worth: {
      ask: 'Can you say in euros what a customer is worth?',
      answers: { no: 'No', yes: 'Yes' },
    },
  },
  pages: {
    templates: 'Templates: letters and guides to take over',
    '#cancelled': 'The short way when somebody has cancelled',
    '#twenty-minutes': 'In twenty minutes: whom to write to, whether it pays, and the letter',
    'self-assessment': 'What works already, and where is most missing?',
    profile: 'Your business: figures that hold for every calculator',
    cases: 'Four example businesses',
  },
  unsure: 'If you cannot say yet where things go wrong, begin with this:',
  example: 'If you would like to see first what it looks like filled in, open one of these:',
  after:
    'If none of your answers leads anywhere, you are doing most of this already. What is left to gain is that your customers stay a little longer:',
};
