import { figureWords } from '../../figures/en';
import { exclusionReasonWords } from '../../figures/options-en';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Win-back campaign',
  question: 'Is a letter to old customers worth it?',
  summary:
    'What a campaign leaves you after all its costs, how many people must come back for that, and how much one letter may cost. Only those who would not have come back anyway are counted.',
  inputs: {
    dormantCustomers: {
      label: 'People on your list',
      help: 'Everyone who has stayed away too long, before you cross anybody off. If you have crossed people off already, count those left and set every reason below to 0.',
    },
    exclusionMode: {
      label: 'How you enter those you cross off',
      options: { share: 'of 100 still left', count: 'as a number of people' },
      help: '‘Of 100 still left’ means the people left after the line above.',
    },
    exclusions: {
      label: 'People you will not write to',
      help: 'Give a reason for each group.',
      row: 'Reason',
      add: 'Add a reason',
      none: 'I leave nobody out',
      fields: { reason: { label: 'Reason' }, share: { label: 'How many' }, count: { label: 'How many' } },
      known: {
        ...exclusionReasonWords,
        unwanted: 'we do not want them back',
        noLegalBasis: 'we may not contact them',
        unreachable: 'we cannot find them',
      },
    },
    deliverableRate: {
      label: 'Addresses that are still right',
      help: 'Of 100 still there after crossing off. Check before you post: the others get no letter, so they cost you no stamp.',
    },
    contactCapacity: {
      label: 'Most people you can manage',
      help: 'If you can write to everybody, leave this empty.',
    },
    responseRate: {
      label: 'People who reply',
      help: 'Of 100 you write to, how many get in touch or simply walk in again?',
    },
    winRateAmongResponders: {
      label: 'Those who reply and then come back',
      help: 'Of 100 who reply, how many buy from you again?',
    },
    campaignFixedCost: {
      label: 'Cost of setting it up',
      help: 'Wording, design and your own hours, whatever the number of letters.',
    },
    contactCost: {
      label: 'Cost of one letter',
      help: 'Printed and with postage. What you pay only once goes further down, under other costs.',
    },
    contactWaves: { label: 'Letters to each person', help: 'How many times do you write to them?' },
    talkCost: { label: 'Cost of one conversation', help: 'Your time for each person who replies.' },
    incentivePerWin: {
      label: 'Gift or discount',
      help: 'What it costs you, without any VAT you get back. Those who would have come anyway receive it too.',
    },
    secondLifeAnnualMargin: {
      label: 'Yearly margin once they are back',
      help: 'What one visit leaves after VAT, materials and paid working time, times visits a year; someone who comes every two years counts two thirds, every three years half, because the first purchase comes at once. Rent and your own pay are not taken off.',
    },
    secondLifeRetentionRate: {
      label: 'Stay another year once they are back',
      help: 'Of 100 who came back. If unsure, as many as of your other customers. If they come less than once a year, open ‘I know a different figure’ and enter how many it is within two years.',
      from: { twoYears: 'Come again within two years once they are back' },
    },
    discountRate: figureWords.discountRate,
    horizonYears: { ...figureWords.horizonYears, help: 'Counted from the day they come back.' },
    unlimitedHorizon: figureWords.unlimitedHorizon,
    organicReturnRate: figureWords.organicReturnRate,
    acquisitionCost: figureWords.acquisitionCost,
    newCustomerLifetimeValue: figureWords.newCustomerLifetimeValue,
    scenarioLowFactor: {
      label: 'Cautious case',
      help: 'At 0.6, 6 reply where you expect 10, and fewer of those come back in the same proportion. Where you expect 10 back, fewer than 4 are left.',
    },
    scenarioHighFactor: {
      label: 'Optimistic case',
      help: 'At 1.4, 14 reply where you expect 10, and more of those come back in the same proportion.',
    },
    individualWinProbability: {
      label: 'Chance that this customer comes back',
      help: 'If you make a real effort for 100 customers like this one, how many come back?',
    },
  },
  quantities: {
    excludedCustomers: { label: 'People crossed off' },
    eligibleCustomers: { label: 'Left after crossing off' },
    reachableCustomers: { label: 'Can be reached by letter' },
    contactedCustomers: { label: 'People you write to' },
    respondingCustomers: { label: 'Replies you can expect' },
    winBackRate: { label: 'Win-back rate you expect' },
    wonBackCustomers: { label: 'Customers who come back' },
    incrementalWonBack: { label: 'Come back because of the campaign' },
    secondYearlyValueFactor: { label: 'Next year as a share of this year' },
    secondLifetimeValue: { label: 'Value of a customer who came back' },
    campaignCost: { label: 'Cost of the campaign' },
    costPerContact: { label: 'Cost for each person you write to' },
    costPerIncrementalWin: { label: 'Cost of winning one customer back' },
    grossValue: { label: 'Value of all who come back because of it' },
    netGain: { label: 'What the campaign leaves you' },
    returnOnInvestment: { label: 'Gain as a multiple of the cost' },
    breakEvenWinBackRate: { label: 'Break-even: this share must come back' },
    breakEvenFeasible: { label: 'Break-even can be reached' },
    maxSpendPerContact: {
      label: 'Most you may spend on each person in total',
      help: 'The gift or discount is already taken off.',
      below: 'With these figures no letter pays.',
    },
    maxIncentive: {
      label: 'Most a gift or discount may cost',
      below: 'Nothing is left for a gift or discount.',
    },
    newCustomerCost: { label: 'As many new customers would cost' },
    newCustomerNetGain: { label: 'As many new customers would leave you' },
    advantageOverAcquisition: { label: 'Compared with as many new customers' },
    breakEvenCustomers: { label: 'Customers back from which you are in the black' },
    evidenceLowCustomers: { label: 'Customers back if it goes as with letters to strangers' },
    evidenceHighCustomers: { label: 'Customers back if it goes as with customers of the past year' },
    cautiousCustomers: { label: 'Customers back, cautious case' },
    boldCustomers: { label: 'Customers back, optimistic case' },
    advantageSentence: {
      label: 'Which brings more',
      verdicts: {
        more: {
          label: 'winning back',
          text: 'Winning people back brings you {advantageOverAcquisition:abs} more than the same number of new customers would, after what they cost.',
        },
        less: {
          label: 'new customers',
          text: 'The same number of new customers would bring you {advantageOverAcquisition:abs} more than winning people back, even after what they cost.',
        },
        same: {
          label: 'no difference',
          text: 'The same number of new customers would bring you just as much, after what they cost.',
        },
      },
    },
    costBand: {
      label: 'Old customer or new',
      verdicts: {
        below: {
          label: 'cheaper than a new one',
          text: 'Winning one customer back costs you {costPerIncrementalWin}, which is less than a new customer costs ({acquisitionCost}).',
        },
        equal: {
          label: 'about the same as a new one',
          text: 'Winning one customer back costs you {costPerIncrementalWin}, about as much as a new customer ({acquisitionCost}).',
        },
        above: {
          label: 'dearer than a new one',
          text: 'Winning one customer back costs you {costPerIncrementalWin}, which is more than a new customer costs ({acquisitionCost}).',
        },
      },
      none: {
        DIV_ZERO: 'By your figures a new customer costs you nothing, so there is nothing to compare with.',
        NEVER: 'Nobody comes back because of the campaign, so there is nothing to compare.',
      },
    },
    cautiousResponseRate: { label: 'People who reply, cautious case' },
    cautiousWinRate: { label: 'Those who then come back, cautious case' },
    boldResponseRate: { label: 'People who reply, optimistic case' },
    boldWinRate: { label: 'Those who then come back, optimistic case' },
    boldWinBackRate: { label: 'Win-back rate, optimistic case' },
    scenarioLowNetGain: { label: 'It leaves you, cautious case' },
    scenarioHighNetGain: { label: 'It leaves you, optimistic case' },
    scenariosPositive: { label: 'of 3 cases pay' },
    resultBand: {
      label: 'Decision',
      verdicts: {
        loss: {
          label: 'does not pay',
          text: 'Do not send it like this: you would lose {netGain:abs}. Change the list, the cost or the gift first.',
        },
        uncertain: {
          label: 'uncertain',
          text: 'Uncertain: it pays in {scenariosPositive} of 3 cases, and the cautious one ends at {scenarioLowNetGain}. Write to part of the list first, and keep the set-up cost as low as you can, because you pay it in full even for a few letters. Write to the rest once more than {breakEvenWinBackRate:plain} of 100 come back. If nobody does, all you have lost is that first part.',
        },
        robust: {
          label: 'pays',
          text: 'Do it: it pays in all three cases. Even in the cautious one, it leaves you {scenarioLowNetGain}.',
        },
      },
    },
    campaignSentence: {
      label: 'Campaign in words',
      verdicts: {
        nobody: {
          label: 'nobody to write to',
          text: 'Nobody is left to write to, so all you would have is the {campaignFixedCost} for setting it up.',
        },
        never: {
          label: 'gift too high',
          text: 'However many come back, you lose money, because the gift or discount costs you as much as a customer who came back is worth, or more.',
        },
        noMore: {
          label: 'no more than without a letter',
          text: 'By these figures the letter brings nobody back: of 100 people you write to, {winBackRate:plain} would return, and {organicReturnRate:plain} would have come anyway. Check that both figures mean the same weeks, the ones in which you count after the letter.',
        },
        unreachable: {
          label: 'out of reach',
          text: 'Of {contactedCustomers} people you write to, {breakEvenCustomers:up} would have to come back to cover the costs. Even if each of the {respondingCustomers} who reply buys again, that is too few. Find a way to get more replies, or cut the costs: you pay {campaignFixedCost} of them however few letters you send.',
        },
        notQuite: {
          label: 'not quite within reach',
          text: 'Even if all {respondingCustomers} who reply came back, the costs would not quite be covered. Find a way to get more replies, or cut the costs: you pay {campaignFixedCost} of them however few letters you send.',
        },
        justBelow: {
          label: 'just below break-even',
          text: 'This is close: of {contactedCustomers} people you write to, {breakEvenCustomers:up} would have to come back, and you expect about that many. To the euro, you would be {netGain:abs} short.',
        },
        justAbove: {
          label: 'just above break-even',
          text: 'This is close: of {contactedCustomers} people you write to, you need about as many back as you expect, which is {wonBackCustomers}. To the euro, that leaves you {netGain}.',
        },
        loss: {
          label: 'does not pay',
          text: 'You would lose {netGain:abs}. Of {contactedCustomers} people you write to, {breakEvenCustomers:up} would have to come back. You expect {wonBackCustomers}. Of the {campaignCost} it costs, you pay {campaignFixedCost} however few letters you send.',
        },
        gain: {
          label: 'pays as expected',
          text: 'Of {contactedCustomers} people you write to, {breakEvenCustomers:up} must come back. You expect {wonBackCustomers}. After all costs that leaves you {netGain}, not counting those who would have come anyway.',
        },
      },
    },
    firstRoundCustomers: { label: 'People in the first round' },
    firstRoundNeeded: { label: 'How many of the first round must be back before you write to the others' },
    firstRoundReason: {
      label: 'Why not to everybody at once',
      verdicts: {
        noMore: {
          label: 'in the cautious case the letter brings nobody back',
          text: 'Do not write to everybody yet. In the cautious case the letter brings nobody back who would not have come anyway, and all the money is gone.',
        },
        loss: {
          label: 'a loss in the cautious case',
          text: 'Do not write to everybody yet, because in the cautious case you would end up {scenarioLowNetGain:abs} short.',
        },
      },
    },
    firstRound: {
      label: 'Whom to write to first',
      verdicts: {
        lot: {
          label: 'half of them, drawn by lot',
          text: 'Draw {firstRoundCustomers} of them by lot and write only to those. Do not pick the best, because only a draw makes the two halves alike. Count after eight weeks: if {firstRoundNeeded:up} or more of them are back, write to the others too. Until then, watch how many of the others come without a letter. The fewer letters you send, the more of the result is chance.',
        },
        best: {
          label: 'those who brought in most',
          text: 'Write to {firstRoundCustomers} of them first, the ones who brought in most. If fewer than {firstRoundNeeded:up} of them are back after eight weeks, writing to the others would pay even less.',
        },
      },
    },
    cautiousSentence: {
      label: 'Why fewer are enough',
      verdicts: {
        enough: {
          label: 'in the black',
          text: 'Even the cautious case, with {cautiousCustomers} back, leaves {scenarioLowNetGain}: people are rounded to whole ones here, and fewer replies also cost less.',
        },
      },
    },
    maxOutlaySingleCustomer: {
      label: 'Most you may spend on this customer',
      help: 'Gift or discount comes on top.',
      below: 'nothing',
    },
    singleSentence: {
      label: 'This customer in words',
      verdicts: {
        nothing: {
          label: 'spend nothing extra',
          text: 'Spend nothing extra on this customer. They are as likely to come back by themselves, or the gift costs more than they would bring in.',
        },
        something: {
          label: 'up to an amount',
          text: 'Your time and the contact may cost up to {maxOutlaySingleCustomer} for this customer, with the gift or discount on top.',
        },
      },
      none: {
        NOT_PROVIDED:
          'Think of one customer you miss. How likely are they to come back if you make a real effort?',
      },
    },
  },
  parts: {
    campaign: {
      title: 'The campaign',
      lead: 'What does it leave you, and how many people must come back for that?',
    },
    scenarios: {
      title: 'If it goes worse, or better',
      lead: 'Does it still pay if fewer people reply and come back?',
    },
    comparison: {
      title: 'Old customers or new ones',
      lead: 'What would you get if you looked for as many new customers instead?',
    },
    singleCustomer: {
      title: 'One particular customer',
      lead: 'How much may you spend to get this one customer back?',
    },
  },
  items: {},
  todo: {},
  warnings: {
    'UNUSUAL_HIGH.discountRate': 'Interest is rarely that high. Check that the figure is for one year.',
  },
  reasons: {
    NEVER: 'Never, with these figures.',
    NO_DATA: 'Nobody is left to write to, or nobody comes back.',
    DIV_ZERO: 'The campaign costs nothing, so there is nothing to compare with.',
    DIVERGES: 'If nobody ever leaves, this has no end. Choose a number of years.',
  },
  notes: {
    benchmarks:
      'Make your own estimate first and compare it afterwards. Online shops that sent a printed letter with a voucher to people who had bought in the last twelve months got orders from 3.9 to 4.9% of them (2018 to 2020), 6.8% (2021, in the pandemic), 4.7% (2022) and 4.3% (2025). Of strangers, 1.0% ordered (2020/21). Those who would have ordered anyway are still included, and the figures come from a company that sells postage. People who have stayed away longer probably lie between the two, but only your own test can show that.',
    openness:
      'In a survey in 2006, 12% of people said they would never go back to a company they had left. That does not mean the other 88% will come: not ruling something out is not the same as doing it.',
    neutralDefaults:
      'The example figures assume that a customer who came back is worth as much as a new one. Whether you do better with old customers or with new ones, only your own figures can show.',
  },
  groups: {
    whom: {
      title: 'Whom you will not contact',
      summary:
        '{exclusions} {exclusions:reason|reasons}, {contactedCustomers} {contactedCustomers:gets|get} a letter',
    },
    costs: {
      title: 'Other costs',
      summary: '{campaignFixedCost} fixed, {contactWaves} {contactWaves:letter|letters}',
    },
    after: {
      title: 'After they come back',
      summary: '{secondLifeRetentionRate} stay, {horizonYears} {horizonYears:year|years}',
    },
    range: { title: 'If it goes better', summary: '{scenarioHighFactor}' },
    single: { title: 'Other assumptions', summary: '{incentivePerWin} gift, {discountRate} interest' },
  },
  headlines: {
    resultBand: {
      loss: 'A loss: do not send it like this.',
      uncertain:
        'Uncertain: in the black in {scenariosPositive} of 3 cases. Write to part of the list first.',
      robust: 'It pays, even if things go worse.',
    },
    advantageSentence: {
      more: 'Win-back brings more than as many new customers would.',
      less: 'As many new customers would bring more.',
      same: 'As many new customers would bring just as much.',
    },
    singleSentence: {
      nothing: 'No effort of its own pays for this customer.',
      something: 'Some effort for this customer pays.',
    },
  },
  rulers: {
    campaign: {
      title: 'How many of the {contactedCustomers} you contact come back',
      evidence:
        'Grey: what printed letters brought elsewhere, 1% from strangers to 4.3% from customers of the past year.',
    },
  },
  charts: {
    title_funnel: 'From your list to those who come because of the campaign',
    dormant: 'on your list',
    eligible: 'after crossing off',
    contacted: 'you write to',
    responding: 'reply',
    wonBack: 'come back',
    incremental: 'because of the campaign',
    customersAxis: 'People',
    stageAxis: 'Stage',
    title_gainByRate: 'The more come back, the more it leaves you',
    rateAxis: 'Share who come back',
    netGain: 'What the campaign leaves you',
    breakEven: 'in the black from {rate}',
    cautious: 'cautious',
    expected: 'expected',
    bold: 'optimistic',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hair salon',
      note: 'The salon sends two cards to guests who have not come for a year. There are 320 on the list.',
    },
    garage: {
      title: 'Brandt’s garage',
      note: 'The garage sends one letter to customers who have stayed away too long. There are 450 on the list.',
    },
    'online-shop': {
      title: 'Halm Tea, online shop',
      note: 'The shop sends one postcard to customers without an order for a year. There are 5,200 on the list.',
    },
    'tax-adviser': {
      title: 'Ohlsen Tax Advisers',
      note: 'The office has 26 former clients, and time for 15 conversations.',
    },
  },
};
