import type { OthersWords } from './words';

export const en: OthersWords = {
  title: 'What other calculators print',
  question: 'Why did you get a different figure elsewhere?',
  description:
    'Nine mistakes that turn up in calculators and spreadsheets again and again: the wrong figure, the right one beside it, and how to spot the mistake.',
  lead: 'If you have worked out elsewhere what a customer is worth, the answer may have looked nothing like ours. One of nine mistakes is often the reason. This page makes each of them on purpose and then does the sum properly, with the same figures and every step shown, so that you will recognise it in anybody’s spreadsheet.',
  nobody:
    'This is not about any particular product. People make the same mistakes in spreadsheets they built themselves.',
  noScript:
    'Without JavaScript you see the example’s figures here. Turn JavaScript on if you would like to put in your own.',
  contents: 'The nine mistakes',
  whose: 'Whose figures?',
  own: 'my own',
  example: 'those of {name}',
  withExample: 'These are the figures of {name}, a made-up business.',
  withOwn:
    'These are your figures. A dashed field with ≈ is one you have not filled in yet, so it holds our assumption. Each field is the calculator’s own: change it here and it changes there.',
  noneOwn: 'None of these figures is yours so far.',
  takeOwn: 'Put in your own figures',
  notLoaded:
    'Your figures could not be loaded, so you still see those of the example. Check your connection and try again.',
  figures: 'Worked out with',
  wrong: 'What you often get',
  right: 'What is right',
  apart: 'Difference',
  none: 'no result',
  inUnit: { months: '{value} {value:month|months}' },
  how: 'How both are worked out',
  howWrong: 'The wrong way',
  howRight: 'The right way',
  withFigures: 'With these figures',
  recognise: 'How to spot it.',
  toTool: 'See it in the calculator ‘{name}’',
  toMethod: 'All its formulas',
  verdicts: {
    manifold: 'That is {times} times as much, or {apart} too much.',
    high: 'That is {apart} too much.',
    low: 'That is {apart} too little.',
  },
  same: 'With these figures both come to the same.',
  mistakes: {
    revenue: {
      title: 'Sales instead of margin',
      seen: 'Some calculators add up everything a customer ever pays you and call that what the customer is worth. You still have to buy the parts and pay the people who do the work. If you spend as much on winning a customer as those sales seem to allow, you can easily end up out of pocket.',
      wrong: 'Sales to a new customer over the years',
      how: 'A year’s sales, added up over the years, later years counting for less. Nothing is taken off for material, paid work and looking after the customer.',
      verdicts: {
        manifold:
          'The customer looks {times} times as valuable as they are. You never get to keep {apart} of it.',
        high: 'The customer looks more valuable than they are, because you never get to keep {apart} of it.',
        low: 'With these figures sales come to less than what is left of them. That cannot be, so look at both entries again.',
      },
      equal: 'This happens when nothing has to be taken off sales.',
      recognise:
        'If a calculator never asks what is left of each sale after material and paid work, it is counting sales.',
    },
    wholePercent: {
      title: 'Percent used as a whole number',
      seen: 'When 45% of a sale is left over, a formula needs 0.45. It is easy to type 45 into a spreadsheet, because that is what one says aloud. The sheet then works with a hundred times as much and does not object.',
      wrong: 'Customer value with percent as a whole number',
      how: 'The sum is the same, except that a hundred times as much of each sale counts as left over.',
      verdicts: {
        manifold:
          'The result is {times} times what it should be. Here you notice at once; in the middle of a long spreadsheet you would not.',
      },
      equal: 'This happens when nothing is left of a sale.',
      recognise:
        'Type 45, then type 0.45. A good calculator tells you beside the field what it took each of them to mean.',
    },
    averageYears: {
      title: 'Yearly margin times average years',
      seen: 'If 25 of 100 customers stop coming every year, one stays for four years on average. So a common shortcut is to multiply a year’s margin by four. It treats money that arrives ten years from now like money in the till today, and it counts years that lie far beyond anything you plan for.',
      wrong: 'Yearly margin times average years',
      how: 'A year’s margin, divided by the share of customers who stop coming in a year.',
      equal: 'This happens when you look ahead without interest and without a limit.',
      none: {
        ALL_STAY: 'If everybody comes back, there is no average number of years to multiply by.',
      },
      recognise:
        'A calculator that asks neither for an interest rate nor for how many years you look ahead is probably taking this shortcut.',
    },
    discountOnce: {
      title: 'Interest on the whole sum instead of on each year',
      seen: 'Money you get in three years is worth less to you today. Some calculators deal with this by adding up all the years first and then taking off the interest for the whole time at once. That is as if every euro arrived on the very last day, although a new customer’s first payment is in your till now.',
      wrong: 'Customer value, interest taken off the whole sum',
      how: 'All years are added up without interest, and the sum is divided by the interest of all those years.',
      verdicts: {
        low: 'That leaves out {apart}, and you might give up on a customer who pays.',
        high: 'That is {apart} too much: a loss looks smaller, too, if it is put off to the very end.',
      },
      equal: 'This happens when the interest rate is 0.',
      none: { NO_END: 'If you look ahead without a limit, there is no last day to count from.' },
      recognise:
        'Ask for a single year. For a new customer you should get exactly one year’s margin. If you get less, interest is being charged on money you already have.',
    },
    nobodyLeaves: {
      title: 'Nobody leaves, and the customer is worth nothing',
      seen: 'Dividing by the share of customers who stop coming works until everybody stays, because nothing can be divided by zero. Rather than say so, some calculators print 0. That would make your most loyal customer worthless. So here 100 of 100 customers come again, and everything else is left as it is.',
      wrong: 'Customer value if nobody leaves',
      how: 'A year’s margin, divided by the share who stop coming. If that share is zero, the answer given is 0.',
      verdicts: {
        low: 'In truth a customer like that brings you {apart}.',
        high: 'In truth a customer like that costs you {apart}.',
      },
      equal: 'This happens when the margin itself is 0.',
      none: {
        DIVERGES:
          'Without interest and without a limit a customer like that has no finite value at all. Zero is still wrong: choose how many years should count.',
      },
      recognise:
        'Enter that 100 of 100 customers come again. If the answer is zero, the formula gave up and nobody told you.',
    },
    payback: {
      title: 'Earning back the cost as if nobody left',
      seen: 'What it cost to win a customer comes back month by month. The usual way is to divide that cost by a month’s margin. Yet within those months the first customers have already gone, and they bring nothing more.',
      wrong: 'Months, as if nobody left',
      how: 'The cost of a new customer, divided by a month’s margin.',
      verdicts: {
        low: 'You wait {apart} longer for your money than it says there.',
        manifold: 'That is {apart} too long.',
        high: 'That is {apart} too long.',
      },
      equal: 'This happens when everybody stays or a new customer costs nothing.',
      none: { NEVER: 'With these figures the cost never comes back.' },
      recognise:
        'Let twice as many customers leave. If the number of months does not move, nobody there is counting those who have gone.',
    },
    everyReturn: {
      title: 'Everybody who comes back counts as a success',
      seen: 'You send a letter, customers come back, and the letter gets the credit for all of them. But some would have come back without it. They get the gift as well, while the letter earned you nothing from them.',
      wrong: 'What the campaign leaves you if everybody counts',
      how: 'All customers who came back, times what one is worth, less the cost of the campaign.',
      verdicts: {
        manifold:
          'That is {times} times as much. {apart} of it would have reached you without a letter, from customers who would have come back anyway.',
        high: 'That is {apart} too much. You would have had that money without a letter, from customers who would have come back anyway.',
      },
      equal: 'This happens when nobody would have come back without a letter.',
      recognise:
        'If a calculator does not ask how many would have come without a letter, it credits the letter with everyone.',
    },
    countedTwice: {
      title: 'Recommended customers counted twice',
      seen: 'A customer who recommends you brings more than they buy themselves, and for one customer you may add the two together. For all of them you may not. The people they sent you are among your new customers already, so they would be in the sum a second time.',
      wrong: 'Value of all customers with recommendations on top',
      how: 'The value of all customers, plus the value of recommendations for each of them.',
      verdicts: {
        manifold: 'That is {times} times as much, because the same people are in it twice.',
        high: 'That is {apart} too much, because the same people are in it twice.',
      },
      equal: 'This happens when nobody recommends you or you have no customers.',
      none: {
        NOT_TWICE: 'With these figures no new customers are added, so nobody can be counted twice.',
      },
      recognise:
        'Look at what goes into the sum for all customers. If it holds new customers and the value of recommendations side by side, some of them are the same people.',
    },
    comma: {
      title: 'The decimal point goes missing',
      seen: 'Type 1.60 into a field made for another country and it may be taken for 160, because there a point only separates thousands. Other fields stop reading at the first sign they do not know, or take the comma in 1,234 for a decimal point. Hardly any of them tell you, and they go on calculating.',
      wrong: 'Cost of the campaign without the decimal point',
      how: 'The cost of the campaign, except that a letter now costs what is left once the point is gone.',
      verdicts: { manifold: 'One lost point, and the campaign costs {times} times as much.' },
      equal: 'This happens when a letter costs an even amount, so that there is no point to lose.',
      recognise:
        'Type 1.5, leave the field, and see what it says. If the calculator works with 1 or with 15, do not trust it with any other figure.',
    },
  },
  misread: '{field}, without the point',
  readings: {
    caption: 'What can become of a figure',
    typed: 'You type',
    becomes: 'It becomes',
    meant: 'You meant',
    how: {
      cut: 'stops at the first sign',
      dropped: 'leaves out points and commas',
      foreign: 'takes the comma for a point',
      percent: 'leaves out the percent sign',
    },
    note: '‘You meant’ is how our own fields read it. If a figure can mean two things, the field says which one it took and offers you the other.',
  },
  formulas: {
    title: 'Our formulas, for you to check',
    lead: 'We can be wrong too. That is why every calculator has a page with its formulas, and beside them stand worked examples that you can put through any other program.',
  },
};
