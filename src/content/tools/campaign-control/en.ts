import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Check results',
  question: 'Did the campaign make a difference?',
  summary:
    'How many came back because of your letter, how many would have come back anyway, how sure you can be with so few people, and whether to do it again. It also says how many you need for the next comparison.',
  inputs: {
    contactedCustomers: {
      label: 'People with a letter',
      help: 'Or your card, gift or visit, whatever the campaign was.',
    },
    contactedSuccesses: {
      label: 'Came back with a letter',
      help: 'Wait eight weeks after the last letter, then look up every one of them in your till.',
    },
    controlCustomers: {
      label: 'People without one, drawn by lot',
      help: 'Your comparison group. If you left nobody out, leave this empty.',
    },
    controlSuccesses: {
      label: 'Came back without a letter',
      help: 'Count the same weeks for both groups. 0 is an answer too.',
    },
    valuePerSuccess: {
      label: 'What a customer who came back is worth',
      help: 'Over the years to come, so more than their first purchase.',
    },
    campaignCost: {
      label: 'What the campaign really cost',
      help: 'Printing, postage, gifts and your own hours, now that you have the bills.',
    },
    baselineRate: {
      label: 'Would come back anyway',
      help: 'Of 100 people. After your first round, take what you counted in the group without a letter.',
    },
    detectableDifference: {
      label: 'More because of the letter',
      help: 'Of 100 people. Take the smallest difference for which the letter would still be worth the trouble.',
    },
    otherCampaigns: {
      label: 'Other campaigns you have tried',
      help: 'Work each one out here on its own, then note what it left you.',
      row: 'Campaign',
      add: 'Add a campaign',
      fields: { name: { label: 'Which one?' }, gain: { label: 'What it left you' } },
    },
    repeatWhen: { label: 'When does the next letter go out?', help: 'For example ‘in October’.' },
    repeatHowOften: { label: 'How often in a year?', help: 'Nobody should get two within a year.' },
    repeatStyle: { label: 'In what style?', help: 'For example ‘by hand, no discount’.' },
    repeatWhom: { label: 'Who gets it?', help: 'For example ‘everyone who has gone quiet since January’.' },
    repeatOwner: { label: 'Who sees to it?', help: 'One name.' },
  },
  quantities: {
    netGain: { label: 'What the campaign left you' },
    controlVerdict: {
      label: 'What to do now',
      verdicts: {
        stop: { label: 'stop' },
        test_more: { label: 'try again' },
        repeat: { label: 'repeat it' },
        no_control: { label: 'nothing to compare with' },
      },
    },
    contactedSuccessRate: { label: 'Win-back rate with a letter' },
    controlSuccessRate: { label: 'Win-back rate without one' },
    incrementalRate: { label: 'Difference the letter made' },
    incrementalRateLow: { label: 'Difference, on a cautious reading' },
    incrementalRateHigh: { label: 'Difference, at best' },
    incrementalSuccesses: { label: 'Came back because of the campaign' },
    significant: { label: 'More than luck explains' },
    noComparison: { label: 'There is no comparison group' },
    certainty: { label: 'So wide that 19 ranges in 20 are right' },
    contactedCentre: { label: 'Middle of the range with a letter' },
    contactedHalf: { label: 'Half the width of the range with a letter' },
    controlCentre: { label: 'Middle of the range without a letter' },
    controlHalf: { label: 'Half the width of the range without a letter' },
    incrementalSuccessesLow: { label: 'Came back because of it, on a cautious reading' },
    incrementalSuccessesHigh: { label: 'Came back because of it, at best' },
    breakEvenSuccesses: { label: 'In the black from this many because of it' },
    checkSentence: {
      label: 'What your figures say',
      verdicts: {
        gross: {
          label: 'nothing to compare with',
          text: 'Of 100 people with a letter, {contactedSuccessRate:plain} came back. Nobody can say how many of them would have come anyway. Add what someone who comes back is worth to you, and you will at least see whether the money came in again.',
        },
        fewGain: {
          label: 'in the black, as an estimate',
          text: '{contactedSuccesses} came back. Suppose {baselineRate:plain} of 100 would have come without a letter: then {assumedGain} is left. There are too few letters here for a comparison group, so decide by that amount and add the next round to it.',
        },
        fewLoss: {
          label: 'in the red, as an estimate',
          text: '{contactedSuccesses} came back. Suppose {baselineRate:plain} of 100 would have come without a letter: then you end up {assumedGain:abs} short. There are too few letters here for a comparison group, so decide by that amount, and make something cheaper or better before you write again.',
        },
        grossGain: {
          label: 'in the black, not proven',
          text: 'Of 100 people with a letter, {contactedSuccessRate:plain} came back. Suppose it would have been {baselineRate:plain} without one: then {assumedGain} is left. That is no proof. Next time, draw lots and leave every fifth person out, and you will know.',
        },
        grossLoss: {
          label: 'in the red, not proven',
          text: 'Of 100 people with a letter, {contactedSuccessRate:plain} came back. Suppose it would have been {baselineRate:plain} without one: then you end up {assumedGain:abs} short. Change something before you write again, and leave every fifth person out by lot, so that you know for sure.',
        },
        worthless: {
          label: 'no value given',
          text: 'Enter what a customer who came back is worth to you. If they are worth nothing, no campaign can pay.',
        },
        sure: {
          label: 'in the black for sure',
          text: 'This was more than luck. Even on a cautious reading {incrementalSuccessesLow} people came back because of the campaign, and they alone bring in more than it cost. As you counted it, {netGain} is left. Do it again, and fill in the note for next time.',
        },
        fewer: {
          label: 'no more with a letter',
          text: 'Of 100 people with a letter, no more came back than of 100 without. By these figures the campaign cost you {netGain:abs} and brought nobody back. Find out why before you write again.',
        },
        tooDear: {
          label: 'works, but costs too much',
          text: 'The letter works, but it costs too much. It brought {incrementalSuccesses} people back, and it would take {breakEvenSuccesses:up} to cover the costs. Make it cheaper, or stop.',
        },
        never: {
          label: 'too few at best',
          text: 'Stop, or change something. As you counted it, {incrementalSuccesses} came back because of the campaign. Even if it was really {incrementalSuccessesHigh}, that does not cover the costs, because you need {breakEvenSuccesses:up}.',
        },
        rather_not: {
          label: 'probably not',
          text: 'As you counted it, you are {netGain:abs} short: {incrementalSuccesses} came back because of the campaign, and you needed {breakEvenSuccesses:up}. Try again only if you can make it cheaper or better.',
        },
        worked: {
          label: 'works, gain not settled',
          text: 'The letter works, because more came back with it than luck explains. Whether it pays is not settled: it may really have been {incrementalSuccessesLow} people, or {incrementalSuccessesHigh}, and you need {breakEvenSuccesses:up}. Try again, and add both rounds together.',
        },
        open: {
          label: 'in the black, may be chance',
          text: 'As you counted it, {incrementalSuccesses} came back because of the campaign, and {netGain} is left. But with so few people that may be chance: if you wrote to as many again, the letter might bring {incrementalSuccessesHigh}, or nobody at all. If you can bear a loss, try again and add both rounds together.',
        },
      },
      none: {
        NOT_PROVIDED: 'Say how many came back without a letter, so that there is something to compare.',
      },
    },
    assumedSuccesses: { label: 'Came back because of it, if the assumption holds' },
    assumedGain: { label: 'What the campaign leaves you, if the assumption holds' },
    campaignCount: { label: 'Campaigns you have tried' },
    othersByGain: { label: 'Your other campaigns, the one that left most first' },
    betterByGain: { label: 'Campaigns that left you more' },
    rankSentence: {
      label: 'Beside your other campaigns',
      verdicts: {
        alone: { label: 'no other' },
        unknown: { label: 'too early to say' },
        best: {
          label: 'the best',
          text: 'Of your {campaignCount} campaigns this one left you most. After it, in order, come: {othersByGain}.',
        },
        behind: { label: 'not the best', text: 'These left you more than this campaign: {betterByGain}.' },
      },
    },
    repeatNote: {
      label: 'Note for next time',
      verdicts: {
        written: {
          label: 'written',
          text: 'Note for next time. When: {repeatWhen}. How often: {repeatHowOften}. Style: {repeatStyle}. To whom: {repeatWhom}. Person responsible: {repeatOwner}.',
        },
        begun: {
          label: 'begun',
          text: 'Your note for next time is not finished. Fill in all five lines, and it stands here, ready to print.',
        },
        none: { label: 'none yet' },
      },
    },
    sampleSizeRounded: { label: 'Customers you need in each group' },
    sampleSizePerGroup: { label: 'The same before rounding up' },
    withLetterRate: { label: 'Would then come back with a letter' },
    middleRate: { label: 'Middle between with and without' },
    chanceMargin: { label: 'Room so that luck does not pass for success' },
    attention: { label: 'So much that four successes in five are noticed' },
    missMargin: { label: 'Room so that a success is noticed' },
    sizeSentence: {
      label: 'What that means',
      verdicts: {
        needed: {
          label: 'this many',
          text: 'If your letter brings back {detectableDifference:plain} more of 100, you will notice it with {sampleSizeRounded} people who get one and as many who do not. If your list is shorter, add several rounds together until you have that many.',
        },
      },
    },
  },
  parts: {
    upliftTest: {
      title: 'With a letter and without',
      lead: 'Did it bring enough people back to do it again?',
    },
    sampleSize: {
      title: 'Your next comparison',
      lead: 'How many people do you need before a difference shows?',
    },
  },
  items: {},
  todo: {},
  warnings: {
    SUM_GT_1:
      'Together with those who would come anyway, that is already all 100. Lower one of the two figures.',
    MANY_COMPARISONS:
      'You are comparing five campaigns or more. One in twenty looks good by chance alone, so try the best one again before you rely on it.',
  },
  reasons: {
    DIV_ZERO: 'If a customer is worth nothing, no campaign ends in the black.',
  },
  notes: {
    ownCount: 'What you have counted yourself outranks anything you read elsewhere, on this site too.',
    drawnByLot:
      'The comparison only works if chance decided who got no letter. If you wrote to your best customers and left out the rest, the best would have come back more often in any case.',
    smallFirm:
      'With this many people you notice four real successes out of five, and of twenty letters that do nothing, one at most looks like a success. A small business will never be quite sure, but after each round it knows a little more.',
  },
  groups: {
    without: {
      title: 'If nobody was left without a letter',
      summary: '{baselineRate} would come back anyway',
    },
    again: { title: 'Note for next time', summary: '{repeatWhen}, {repeatOwner}' },
    others: {
      title: 'Other campaigns, to compare',
      summary: '{otherCampaigns} {otherCampaigns:campaign|campaigns}',
    },
  },
  headlines: {
    controlVerdict: {
      stop: 'Stop or change it: it does not cover its costs.',
      test_more: 'Try again: it is not settled yet.',
      repeat: 'Repeat it: it pays even on a cautious reading.',
      no_control: 'Without a comparison group it stays an estimate.',
    },
  },
  rulers: {},
  charts: {
    title_becauseOfIt: 'How many more came back than without a letter',
    readingAxis: 'How to read your count',
    customersAxis: 'People',
    cautious: 'on a cautious reading',
    counted: 'as you counted',
    atBest: 'at best',
    breakEven: 'in the black from {count}',
    title_sizeByDifference: 'The bigger the difference, the fewer people you need',
    differenceAxis: 'More because of the letter',
    sizeAxis: 'People in each group',
    yours: 'your figure',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hair salon',
      note: 'The salon sent two cards each to 200 guests, and 47 drawn by lot got none.',
    },
    garage: {
      title: 'Brandt’s garage',
      note: 'The garage wrote to 274 customers and left out 69, drawn by lot.',
      texts: {
        repeatWhen: 'in autumn, before the tyres are changed',
        repeatHowOften: 'once a year',
        repeatStyle: 'the same letter, signed by hand',
        repeatWhom: 'everyone who has gone quiet since January',
        repeatOwner: 'Mr Demir',
      },
    },
    'online-shop': {
      title: 'Halm Tea, online shop',
      note: 'Of 3,695 people every fifth got no postcard. The shop counted orders over eight weeks.',
    },
    'tax-adviser': {
      title: 'Ohlsen Tax Advisers',
      note: 'The practice wrote to fifteen former clients, too few to leave anybody out.',
    },
  },
};
