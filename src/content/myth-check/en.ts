import type { MythWords } from './index';

export const en: MythWords = {
  title: 'Myth check: which of these are true?',
  description:
    'Twelve sayings about regular customers that everybody has heard. Guess first, see what is known, and test it with your own figures.',
  lead: 'You will meet these twelve sayings in talks and brochures. Make up your mind about each one first. Then see what is known, what you can do about it, and what your own figures say. In a group it is more fun if everybody shows a hand before the answer comes.',
  more: 'All the studies behind it are under',
  moreLink: 'What is known, and how sure it is',
  guess: { true: 'True as it stands', depends: 'It depends', no: 'False or unsupported' },
  ask: 'What do you think?',
  verdict: {
    true: 'True as it stands.',
    depends: 'It depends.',
    'not-supported': 'Not supported.',
    'not-true': 'Not true as said.',
  },
  resolve: 'Answer',
  facts: 'What is known:',
  todo: 'What to do:',
  test: 'With your figures:',
  tests: 'With your figures:',
  testsLink: 'all calculators',
  evidence: 'Read more about it',
  previous: 'Back',
  next: 'Next',
  place: 'Saying {number} of {count}',
  one: 'Show one at a time',
  list: 'Show all at once',
  again: 'Start again',
  agrees: 'You said ‘{guess}’. So do we.',
  differs: 'You said ‘{guess}’. We see it differently.',
  open: 'You have not yet said what you think of {open} of the {count} sayings.',
  toOpen: 'Go to the next one',
  score: 'You and we agreed on {right} of {count}.',
  bands: {
    most: 'You are hard to fool. Take the sayings to your team and let the others guess.',
    half: 'A fair result, because most of these sound as if somebody had measured them. Look at the others again before you base a sum on one.',
    few: 'You are in good company, since these sayings are in textbooks too. From now on, ask of each one who measured it.',
  },
  storage: {
    off: 'Saving is switched off, so your answers last only while this page is open.',
    quota:
      'There is no room left for saving on this device, so your answers last only while this page is open.',
    blocked: 'This browser does not let us save, so your answers last only while this page is open.',
    unreadable: 'We could not read the answers you gave before, so you start afresh.',
  },
  myths: {
    'five-times': {
      claim: 'A new customer costs five times as much as keeping one.',
      facts:
        'It turns up in the late 1980s without a study. Specialists who had passed it on for years have publicly taken it back. Whether it is three times or ten depends on the trade, and on what you count as a cost.',
      todo: 'Divide what you spend on advertising in a year by the new customers it brought. Beside it write what a regular costs you in time and attention.',
      figure: 'With you, a new customer has paid back their cost after (months)',
    },
    'referred-worth-more': {
      claim: 'Customers who come by recommendation are worth 16% more.',
      facts:
        'At one German bank they were, at the least. At a telephone company they also stayed longer, but earned it less than other customers did. So it depends on your business.',
      todo: 'Add nothing for them, and write down who sent each new customer. In a year you can compare.',
      figure: 'With you, a recommended customer is worth',
    },
    'nine-of-ten': {
      claim: 'Nine out of ten customers who left can be won back.',
      facts:
        'It is said that in a survey of 2006, open to anyone and not to be found today, 12% would never have returned; the saying was made from the rest. Not ruling it out is not the same as coming. Even of customers of the past year only about four in a hundred used the voucher in a letter, and nobody we know of has counted those long gone.',
      todo: 'Work out how many would have to return, and draw some of your list by lot to get no letter.',
      figure: 'You are in the black from a win-back rate of',
    },
    'solved-complaint': {
      claim: 'A complaint that ends well binds a customer more than if nothing had gone wrong.',
      facts:
        'Such customers often are more satisfied. They do not mean to buy or recommend more, though. How much the solution matters differs from trade to trade and from customer to customer.',
      todo: 'Help quickly, because that saves a good many. But put your effort into the mistake itself first.',
      figure: 'With you, customers who stay away after a mistake each year',
    },
    'five-percent': {
      claim: 'If 5% more customers stay, profit rises by 25 to 95%.',
      facts:
        'Somebody worked it out for selected service companies, and nobody has seen it happen. What counts is where you start. Going from 90 to 95 halves the losses, going from 75 to 80 takes away only a fifth. Even the best-tested figure comes from a model.',
      todo: 'Begin with how many of your 100 customers stay today, and work it out from there.',
      figure: 'What it brings you per customer if more of them stay',
    },
    'silent-customers': {
      claim:
        '96 in 100 unhappy customers say nothing, and badly handled complaints drive most customers away.',
      facts:
        'It is misquoted, says a man from the very firm that issued it: what never reaches headquarters is 96% of the small annoyances. On the spot about half speak up, and three in four business customers. There are no data for the second part.',
      todo: 'Keep a tally for a month. How many had something go wrong, and who said so?',
      figure: 'With you, customers who say something each year',
    },
    'always-pays': {
      claim: 'Customers who like you, recommend you and stay always pay off.',
      facts:
        'The direction is right: satisfied customers tend to stay (245 articles), and loyalty programmes make people more loyal (429 effects). Yet with the success of a whole company satisfaction goes only weakly. ‘Always’ has no support, and neither has the opposite, that programmes no longer work.',
      todo: 'Drop the ‘always’, and work out what one more in 100 is worth to you.',
    },
    'sixty-percent': {
      claim: 'Regulars buy 60 to 70% of the time, new customers only 5 to 20%.',
      facts:
        'These figures have been handed on for decades. We found no study they come from, and nobody says what counts as a sale.',
      todo: 'For three months note how many conversations led to an order, keeping new customers, regulars and those who had left apart.',
      figure: 'Of 100 you wrote to, these came',
    },
    'more-loyal': {
      claim: 'Customers who come back are more loyal than new ones, and far easier to win.',
      facts:
        'One single case speaks for it, and companies that are good at win-back do better. It has not been shown in general. The biggest lure, of all things, brought the customers who were gone again soonest.',
      todo: 'Assume that they stay as long as anyone else, and look again after a year.',
      figure: 'What a customer who came back still brings you',
    },
    'one-question': {
      claim: 'Whether customers would recommend you is the best sign of how you will grow.',
      facts:
        'When it was tested on 21 companies with more than 15,500 interviews, the question did no better than others. For seven sportswear brands only the answers of all potential customers said anything about the future, and they included people who had never bought there.',
      todo: 'Do ask it, but ask for the reason too, and mind how wide the range is when only a few have answered.',
      figure: 'Your figure from this question',
    },
    'longer-means-more': {
      claim: 'The longer a customer stays, the more profit they bring.',
      facts:
        'This is disputed. In four companies with 16,000 customers between them the link was weak, and in one of them half of the loyal ones hardly paid.',
      todo: 'Leave the yearly margin as it is in your sums until your own till says otherwise.',
      figure: 'With you, a new customer is worth',
    },
    'one-in-ten': {
      claim: 'Only one business in ten takes care of customers who left.',
      facts:
        'A survey of 2008 is probably behind it, in which 13% of companies won customers back systematically. It was ordered by a consultant on that very subject.',
      todo: 'Take it as encouragement, because whoever gets in touch stands out. How many do today, nobody knows.',
    },
  },
};
